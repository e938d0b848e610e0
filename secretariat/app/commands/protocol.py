"""`secretariat protocol --meeting N --out FILE.pdf [--kind full|short] [--draft]`."""

import argparse

from secretariat.app.bootstrap import office_to_read
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import findings
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.papers import VersionState
from secretariat.services.meetings import OpenMeeting, open_meeting
from secretariat.services.office import Office
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.protocols import protocol_file


def run(parsed: argparse.Namespace) -> int:
    """Write the protocol: the kept file with its signatures, or one laid out now.

    A meeting without a number, or with something that stops its protocol, has only a draft of one: then a draft is
    written, and said so.
    """
    with office_to_read(parsed.data) as office:
        if office is None:
            raise DomainError("not_found")
        opened = open_meeting(office.desk.work, MeetingId(parsed.meeting))
        kind = ProtocolKind(parsed.kind) if parsed.kind else opened.record.meeting.protocol
        lacking = None if parsed.draft else _lacking(opened)
        data = _paper(office, opened, kind, draft=parsed.draft or lacking is not None)
    write_atomically(parsed.out, data)
    print(parsed.out)
    if lacking is not None:
        print(lacking)
    return 0


def _lacking(opened: OpenMeeting) -> str | None:
    """Why there is only a draft, as a sentence; None where a protocol can be printed."""
    if opened.record.meeting.number is None:
        return "Протокол ще не має номера, тому це проєкт."
    closed = any(version.state is not VersionState.SUPERSEDED for version in opened.versions)
    stopping = 0 if closed else sum(finding.stops for finding in findings(opened.record, opened.beside))
    return f"У засіданні є незаповнене ({stopping}), тому це проєкт." if stopping else None


def _paper(office: Office, opened: OpenMeeting, kind: ProtocolKind, *, draft: bool) -> bytes:
    kept = [v for v in opened.versions if v.state is not VersionState.SUPERSEDED and v.kind is kind]
    if kept and not draft:
        return protocol_file(office.desk, opened.record.meeting.id).data
    order = protocol_order(kind, on=office.desk.clock().date(), draft=draft, electronic=True)
    return office.press.make(Material(record=opened.record, read_file=office.desk.files.get), order).data
