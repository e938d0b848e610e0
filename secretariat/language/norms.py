"""Reads the norms of papers from the packaged files."""

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.norms import LEAVES, DateStyle, DecisionWord, Norm, NormProfile, Norms, NumberPlace
from secretariat.domain.own_form import FORM_FIELDS, OwnForm, formed
from secretariat.resources import resource

_MEASURED = {field.name: field for field in fields(NormProfile) if field.name != "name"}
_NEEDED, _KNOWN = {"title", "form"}, {"title", "form", "allowed", "decision_word", "left_open"}
_NUMBERS = (float, int)
_CHOSEN = {"date_style": DateStyle, "number_place": NumberPlace}


class BadNormFile(ValueError):
    """A file of a norm cannot be used; says which file, and what is wrong in it."""


@cache
def norms() -> Norms:
    """The packaged norms; raises `BadNormFile`."""
    return read_norms(resource("norms").glob("*.toml"))


def read_norms(paths: Iterable[Path]) -> Norms:
    """The norms of these files, each called as its file; raises `BadNormFile`."""
    return Norms(known=MappingProxyType({path.stem: _read(path) for path in sorted(paths)}))


def _read(path: Path) -> Norm:
    try:
        held = {"allowed": {}, "left_open": [], **tomllib.loads(path.read_text(encoding="utf-8"))}
        _ensure_keys(held, needed=_NEEDED, known=_KNOWN)
        _ensure_kinds(held, {"title": str, "form": dict, "allowed": dict, "left_open": list})
        norm = Norm(
            title=held["title"],
            form=_form(path.stem, held["form"]),
            allowed=MappingProxyType({name: _pair(name, pair) for name, pair in held["allowed"].items()}),
            decision_word=DecisionWord(held.get("decision_word", DecisionWord.UKHVALYLY)),
            left_open=_leaves(held["left_open"]),
        )
        # as an office's own form its measures must leave a page that can be laid out
        formed(norm, OwnForm(**{name: getattr(norm.form, name) for name in FORM_FIELDS}))
    except DomainError as error:
        raise BadNormFile(f"{path.name}: {error.field or 'form'}: {error}") from error
    except ValueError as error:
        raise BadNormFile(f"{path.name}: {error}") from error
    return norm


def _form(name: str, held: Mapping[str, Any]) -> NormProfile:
    needed = {key for key, field in _MEASURED.items() if field.default is MISSING}
    _ensure_keys(held, needed=needed, known=set(_MEASURED))
    return NormProfile(name=name, **{key: _value(key, value) for key, value in held.items()})


def _value(key: str, value: Any) -> Any:
    """A number of millimetres or points, a whole number, yes or no, a text, or one of a closed set."""
    if key in _CHOSEN:
        return _CHOSEN[key](value)
    wanted = _MEASURED[key].type
    if wanted is float and type(value) is int:
        value = float(value)
    if key == "letterhead" and isinstance(value, str):
        return value
    _ensure_kinds({key: value}, {key: wanted})
    if wanted in _NUMBERS and not 0 <= value < math.inf:
        raise ValueError(f"{key}: {value!r} is no measure")
    return value


def _pair(key: str, pair: Any) -> tuple[float, float]:
    numbers = isinstance(pair, list) and len(pair) == 2 and all(type(end) in _NUMBERS for end in pair)
    if key not in _MEASURED or _MEASURED[key].type not in _NUMBERS or not numbers:
        raise ValueError(f"allowed: {key}: a measure has the least and the most, not {pair!r}")
    return float(pair[0]), float(pair[1])


def _leaves(listed: Sequence[str]) -> frozenset[str]:
    if not LEAVES.issuperset(listed):
        raise ValueError(f"left_open: some of {', '.join(sorted(LEAVES))}, not {listed!r}")
    return frozenset(listed)


def _ensure_kinds(held: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    for key, kind in wanted.items():
        if type(held[key]) is not kind:
            raise ValueError(f"{key}: {held[key]!r} is no {getattr(kind, '__name__', kind)}")


def _ensure_keys(held: Mapping[str, Any], *, needed: set[str], known: set[str]) -> None:
    missing, strange = needed - set(held), set(held) - known
    if missing or strange:
        told = [f"{name} is missing" for name in sorted(missing)]
        raise ValueError("; ".join([*told, *(f"{name} is not known" for name in sorted(strange))]))
