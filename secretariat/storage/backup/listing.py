"""All copies that there are, each with what is in it and whether it is good."""

import errno
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupPlace, Holdings, KeptCopy
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import Has, check_backup, has_whole
from secretariat.storage.backup.copy import open_copy, origin_of
from secretariat.storage.backup.holdings import holdings_of
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.replaced import ReplacedState, replaced_states
from secretariat.storage.connection import connect, mode_for
from secretariat.storage.driver import DatabaseError
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import backups_folder, is_there, store_path

SUBFOLDER = "Копії Секретаріату"
"""What is made in a folder that is chosen for second copies: a stick has other things on it too."""


def copies_in(folder: Path, place: BackupPlace, origin: str = "") -> tuple[KeptCopy, ...]:
    """The backups of a folder, newest first; with an `origin`, none of which is known to be of another store."""
    has = has_whole(folder)
    judged = [_of_backup(path, place, has) for path in reversed(backups(folder)) if _is_of(path, origin)]
    return tuple(judged)


def copies_replaced(data: Path) -> tuple[KeptCopy, ...]:
    """The states of a data folder that restores replaced, newest first."""
    return tuple(_of_replaced(state, BackupPlace.REPLACED) for state in replaced_states(data))


def copies_shown(folder: Path, work: Path) -> tuple[KeptCopy, ...]:
    """What a folder has that somebody points at: a store, backups, or the folder of either that the program makes.

    The store of a data folder comes before its backups, for it is the latest state. `work` is as of `ReplacedState`.
    """
    state = ReplacedState(folder=folder, work=work)
    found = [_of_replaced(state, BackupPlace.ELSEWHERE)] if store_path(folder).is_file() else []
    for place in (folder, folder / SUBFOLDER, backups_folder(folder)):
        if is_there(place):
            found += copies_in(place, BackupPlace.ELSEWHERE)
    return tuple(found)


def copy_at(path: Path) -> KeptCopy:
    """The backup that is this file."""
    return _of_backup(path, BackupPlace.ELSEWHERE, has_whole(path.parent))


def _is_of(backup: Path, origin: str) -> bool:
    manifest = read_manifest(manifest_of(backup))
    return not origin or manifest is None or manifest.origin in {"", origin}


def _of_backup(path: Path, place: BackupPlace, has: Has) -> KeptCopy:
    manifest = read_manifest(manifest_of(path))
    flaw = check_backup(path, has)
    revision, holdings = _look(path) if flaw in {None, BackupFlaw.FILES} else ("", None)
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
    )


def _of_replaced(state: ReplacedState, place: BackupPlace) -> KeptCopy:
    flaw: BackupFlaw | None
    try:
        with state.opened() as copy:
            flaw, (revision, holdings) = state.check(copy), _look(copy)
    except OSError as error:
        raise DomainError("disk_full" if error.errno == errno.ENOSPC else "disk_failed") from error
    except (DomainError, DatabaseError):
        flaw, revision, holdings = BackupFlaw.DATABASE, "", None
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
    )


def _look(copy: Path) -> tuple[str, Holdings | None]:
    """The revision of a sound copy, and what is in it: of a newer program's, nobody knows."""
    with as_domain_errors(), closing(open_copy(copy)) as raw:
        (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(revision), holdings_of(raw) if revision in REVISIONS else None


def _too_new(revision: str) -> BackupFlaw | None:
    return BackupFlaw.NEWER if revision and revision not in REVISIONS else None


def all_copies(data: Path, second: Path | None, origin: str) -> Iterator[KeptCopy]:
    """The own ones, the second ones where their folder is there, and what restores replaced."""
    for folder, place in ((backups_folder(data), BackupPlace.OWN), (second, BackupPlace.SECOND)):
        if folder is not None and is_there(folder):
            yield from copies_in(folder, place, origin)
    yield from copies_replaced(data)


def present(data: Path) -> tuple[Holdings | None, str]:
    """What is in the store now, and its origin; None and empty where it is absent or cannot be read."""
    store = store_path(data)
    if not store.is_file():
        return None, ""
    try:
        with as_domain_errors(), closing(connect(store, mode_for(store))) as raw:
            return holdings_of(raw), origin_of(raw)
    except (DomainError, DatabaseError):
        return None, ""
