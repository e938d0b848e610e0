"""Each detector of leaks fires, and keeps silent when things are put away."""

import threading
from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2
from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from tests.leaks import Watch, qt, threads


@pytest.fixture(autouse=True)
def _short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "GRACE_SECONDS", 0.01)
    monkeypatch.setattr(qt, "GRACE_MILLISECONDS", 10)


@pytest.fixture
def release() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2, poolclass=NullPool)
    yield engine
    engine.dispose()


def test_a_waiting_thread_is_named(release: threading.Event) -> None:
    with Watch() as watch:
        worker = threading.Thread(target=release.wait, name="forgotten")
        worker.start()
    assert watch.left_behind() == ["thread forgotten"]
    release.set()
    worker.join()


def test_a_thread_that_ended_is_no_leak() -> None:
    with Watch() as watch:
        worker = threading.Thread(target=int)
        worker.start()
        worker.join()
    assert watch.left_behind() == []


@pytest.mark.usefixtures("qtbot")
def test_a_running_timer_is_named() -> None:
    timer = QTimer(objectName="autosave")
    with Watch() as watch:
        timer.start(60_000)
    assert watch.left_behind() == ["QTimer autosave"]
    timer.stop()


@pytest.mark.usefixtures("qtbot")
def test_a_stopped_timer_is_no_leak() -> None:
    timer = QTimer()
    with Watch() as watch:
        timer.start(60_000)
        timer.stop()
    assert watch.left_behind() == []


def test_a_running_qthread_is_named(qtbot: QtBot) -> None:
    thread = QThread(objectName="worker")
    with Watch() as watch, qtbot.waitSignal(thread.started):
        thread.start()
    assert watch.left_behind() == ["QThread worker"]
    thread.quit()
    assert thread.wait(2000)


class _Waiting(QRunnable):
    def __init__(self, release: threading.Event) -> None:
        super().__init__()
        self._release = release

    def run(self) -> None:
        self._release.wait()


def test_a_busy_pool_is_named(release: threading.Event) -> None:
    pool = QThreadPool(objectName="papers")
    with Watch() as watch:
        pool.start(_Waiting(release))
    assert watch.left_behind() == ["QThreadPool papers"]
    release.set()
    assert pool.waitForDone(2000)


def test_an_open_session_is_told(engine: Engine) -> None:
    with Watch() as watch:
        session = Session(engine)
        session.execute(text("SELECT 1"))
    assert watch.left_behind() == ["an open database session"]
    session.close()


def test_a_closed_session_is_no_leak(engine: Engine) -> None:
    with Watch() as watch, Session(engine) as session:
        session.execute(text("SELECT 1"))
    assert watch.left_behind() == []


def test_a_test_that_leaks_fails(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("from tests.conftest import _nothing_is_left_behind")
    pytester.makepyfile(
        """
        import threading

        release = threading.Event()
        worker = threading.Thread(target=release.wait, name="forgotten")

        def test_leaks():
            worker.start()

        def test_after_it():
            release.set()
            worker.join()
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*left behind: thread forgotten*"])
