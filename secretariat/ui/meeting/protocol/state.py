"""What the protocol stage shows: what is wrong, what to look at, what is right, and where the number stands."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.findings import Finding, Weight, findings
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.numbering import NumberPlan
from secretariat.domain.workdays import protocol_due
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.protocol.version_lines import VersionLine, version_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolState:
    """`number` is the given one, `proposed` the one that finalising would give, `reserved` those that it would keep
    free for earlier meetings, `later` the day and number of a later meeting that was numbered before. `waived` are the
    findings that stay for a reason. `days_left` counts working days.
    """

    kind: ProtocolKind
    stopping: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    doubtful: tuple[Finding, ...]
    number: int | None
    version: int | None
    proposed: int | None
    reserved: tuple[int, ...]
    later: tuple[date, int] | None
    due: date
    days_left: int
    versions: tuple[VersionLine, ...]

    @property
    def finalised(self) -> bool:
        """True when a version stands that may be signed."""
        return self.version is not None

    @property
    def reopened(self) -> bool:
        """True when the protocol has a number and is open for changes."""
        return not self.finalised and self.number is not None

    @property
    def can_finalise(self) -> bool:
        """True when nothing stops the number from being given."""
        return not self.finalised and not self.stopping


def protocol_state(opened: OpenMeeting, plan: NumberPlan | None, today: date) -> ProtocolState:
    """What the protocol stage shows of a meeting."""
    record = opened.record
    version = current_version(opened)
    found = findings(record, opened.beside) if version is None else ()
    due = protocol_due(record.last_day, record.group.protocol_workdays, opened.calendar)
    return ProtocolState(
        kind=version.kind if version is not None else record.meeting.protocol,
        stopping=tuple(finding for finding in found if finding.stops),
        waived=tuple(finding for finding in found if finding.waiver is not None),
        doubtful=tuple(finding for finding in found if finding.weight is Weight.NOTE),
        number=version.number if version is not None else record.meeting.number,
        version=version.version if version is not None else None,
        proposed=plan.number if plan is not None else None,
        reserved=tuple(number for _, number in plan.reserved) if plan is not None else (),
        later=plan.later if plan is not None else None,
        due=due,
        days_left=opened.calendar.between(today, due),
        versions=version_lines(opened),
    )
