"""`secretariat check-data [--json]`."""

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.app.bootstrap import opened_office, settle_restore
from secretariat.app.command_key import command_key
from secretariat.app.paths import default_root
from secretariat.app.sentences import sentence
from secretariat.domain.errors import DomainError
from secretariat.services.data_check import check_data
from secretariat.services.data_findings import DataFinding, DataReport
from secretariat.storage.examine import Condition, examine
from secretariat.storage.place import store_path
from secretariat.ui.i18n import install_language
from secretariat.ui.settings.data_check_words import all_well, what_next, wrong

SOUND, FAULTS, UNREACHABLE = 0, 1, 3


def run(parsed: argparse.Namespace) -> int:
    """Print what the check of all data finds, in the words of the window, and change nothing.

    0 when the data are sound, 1 when not, 3 when they cannot be opened.
    """
    try:
        report = _report(parsed)
    except (DomainError, OSError) as error:
        print(sentence(error), file=sys.stderr)
        return UNREACHABLE
    words = QCoreApplication([])
    install_language(words)
    print(_as_json(report) if parsed.json else _as_lines(report))
    return SOUND if report.is_sound else FAULTS


def _report(parsed: argparse.Namespace) -> DataReport:
    """Only a store of this version is opened: an older one would be upgraded, and that is no reading."""
    root = parsed.data if parsed.data is not None else default_root()
    settle_restore(root)
    key = command_key(root)
    condition = examine(store_path(root), key)
    if condition is Condition.NEW:
        raise DomainError("no_store")
    if condition is Condition.OLDER:
        raise DomainError("store_is_older")
    with opened_office(root, key=key, is_whole=False) as office:
        return check_data(office.data_check)


def _as_lines(report: DataReport) -> str:
    lines = [
        f"{'порушення' if found.is_fault else 'зауваження'}\t{wrong(found)}\t{what_next(found)}"
        for found in report.findings
    ]
    return "\n".join([*lines, *([all_well(report)] if report.is_sound else [])])


def _as_json(report: DataReport) -> str:
    facts = {
        "sound": report.is_sound,
        "steps": report.steps,
        "rows": report.rows,
        "files": report.files,
        "findings": [_facts(found) for found in report.findings],
    }
    return json.dumps(facts, ensure_ascii=False, indent=2)


def _facts(found: DataFinding) -> Mapping[str, object]:
    params = {
        name: value.isoformat() if isinstance(value, date) else value for name, value in found.params.items()
    }
    return {
        "code": found.code,
        "fault": found.is_fault,
        "params": params,
        "words": wrong(found),
        "next": what_next(found),
    }
