"""`secretariat check --meeting N [--json]`."""

import argparse
import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.app.bootstrap import office_to_read
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import Finding, findings
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import CALLED_OFF
from secretariat.services.meetings import OpenMeeting, open_meeting
from secretariat.ui.i18n import install_language
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.protocol.finding_words import where, wrong
from secretariat.ui.meeting.protocol.groups import FindingGroup, grouped


def run(parsed: argparse.Namespace) -> int:
    """Print what the check before closing finds, in the words of the window: 0 when nothing stops it, otherwise 1.

    Raises DomainError("meeting_called_off") for a meeting that will have no protocol, as finalising it does.
    """
    with office_to_read(parsed.data) as office:
        if office is None:
            raise DomainError("not_found")
        opened = open_meeting(office.desk.work, MeetingId(parsed.meeting))
    if not is_closed(opened) and opened.record.meeting.state in CALLED_OFF:
        raise DomainError("meeting_called_off")
    found = () if is_closed(opened) else findings(opened.record, opened.beside)
    words = QCoreApplication([])
    install_language(words)
    groups = grouped(opened.record, found)
    print(_as_json(groups) if parsed.json else _as_lines(opened, groups))
    return int(any(finding.stops for finding in found))


def _as_json(groups: Sequence[FindingGroup]) -> str:
    facts = [_facts(group, finding) for group in groups for finding in group.findings]
    return json.dumps(facts, ensure_ascii=False, indent=2)


def _facts(group: FindingGroup, finding: Finding) -> Mapping[str, object]:
    return {
        "code": finding.code,
        "weight": finding.weight.value,
        "stops": finding.stops,
        "source": {"kind": finding.source.kind, "id": finding.source.id},
        "params": dict(finding.params),
        "waived": finding.waiver.reason if finding.waiver is not None else None,
        "words": wrong(group.findings, group.names),
    }


def _as_lines(opened: OpenMeeting, groups: Sequence[FindingGroup]) -> str:
    if groups:
        return "\n".join(_line(group) for group in groups)
    return "Протокол завершено." if is_closed(opened) else "Усе гаразд."


def _line(group: FindingGroup) -> str:
    words = wrong(group.findings, group.names)
    if group.waiver is not None:
        return f"залишено\t{words}\t{group.waiver.reason}"
    return f"{'виправте' if group.stops else 'перевірте'}\t{words}\t{where(group.findings)}"
