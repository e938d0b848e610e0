"""The backups of a data folder as the window and the commands use them."""

import logging
from collections.abc import Sequence
from pathlib import Path

from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.second_copy import second_copy
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupOverview, BackupReason, KeptCopy
from secretariat.storage.backup.listing import SUBFOLDER, all_copies, copies_shown, present
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.place import backups_folder

log = logging.getLogger(__name__)


class OfficeBackups:
    """Fulfils `services.backups.Backups` in a data folder that its process holds."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def overview(self) -> BackupOverview:
        """See `Backups`."""
        holdings, origin = present(self._data)
        second = second_copy(self._data)
        folder = second.folder if second is not None else None
        return BackupOverview(
            folder=backups_folder(self._data),
            now=holdings,
            copies=tuple(all_copies(self._data, folder, origin)),
            second=second,
            failed=backup_failed(self._data),
        )

    def make(self) -> None:
        """See `Backups`."""
        code = back_up(self._data, BackupReason.ASKED)
        if code:
            raise DomainError(code)

    def take_second(self, chosen: Path) -> Path:
        """See `Backups`. The place is made here and never again: where it is not found, the stick is away.

        Raises DomainError("second_unusable"), and ("second_inside") for a place in the data folder itself.
        """
        place = chosen if chosen.name == SUBFOLDER else chosen / SUBFOLDER
        if place.resolve().is_relative_to(self._data.resolve()):
            raise DomainError("second_inside")
        try:
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise DomainError("second_unusable") from error
        return place

    def look_into(self, folder: Path) -> Sequence[KeptCopy]:
        """See `Backups`."""
        return copies_shown(folder, self._data)

    def prepare(self, source: Path) -> None:
        """See `Backups`."""
        code = back_up(self._data, BackupReason.RESTORE)
        if code:
            # a damaged store cannot be backed up: it is kept as it is beside what replaces it
            log.warning("replaced without a backup: %s", code)
        lay_out(source, self._data)
