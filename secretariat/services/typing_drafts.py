"""Typing that is under way: kept every second, and offered again after a crash."""

from collections.abc import Mapping
from dataclasses import dataclass

from secretariat.domain.agenda import AgendaItem, Statement
from secretariat.domain.attendance import Attendance
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import Annex
from secretariat.domain.resolution import Point
from secretariat.services.ports import Drafts

OWNERS: Mapping[str, tuple[type[object], ...]] = {
    "meeting": (Meeting,),
    "attendance": (Attendance,),
    "new-item": (Meeting,),
    "item": (AgendaItem,),
    "statement": (Statement,),
    "new-heard": (AgendaItem,),
    "new-spoken": (AgendaItem,),
    "new-dissent": (AgendaItem,),
    "point": (Point,),
    "new-point": (AgendaItem, Point),
    "annex": (Annex,),
    "new-annex": (Meeting,),
}
"""The values to which a draft of a kind may belong: its id is that of one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text that stood in a field when it was last kept."""

    kind: str
    id: int
    field: str
    text: str


def kept_drafts(drafts: Drafts) -> tuple[Draft, ...]:
    """What a crash would have lost, in order of kind, id and field."""
    return tuple(
        Draft(kind=kind, id=id, field=field, text=text) for kind, id, field, text in sorted(drafts.all())
    )
