"""All copies that there are, each with what is in it and whether it is good."""

import errno
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupPlace, Holdings, KeptCopy
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import Has, check_backup, check_bytes, has_whole
from secretariat.storage.backup.copy import open_copy, origin_of
from secretariat.storage.backup.holdings import holdings_of
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.backup.replaced import ReplacedState, replaced_states
from secretariat.storage.connection import connect, mode_for
from secretariat.storage.driver import DatabaseError
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import backups_folder, is_there, store_path
from secretariat.storage.vault.store_key import StoreKey

SUBFOLDER = "Копії Секретаріату"
"""What is made in a folder that is chosen for second copies: a stick has other things on it too."""


def copies_in(
    folder: Path, place: BackupPlace, origin: str = "", *, key: StoreKey | None = None
) -> tuple[KeptCopy, ...]:
    """The backups of a folder, newest first; with an `origin`, none of which is known to be of another store.

    `key` is the one that is at hand: what is under another one is told as locked.
    """
    pools = _Pools(folder, key)
    judged = [_of_backup(path, place, pools) for path in reversed(backups(folder)) if _is_of(path, origin)]
    return tuple(judged)


def copies_replaced(data: Path, key: StoreKey | None = None) -> tuple[KeptCopy, ...]:
    """The states of a data folder that restores replaced, newest first."""
    return tuple(_of_replaced(state, BackupPlace.REPLACED) for state in replaced_states(data, key))


def copies_shown(folder: Path, work: Path, key: StoreKey | None = None) -> tuple[KeptCopy, ...]:
    """What a folder has that somebody points at: a store, backups, or the folder of either that the program makes.

    The store of a data folder comes before its backups, for it is the latest state. `work` is as of `ReplacedState`.
    """
    found = [state_at(folder, work, key)] if store_path(folder).is_file() else []
    for place in (folder, folder / SUBFOLDER, backups_folder(folder)):
        if is_there(place):
            found += copies_in(place, BackupPlace.ELSEWHERE, key=key)
    return tuple(found)


def copy_at(path: Path, key: StoreKey | None = None) -> KeptCopy:
    """The backup that is this file."""
    return _of_backup(path, BackupPlace.ELSEWHERE, _Pools(path.parent, key))


def state_at(folder: Path, work: Path, key: StoreKey | None = None) -> KeptCopy:
    """The store that is in this folder."""
    return _of_replaced(ReplacedState(folder=folder, work=work, held=key), BackupPlace.ELSEWHERE)


class _Pools:
    """What is whole in the pools of a folder that can be read: the plain one, and that of the key at hand."""

    def __init__(self, folder: Path, key: StoreKey | None) -> None:
        self.key = key
        self._has = {held.id if held is not None else None: has_whole(folder, held) for held in (None, key)}

    def of(self, manifest: Manifest | None) -> Has | None:
        """None for a copy that is under another key."""
        return self._has.get(manifest.key_id if manifest is not None else None)


def _is_of(backup: Path, origin: str) -> bool:
    manifest = read_manifest(manifest_of(backup))
    return not origin or manifest is None or manifest.origin in {"", origin}


def _of_backup(path: Path, place: BackupPlace, pools: _Pools) -> KeptCopy:
    manifest = read_manifest(manifest_of(path))
    has, is_encrypted = pools.of(manifest), manifest is not None and manifest.key_id is not None
    flaw: BackupFlaw | None
    if manifest is None or has is None:
        flaw = check_bytes(path, manifest) if manifest is not None else BackupFlaw.MANIFEST
    else:
        flaw = check_backup(path, pools.key, has)
    is_seen = has is not None and flaw in {None, BackupFlaw.FILES}
    revision, holdings = _look(path, pools.key if is_encrypted else None) if is_seen else ("", None)
    return KeptCopy(
        path=path,
        place=place,
        made=manifest.moment() if manifest is not None else None,
        reason=manifest.why() if manifest is not None else None,
        size=path.stat().st_size if path.is_file() else 0,
        revision=revision,
        is_older=revision in REVISIONS[:-1],
        flaw=flaw or _too_new(revision),
        holdings=holdings,
        is_encrypted=is_encrypted,
        is_locked=has is None,
    )


def _of_replaced(state: ReplacedState, place: BackupPlace) -> KeptCopy:
    flaw: BackupFlaw | None
    revision, holdings, is_locked = "", None, False
    try:
        key = state.key()
        with state.opened() as copy:
            flaw, (revision, holdings) = state.check(copy), _look(copy, key)
    except OSError as error:
        raise DomainError("disk_full" if error.errno == errno.ENOSPC else "disk_failed") from error
    except (DomainError, DatabaseError) as error:
        is_locked = isinstance(error, DomainError) and error.code == "passphrase_needed"
        flaw = None if is_locked else BackupFlaw.DATABASE
    return KeptCopy(
        path=state.folder,
        place=place,
        made=state.moment(),
        reason=None,
        size=store_path(state.folder).stat().st_size,
        revision=revision,
        is_older=revision in REVISIONS[:-1],
        flaw=flaw or _too_new(revision),
        holdings=holdings,
        is_encrypted=state.is_encrypted,
        is_locked=is_locked,
    )


def _look(copy: Path, key: StoreKey | None) -> tuple[str, Holdings | None]:
    """The revision of a sound copy, and what is in it: of a newer program's, nobody knows."""
    with as_domain_errors(), closing(open_copy(copy, key)) as raw:
        (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(revision), holdings_of(raw) if revision in REVISIONS else None


def _too_new(revision: str) -> BackupFlaw | None:
    return BackupFlaw.NEWER if revision and revision not in REVISIONS else None


def all_copies(
    data: Path, second: Path | None, origin: str, key: StoreKey | None = None
) -> Iterator[KeptCopy]:
    """The own ones, the second ones where their folder is there, and what restores replaced."""
    for folder, place in ((backups_folder(data), BackupPlace.OWN), (second, BackupPlace.SECOND)):
        if folder is not None and is_there(folder):
            yield from copies_in(folder, place, origin, key=key)
    yield from copies_replaced(data, key)


def present(data: Path, key: StoreKey | None = None) -> tuple[Holdings | None, str]:
    """What is in the store now, and its origin; None and empty where it is absent or cannot be read."""
    store = store_path(data)
    if not store.is_file():
        return None, ""
    try:
        with as_domain_errors(), closing(connect(store, mode_for(store), key)) as raw:
            return holdings_of(raw), origin_of(raw)
    except (DomainError, DatabaseError):
        return None, ""
