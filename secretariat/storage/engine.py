"""SQLAlchemy on the store's file. A transaction begins by an explicit BEGIN: the driver begins none by itself."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from secretariat.storage.connection import connect, mode_for
from secretariat.storage.driver import DBAPI
from secretariat.storage.vault.store_key import StoreKey

_WRITING = "secretariat_writing"


def make_engine(path: Path, key: StoreKey | None = None) -> Engine:
    """An engine on the file; each new connection is settled by `connect`."""
    mode = mode_for(path)
    engine = create_engine(
        "sqlite+pysqlite://",
        module=DBAPI,
        creator=lambda: connect(path, mode, key),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # an error must not quote what the user typed
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Connection:
    """A connection whose transaction takes the write lock at its beginning, so that it never fails half way."""
    return engine.connect().execution_options(**{_WRITING: True})


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
