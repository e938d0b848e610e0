"""One meeting: when, where, of which kind, who presides."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, ItemId, MeetingId, OfficerId, PersonId, SittingId
from secretariat.domain.kyiv import at


class MeetingKind(StrEnum):
    """чергове, позачергове."""

    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"


class MeetingFormat(StrEnum):
    """у приміщенні, онлайн, змішано."""

    ROOM = "room"
    ONLINE = "online"
    MIXED = "mixed"


class MeetingState(StrEnum):
    """What became of a meeting. `NOT_HELD`: no quorum, recorded as not held."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not-held"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


CALLED_OFF = (MeetingState.CANCELLED, MeetingState.POSTPONED)
"""Meetings that nobody came together for: they take no hour and have no protocol."""

FELL_THROUGH = (MeetingState.NOT_HELD, *CALLED_OFF)
"""Meetings that considered nothing."""


class ProtocolKind(StrEnum):
    """повний, стислий (N22)."""

    FULL = "full"
    SHORT = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a group; its days and hours are its sittings.

    `number` is the protocol's, given at finalisation and never recomputed (N10). `reason` says why a meeting was
    not held, cancelled or postponed. A `sample` is invented and its papers say so. Until `items_due` questions
    for the agenda are taken; later ones are marked as late. `postponed_to` is the first day of the meeting that is held
    in place of a postponed one.
    """

    id: MeetingId
    group_id: GroupId
    kind: MeetingKind = MeetingKind.REGULAR
    format: MeetingFormat = MeetingFormat.ROOM
    place: str | None = None
    state: MeetingState = MeetingState.PLANNED
    reason: str | None = None
    number: int | None = None
    protocol: ProtocolKind = ProtocolKind.FULL
    sample: bool = False
    items_due: datetime | None = None
    postponed_to: date | None = None

    def __post_init__(self) -> None:
        checks.optional_text(self.place, "place")
        checks.optional_text(self.reason, "reason")
        checks.at_least(self.number, 1, "number")
        if self.state in (MeetingState.CANCELLED, MeetingState.POSTPONED) and self.reason is None:
            raise DomainError("reason_required", field="reason")
        if self.postponed_to is not None and self.state is not MeetingState.POSTPONED:
            raise DomainError("not_postponed", field="postponed_to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One day of a meeting with its hours, which may be unknown; a meeting over two days has two (N8)."""

    id: SittingId
    meeting_id: MeetingId
    day: date
    start: time | None = None
    end: time | None = None

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise DomainError("ends_before_start", field="end")

    @property
    def opened(self) -> datetime | None:
        """The moment it began, when known."""
        return at(self.day, self.start) if self.start is not None else None

    @property
    def closed(self) -> datetime | None:
        """The moment it ended, when known."""
        return at(self.day, self.end) if self.end is not None else None


class Office(StrEnum):
    """What an officer of a meeting does."""

    CHAIR = "chair"
    SECRETARY = "secretary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Who presides or takes the minutes, from the beginning or from an item on (a chair replaced half way)."""

    id: OfficerId
    meeting_id: MeetingId
    person_id: PersonId
    office: Office
    from_item_id: ItemId | None = None
