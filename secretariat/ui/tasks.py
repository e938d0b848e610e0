"""Long work off the GUI thread: a function goes out, its result comes back by one queued signal."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from secretariat.ui.failures import Failed
from secretariat.ui.garbage import GARBAGE

T = TypeVar("T")


class Task(Protocol):
    """One piece of work that was handed over."""

    def drop(self) -> None:
        """Nobody waits for the result any more: it is thrown away, and work not yet begun is not begun."""


class Tasks(Protocol):
    """Where long work is done. `work` gets no widget, model or session; it takes values and factories."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None) -> Task:
        """Call `done` with the result of `work`, or `failed` with its error, on the GUI thread.

        Without `failed` an error is raised again on the GUI thread, as a bug of the program.
        """


def drop_all(work: list[Task]) -> None:
    """Nobody waits for any of it any more; the list is empty then. A widget that is gone has its work dropped so."""
    for task in work:
        task.drop()
    work.clear()


class _PoolTask:
    def __init__(self, done: Callable[[Any], None], failed: Failed | None) -> None:
        self.done, self.failed = done, failed
        self.future: Future[Any] | None = None
        self.dropped = False

    def drop(self) -> None:
        self.dropped = True
        if self.future is not None:
            self.future.cancel()

    def finish(self, future: Future[Any]) -> None:
        self.future = None  # the two hold each other, and a result may be large: a whole PDF
        if not self.dropped:
            _deliver(future, self.done, self.failed)


class PoolTasks(QObject):
    """Work in a small pool of threads. It lives on the GUI thread; close it before the application ends.

    While work runs, no garbage is looked for: see `garbage`.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="task")
        self._running: set[_PoolTask] = set()
        self._holds = False
        # queued always: work may be done before `run` returns, and its caller may be painting
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None) -> Task:
        """See `Tasks.run`."""
        task = _PoolTask(done, failed)
        self._running.add(task)
        self._hold(True)
        task.future = self._pool.submit(work)
        task.future.add_done_callback(lambda future: self._finished.emit(task, future))
        return task

    def is_idle(self) -> bool:
        """Whether nothing runs or waits to be delivered."""
        return not self._running

    def close(self) -> None:
        """Throw away what is not begun, wait for what runs, and deliver nothing more."""
        for task in self._running:
            task.dropped = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._hold(False)

    def _on_finished(self, task: _PoolTask, future: Future[Any]) -> None:
        self._running.discard(task)
        if not self._running:
            self._hold(False)
        task.finish(future)

    def _hold(self, wanted: bool) -> None:
        if wanted is not self._holds:
            self._holds = wanted
            (GARBAGE.hold if wanted else GARBAGE.release)()


class _DoneTask:
    def drop(self) -> None:
        """The work is done already."""


class InlineTasks:
    """Does the work at once, in the caller's thread: for tests."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None) -> Task:
        """See `Tasks.run`."""
        GARBAGE.hold()
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(work)
        GARBAGE.release()
        _deliver(future, done, failed)
        return _DoneTask()


def _deliver(future: Future[Any], done: Callable[[Any], None], failed: Failed | None) -> None:
    if future.cancelled():
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif failed is not None and not isinstance(error, CancelledError):
        failed(error)
    else:
        raise error
