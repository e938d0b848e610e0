"""The register of decisions with a hundred thousand of them: opening, filtering by the key, jumping."""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.app.bootstrap import office_on
from secretariat.app.quickness import keep_for_good
from secretariat.storage.store import Store
from secretariat.ui.decisions.room import DecisionsRoom
from secretariat.ui.tasks import PoolTasks
from tests.performance.dressed import application, load
from tests.performance.many_decisions import ITEMS, MEETINGS, fill
from tests.performance.naive_register import NaiveRegister
from tests.performance.stalls import Act, Watch, quiet
from tests.ui.typing import press, type_text

OPENS, FILTERS, JUMPS = 150, 100, 50
"""Goals in milliseconds."""

TYPED = "про ґанки шк 2"
Key = Qt.Key


def figures() -> Iterator[str]:
    """Each with its goal, and the same by a naive list."""
    application()
    with tempfile.TemporaryDirectory() as name:
        store = Store.open(Path(name))
        try:
            fill(store)
            yield from _ours(store, Path(name))
            yield from _naive(store)
        finally:
            store.close()


def _ours(store: Store, folder: Path) -> Iterator[str]:
    office = office_on(store, folder)
    watch, tasks = Watch(), PoolTasks()
    keep_for_good()
    rooms: list[DecisionsRoom] = []
    for _ in range(4):
        with watch.over("opening"):
            room = _shown(DecisionsRoom(office, tasks, QWidget(), print))
        rooms.append(room)
        _wait(office.register.is_prepared)
    room = rooms[-1]
    assert room.table.rows.rowCount() == MEETINGS * ITEMS
    yield f"{MEETINGS * ITEMS} decisions: opens {_median(watch.acts[1:])} (goal {OPENS}); {load()}"
    keys = _typed(watch, room)
    yield f"  filters, each of {len(keys)} keys: {_median(keys)}, slowest {_told(_slowest(keys))} (goal {FILTERS})"
    room.filter.clear()
    quiet()
    jumps = _jumps(watch, room)
    yield f"  jumps by End, PgUp, Home, PgDown, to a line: slowest {_told(_slowest(jumps))} (goal {JUMPS})"
    for one in rooms:
        one.close()
        one.deleteLater()
    tasks.close()


def _shown(room: DecisionsRoom) -> DecisionsRoom:
    room.resize(1262, 712)
    room.show()
    return room


def _typed(watch: Watch, room: DecisionsRoom) -> list[Act]:
    before = len(watch.acts)
    for letter in TYPED:
        with watch.over(f"«{letter}»"):
            type_text(room.filter.search, letter)
    for _ in TYPED:
        with watch.over("back"):
            press(room.filter.search, Key.Key_Backspace)
    return watch.acts[before:]


def _jumps(watch: Watch, room: DecisionsRoom) -> list[Act]:
    before, table = len(watch.acts), room.table
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifiers in ((Key.Key_End, control), (Key.Key_PageUp, None), (Key.Key_Home, control)):
        with watch.over(key.name):
            press(table, key, modifiers or Qt.KeyboardModifier.NoModifier)
    for _ in range(5):
        with watch.over("PgDown"):
            press(table, Key.Key_PageDown)
    for place in (50_000, 99_000, 25_000):
        with watch.over("to a line"):
            table.choose(table.rows.id_at(place))
    return watch.acts[before:]


def _naive(store: Store) -> Iterator[str]:
    watch = Watch()
    with watch.over("opening"):
        register = NaiveRegister(store.engine)
        register.resize(1262, 712)
        register.show()
    for end in range(1, 4):
        with watch.over("a key"):
            register.filter(TYPED[:end])
    yield f"  as entities and items: opens {_told(watch.acts[0])}; filters {_median(watch.acts[1:])} a key"
    register.close()
    register.deleteLater()


def _wait(is_so: Callable[[], bool]) -> None:
    while not is_so():
        quiet()
    quiet()


def _slowest(acts: list[Act]) -> Act:
    return max(acts, key=lambda act: act.thread)


def _median(acts: list[Act]) -> str:
    walls, threads = [act.wall for act in acts], [act.thread for act in acts]
    return f"{statistics.median(walls):.0f} ms ({statistics.median(threads):.0f} of the processor)"


def _told(act: Act) -> str:
    return f"{act.wall:.0f} ms ({act.thread:.0f} of the processor)"
