"""`secretariat export --meeting N --out FILE.json`."""

import argparse

from secretariat.app.bootstrap import office_to_read
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.output.record import to_json
from secretariat.services.record_export import export_record


def run(parsed: argparse.Namespace) -> int:
    """Write the record of a meeting, whole or not at all."""
    with office_to_read(parsed.data) as office:
        if office is None:
            raise DomainError("not_found")
        record = export_record(office.desk.work, MeetingId(parsed.meeting))
    write_atomically(parsed.out, to_json(record))
    print(parsed.out)
    return 0
