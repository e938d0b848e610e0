"""Copying a live store by SQLite's own backup, into one file that stands for itself."""

import hashlib
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.services.backups import BackupReason
from secretariat.storage.backup.manifest import Manifest
from secretariat.storage.connection import connect, mode_for
from secretariat.storage.digest import GENESIS
from secretariat.storage.driver import DBAPI
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.naming_files import NAMING_FILES
from secretariat.storage.vault.store_key import StoreKey, give_key


def copy_store(store: Path, target: Path, key: StoreKey | None = None) -> None:
    """Copy all committed rows in one step: in smaller ones a steady writer would make it begin anew for ever.

    The copy of an encrypted store is encrypted under the same key.
    """
    with (
        as_domain_errors(),
        closing(connect(store, mode_for(store), key)) as source,
        closing(DBAPI.connect(str(target), isolation_level=None)) as copy,
    ):
        give_key(copy, key)
        source.backup(copy, pages=-1)
        # the header came with the copy; a log beside a backup could be replayed into another store
        copy.execute("PRAGMA journal_mode = DELETE")


def describe(
    copy: Path,
    moment: datetime,
    reason: BackupReason,
    files: tuple[str, ...],
    beside: Mapping[str, str],
    key: StoreKey | None = None,
) -> Manifest:
    """The manifest of a finished copy."""
    with as_domain_errors(), closing(open_copy(copy, key)) as raw:
        head = raw.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
        origin, revision, rows = origin_of(raw), revision_of(raw), count_rows(raw)
        letters = ways_of_letters(raw)
    head_seq, head_hash = head or (0, GENESIS)
    manifest = Manifest(
        made=moment.isoformat(timespec="seconds"),
        size=copy.stat().st_size,
        sha256=sha256_of(copy),
        rows=rows,
        head_seq=head_seq,
        head_hash=head_hash,
        files=files,
        beside=beside,
        reason=reason,
        revision=revision,
        origin=origin,
        key_id=key.id if key is not None else None,
        letters=letters,
    )
    return manifest.sealed(key) if key is not None else manifest


def ways_of_letters(raw: Any) -> str:
    """A digest of how far each letter of a store has come; an older one has no letters."""
    if raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'dispatch'").fetchone() is None:
        return ""
    rows = raw.execute("SELECT id, state, moment FROM dispatch ORDER BY id").fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest() if rows else ""


def open_copy(copy: Path, key: StoreKey | None = None) -> Any:
    """A connection that cannot change the copy and leaves nothing beside it."""
    raw = DBAPI.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    give_key(raw, key)
    return raw


def count_rows(raw: Any) -> dict[str, int]:
    """How many rows each table has."""
    listed = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in listed}


def revision_of(raw: Any) -> str:
    """The revision of the schema."""
    (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(revision)


def origin_of(raw: Any) -> str:
    """The hash of the journal's first step, which no other store has; empty before there is one."""
    first = raw.execute("SELECT hash FROM change_set WHERE seq = 1").fetchone()
    return str(first[0]) if first is not None else ""


def referred_files(copy: Path, key: StoreKey | None = None) -> set[str]:
    """The SHA-256 of every file that the rows of the copy name."""
    with as_domain_errors(), closing(open_copy(copy, key)) as raw:
        return named_files(raw)


def named_files(raw: Any) -> set[str]:
    """The SHA-256 of every file that the rows name."""
    named = [
        raw.execute(f"SELECT {column.name} FROM {table.name} WHERE {column.name} IS NOT NULL")
        for table, column, _ in NAMING_FILES
        if column.name in _columns(raw, table.name)  # an older store lacks some
    ]
    return {sha256 for found in named for (sha256,) in found}


def _columns(raw: Any, table: str) -> set[str]:
    return {name for (name,) in raw.execute("SELECT name FROM pragma_table_info(?)", (table,))}


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
