"""What the papers of a group have otherwise than the norm that it goes by."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import Norm
from secretariat.domain.own_form import own_values


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """One thing that is otherwise than in the preset; `allowed` where the norm itself leaves it to the office.

    `limits` are the least and the most of the norm, where it leaves a choice between them.
    """

    field: str
    own: Any
    preset: Any
    allowed: bool
    limits: tuple[float, float] | None = None


def departures(norm: Norm, group: WorkingGroup) -> tuple[Departure, ...]:
    """All that is otherwise than in the norm: measures first, then words, the emblem last."""
    return tuple(
        Departure(
            field=name,
            own=own,
            preset=preset,
            allowed=_is_allowed(norm, name, own),
            limits=norm.allowed.get(name),
        )
        for name, own, preset in _compared(norm, group)
        if own != preset
    )


def by_the_norm(norm: Norm, group: WorkingGroup) -> WorkingGroup:
    """The group with papers from which nothing departs."""
    return replace(
        group,
        own_form=None,
        date_style=norm.form.date_style,
        decision_word=norm.decision_word,
        emblem_sha256=None,
        emblem_text=None,
    )


def _compared(norm: Norm, group: WorkingGroup) -> Iterator[tuple[str, Any, Any]]:
    for name, value in own_values(group.own_form):
        yield name, value, getattr(norm.form, name)
    yield "date_style", group.date_style, norm.form.date_style
    yield "decision_word", group.decision_word, norm.decision_word
    yield "emblem", group.emblem_text, None


def _is_allowed(norm: Norm, name: str, value: Any) -> bool:
    if name in norm.left_open:
        return True
    limits = norm.allowed.get(name)
    return limits is not None and limits[0] <= value <= limits[1]
