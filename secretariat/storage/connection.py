"""A connection to the store with the settings that its safety rests on."""

from pathlib import Path
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.storage.driver import DBAPI, VERSION
from secretariat.storage.durability import JournalMode, journal_mode
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.network_disk import is_on_network
from secretariat.storage.vault.store_key import StoreKey, give_key

BUSY_MILLISECONDS = 5000
"""How long a command or a worker waits for another program."""

_PRAGMAS: dict[str, int] = {
    "foreign_keys": 1,
    "synchronous": 2,  # FULL
    "secure_delete": 1,
    "trusted_schema": 0,
}


def mode_for(path: Path) -> JournalMode:
    """The journal mode for a store at this place."""
    return journal_mode(VERSION, on_network=is_on_network(path.parent))


def connect(
    path: Path, mode: JournalMode, key: StoreKey | None = None, *, patience: int = BUSY_MILLISECONDS
) -> Any:
    """Open the file (made when missing) in autocommit, with every setting read back; with a key it is encrypted.

    `patience` is how many milliseconds a locked file is waited for.

    Raises DomainError("store_unsafe") when SQLite did not take a setting, and those of `failures`.
    """
    with as_domain_errors():
        raw = DBAPI.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            give_key(raw, key)
            _settle(raw, mode, patience)
        except BaseException:
            raw.close()
            raise
    return raw


def _settle(raw: Any, mode: JournalMode, patience: int) -> None:
    raw.execute(f"PRAGMA busy_timeout = {patience}")
    raw.execute(f"PRAGMA journal_mode = {mode}")
    for name, value in _PRAGMAS.items():
        raw.execute(f"PRAGMA {name} = {value}")
    for name, wanted in {"journal_mode": mode.value, "busy_timeout": patience, **_PRAGMAS}.items():
        got = raw.execute(f"PRAGMA {name}").fetchone()[0]
        if got != wanted:
            raise DomainError("store_unsafe", setting=name, wanted=wanted, got=got)
