"""The check of the round before signing."""

from collections.abc import Iterator

from secretariat.domain.approval import RemarkState
from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Beside, Finding, Weight
from secretariat.domain.record import MeetingRecord


def remarks_open(record: MeetingRecord, beside: Beside) -> Iterator[Finding]:
    """Somebody remarked on the draft, and the remark is neither accepted nor declined."""
    waiting = [remark.id for remark in beside.remarks if remark.state is RemarkState.OPEN]
    if waiting:
        source = Source(kind="meeting", id=record.meeting.id)
        params = {"count": len(waiting), "last": max(waiting)}
        yield Finding(code="remarks_open", source=source, weight=Weight.WAIVABLE, params=params)


CODES = ("remarks_open",)
