"""Whether the log (-wal) beside a store is its own.

A database does not say which log belongs to it: SQLite replays any whole one, page by page, into the file that it lies
beside, and its own check finds nothing in the mixture. What the program wrote does: the journal is a chain, and every
row is as its last step left it. A store of which that is true alone, and not with the log, has the log of another one;
so has one whose last step is not there any more with it.

After a crash in the middle of writing the log back the store alone is not whole, and nothing is said of its log.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from secretariat.domain.errors import DomainError
from secretariat.storage.driver import DBAPI, DatabaseError
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.reading import has_log, reading, reading_alone
from secretariat.storage.vault.store_key import StoreKey

Head = tuple[int, str]
Answer = TypeVar("Answer")


def check_log(path: Path, key: StoreKey | None = None) -> None:
    """Look at a store with a log, as a crash leaves one: nothing is changed.

    Raises DomainError("store_log_stale") for one that would be mixed with another store's pages, and ("store_busy").
    """
    if not has_log(path):
        return
    # first, for another program may write meanwhile: what it had is then there with the log too
    head = _asked_alone(path, key, _head)
    if not _is_whole_with_log(path, key, head) and _asked_alone(path, key, _is_whole):
        raise DomainError("store_log_stale")


def _is_whole_with_log(path: Path, key: StoreKey | None, head: Head | None) -> bool:
    try:
        with as_domain_errors(), reading(path, key) as raw:
            # all is seen as of one moment
            raw.execute("BEGIN")
            return (head is None or _has(raw, head)) and _is_whole(raw)
    except DatabaseError:
        return False
    except DomainError as error:
        if error.code == "store_busy":
            raise
        return False


def _asked_alone(path: Path, key: StoreKey | None, ask: Callable[[Any], Answer]) -> Answer | None:
    """The answer of the store without its log; None where it is not readable so."""
    try:
        with reading_alone(path, key) as raw:
            return ask(raw)
    except DatabaseError:
        return None


def _head(raw: Any) -> Head | None:
    found: Head | None = raw.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    return found


def _has(raw: Any, head: Head) -> bool:
    return raw.execute("SELECT 1 FROM change_set WHERE seq = ? AND hash = ?", head).fetchone() is not None


def _is_whole(raw: Any) -> bool:
    """Pages, references, the chain of the journal and the rows; the rows of an older store were other ones."""
    # heavy, and needed only after a crash
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    from secretariat.storage.check.rows import check_rows
    from secretariat.storage.verify import verify

    if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        return False
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return False
    (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    engine = create_engine("sqlite+pysqlite://", module=DBAPI, creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        if verify(connection):
            return False
        return revision != REVISIONS[-1] or not check_rows(connection).findings
