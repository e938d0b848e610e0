"""`secretariat actions [--json]`."""

import argparse
import json
from datetime import date

from secretariat.app.bootstrap import office_to_read
from secretariat.app.clock import now
from secretariat.domain.resolution import ActionState
from secretariat.services.action_register import EVERY_ACTION
from secretariat.services.rows import ActionRow

_STATES = {ActionState.OPEN: "у роботі", ActionState.DONE: "виконано", ActionState.DROPPED: "не потрібно"}


def run(parsed: argparse.Namespace) -> int:
    """Print a line, or an object, for each action of all groups: open ones by day, then closed ones, newest first."""
    today = now().date()
    with office_to_read(parsed.data) as office:
        rows = office.actions.rows(office.actions.ids(EVERY_ACTION, today)) if office is not None else ()
    if parsed.json:
        print(json.dumps([_facts(row, today) for row in rows], ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        late = row.days_late(today)
        state = f"прострочено, днів: {late}" if late else _STATES[row.state]
        print(f"{row.id}\t{_due(row)}\t{state}\t{row.doers}\t{_source(row)}\t{row.text}")
    if not rows:
        print("Доручень ще немає.")
    return 0


def _due(row: ActionRow) -> str:
    if row.standing:
        return "постійно"
    return f"{row.due:%d.%m.%Y}" if row.due is not None else "без строку"


def _source(row: ActionRow) -> str:
    number = f"протокол № {row.number}" if row.number is not None else "засідання"
    return f"{number} від {row.day:%d.%m.%Y}, питання {row.item}, п. {row.point}"


def _facts(row: ActionRow, today: date) -> dict[str, object]:
    return {
        "id": row.id,
        "group": row.group,
        "meeting": row.meeting_id,
        "date": row.day.isoformat(),
        "number": row.number,
        "item": row.item,
        "point": row.point,
        "text": row.text,
        "assignee": row.assignee,
        "email": row.email,
        "others": list(row.others),
        "due": _iso(row.due),
        "decided": _iso(row.decided),
        "extensions": row.extensions,
        "standing": row.standing,
        "state": row.state.value,
        "days_late": row.days_late(today),
        "closed_on": _iso(row.closed_on),
        "note": row.note,
        "last_note": row.last_note,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
