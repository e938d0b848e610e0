"""Reads the fixed words of papers from the packaged templates."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from secretariat.language.norms import norms
from secretariat.resources import resource
from secretariat.services.actions_report import ReportWords
from secretariat.services.agenda_words import AgendaWords
from secretariat.services.dossier_paper import DossierWords
from secretariat.services.protocol.words import ProtocolWords
from secretariat.services.recovery_sheet import SheetWords
from secretariat.services.sentences import Sentences


@cache
def protocol_words(language: str = "uk") -> ProtocolWords:
    """The words of a protocol and of the papers made of it, each of which has its own file."""
    own = resource("templates", language, "papers").glob("*.toml")
    papers = sorted(f"papers/{path.name}" for path in own)
    return ProtocolWords(sentences=_joined(language, _CALL, "protocol.toml", *papers), norms=norms())


@cache
def agenda_words(language: str = "uk") -> AgendaWords:
    """The titles of items that the program offers, in the language of documents."""
    return AgendaWords(sentences=_sentences(language, "agenda.toml"))


@cache
def report_words(language: str = "uk") -> ReportWords:
    """The words of the report on earlier decisions, in the language of documents."""
    return ReportWords(sentences=_sentences(language, "actions.toml"))


@cache
def dossier_words(language: str = "uk") -> DossierWords:
    """The words of what is given to a person about that person, in the language of documents."""
    return DossierWords(sentences=_sentences(language, "dossier.toml"), form=norms().usual.form)


@cache
def letter_words(language: str = "uk") -> Sentences:
    """The words of letters."""
    return Sentences(sentences=_joined(language, _CALL, "letter.toml"))


@cache
def copy_words(language: str = "uk") -> Sentences:
    """The words of what marks a working copy, in the language of documents."""
    return Sentences(sentences=_sentences(language, "working-copy.toml"))


def sheet_words(language: str = "uk") -> SheetWords:
    """The words of the recovery sheet, in the language of documents."""
    read = tomllib.loads(resource("templates", language, "recovery.toml").read_text(encoding="utf-8"))
    steps, places = read.pop("steps"), read.pop("places")
    return SheetWords(
        sentences=MappingProxyType(read),
        steps=tuple(steps),
        places=tuple(places),
        form=norms().usual.form,
    )


_CALL = "call.toml"
"""What letters and papers say alike to those who are to come."""


def _joined(language: str, *files: str) -> Mapping[str, str]:
    """The sentences of several files; no key stands in two of them."""
    return MappingProxyType({key: text for file in files for key, text in _sentences(language, file).items()})


def _sentences(language: str, file: str) -> Mapping[str, str]:
    text = resource("templates", language, file).read_text(encoding="utf-8")
    return MappingProxyType(dict(_flat(tomllib.loads(text))))


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, str):
            yield f"{prefix}{key}", value
        else:
            yield from _flat(value, f"{prefix}{key}.")
