"""SQLAlchemy on the store's file. A transaction begins by an explicit BEGIN: the driver begins none by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from secretariat.domain.errors import DomainError
from secretariat.storage.connection import BUSY_MILLISECONDS, connect, mode_for
from secretariat.storage.driver import DBAPI
from secretariat.storage.durability import JournalMode
from secretariat.storage.vault.store_key import StoreKey

_WRITING = "secretariat_writing"
_TURN = "secretariat_turn"
READER_MILLISECONDS = 1000
"""Without a log a writer waits at least so long, for the program's own readers: they keep it out."""


def make_engine(path: Path, key: StoreKey | None = None, *, patience: int = BUSY_MILLISECONDS) -> Engine:
    """An engine on the file; each new connection is settled by `connect`, with `patience` in milliseconds."""
    mode = mode_for(path)
    if mode is not JournalMode.WAL:
        patience = max(patience, READER_MILLISECONDS)
    engine = create_engine(
        "sqlite+pysqlite://",
        module=DBAPI,
        creator=lambda: connect(path, mode, key, patience=patience),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # an error must not quote what the user typed
        execution_options={_TURN: Lock()},
    )
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection whose transaction takes the write lock at its beginning, so that it never fails half way.

    Threads of this program wait for each other here: the engine's patience is for other programs alone. Raises
    DomainError("store_busy") when a thread writes for long.
    """
    turn: Lock = engine.get_execution_options()[_TURN]
    if not turn.acquire(timeout=BUSY_MILLISECONDS / 1000):
        raise DomainError("store_busy")
    try:
        with engine.connect().execution_options(**{_WRITING: True}) as connection:
            yield connection
    finally:
        turn.release()


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
