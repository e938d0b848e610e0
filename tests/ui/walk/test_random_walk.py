"""A random hand over all screens: no exception, no warning of Qt, and a store that is whole afterwards."""

import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.counts import count
from tests.ui.handles import item_handles
from tests.ui.walk.folders import Folder, Folders
from tests.ui.walk.program import CTRL, Key, Program, program
from tests.ui.walk.wandering import Wanderer

SEEDS, EVENTS = count(2, 10), count(250, 5000)
GROWN_BY_AT_MOST, ENOUGH_TO_GROW = 2, 2000
"""Widgets at home after the walk, beside those after its half: a screen may be seen for the first time late.

In a shorter walk most of them are.
"""
KINDS = (Folder.SAMPLE, Folder.SAMPLE, Folder.FINALISED, Folder.SAMPLE, Folder.SIGNED, Folder.NEW)
Raised = tuple[type[BaseException], BaseException, TracebackType | None]
IGNORED = ("This plugin does not support",)


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
def test_a_random_hand_breaks_nothing(
    seed: int,
    folders: Folders,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    qtlog: pytest.LogCaptureFixture,
    tell_reduced: Callable[[str], None],
) -> None:
    tell_reduced(f"seed {seed} of 10, {EVENTS} of 5000 events")
    folder = folders.copy(KINDS[seed % len(KINDS)])
    _fill(tmp_path)
    with capture_exceptions() as raised, program(folder, qtbot, monkeypatch) as running:
        wanderer = Wanderer(running, seed, tmp_path)
        home = Counter[str]()
        for number in range(EVENTS):
            if number == EVENTS // 2:
                home = _widgets_at_home(running)
            wanderer.step()
            warnings = [record for record in qtlog.records if not _is_ignored(str(record.message))]
            if raised or warnings:
                wanderer.rest()
                pytest.fail(_report(seed, number, wanderer, raised, warnings))
        wanderer.rest()
        grown = _grown(home, _widgets_at_home(running))
        handles = item_handles()
    assert handles == []
    assert _flaws(folder) == []
    assert grown == {} or EVENTS < ENOUGH_TO_GROW


def _fill(folder: Path) -> None:
    (folder / "особи.csv").write_text("Прізвище;Імʼя\nҐалаґан;Юрій\n;\n", encoding="utf-8")


def _is_ignored(message: str) -> bool:
    return message.startswith(IGNORED)


def _report(seed: int, number: int, wanderer: Wanderer, raised: Sequence[Raised], warnings: object) -> str:
    """What went wrong and the last events before it."""
    told = "".join("".join(traceback.format_exception(*one)) for one in raised)
    trail = "\n".join(wanderer.trail)
    return f"seed {seed}, event {number}:\n{trail}\n{told}\nwarnings {warnings}"


def _widgets_at_home(running: Program) -> Counter[str]:
    """How many widgets of each kind there are with the list of meetings on the screen."""
    running.go_home()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def _grown(before: Counter[str], after: Counter[str]) -> dict[str, tuple[int, int]]:
    if after.total() <= before.total() * GROWN_BY_AT_MOST:
        return {}
    return {kind: (before[kind], number) for kind, number in after.items() if number > before[kind]}


def _flaws(folder: Path) -> list[str]:
    """What is wrong with the store: the journal, SQLite's own check, and the way back to its first step."""
    store = Store.open(folder)
    try:
        with store.engine.connect() as connection:
            flaws = [f"{flaw.code} at {flaw.seq}" for flaw in verify(connection)]
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        flaws += [str(whole)] * (whole != "ok") + [f"orphan {orphan}" for orphan in orphans]
        return flaws + _flaws_of_undo(store)
    finally:
        store.close()


def _flaws_of_undo(store: Store) -> list[str]:
    while True:
        try:
            store.history.undo()
        except DomainError as error:
            if error.code in {"nothing_to_undo", "undo_barrier"}:
                break
            return [f"undo: {error.code}"]
    with store.engine.connect() as connection:
        return [f"after undo: {flaw.code} at {flaw.seq}" for flaw in verify(connection)]


def test_walking_the_same_way_again_leaves_no_widget(
    folders: Folders, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(folders.copy(Folder.SAMPLE), qtbot, monkeypatch) as running:
        counted = [_widgets_after_a_walk(running) for _ in range(4)]
    assert counted[-1] - counted[1] == Counter()


def _widgets_after_a_walk(running: Program) -> Counter[str]:
    """Every stage of a meeting, the palette over it, and home again."""
    for stage in range(1, 6):
        running.open_meeting(stage)
        running.key(Key.Key_K, modifiers=CTRL)
        running.rest()
        running.key(Key.Key_Escape)
    return _widgets_at_home(running)
