"""How far a meeting is, told from its row of the list alone."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from secretariat.domain.meeting import MeetingState, Office
from secretariat.services.rows import MeetingRow


class Standing(StrEnum):
    """The stage that is being walked, or how the meeting ended."""

    PREPARATION = "preparation"
    MEETING = "meeting"
    PROTOCOL = "protocol"
    SIGNING = "signing"
    SENDING = "sending"
    COMPLETED = "completed"
    NOT_HELD = "not-held"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


STAGES = (
    Standing.PREPARATION,
    Standing.MEETING,
    Standing.PROTOCOL,
    Standing.SIGNING,
    Standing.SENDING,
)
_FALLEN = {
    MeetingState.NOT_HELD: Standing.NOT_HELD,
    MeetingState.CANCELLED: Standing.CANCELLED,
    MeetingState.POSTPONED: Standing.POSTPONED,
}


def standing(row: MeetingRow) -> Standing:
    """Where the meeting stands."""
    if row.state in _FALLEN:
        return _FALLEN[row.state]
    if row.finalised:
        return _after_protocol(row)
    over = row.state is MeetingState.HELD or (row.items > 0 and row.items_done == row.items)
    if over:
        return Standing.PROTOCOL
    begun = row.items > 0 and (row.present > 0 or row.items_done > 0)
    return Standing.MEETING if begun else Standing.PREPARATION


def ahead(rows: Iterable[MeetingRow], today: date) -> list[MeetingRow]:
    """The meetings that are prepared or run, also those of several days that began before today."""
    return [
        row
        for row in rows
        if row.last_day >= today and standing(row) in (Standing.PREPARATION, Standing.MEETING)
    ]


def nearest(rows: Iterable[MeetingRow]) -> MeetingRow | None:
    """The first of them by its day."""
    return min(rows, key=lambda row: (row.day, row.id), default=None)


def _after_protocol(row: MeetingRow) -> Standing:
    signers = len(Office)  # chair and secretary (N27)
    if row.signatures < signers:
        return Standing.SIGNING
    return Standing.COMPLETED if row.sent else Standing.SENDING


def stage_number(of: Standing) -> int:
    """The stage at which the work goes on, from 1; a meeting that fell through has its protocol to look at."""
    if of in STAGES:
        return STAGES.index(of) + 1
    return {Standing.COMPLETED: 5, Standing.NOT_HELD: 3}.get(of, 1)
