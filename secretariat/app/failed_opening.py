"""The page that stands in the room of meetings while the data cannot be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secretariat.domain.errors import DomainError
from secretariat.storage.place import backups_folder
from secretariat.ui.refusals import refusal

if TYPE_CHECKING:
    from secretariat.ui.failure_page import FailurePage
    from secretariat.ui.meetings.room import MeetingsRoom
    from secretariat.ui.restoring import Restoring

MENDED_BY_BACKUP = frozenset(
    {"not_a_store", "store_damaged", "store_header_damaged", "store_schema_damaged", "store_log_stale"}
)
"""What may have befallen a store that another one takes the place of."""


class FailedOpening(QObject):
    """Shows the page when it is first needed. `again_requested`: the user wants another try."""

    again_requested = Signal()

    def __init__(
        self, open_path: Callable[[Path], None], restoring: "Callable[[], Restoring] | None", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open_path, self._restoring = open_path, restoring
        self._page: FailurePage | None = None

    @property
    def is_shown(self) -> bool:
        """True while the page stands."""
        return self._page is not None

    def explain(self, meetings: "MeetingsRoom", error: DomainError, folder: Path, *, waits: bool) -> None:
        """Say why the data of a folder could not be opened; `waits` as on the page."""
        if self._page is None:
            from secretariat.ui.failure_page import FailurePage

            self._page = FailurePage(folder, self._open_path)
            self._page.again_requested.connect(self.again_requested)
            meetings.show_instead(self._page)
        self._page.explain(refusal(error), waits=waits)
        restoring = self._restoring
        if error.code in MENDED_BY_BACKUP and restoring is not None:
            self._page.offer_backups(
                lambda: restoring().offer(backups_folder(folder), None), lambda: restoring().choose_folder()
            )

    def drop(self, meetings: "MeetingsRoom") -> bool:
        """The data are open after all; True when the page had stood."""
        page, self._page = self._page, None
        if page is not None:
            meetings.show_own(page)
        return page is not None
