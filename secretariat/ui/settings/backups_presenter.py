"""The backups in the settings without widgets: looked into, made, put into a second folder."""

from pathlib import Path
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupOverview, KeptCopy
from secretariat.ui.failures import refusing
from secretariat.ui.settings.state import CopiesAround
from secretariat.ui.tasks import Tasks


class BackupsView(Protocol):
    """What the panel shows."""

    def show_overview(self, overview: BackupOverview) -> None:
        """Show how it stands, and every copy."""
        ...

    def show_busy(self, busy: bool) -> None:
        """While a backup is made no other is begun."""
        ...

    def show_refusal(self, error: DomainError | None) -> None:
        """Say why something was not done; None when it was."""
        ...


class BackupsPresenter:
    """Everything is done in a worker, for a backup reads and writes much."""

    def __init__(self, view: BackupsView, around: CopiesAround, tasks: Tasks) -> None:
        self._view, self._around, self._tasks = view, around, tasks
        self._overview: BackupOverview | None = None

    def refresh(self) -> None:
        """Look into all copies anew."""
        self._tasks.run(self._around.backups.overview, self._on_overview, refusing(self._view.show_refusal))

    def make(self) -> None:
        """Make a backup now."""
        self._view.show_busy(True)
        self._tasks.run(self._around.backups.make, lambda _: self._on_made(), refusing(self._on_not_made))

    def choose_second(self, folder: Path) -> None:
        """Take a folder for second copies, and make the first one there."""
        try:
            place = self._around.backups.take_second(folder)
        except DomainError as error:
            self._view.show_refusal(error)
            return
        self._around.keep_second(place)
        self.make()

    def end_second(self) -> None:
        """Make no second copies any more; those that are there stay."""
        self._around.keep_second(None)
        self.refresh()

    def restore(self, copy: KeptCopy) -> None:
        """Ask whether a copy shall take the place of what is there."""
        if self._overview is not None:
            self._around.restoring.ask(copy, self._overview.now)

    def _on_overview(self, overview: BackupOverview) -> None:
        self._overview = overview
        self._view.show_overview(overview)

    def _on_made(self) -> None:
        self._view.show_busy(False)
        self._view.show_refusal(None)
        self._around.tell_made()
        self.refresh()

    def _on_not_made(self, error: DomainError) -> None:
        self._view.show_busy(False)
        self._view.show_refusal(error)
        self._around.tell_made()
        self.refresh()
