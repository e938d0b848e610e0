"""The user's data folder as a store: opened, made when it is not there, brought up to date when it is older."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from secretariat.atomic import make_folder
from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupReason
from secretariat.services.ports import Clock, UnitOfWork
from secretariat.storage.action_register import SqlActionRegister
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.swap import finish_restore, forget_restore, is_restore_decided
from secretariat.storage.connection import BUSY_MILLISECONDS
from secretariat.storage.decision_register import SqlRegister
from secretariat.storage.drafts import SqlDrafts
from secretariat.storage.engine import make_engine
from secretariat.storage.erasing import SqlPersonalStore
from secretariat.storage.examine import Condition, examine
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.files import FolderFiles
from secretariat.storage.history import SqlHistory
from secretariat.storage.letter_list import SqlLetterList
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.queries.rows import SqlRows
from secretariat.storage.unit_of_work import SqlUnitOfWork
from secretariat.storage.vault.store_key import StoreKey


def _now() -> datetime:
    return datetime.now(KYIV)


class Store:
    """Everything kept in one folder; `close` it at the end."""

    def __init__(self, folder: Path, engine: Engine, clock: Clock, key: StoreKey | None = None) -> None:
        self.path = store_path(folder)
        self.engine = engine
        self.history = SqlHistory(engine, clock)
        self.drafts = SqlDrafts(engine)
        self.files = FolderFiles(folder, key)
        self.rows = SqlRows(engine)
        self.actions = SqlActionRegister(engine)
        self.register = SqlRegister(engine, self.path, key)
        self.letters = SqlLetterList(engine)
        self.personal = SqlPersonalStore(engine, folder, self.files, clock)
        self._clock = clock

    @classmethod
    def open(
        cls,
        folder: Path,
        clock: Clock = _now,
        *,
        key: StoreKey | None = None,
        patience: int = BUSY_MILLISECONDS,
        restored: Callable[[Self], None] = lambda _store: None,
    ) -> Self:
        """Open the store of a folder, which is made when missing; an older one is backed up and upgraded first.

        A restore that was interrupted after its decision is finished before, and `restored` brings into the copy what
        the store of today knew; it is called again when the program ends in the middle of it. `patience` is how many
        milliseconds each write waits for another program that holds the file. Raises DomainError as `examine` does, for
        an encrypted store without its `key` "passphrase_needed", and "upgrade_failed".
        """
        make_folder(folder)
        if is_restore_decided(folder):
            finish_restore(folder)
        path = store_path(folder)
        condition = examine(path, key)
        store = cls(folder, make_engine(path, key, patience=patience), clock, key)
        try:
            if condition is Condition.OLDER:
                make_backup(folder, backups_folder(folder), clock(), BackupReason.UPGRADE, key=key)
            if condition is not Condition.CURRENT:
                _bring_up_to_date(store, clock())
            if is_restore_decided(folder):
                restored(store)
                forget_restore(folder)
            with as_domain_errors(), store.engine.connect():
                pass  # a store that another program has for itself alone is refused here, not at its first use
        except BaseException:
            store.close()
            raise
        return store

    def work(self) -> UnitOfWork:
        """A unit of work on the store: `ports.Work`."""
        return SqlUnitOfWork(self.engine, self._clock)

    def close(self) -> None:
        """Fold the log into the file and let go of it."""
        self.register.close()
        self.engine.dispose()


def _bring_up_to_date(store: Store, moment: datetime) -> None:
    # Alembic is heavy and seldom needed
    from secretariat.storage.migrate import migrate

    with as_domain_errors():
        migrate(store.engine, moment)
