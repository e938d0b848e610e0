"""What a file is, before anything is written to it: absent, ours, older, newer, or not a store at all."""

from enum import StrEnum
from pathlib import Path
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.storage.driver import DBAPI
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS

APPLICATION_ID = 0x53454B52  # «SEKR», in the header of the file (PRAGMA application_id)
_MAGIC = b"SQLite format 3\0"
_BUSY_SECONDS = 5.0


class Condition(StrEnum):
    """What is to be done before a store can be used."""

    NEW = "new"
    CURRENT = "current"
    OLDER = "older"


def examine(path: Path) -> Condition:
    """Look at a file without changing it.

    Raises DomainError("not_a_store"), ("store_too_new", revision=…), ("store_damaged") also for the log (-wal) of a
    store that is gone, which would be replayed into a new one.
    """
    if not path.exists() or path.stat().st_size == 0:
        _refuse_stale_log(path)
        return Condition.NEW
    with path.open("rb") as stream:
        if stream.read(len(_MAGIC)) != _MAGIC:
            raise DomainError("not_a_store")
    with as_domain_errors():
        raw = DBAPI.connect(str(path), timeout=_BUSY_SECONDS)
        try:
            return _condition(raw)
        finally:
            raw.close()


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
