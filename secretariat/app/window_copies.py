"""What a window has to do with copies of its data: one door to them, and the way to put one in their place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretariat.ui.prompts import Prompts
from secretariat.ui.tasks import Tasks

if TYPE_CHECKING:
    from secretariat.app.backups import OfficeBackups
    from secretariat.app.replacing import Replace
    from secretariat.storage.vault.store_key import StoreKey
    from secretariat.ui.restoring import Restoring


class WindowCopies(QObject):
    """Both are made when they are first wanted. `leave` gets what is done while nothing is open.

    `is_open` is as of `OfficeBackups`.
    """

    def __init__(
        self,
        root: Path,
        key: "StoreKey | None",
        tasks: Tasks,
        say: Callable[[str, bool], None],
        leave: "Callable[[Replace], None]",
        parent: QObject,
        *,
        is_open: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._root, self._key, self._tasks, self._say, self._leave = root, key, tasks, say, leave
        self._is_open = is_open
        self._backups: OfficeBackups | None = None
        self._restoring: Restoring | None = None

    def backups(self) -> "OfficeBackups":
        """One for all that asks: it keeps the keys of copies that were unlocked."""
        if self._backups is None:
            from secretariat.app.backups import OfficeBackups

            self._backups = OfficeBackups(self._root, self._key, is_open=self._is_open)
        return self._backups

    def restoring(self, prompts: Prompts) -> "Restoring":
        """Restores are rare."""
        if self._restoring is None:
            from secretariat.ui.restoring import Restoring

            self._restoring = Restoring(
                self.backups(), self._tasks, prompts, self._say, self._on_replace, self
            )
        return self._restoring

    def _on_replace(self) -> None:
        """What was laid out takes the place of the data when the store is closed."""
        from secretariat.app.replacing import Replace

        self._leave(Replace(key=self.backups().laid_out_key, former=self._key))
