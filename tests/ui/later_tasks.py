"""A pool that works when it is told to: what comes late in a test."""

from collections.abc import Callable
from typing import Any

from secretariat.ui.failures import Failed
from secretariat.ui.tasks import InlineTasks, Task


class _LaterTask:
    def __init__(self, deliver: Callable[[], object]) -> None:
        self._deliver, self._dropped = deliver, False

    def __call__(self) -> None:
        if not self._dropped:
            self._deliver()

    def drop(self) -> None:
        self._dropped = True


class LaterTasks:
    """Keeps the work until it is asked for."""

    def __init__(self) -> None:
        self.waiting: list[_LaterTask] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Failed | None = None) -> Task:
        self.waiting.append(_LaterTask(lambda: InlineTasks().run(work, done, failed)))
        return self.waiting[-1]

    def do(self) -> None:
        """Until nothing is left to do."""
        while self.waiting:
            self.waiting.pop(0)()
