"""The list of actions with a hundred thousand of them: opening, filtering by the key, jumping."""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from secretariat.app.bootstrap import office_on
from secretariat.services.office import Office
from secretariat.storage.store import Store
from secretariat.storage.triggers import create_triggers, drop_triggers
from secretariat.ui.actions_list.room import ActionsRoom, ActionsSurroundings
from secretariat.ui.kept_files import FileHands
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.performance.dressed import application, load
from tests.performance.many_decisions import ITEMS, MEETINGS, fill
from tests.performance.stalls import Act, Watch, quiet
from tests.ui.typing import press, type_text

OPENS, FILTERS, JUMPS = 150, 100, 50
"""Goals in milliseconds, those of the register of decisions."""

TODAY = date(2026, 11, 26)
TYPED = "доручити ґанки"
Key = Qt.Key


def figures() -> Iterator[str]:
    """Each with its goal."""
    application()
    with tempfile.TemporaryDirectory() as name:
        store = Store.open(Path(name))
        try:
            fill(store)
            _assign(store)
            yield from _figures(store, Path(name))
        finally:
            store.close()


def _assign(store: Store) -> None:
    """An action for the first point of each decision: most are done, a fifth is open, some were prolonged."""
    numbers = range(1, MEETINGS * ITEMS + 1)
    actions = [_action(number) for number in numbers]
    fixed = {"given_on": "2026-11-01", "reason": "хвороба", "by": "рішення № 6/2"}
    moved = [
        {"action_id": number, "due": (TODAY + timedelta(days=number % 60)).isoformat(), **fixed}
        for number in numbers
        if number % 20 == 0
    ]
    with store.engine.begin() as connection:
        drop_triggers(connection)
        raw: Any = connection.connection.dbapi_connection
        for table, rows in (("action_item", actions), ("extension", moved)):
            marks = ", ".join(f":{name}" for name in rows[0])
            names = ", ".join(f'"{name}"' for name in rows[0])
            raw.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        create_triggers(connection)


def _action(number: int) -> dict[str, Any]:
    is_open = number % 5 == 0
    return {
        "id": number,
        "point_id": 2 * number - 1,
        "assignee_label": f"управління № {number % 40}",
        "due": (TODAY + timedelta(days=number % 900 - 800)).isoformat(),
        "standing": 0,
        "state": "open" if is_open else "done",
        "closed_on": None if is_open else "2026-11-01",
    }


def _figures(store: Store, folder: Path) -> Iterator[str]:
    office, watch = office_on(store, folder), Watch()
    hands = FileHands(tasks=InlineTasks(), prompts=ScriptedPrompts([]), open_path=lambda _: None)
    around = ActionsSurroundings(
        today=lambda: TODAY, publish=lambda _: None, say=lambda *_: None, hands=hands
    )
    office.actions.prepare()
    rooms = [_opened(watch, office, around) for _ in range(4)]
    room, openings = rooms[-1], sorted(watch.acts[1:], key=_work)
    yield f"{MEETINGS * ITEMS} actions: opens {_told(openings[1])} (goal {OPENS}); {load()}"
    typed = []
    for letter in TYPED:
        with watch.over(letter):
            type_text(room.filter.search, letter)
        typed.append(watch.acts[-1])
    yield f"  filters, slowest of {len(typed)} keys: {_told(max(typed, key=_work))} (goal {FILTERS})"
    room.filter.search.clear()
    quiet()
    jumps = []
    for key in (Key.Key_End, Key.Key_PageUp, Key.Key_Home, Key.Key_PageDown):
        with watch.over(key.name):
            press(room.table, key)
        jumps.append(watch.acts[-1])
    yield f"  jumps, slowest: {_told(max(jumps, key=_work))} (goal {JUMPS})"
    for one in rooms:
        one.close()
        one.deleteLater()


def _opened(watch: Watch, office: Office, around: ActionsSurroundings) -> ActionsRoom:
    """A room of its own each time; the first one pays for what is made once."""
    with watch.over("opening"):
        room = ActionsRoom(office, around)
        room.resize(1262, 712)
        room.show()
    return room


def _work(act: Act) -> float:
    return act.thread


def _told(act: Act) -> str:
    return f"{act.wall:.0f} ms ({act.thread:.0f} of the processor)"
