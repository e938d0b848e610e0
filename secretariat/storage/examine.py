"""What a file is, before anything is written to it: absent, ours, older, newer, or not a store at all."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import backups, key_file_of
from secretariat.storage.driver import DBAPI
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import backups_folder, key_path
from secretariat.storage.vault.store_key import StoreKey, give_key

APPLICATION_ID = 0x53454B52  # «SEKR», in the header of the file (PRAGMA application_id)
_MAGIC = b"SQLite format 3\0"
_BUSY_SECONDS = 5.0


class Condition(StrEnum):
    """What is to be done before a store can be used."""

    NEW = "new"
    CURRENT = "current"
    OLDER = "older"


def examine(path: Path, key: StoreKey | None = None) -> Condition:
    """Look at a file without changing it; an encrypted one needs its key.

    Raises DomainError("not_a_store"), ("store_too_new", revision=…), ("passphrase_needed"), ("store_damaged") also
    for the log (-wal) of a store that is gone, which would be replayed into a new one.
    """
    if key is None and needs_key(path):
        raise DomainError("passphrase_needed")
    if is_absent(path):
        _refuse_stale_log(path)
        return Condition.NEW
    if key is None and not is_plain(path):
        raise DomainError("not_a_store")
    try:
        with as_domain_errors(), closing(DBAPI.connect(str(path), timeout=_BUSY_SECONDS)) as raw:
            give_key(raw, key)
            return _condition(raw)
    except DomainError as error:
        if key is None or error.code != "not_a_store":
            raise
        # the key file gave the key away to its passphrase: it is the store that is not as it was
        raise DomainError("store_damaged") from error


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


def _refuse_stale_log(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        raise DomainError("store_damaged")


def _condition(raw: Any) -> Condition:
    tables = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables == 0:
        return Condition.NEW
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DomainError("not_a_store")
    revision = raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    if revision == REVISIONS[-1]:
        return Condition.CURRENT
    if revision not in REVISIONS:
        raise DomainError("store_too_new", revision=revision)
    return Condition.OLDER
