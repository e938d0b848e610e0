"""What the protocol stage shows: what is wrong, what to look at, what is right, and where the number stands."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.findings import Finding, findings
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.numbering import NumberPlan
from secretariat.domain.workdays import protocol_due
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import current_signatures, current_version


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolState:
    """`number` is the given one, `proposed` the one that finalising would give, `reserved` those that it would keep
    free for earlier meetings. `days_left` counts working days.
    """

    kind: ProtocolKind
    stopping: tuple[Finding, ...]
    doubtful: tuple[Finding, ...]
    number: int | None
    version: int | None
    proposed: int | None
    reserved: tuple[int, ...]
    due: date
    days_left: int
    signed: bool

    @property
    def finalised(self) -> bool:
        """True when a version stands that may be signed."""
        return self.version is not None

    @property
    def can_finalise(self) -> bool:
        """True when nothing stops the number from being given."""
        return not self.finalised and not self.stopping


def protocol_state(opened: OpenMeeting, plan: NumberPlan | None, today: date) -> ProtocolState:
    """What the protocol stage shows of a meeting."""
    record = opened.record
    version = current_version(opened)
    found = findings(record) if version is None else ()
    due = protocol_due(record.last_day, record.group.protocol_workdays, opened.calendar)
    return ProtocolState(
        kind=version.kind if version is not None else record.meeting.protocol,
        stopping=tuple(finding for finding in found if finding.stops),
        doubtful=tuple(finding for finding in found if not finding.stops),
        number=version.number if version is not None else record.meeting.number,
        version=version.version if version is not None else None,
        proposed=plan.number if plan is not None else None,
        reserved=tuple(number for _, number in plan.reserved) if plan is not None else (),
        due=due,
        days_left=opened.calendar.between(today, due),
        signed=bool(current_signatures(opened)),
    )
