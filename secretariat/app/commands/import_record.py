"""`secretariat import FILE.json`."""

import argparse
import sys

from secretariat.app.bootstrap import office_alone, settle_restore
from secretariat.app.command_key import command_key
from secretariat.app.import_remarks import import_remarks
from secretariat.app.paths import open_data_folder
from secretariat.app.record_reading import read_record
from secretariat.output.record import RecordErrors
from secretariat.output.record.words import error_sentences
from secretariat.services.record_import import import_record


def run(parsed: argparse.Namespace) -> int:
    """Import a record and print its id; a bad record changes nothing and every error in it is told."""
    try:
        record = read_record(parsed.file)
    except RecordErrors as errors:
        print(*error_sentences(errors), sep="\n", file=sys.stderr)
        return 1
    folder = open_data_folder(parsed.data)
    settle_restore(folder.root)
    with office_alone(folder, command_key(folder.root)) as office:
        report = import_record(office.desk.work, office.desk.files, record)
    print(report.meeting_id)
    for line in import_remarks(report):
        print(line)
    return 0
