"""The backups that make themselves, on closing and once a day, when something changed; a failure is remembered."""

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secretariat.app.clock import now
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder
from secretariat.app.second_copy import lies_inside, note_absent, note_failure, note_made, second_copy
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.place import backups_folder, is_there
from secretariat.storage.vault.store_key import StoreKey

FAILURE = "backup-failed"
log = logging.getLogger(__name__)


def back_up(data: Path, reason: BackupReason = BackupReason.CLOSING, key: StoreKey | None = None) -> str:
    """Back a data folder up into its `backups`, and into the second folder when it is there; each when it is due.

    Returns the code of what went wrong with the first, empty when nothing did; never raises for a disk or a bad copy.
    The second never stands in the way of the first: what happens to it is noted.
    """
    try:
        with alone_at_backups(data):
            code = _back_up_first(data, reason, key)
            _back_up_second(data, reason, key)
            return code
    except (DomainError, OSError) as error:
        log.warning("no backup: %s", _code(error))
        return _code(error)


@contextmanager
def alone_at_backups(data: Path) -> Iterator[None]:
    """Nobody else makes backups of this folder in the block: a window and a command may both be about to.

    Raises DomainError("backup_busy").
    """
    lock = FolderLock(DataFolder(root=data).backups_lock)
    try:
        lock.acquire()
    except DomainError as error:
        if error.code != "folder_busy":
            raise
        raise DomainError("backup_busy") from error
    try:
        yield
    finally:
        lock.release()


def backup_failed(data: Path) -> bool:
    """True when the last attempt could not make its backup."""
    return (data / FAILURE).exists()


def _back_up_first(data: Path, reason: BackupReason, key: StoreKey | None) -> str:
    mark = data / FAILURE
    try:
        _make(data, backups_folder(data), reason, key)
        mark.unlink(missing_ok=True)
    except (DomainError, OSError) as error:
        log.error("backup failed: %s", _code(error))
        _remember(mark)
        return _code(error)
    return ""


def _back_up_second(data: Path, reason: BackupReason, key: StoreKey | None) -> None:
    known = second_copy(data)
    if known is None:
        return
    if lies_inside(known.folder, data):
        # by hand in the settings, or by a link
        note_failure(data, known, "second_inside")
        return
    if not is_there(known.folder):
        note_absent(data, known, now().date())
        return
    try:
        made = _make(data, known.folder, reason, key)
    except (DomainError, OSError) as error:
        log.warning("second backup failed: %s", _code(error))
        note_failure(data, known, _code(error))
    else:
        note_made(data, known, now() if made else None)


def _make(data: Path, folder: Path, reason: BackupReason, key: StoreKey | None) -> bool:
    """Make one when it is due; whether one was made."""
    # heavy only when the window is closing anyway
    from secretariat.storage.backup.due import is_backup_due, was_made_on
    from secretariat.storage.backup.make import make_backup

    moment = now()
    if reason is BackupReason.DAILY and was_made_on(folder, moment.date()):
        return False
    if reason is not BackupReason.ASKED and not is_backup_due(data, folder, key):
        return False
    report = make_backup(data, folder, moment, reason, key=key)
    log.info("backup made, %d kept, %d files missing", report.kept, len(report.missing))
    return True


def _code(error: DomainError | OSError) -> str:
    if isinstance(error, DomainError):
        return error.code
    return "disk_full" if error.errno == errno.ENOSPC else "backup_failed"


def _remember(mark: Path) -> None:
    try:
        mark.touch()
    except OSError as error:
        log.error("the failure cannot be noted: %s", error.errno)
