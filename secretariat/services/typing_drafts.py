"""Typing that is under way: kept every second, and offered again after a crash."""

from dataclasses import dataclass

from secretariat.services.ports import Drafts


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
