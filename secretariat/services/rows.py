"""Rows of the lists, already shaped for a screen; `storage.queries` makes them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    current version, `finalised` says that there is one, `sent` that its drafts were written.
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
    """An action in the list over all meetings, with the point that it was born from.

    `due` is the day that counts now, `decided` the one of the decision, `extensions` says how often it was moved.
    `email` is the address of the one who answers for it, `others` are the co-assignees. `note` was written at the
    closing, `last_note` before, among `notes`. `point` is «2», or «2.1» for a sub-point.
    """

    id: ActionId
    meeting_id: MeetingId
    item_id: ItemId
    group_id: GroupId
    group: str
    text: str
    assignee: str
    email: str | None
    others: tuple[str, ...]
    due: date | None
    decided: date | None
    extensions: int
    standing: bool
    state: ActionState
    closed_on: date | None
    note: str | None
    day: date
    number: int | None
    ordinal: int | None
    item: int
    point: str
    notes: int
    last_note: str | None

    @property
    def doers(self) -> str:
        """Everybody who carries it out, the one who answers for it first: «Коваль Ю. А., управління ЖКГ»."""
        return ", ".join((self.assignee, *self.others))

    def as_of(self, on: date) -> "ActionRow":
        """The row at the end of a day: what was closed later was open then."""
        if self.closed_on is None or self.closed_on <= on:
            return self
        return replace(self, state=ActionState.OPEN, closed_on=None, note=None)

    def days_late(self, today: date) -> int:
        """By how many days an open action is overdue; 0 when it is not."""
        if self.state is not ActionState.OPEN or self.due is None:
            return 0
        return max(0, (today - self.due).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person in the list of persons, in the order of the Ukrainian alphabet; post and role as of today.

    `forms_seen` says that somebody has looked at the cases of the name and of today's posts.
    """

    id: PersonId
    full: str
    listed: str
    post: str | None
    role: Role | None
    voting: bool
    email: str | None
    forms_seen: bool = False


class Rows(Protocol):
    """The read side of the store."""

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings, newest first."""
        ...

    def agendas(self) -> Mapping[MeetingId, str]:
        """The titles of all items by meeting, to search in."""
        ...

    def persons(self, today: date) -> tuple[PersonRow, ...]:
        """All persons in the Ukrainian order."""
        ...

    def names(self) -> tuple[str, ...]:
        """The full names of all persons, and each form of them that is stored for the cases."""
        ...
