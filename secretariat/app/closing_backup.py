"""The backup on closing: made when something changed; when it failed, the next start says so."""

import logging
from pathlib import Path

from secretariat.app.clock import now
from secretariat.domain.errors import DomainError
from secretariat.storage.place import backups_folder
from secretariat.storage.vault.store_key import StoreKey

FAILURE = "backup-failed"
log = logging.getLogger(__name__)


def back_up(data: Path, key: StoreKey | None = None) -> None:
    """Back a data folder up into its `backups`, checked, newest ten kept. Never raises for a disk or a bad copy."""
    # heavy only when the window is closing anyway
    from secretariat.storage.backup.due import is_backup_due
    from secretariat.storage.backup.make import make_backup

    mark = data / FAILURE
    try:
        if is_backup_due(data, backups_folder(data), key):
            report = make_backup(data, backups_folder(data), now(), key=key)
            log.info("backup made, %d kept, %d files missing", report.kept, len(report.missing))
        mark.unlink(missing_ok=True)
    except (DomainError, OSError) as error:
        log.error("backup failed: %s", error.code if isinstance(error, DomainError) else error.errno)
        _remember(mark)


def backup_failed(data: Path) -> bool:
    """True when the last closing could not make its backup."""
    return (data / FAILURE).exists()


def _remember(mark: Path) -> None:
    try:
        mark.touch()
    except OSError as error:
        log.error("the failure cannot be noted: %s", error.errno)
