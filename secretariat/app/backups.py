"""The backups of a data folder as the window and the commands use them."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.second_copy import lies_inside, second_copy
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupOverview, BackupReason, KeptCopy
from secretariat.storage.backup.listing import (
    SUBFOLDER,
    all_copies,
    copies_shown,
    copy_at,
    present,
    state_at,
)
from secretariat.storage.backup.restore import key_file_beside, lay_out
from secretariat.storage.failures import disk_as_domain_errors
from secretariat.storage.place import backups_folder, key_path
from secretariat.storage.vault.key_file import KeyFile, opens_with
from secretariat.storage.vault.store_key import StoreKey

log = logging.getLogger(__name__)


class OfficeBackups:
    """Fulfils `services.backups.Backups` in a data folder that its process holds.

    Data that nobody could open (`is_open`), being locked, damaged or beside the log of other ones, are not looked into,
    and not backed up: SQLite would write to them.
    """

    def __init__(
        self,
        data: Path,
        key: StoreKey | None = None,
        *,
        is_open: Callable[[], bool] = lambda: True,
    ) -> None:
        self._data, self._key, self._is_open = data, key, is_open
        self._unlocked: dict[Path, StoreKey] = {}
        self.laid_out_key: StoreKey | None = None
        """The key of what `prepare` laid out last; None where that is not encrypted."""

    def overview(self) -> BackupOverview:
        """See `Backups`."""
        holdings, origin = present(self._data, self._key) if self._is_open() else (None, "")
        second = second_copy(self._data)
        folder = second.folder if second is not None else None
        return BackupOverview(
            folder=backups_folder(self._data),
            now=holdings,
            copies=tuple(all_copies(self._data, folder, origin, self._key)),
            second=second,
            failed=backup_failed(self._data),
            is_encrypted=self._key is not None,
        )

    def make(self) -> None:
        """See `Backups`."""
        code = back_up(self._data, BackupReason.ASKED, self._key)
        if code:
            raise DomainError(code)

    def take_second(self, chosen: Path) -> Path:
        """See `Backups`. The place is made here and never again: where it is not found, the stick is away.

        Raises DomainError("second_unusable"), and ("second_inside") for a place in the data folder itself.
        """
        # the working folder is another one at the next start
        chosen = chosen.absolute()
        place = chosen if chosen.name == SUBFOLDER else chosen / SUBFOLDER
        if lies_inside(place, self._data):
            raise DomainError("second_inside")
        try:
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise DomainError("second_unusable") from error
        return place

    def look_into(self, folder: Path) -> Sequence[KeptCopy]:
        """See `Backups`."""
        return copies_shown(folder, self._data, self._key)

    def unlock(self, source: Path, secret: str) -> KeptCopy:
        """See `Backups`."""
        with disk_as_domain_errors():
            key = key_file_beside(source).opened(secret)
        self._unlocked[source] = key
        return state_at(source, self._data, key) if source.is_dir() else copy_at(source, key)

    def prepare(self, source: Path) -> None:
        """See `Backups`."""
        code = back_up(self._data, BackupReason.RESTORE, self._key) if self._is_open() else "not open"
        if code:
            # it is kept as it is beside what replaces it
            log.warning("replaced without a backup: %s", code)
        key = self._unlocked.get(source, self._key)
        self.laid_out_key = lay_out(
            source, self._data, key, key_file=self._wrapped_now(key), data_key=self._key
        )

    def _wrapped_now(self, key: StoreKey | None) -> KeyFile | None:
        """A copy of the present data stays under today's passphrase: the one of its day may be forgotten."""
        if key is None or not opens_with(key_path(self._data), key.id):
            return None
        return KeyFile.read(key_path(self._data))
