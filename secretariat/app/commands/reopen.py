"""`secretariat reopen --meeting N --why TEXT`."""

import argparse

from secretariat.app.bootstrap import office_to_change
from secretariat.domain.ids import MeetingId
from secretariat.services.protocols import reopen


def run(parsed: argparse.Namespace) -> int:
    """Open the finalised protocol for changes, as the button does; its numbers and its file stay."""
    with office_to_change(parsed.data) as office:
        reopen(office.desk, MeetingId(parsed.meeting), why=parsed.why)
    print("Протокол відкрито для змін. Номер лишається.")
    return 0
