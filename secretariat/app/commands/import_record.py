"""`secretariat import FILE.json`."""

import argparse
import sys

from secretariat.app.bootstrap import opened_office
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.output.record import RecordErrors, from_json
from secretariat.output.record.words import error_sentences
from secretariat.services.record_import import ImportReport, import_record
from secretariat.services.record_people import MatchedPerson


def run(parsed: argparse.Namespace) -> int:
    """Import a record and print its id; a bad record changes nothing and every error in it is told."""
    try:
        record = from_json(parsed.file.read_bytes())
    except RecordErrors as errors:
        print(*error_sentences(errors), sep="\n", file=sys.stderr)
        return 1
    folder = open_data_folder(parsed.data)
    with FolderLock(folder.lock), opened_office(folder.root) as office:
        report = import_record(office.desk.work, office.desk.files, record)
    print(report.meeting_id)
    for line in _remarks(report):
        print(line)
    return 0


def _remarks(report: ImportReport) -> list[str]:
    """What the importer matched, left as it was, or missed, in words."""
    lines = [_matched(match) for match in report.matched]
    if report.group_kept:
        lines.append("Група вже є, і в неї інші правила: залишено ті, що є.")
    if report.roles_kept:
        lines.append("Ролі чи право голосу в групі відрізняються: залишено ті, що є.")
    lines += [
        f"Додаток «{missing.file_name}» внесено без вмісту: файла немає у сховищі програми."
        for missing in report.missing
    ]
    return lines


def _matched(match: MatchedPerson) -> str:
    kept = " Її дані відрізняються і залишені, як були." if match.kept else ""
    return f"Особа вже є, використано її: {match.name}.{kept}"
