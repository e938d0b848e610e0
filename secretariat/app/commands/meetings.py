"""`secretariat meetings [--json]`."""

import argparse
import json

from secretariat.app.bootstrap import office_to_read
from secretariat.services.rows import MeetingRow

_STATES = {
    "planned": "підготовка",
    "held": "відбулося",
    "not-held": "не відбулося",
    "cancelled": "скасовано",
    "postponed": "перенесено",
    "finalised": "протокол на підписі",
    "signed": "протокол підписано",
}


def run(parsed: argparse.Namespace) -> int:
    """Print a line, or an object, for each meeting, newest first."""
    with office_to_read(parsed.data) as office:
        rows = office.rows.meetings() if office is not None else ()
    if parsed.json:
        print(json.dumps([_facts(row) for row in rows], ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        number = f"№ {row.number}" if row.number is not None else "без номера"
        print(f"{row.id}\t{row.day:%d.%m.%Y}\t{number}\t{_STATES[_state(row)]}")
    if not rows:
        print("Засідань ще немає.")
    return 0


def _facts(row: MeetingRow) -> dict[str, object]:
    return {"id": row.id, "date": row.day.isoformat(), "number": row.number, "state": _state(row)}


def _state(row: MeetingRow) -> str:
    """How far the meeting is: its protocol's state once there is one, otherwise its own."""
    if row.finalised:
        return "signed" if row.signatures >= 2 else "finalised"
    return row.state.value
