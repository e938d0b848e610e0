"""`secretariat import FILE.json`."""

import argparse

from secretariat.app.bootstrap import opened_office
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.output.record import from_json
from secretariat.services.record_import import ImportReport, import_record


def run(parsed: argparse.Namespace) -> int:
    """Import a record and print its id; a bad record changes nothing."""
    record = from_json(parsed.file.read_bytes())
    folder = open_data_folder(parsed.data)
    with FolderLock(folder.lock), opened_office(folder.root) as office:
        report = import_record(office.desk.work, office.desk.files, record)
    print(report.meeting_id)
    for line in _remarks(report):
        print(line)
    return 0


def _remarks(report: ImportReport) -> list[str]:
    """What the importer matched or missed, in words."""
    lines = [f"Особа вже є в базі, використано її: {match.name}." for match in report.matched]
    lines += [
        f"Додаток «{missing.file_name}» внесено без вмісту: файла немає у сховищі програми."
        for missing in report.missing
    ]
    return lines
