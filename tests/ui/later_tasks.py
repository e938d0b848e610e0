"""A pool that works when it is told to: what comes late in a test."""

from collections.abc import Callable
from typing import Any

from secretariat.ui.tasks import Failed, InlineTasks, Task


class LaterTasks:
    """Keeps the work until it is asked for."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Failed | None = None) -> Task:
        self.waiting.append(lambda: InlineTasks().run(work, done, failed))
        return InlineTasks().run(lambda: None, lambda _: None)

    def do(self) -> None:
        for work in self.waiting:
            work()
