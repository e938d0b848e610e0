"""`secretariat protocol --meeting N --out FILE.pdf [--kind full|short] [--draft]`."""

import argparse

from secretariat.app.bootstrap import opened_office
from secretariat.app.paths import open_data_folder
from secretariat.atomic import write_atomically
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.papers import VersionState
from secretariat.services.meetings import OpenMeeting, open_meeting
from secretariat.services.office import Office
from secretariat.services.protocols import protocol_file


def run(parsed: argparse.Namespace) -> int:
    """Write the protocol: the kept file with its signatures, or one laid out now.

    A meeting without a number has no protocol yet, only a draft of one: then a draft is written, and said so.
    """
    with opened_office(open_data_folder(parsed.data).root) as office:
        opened = open_meeting(office.desk.work, MeetingId(parsed.meeting))
        draft = parsed.draft or opened.record.meeting.number is None
        kind = ProtocolKind(parsed.kind) if parsed.kind else opened.record.meeting.protocol
        data = _paper(office, opened, kind, draft=draft)
    write_atomically(parsed.out, data)
    print(parsed.out)
    if draft and not parsed.draft:
        print("Протокол ще не має номера, тому це проєкт.")
    return 0


def _paper(office: Office, opened: OpenMeeting, kind: ProtocolKind, *, draft: bool) -> bytes:
    kept = [v for v in opened.versions if v.state is not VersionState.SUPERSEDED and v.kind is kind]
    if kept and not draft:
        return protocol_file(office.desk, opened.record.meeting.id).data
    return office.press.make(opened.record, kind=kind, draft=draft, electronic=True)
