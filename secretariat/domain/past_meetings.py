"""What the meetings of a group have left behind, as the next agenda looks at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.ids import ActionId, ItemId
from secretariat.domain.meeting import CALLED_OFF, FELL_THROUGH, Meeting, MeetingState


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """An action that is still to be done, with the day that counts now; `standing` («постійно») has none."""

    id: ActionId
    due: date | None = None
    standing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastItem:
    """An item and what came of it. `said`: words or a decision stand under it."""

    item: AgendaItem
    said: bool = False
    actions: tuple[OpenAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PastMeeting:
    """A meeting with its days, its hour, and the moment at which it ends, or its last day does.

    `final`: its protocol has its number and is closed.
    """

    meeting: Meeting
    day: date
    last_day: date
    start: time | None
    ends: datetime
    final: bool = False
    items: tuple[PastItem, ...] = ()

    @property
    def order(self) -> tuple[date, time, int]:
        """Its place among the meetings of its group: by day and hour, whenever it was entered."""
        return self.day, self.start or time.min, self.meeting.id

    @property
    def has_fallen(self) -> bool:
        """True for a meeting at which nothing was considered."""
        return self.meeting.state in FELL_THROUGH

    @property
    def is_called_off(self) -> bool:
        """True for a meeting that has no protocol, because it was cancelled or postponed."""
        return self.meeting.state in CALLED_OFF

    def is_over(self, now: datetime) -> bool:
        """True once nothing more can be considered: it says so, all its items are settled, or its time is past."""
        settled = bool(self.items) and all(row.item.state is not ItemState.OPEN for row in self.items)
        return self.final or self.meeting.state is not MeetingState.PLANNED or settled or self.ends <= now

    def left(self, row: PastItem) -> bool:
        """True when the meeting has not considered an item, although it is over."""
        considered = row.item.state is ItemState.CONSIDERED or row.said
        return self.has_fallen or not row.item.discussed or not considered


def in_time(meetings: Iterable[PastMeeting]) -> list[PastMeeting]:
    """Meetings from the first to the last."""
    return sorted(meetings, key=lambda row: row.order)


def owners(meetings: Iterable[PastMeeting]) -> dict[ItemId, PastMeeting]:
    """The meeting of each item."""
    return {row.item.id: meeting for meeting in meetings for row in meeting.items}
