"""`secretariat finalise --meeting N [--reserve] [--late]`."""

import argparse

from secretariat.app.bootstrap import office_to_change
from secretariat.domain.ids import MeetingId
from secretariat.services.protocols import finalise, protocol_file


def run(parsed: argparse.Namespace) -> int:
    """Give the number and close the text, as the button does; the options are what the window asks about."""
    meeting_id = MeetingId(parsed.meeting)
    with office_to_change(parsed.data) as office:
        finalise(office.desk, office.press, meeting_id, reserve=parsed.reserve, late=parsed.late)
        version = protocol_file(office.desk, meeting_id).version
    print(f"№ {version.number}, версія {version.version}: текст закрито для змін.")
    return 0
