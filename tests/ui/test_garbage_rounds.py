"""Garbage is looked for on the GUI thread, by a timer, and by nobody else meanwhile."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from secretariat.ui.garbage import GarbageRounds


class Ring:
    """Holds itself: only a search for garbage frees it."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def rounds(qtbot: QtBot) -> Iterator[GarbageRounds]:
    made = GarbageRounds()
    made.start()
    yield made
    made.stop()


def many_rings() -> "weakref.ref[Ring]":
    first = weakref.ref(Ring())
    for _ in range(5 * gc.get_threshold()[0]):
        Ring()
    return first


def test_a_worker_that_allocates_finds_no_garbage(rounds: GarbageRounds) -> None:
    kept: list[weakref.ref[Ring]] = []
    worker = threading.Thread(target=lambda: kept.append(many_rings()))
    worker.start()
    worker.join()
    assert kept[0]() is not None
    rounds.look()
    assert kept[0]() is None


def test_afterwards_the_interpreter_looks_by_itself_again(qtbot: QtBot) -> None:
    rounds = GarbageRounds()
    rounds.start()
    assert not gc.isenabled()
    rounds.stop()
    assert gc.isenabled()
