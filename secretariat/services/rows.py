"""Rows of the lists, already shaped for a screen; `storage.queries` makes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Protocol

from secretariat.domain.group import Role
from secretariat.domain.ids import ActionId, GroupId, ItemId, MeetingId, PersonId
from secretariat.domain.meeting import MeetingKind, MeetingState
from secretariat.domain.resolution import ActionState


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting in the list of meetings.

    `members`, `quorum` and `present` are those of `quorum_overall`. `signatures` counts the roles that signed the
    current version, `finalised` says that there is one, `sent` that drafts were written.
    """

    id: MeetingId
    group_id: GroupId
    day: date
    last_day: date
    start: time | None
    place: str | None
    number: int | None
    kind: MeetingKind
    state: MeetingState
    sample: bool
    items: int
    items_done: int
    present: int
    members: int
    quorum: int
    finalised: bool
    signatures: int
    sent: bool
    actions_open: int
    actions_closed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """An action in the list over all meetings, with the point that it was born from."""

    id: ActionId
    meeting_id: MeetingId
    item_id: ItemId
    text: str
    assignee: str
    due: date | None
    standing: bool
    state: ActionState
    closed_on: date | None
    note: str | None
    day: date
    number: int | None
    item: int
    point: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person in the list of persons, in the order of the Ukrainian alphabet; post and role as of today."""

    id: PersonId
    full: str
    listed: str
    post: str | None
    role: Role | None
    voting: bool
    email: str | None


class Rows(Protocol):
    """The read side of the store."""

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings, newest first."""
        ...

    def agendas(self) -> Mapping[MeetingId, str]:
        """The titles of all items by meeting, to search in."""
        ...

    def actions(self) -> tuple[ActionRow, ...]:
        """All actions: open ones by due date, then closed ones, newest first."""
        ...

    def persons(self, today: date) -> tuple[PersonRow, ...]:
        """All persons in the Ukrainian order."""
        ...

    def names(self) -> tuple[str, ...]:
        """The full names of all persons, and each form of them that is stored for the cases."""
        ...
