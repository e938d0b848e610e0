"""What an item still lacks before its part of the protocol is whole."""

from enum import StrEnum

from secretariat.domain.agenda import AgendaItem, StatementKind
from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import Outcome, outcome
from secretariat.domain.record import MeetingRecord
from secretariat.ui.meeting.running.decision import point_lines
from secretariat.ui.meeting.running.vote_state import ballot_of


class Missing(StrEnum):
    """In the order in which the screen asks for it."""

    PRESENCE = "presence"
    REPORT = "report"
    DECISION = "decision"
    DUE = "due"
    TIE = "tie"
    BEGINNING = "beginning"
    END = "end"


def missing(record: MeetingRecord, item: AgendaItem) -> tuple[Missing, ...]:
    """Everything that an item lacks; one that was taken off or put off lacks nothing."""
    if not item.discussed:
        return ()
    heard = any(row.item_id == item.id and row.kind is StatementKind.HEARD for row in record.statements)
    points = point_lines(record, item.id)
    ballot = ballot_of(record, item.id)
    lacks = {
        Missing.PRESENCE: any(row.presence is Presence.UNMARKED for row in record.attendance),
        Missing.REPORT: not heard,
        Missing.DECISION: not points,
        Missing.DUE: any(line.assignee and line.due is None and not line.standing for line in points),
        Missing.TIE: ballot is not None and outcome(ballot) is Outcome.TIE,
        Missing.BEGINNING: item.started is None,
        Missing.END: item.ended is None,
    }
    return tuple(what for what in Missing if lacks[what])
