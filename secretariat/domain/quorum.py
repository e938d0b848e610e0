"""Whether enough members are there, by the group's own rule (N15)."""

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.attendance import Attendance
from secretariat.domain.composition import members, seats, voting_members
from secretariat.domain.group import Membership
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Sitting
from secretariat.domain.presence import (
    ever_present,
    present_at_item,
    present_at_opening,
    present_on,
)
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import QuorumBase


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumState:
    """How many members there are, how many are needed, how many seats are taken."""

    members: int
    needed: int
    present: int

    @property
    def has(self) -> bool:
        """True when there is a quorum."""
        return self.present >= self.needed


def quorum_base(record: MeetingRecord) -> tuple[Membership, ...]:
    """The memberships of which the group's quorum is counted."""
    voting_only = record.group.quorum.base is QuorumBase.VOTING_MEMBERS
    return voting_members(record) if voting_only else members(record)


def quorum_of(record: MeetingRecord, there: tuple[Attendance, ...]) -> QuorumState:
    """The quorum made by those who are there; a substitute counts for the absent member."""
    base = quorum_base(record)
    return QuorumState(
        members=len(base),
        needed=record.group.quorum.needed(len(base)),
        present=len(seats(base, there)),
    )


def opening_quorum(record: MeetingRecord) -> QuorumState:
    """The quorum when the meeting opens."""
    return quorum_of(record, present_at_opening(record))


def quorum_at_item(record: MeetingRecord, item_id: ItemId, moment: datetime | None = None) -> QuorumState:
    """The quorum when an item is decided: at the moment of the vote when it is known."""
    return quorum_of(record, present_at_item(record, item_id, moment))


def quorum_on(record: MeetingRecord, sitting: Sitting) -> QuorumState:
    """The quorum made by all who were there on one day of the meeting."""
    return quorum_of(record, present_on(record, sitting))


def quorum_overall(record: MeetingRecord) -> QuorumState:
    """The quorum made by all who came at all."""
    return quorum_of(record, ever_present(record))
