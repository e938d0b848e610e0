"""Findings of one kind as one row: «Питання 3, 5: не вказано доповідача»."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.findings import Finding, Weight
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Sitting
from secretariat.domain.record import MeetingRecord
from secretariat.domain.waiver import Waiver
from secretariat.ui.meeting.people import name_of
from secretariat.ui.meeting.place import Part, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingGroup:
    """Findings that share their code; those that stop or stopped stand alone, for each is cured by itself."""

    findings: tuple[Finding, ...]
    names: tuple[str, ...]
    places: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """The field that cures the first of them."""
        return self.places[0]

    @property
    def code(self) -> str:
        """The check that found them."""
        return self.findings[0].code

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells this row from the others."""
        source = self.findings[0].source
        return (self.code, source.kind, source.id if _stands_alone(self.findings[0]) else 0)

    @property
    def stops(self) -> bool:
        """True while it forbids finalising."""
        return self.findings[0].stops

    @property
    def waiver(self) -> Waiver | None:
        """Why it may stay."""
        return self.findings[0].waiver


def _stands_alone(finding: Finding) -> bool:
    return finding.weight is not Weight.NOTE


def grouped(record: MeetingRecord, findings: Sequence[Finding]) -> tuple[FindingGroup, ...]:
    """One row for each finding that stops or was waived, and one for each kind of those to look at."""
    rows: dict[object, list[Finding]] = {}
    for finding in findings:
        key = (finding.code, finding.source) if _stands_alone(finding) else finding.code
        rows.setdefault(key, []).append(finding)
    return tuple(_group(record, tuple(found)) for found in rows.values())


def _group(record: MeetingRecord, found: tuple[Finding, ...]) -> FindingGroup:
    return FindingGroup(
        findings=found,
        names=tuple(_name(record, finding) for finding in found),
        places=tuple(_place(record, finding) for finding in found),
    )


def _name(record: MeetingRecord, finding: Finding) -> str:
    if finding.source.kind != Part.ATTENDANCE.value:
        return ""
    row = next(row for row in record.attendance if row.id == finding.source.id)
    return row.label or name_of(record, row.person_id)


_FIELDS = {
    "no_chair": "chair",
    "no_secretary": "secretary",
    "chair_away": "chair",
    "secretary_away": "secretary",
    "no_items": "agenda",
    "no_rapporteur": "rapporteurs",
    "item_without_outcome": "decision",
    "item_open": "state",
    "company_not_counted": "count",
    "nobody_present": "presence",
    "member_not_listed": "presence",
    "no_quorum": "presence",
    "not_about": "title",
    "ends_before_item": "hours",
    "speaker_not_listed": "speaker",
    "speaker_absent": "speaker",
    "decided_without_quorum": "presence",
    "decision_without_who": "assignee",
    "action_not_adopted": "assignee",
    "decision_without_when": "due",
    "due_before_meeting": "due",
    "remarks_open": "approval",
    "no_alternative_text": "alternative_text",
}


_TEXTS = {
    Part.ITEM.value: "title",
    Part.STATEMENT.value: "text",
    Part.POINT.value: "text",
    Part.DISSENT.value: "text",
}
"""Where the words of a part are typed."""


def _place(record: MeetingRecord, finding: Finding) -> Place:
    """The field that cures a finding; a vote is addressed by its item."""
    field = _FIELDS.get(finding.code, _TEXTS.get(finding.source.kind, ""))
    if finding.source.kind == Part.ANNEX.value and not field:
        field = _field_of_annex(record, finding)
    if field == "hours":
        return Place(part=Part.SITTING, id=_day_of_item(record, finding.source.id).id, field="end")
    if finding.source.kind != Part.BALLOT.value:
        return Place(part=Part(finding.source.kind), id=finding.source.id, field=field)
    item = next(r.item_id for r in record.resolutions if r.ballot_id == finding.source.id)
    return Place(part=Part.BALLOT, id=item, field="for_")


def _field_of_annex(record: MeetingRecord, finding: Finding) -> str:
    """The title when what is wrong stands there, otherwise the words of the annex or of its picture."""
    annex = next(row for row in record.annexes if row.id == finding.source.id)
    first = str(finding.params["written"]).partition(", ")[0]
    if first in annex.title:
        return "title"
    return "alternative_text" if annex.text is None else "text"


def _day_of_item(record: MeetingRecord, item_id: int) -> Sitting:
    """The day on which an item was left; the last one when that is not known."""
    item = next(row for row in record.items if row.id == item_id)
    moment = item.ended or item.started
    day = moment.astimezone(KYIV).date() if moment is not None else record.last_day
    days = sorted(record.sittings, key=lambda sitting: sitting.day)
    return next((sitting for sitting in days if sitting.day == day), days[-1])
