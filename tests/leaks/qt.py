"""Timers, threads and pools of Qt."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QThread, QThreadPool, QTimer

GRACE_MILLISECONDS = 2000


class QtWatch:
    """Notes each QTimer, QThread and QThreadPool that is started, and asks at the end which still run.

    Objects that C++ starts for itself (a blinking cursor, an animation) are not seen.
    """

    def __init__(self) -> None:
        self._started: list[Any] = []
        self._originals = [(owner, owner.start) for owner in (QTimer, QThread, QThreadPool)]
        for owner, start in self._originals:
            owner.start = self._noting(start)

    def left_behind(self) -> list[str]:
        """The objects that still run; a pool or a thread that is just ending is waited for."""
        for owner, start in self._originals:
            owner.start = start
        pool = QThreadPool.globalInstance()
        return [_described(one) for one in [*self._started, pool] if shiboken6.isValid(one) and _runs(one)]

    def _noting(self, start: Callable[..., Any]) -> Callable[..., Any]:
        def noted(started: Any, *arguments: Any) -> Any:
            if started not in self._started:
                self._started.append(started)
            return start(started, *arguments)

        return noted


def _runs(started: QTimer | QThread | QThreadPool) -> bool:
    if isinstance(started, QTimer):
        return started.isActive()
    if isinstance(started, QThread):
        return started.isRunning() and not started.wait(GRACE_MILLISECONDS)
    return not started.waitForDone(GRACE_MILLISECONDS)


def _described(started: QTimer | QThread | QThreadPool) -> str:
    name = started.objectName()
    return f"{type(started).__name__} {name}".rstrip()
