"""`secretariat export --meeting N --out FILE.json`."""

import argparse

from secretariat.app.bootstrap import opened_office
from secretariat.app.paths import open_data_folder
from secretariat.atomic import write_atomically
from secretariat.domain.ids import MeetingId
from secretariat.output.record import to_json
from secretariat.services.record_export import export_record


def run(parsed: argparse.Namespace) -> int:
    """Write the record of a meeting, whole or not at all."""
    with opened_office(open_data_folder(parsed.data).root) as office:
        record = export_record(office.desk.work, MeetingId(parsed.meeting))
    write_atomically(parsed.out, to_json(record))
    print(parsed.out)
    return 0
