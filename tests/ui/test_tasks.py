"""Long work: its result or its error comes back on the GUI thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import InlineTasks, PoolTasks


class OutOfPaper(Exception):
    """An error of the work."""


def broken() -> None:
    """Work that fails."""
    raise OutOfPaper


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[PoolTasks]:
    """A pool that is closed after the test."""
    pool = PoolTasks()
    yield pool
    pool.close()


def test_work_is_done_elsewhere_and_its_result_comes_to_the_gui_thread(
    tasks: PoolTasks, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []
    tasks.run(threading.current_thread, lambda worker: threads.extend([worker, threading.current_thread()]))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_error_comes_to_the_gui_thread(tasks: PoolTasks, qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    tasks.run(broken, lambda _: pytest.fail("there is no result"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], OutOfPaper)


def test_an_error_that_nobody_expects_is_a_bug_of_the_program(tasks: PoolTasks, qtbot: QtBot) -> None:
    with capture_exceptions() as caught:
        tasks.run(broken, lambda _: None)
        qtbot.waitUntil(tasks.is_idle)
    assert [kind for kind, _error, _trace in caught] == [OutOfPaper]


def test_a_dropped_result_is_thrown_away(tasks: PoolTasks, qtbot: QtBot) -> None:
    may_end, results = threading.Event(), list[object]()
    task = tasks.run(may_end.wait, results.append)
    task.drop()
    may_end.set()
    qtbot.waitUntil(tasks.is_idle)
    assert results == []


def test_after_closing_nothing_is_delivered(qtbot: QtBot) -> None:
    pool, results = PoolTasks(threads=1), list[object]()
    may_end = threading.Event()
    pool.run(may_end.wait, results.append)
    pool.run(lambda: "second", results.append)
    may_end.set()
    pool.close()
    qtbot.waitUntil(pool.is_idle)
    assert results == []


def test_the_double_does_the_work_at_once() -> None:
    results: list[object] = []
    InlineTasks().run(lambda: 4, results.append)
    InlineTasks().run(broken, results.append, results.append)
    assert results[0] == 4
    assert isinstance(results[1], OutOfPaper)


def test_no_garbage_is_looked_for_while_work_runs(tasks: PoolTasks, qtbot: QtBot) -> None:
    seen: list[bool] = []
    before = gc.isenabled()
    tasks.run(gc.isenabled, seen.append)
    tasks.run(gc.isenabled, seen.append)
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, False]
    assert gc.isenabled() is before


def test_a_pool_that_is_closed_over_its_work_lets_garbage_be_looked_for_again() -> None:
    before, pool = gc.isenabled(), PoolTasks()
    pool.run(lambda: None, lambda _: None)
    pool.close()
    assert gc.isenabled() is before


def test_only_what_a_user_can_cure_is_told_and_a_bug_is_raised_again() -> None:
    told: list[DomainError] = []
    failed = refusing(told.append)
    failed(DomainError("store_busy"))
    assert [error.code for error in told] == ["store_busy"]
    with pytest.raises(OutOfPaper):
        failed(OutOfPaper())


def test_what_waited_is_let_go_whatever_the_error_is() -> None:
    said: list[str] = []
    failed = refusing(lambda error: said.append(error.code), lambda: said.append("let go"))
    failed(DomainError("store_busy"))
    assert said == ["let go", "store_busy"]
    with pytest.raises(OutOfPaper):
        failed(OutOfPaper())
    assert said[2:] == ["let go"]


def test_a_result_is_free_at_once_when_its_receiver_lets_it_go(tasks: PoolTasks, qtbot: QtBot) -> None:
    class Page:
        """A large result."""

    alive: list[weakref.ref[Page]] = []
    gc.disable()  # freed by the last reference, not by a search
    try:
        tasks.run(Page, lambda page: alive.append(weakref.ref(page)))
        qtbot.waitUntil(lambda: bool(alive) and tasks.is_idle())
        qtbot.waitUntil(lambda: alive[0]() is None, timeout=1000)
    finally:
        gc.enable()
