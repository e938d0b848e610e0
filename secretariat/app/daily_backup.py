"""The backup of the day in a window that stays open, over midnight too."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.app.closing_backup import back_up
from secretariat.services.backups import BackupReason
from secretariat.ui.tasks import PoolTasks

LOOK = 10 * 60 * 1000
"""Milliseconds between two looks at the clock: so long may the first change of a day wait for its backup."""


class DailyBackup(QObject):
    """Looks at the clock, not at how long it has waited: a computer that slept over midnight is late by one look."""

    looked = Signal()

    def __init__(
        self,
        data: Path,
        parent: QObject | None = None,
        *,
        make: Callable[[Path, BackupReason], str] = back_up,
    ) -> None:
        super().__init__(parent)
        self._data, self._make = data, make
        # of its own: a slow stick must not hold the papers up
        self._tasks = PoolTasks(self, threads=1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on, until `stop`."""
        self._timer.start()

    def stop(self) -> None:
        """Wait for a backup under way; begin no other."""
        self._timer.stop()
        self._tasks.close()

    def look(self) -> None:
        """Make the backup of this day in a worker, if none was made and something has changed."""
        if self._tasks.is_idle():
            data, make = self._data, self._make
            self._tasks.run(lambda: make(data, BackupReason.DAILY), lambda _code: self.looked.emit())
