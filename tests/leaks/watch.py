"""One watch over everything that can leak."""

import sys
from types import TracebackType
from typing import Protocol, Self

from tests.leaks.threads import ThreadWatch


class Detector(Protocol):
    """Looks from its making until `left_behind`."""

    def left_behind(self) -> list[str]:
        """What came since and is still there, in words; stops looking."""


class Watch:
    """Looks at threads always, at Qt and SQLAlchemy where they are imported when it begins."""

    def __enter__(self) -> Self:
        self._detectors: list[Detector] = [ThreadWatch()]
        if "PySide6.QtCore" in sys.modules:
            from tests.leaks.qt import QtWatch

            self._detectors.append(QtWatch())
        if "sqlalchemy" in sys.modules:
            from tests.leaks.connections import ConnectionWatch

            self._detectors.append(ConnectionWatch())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left = [thing for detector in self._detectors for thing in detector.left_behind()]

    def left_behind(self) -> list[str]:
        """What was found when the watch ended."""
        return self._left
