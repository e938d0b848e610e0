"""Turning encryption on and off: a store is written anew under another key, checked, and put in the place of the old.

At every moment the header of the one database says whether the store is encrypted, and all that it needs lies there:
its files in the folder of its key, and an encrypted one's key file. So a kill or a power cut leaves a store that opens
as before or as wanted, and `finish_recoding` clears away what was left of the other one.
"""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from secretariat.atomic import move_durably, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.copy import count_rows, open_copy
from secretariat.storage.connection import BUSY_MILLISECONDS
from secretariat.storage.driver import DBAPI
from secretariat.storage.examine import APPLICATION_ID, is_absent, is_plain
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.files import FolderFiles, pool_paths
from secretariat.storage.place import files_folder, key_path, store_path
from secretariat.storage.vault.key_file import KeyFile, opens_with
from secretariat.storage.vault.store_key import StoreKey, give_key, quoted
from secretariat.storage.vault.wiping import wipe, wipe_folder
from secretariat.storage.verify import verify

_MARK, _PART, _OLD = "secretariat.recoding", "secretariat.recoded.part", "secretariat.old.part"


def encrypt_store(data: Path, key: StoreKey, key_file: KeyFile) -> None:
    """Encrypt the closed, current store of a folder. Call it with the folder locked.

    Raises DomainError("store_busy") while another connection is open, ("files_damaged", count=…), ("recoding_failed",
    check=…), those of `failures`, and OSError; then the store is as before.
    """
    _recode(data, None, key, key_file)


def decrypt_store(data: Path, key: StoreKey) -> None:
    """Write the closed store of a folder without encryption; raises as `encrypt_store`."""
    _recode(data, key, None)


def finish_recoding(data: Path) -> None:
    """Clear away what an interrupted recoding left; the store is the one that the database's header tells of.

    Call it with the folder locked: to a recoding under way in another process it would do harm.
    """
    store = store_path(data)
    if not (data / _MARK).exists() or is_absent(store):
        return
    for part in (*data.glob(f"{_PART}*"), *data.glob(".*.part")):
        wipe(part)
    plain = files_folder(data)
    sealed = list(data.glob("files-*"))
    if is_plain(store):
        _drop(sealed, kept=[plain])
        if not any(folder.exists() for folder in sealed):
            key_path(data).unlink(missing_ok=True)
    else:
        _drop([plain], kept=sealed)
    _forget_old(data / _OLD, store)
    (data / _MARK).unlink()


def _drop(folders: Iterable[Path], *, kept: Iterable[Path]) -> None:
    """Wipe folders of files, but none with a file that the kept ones have not: what is only there is never lost."""
    names = {path.name for folder in kept for path in pool_paths(folder)}
    for folder in folders:
        if {path.name for path in pool_paths(folder)} <= names:
            wipe_folder(folder)


def _forget_old(old: Path, store: Path) -> None:
    """Wipe the former database; before the swap it is the second name of the store itself."""
    if old.exists() and old.samefile(store):
        old.unlink()
    else:
        wipe(old)


def _recode(data: Path, old: StoreKey | None, new: StoreKey | None, key_file: KeyFile | None = None) -> None:
    store, part = store_path(data), data / _PART
    finish_recoding(data)
    write_atomically(data / _MARK, b"")
    try:
        if key_file is not None:
            key_file.write(key_path(data))
        _copy_files(FolderFiles(data, old), FolderFiles(data, new))
        with as_domain_errors():
            rows = _export(store, part, old, new)
            _check(part, new, rows)
        if new is not None and not opens_with(key_path(data), new.id):
            raise DomainError("recoding_failed", check="key")
        _swap(store, part, data / _OLD)
    finally:
        finish_recoding(data)


def _copy_files(source: FolderFiles, target: FolderFiles) -> None:
    contents = {sha256: source.get(sha256) for sha256 in source.names()}
    damaged = [sha256 for sha256, data in contents.items() if data is None]
    if damaged:
        raise DomainError("files_damaged", count=len(damaged))
    for data in contents.values():
        assert data is not None
        target.put(data)


def _export(store: Path, part: Path, old: StoreKey | None, new: StoreKey | None) -> dict[str, int]:
    """Write every row into a new file under the new key; returns how many rows of each table there are.

    Leaving WAL needs the store for oneself alone, and takes its log away: a log that is left would be replayed into
    the new file.
    """
    with closing(DBAPI.connect(str(store), isolation_level=None)) as raw:
        give_key(raw, old)
        raw.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.execute(f"ATTACH ? AS target KEY {quoted(new)}", (str(part),))
        raw.execute("BEGIN EXCLUSIVE")
        rows = count_rows(raw)
        raw.execute("SELECT sqlcipher_export('target')")
        raw.execute(f"PRAGMA target.application_id = {APPLICATION_ID}")
        raw.execute("COMMIT")
        return rows


def _check(part: Path, key: StoreKey | None, rows: dict[str, int]) -> None:
    """Read the written file back from the disk: pages, references, rows, and the chain of the journal."""

    def opened() -> Any:
        return open_copy(part, key)

    with closing(opened()) as raw:
        checks = {
            "pages": key is None or not raw.execute("PRAGMA cipher_integrity_check").fetchall(),
            "database": raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok",
            "references": raw.execute("PRAGMA foreign_key_check").fetchone() is None,
            "rows": count_rows(raw) == rows,
        }
    engine = create_engine("sqlite+pysqlite://", module=DBAPI, creator=opened, poolclass=NullPool)
    with engine.connect() as connection:
        checks["journal"] = not verify(connection)
    failed = next((name for name, passed in checks.items() if not passed), None)
    if failed is not None:
        raise DomainError("recoding_failed", check=failed)


def _swap(store: Path, part: Path, old: Path) -> None:
    """Put the new file in the place of the old one, which keeps a second name where the disk allows: to be wiped."""
    if any(store.with_name(f"{store.name}{suffix}").exists() for suffix in ("-wal", "-journal")):
        raise DomainError("store_busy")
    with suppress(OSError):
        os.link(store, old)
    move_durably(part, store)
