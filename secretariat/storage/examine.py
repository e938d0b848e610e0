"""What a data folder holds, before it is opened and anything is written to it. For locks see `reading`."""

import errno
import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import backups, key_file_of
from secretariat.storage.driver import DatabaseError
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import backups_folder, key_path
from secretariat.storage.reading import has_journal, has_log, header, is_rollback, reading
from secretariat.storage.vault.store_key import StoreKey

APPLICATION_ID = 0x53454B52  # «SEKR», in the header of the file (PRAGMA application_id)
_APPLICATION_ID_AT = 68
_MAGIC = b"SQLite format 3\0"
_OWN_TABLES = {"alembic_version", "change_set"}


class Condition(StrEnum):
    """What the store of a folder is like. The first three can be used; any other is the code of its `DomainError`."""

    NEW = "new"
    CURRENT = "current"
    OLDER = "older"

    NEWER = "store_too_new"
    FOREIGN = "store_foreign"
    NO_DATABASE = "not_a_store"
    DAMAGED_HEADER = "store_header_damaged"
    DAMAGED_SCHEMA = "store_schema_damaged"
    DAMAGED = "store_damaged"
    STALE_LOG = "store_log_stale"
    BUSY = "store_busy"
    READ_ONLY = "store_read_only"
    FORBIDDEN = "store_forbidden"
    UNREACHABLE = "store_unreachable"
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    ENCRYPTED = "passphrase_needed"

    @property
    def is_usable(self) -> bool:
        """True when the store can be opened, after it was made or upgraded where it must be."""
        return self in (Condition.NEW, Condition.CURRENT, Condition.OLDER)


_OF_SYSTEM: Mapping[int, Condition] = {
    errno.EACCES: Condition.FORBIDDEN,
    errno.EPERM: Condition.FORBIDDEN,
    errno.EROFS: Condition.READ_ONLY,
    errno.ENOSPC: Condition.DISK_FULL,
    errno.EDQUOT: Condition.DISK_FULL,
    errno.EIO: Condition.DISK_FAILED,
}

_HELD = (32, 33)
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: on Windows a program can keep a file from all others."""


def examine(path: Path, key: StoreKey | None = None) -> Condition:
    """How the store in a file can be used, an encrypted one with its key.

    Raises DomainError with the code of `Condition` when it cannot.
    """
    return _usable(appraise(path, key))


def examine_whole(path: Path, key: StoreKey | None = None) -> None:
    """Check every page and index of a usable store: 0.1 s for 80 MB. Raises as `examine`."""
    if examine(path, key) is not Condition.NEW:
        _usable(_total(lambda: _whole(path, key)))


def appraise(path: Path, key: StoreKey | None = None) -> Condition:
    """What the store in a file is like. Never raises, and changes nothing in the folder."""
    return _total(lambda: _appraised(path, key))


def system_refusal(error: OSError) -> DomainError:
    """The error of a folder that the operating system does not let us work in."""
    held = getattr(error, "winerror", None) in _HELD
    condition = Condition.BUSY if held else _OF_SYSTEM.get(error.errno or 0, Condition.UNREACHABLE)
    return DomainError(condition.value)


def _usable(condition: Condition) -> Condition:
    if not condition.is_usable:
        raise DomainError(condition.value)
    return condition


def _total(look: Callable[[], Condition]) -> Condition:
    try:
        with as_domain_errors():
            return look()
    except DomainError as error:
        return Condition(error.code)
    except OSError as error:
        return Condition(system_refusal(error).code)
    except DatabaseError:
        # a table or column that is always there is not: «no such table», «no such column»
        return Condition.DAMAGED_SCHEMA


def _appraised(path: Path, key: StoreKey | None) -> Condition:
    if key is None and needs_key(path):
        return Condition.ENCRYPTED
    if is_absent(path):
        return Condition.STALE_LOG if has_log(path) and not has_journal(path) else Condition.NEW
    condition = _plain_condition(path) if key is None else _encrypted_condition(path, key)
    return condition if not condition.is_usable or _is_writable(path) else Condition.READ_ONLY


def _encrypted_condition(path: Path, key: StoreKey) -> Condition:
    """The header says nothing. The key file gave the key away to its passphrase: what it does not open is damaged."""
    try:
        with as_domain_errors(), reading(path, key) as raw:
            return _condition(raw)
    except DomainError as error:
        if error.code != Condition.NO_DATABASE:
            raise
        return Condition.DAMAGED


def _plain_condition(path: Path) -> Condition:
    first = header(path)
    if not first.startswith(_MAGIC):
        return Condition.DAMAGED_HEADER if _says_ours(first) else Condition.NO_DATABASE
    if is_rollback(path) and has_log(path) and not has_journal(path):
        return Condition.STALE_LOG
    try:
        with as_domain_errors(), reading(path) as raw:
            return _condition(raw)
    except DomainError as error:
        raise _located(error, first, path.stat().st_size) from error


def needs_key(path: Path) -> bool:
    """True when the store of this place is encrypted, or will be: an absent one with a key file beside it."""
    folder = path.parent
    if is_absent(path):
        return key_path(folder).exists()
    return not is_plain(path) and _has_key_file(folder)


def _has_key_file(folder: Path) -> bool:
    """Beside the store, or where it is lost, beside a backup."""
    copies = (key_file_of(backup) for backup in backups(backups_folder(folder)))
    return any(path.exists() for path in (key_path(folder), *copies))


def is_absent(path: Path) -> bool:
    """True when no store was ever written here."""
    return not path.exists() or path.stat().st_size == 0


def is_plain(path: Path) -> bool:
    """True for a database that anybody can read; an encrypted one is random from its first byte."""
    with path.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def _says_ours(first: bytes) -> bool:
    at = slice(_APPLICATION_ID_AT, _APPLICATION_ID_AT + 4)
    return first[at] == APPLICATION_ID.to_bytes(4, "big")


def _located(error: DomainError, first: bytes, size: int) -> DomainError:
    """SQLite refuses a file by its first page alone: a header that cannot be, or tables that cannot be read."""
    if error.code == Condition.NO_DATABASE and _says_ours(first):
        return DomainError(Condition.DAMAGED_HEADER.value)
    if error.code == Condition.DAMAGED and size >= _said_size(first):
        return DomainError(Condition.DAMAGED_SCHEMA.value)
    return error


def _said_size(first: bytes) -> int:
    """The bytes of the whole file, as its header says: the size of a page (1 for 65536), and how many there are."""
    page, pages = int.from_bytes(first[16:18], "big"), int.from_bytes(first[28:32], "big")
    return (65536 if page == 1 else page) * pages


def _condition(raw: Any) -> Condition:
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return Condition.NEW
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return Condition.DAMAGED_HEADER if tables >= _OWN_TABLES else Condition.FOREIGN
    revision = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision is None:
        return Condition.DAMAGED
    if revision[0] == REVISIONS[-1]:
        return Condition.CURRENT
    return Condition.OLDER if revision[0] in REVISIONS else Condition.NEWER


def _is_writable(path: Path) -> bool:
    """Whether the file and its folder take writing, as far as that can be known without writing."""
    try:
        with path.open("rb+"):
            return os.access(path.parent, os.W_OK)
    except PermissionError as error:
        if getattr(error, "winerror", None) in _HELD:
            raise
        return False


def _whole(path: Path, key: StoreKey | None) -> Condition:
    with reading(path, key) as raw:
        said = raw.execute("PRAGMA integrity_check(1)").fetchone()[0]
    return Condition.CURRENT if said == "ok" else Condition.DAMAGED
