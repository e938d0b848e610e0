"""Laying out what a copy holds, checked, beside the store that it will replace."""

import os
import shutil
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from secretariat.atomic import sync_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw
from secretariat.storage.backup.beside import KEYS, PAPERS, SETTINGS, WORDS, files_beside
from secretariat.storage.backup.catalogue import key_file_of, manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.copy import open_copy, referred_files, revision_of, sha256_of
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.replaced import ReplacedState
from secretariat.storage.backup.swap import MADE, discard, finish_restore
from secretariat.storage.erasure_list import add_erasures, read_erasures
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.files import FolderFiles
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import key_path, staged_folder, store_path
from secretariat.storage.vault.key_file import KeyFile, find_key_file
from secretariat.storage.vault.store_key import StoreKey

Beside = Mapping[str, bytes]


def lay_out(
    source: Path,
    data: Path,
    key: StoreKey | None = None,
    *,
    key_file: KeyFile | None = None,
    data_key: StoreKey | None = None,
) -> StoreKey | None:
    """Lay a backup (its file) or another state (its folder) out in a data folder; `swap.take_over` puts it in place.

    Returns the key of what is laid out. An encrypted copy stays so: `key` opens it, and `key_file` has it as it is to
    be wrapped from now on; without one it is wrapped as on the day of the copy. `data_key` opens what is in the data
    folder now. A file of the store is named by what is in it, so files are added to those that are there. Raises
    DomainError("backup_damaged", flaw=…), ("store_too_new", revision=…), ("passphrase_needed"), those of `failures`,
    and OSError.
    """
    data.mkdir(parents=True, exist_ok=True)
    finish_restore(data)
    try:
        if source.is_dir():
            used, made = _lay_out_state(ReplacedState(folder=source, work=data, held=key), data, data_key)
        else:
            used, made = _lay_out_backup(source, data, key)
        _write(staged_folder(data) / MADE, made.isoformat(timespec="seconds").encode("ascii"))
        add_erasures(data, read_erasures(source.parent))
        if used is not None:
            kept = key_file if key_file is not None else key_file_beside(source)
            kept.write(key_path(staged_folder(data)))
        return used
    except BaseException:
        discard(data)
        raise


def key_file_beside(source: Path) -> KeyFile:
    """The wrapped key of a backup (its file) or another state (its folder); raises what `KeyFile.read` raises."""
    return find_key_file(source) if source.is_dir() else KeyFile.read(key_file_of(source))


def _lay_out_backup(backup: Path, data: Path, held: StoreKey | None) -> tuple[StoreKey | None, datetime]:
    """Returns the key of the backup, and when it was made."""
    flaw, manifest = check_backup(backup, held), read_manifest(manifest_of(backup))
    if flaw is not None or manifest is None:
        raise DomainError("backup_damaged", flaw=flaw or BackupFlaw.MANIFEST)
    key = manifest.key_of(held)
    pool = FolderFiles(backup.parent, key)
    _bring_store(backup, data, key)
    if sha256_of(store_path(staged_folder(data))) != manifest.sha256:
        raise DomainError("backup_damaged", flaw=BackupFlaw.CONTENT)
    _bring_files(dict.fromkeys(manifest.files, pool), FolderFiles(data, key))
    _bring_beside({name: _from(pool, sha256) for name, sha256 in manifest.paths(key).items()}, data)
    return key, manifest.moment()


def _lay_out_state(
    state: ReplacedState, data: Path, data_key: StoreKey | None
) -> tuple[StoreKey | None, datetime]:
    """Returns the key of the state, and when it was replaced.

    Its files are in its own folder, or where they were left in the data folder: under its key, or under the present
    one when encryption was turned on or off since.
    """
    key = state.key()
    with state.opened() as copy:
        flaw = state.check(copy)
        if flaw is not None:
            raise DomainError("backup_damaged", flaw=flaw)
        _bring_store(copy, data, key)
        files = referred_files(copy, key)
    own, target, present = FolderFiles(state.folder, key), FolderFiles(data, key), FolderFiles(data, data_key)
    left = {sha256 for sha256 in files if present.has(sha256) and not target.has(sha256)}
    found = dict.fromkeys(left, present) | dict.fromkeys(filter(own.has, files), own)
    _bring_files(found, target)
    _bring_beside({name: (state.folder / name).read_bytes() for name in files_beside(state.folder)}, data)
    return key, state.moment()


def _bring_store(copy: Path, data: Path, key: StoreKey | None) -> None:
    with as_domain_errors(), closing(open_copy(copy, key)) as raw:
        revision = revision_of(raw)
    if revision not in REVISIONS:
        raise DomainError("store_too_new", revision=revision)
    staged = staged_folder(data)
    staged.mkdir(mode=0o700)
    with copy.open("rb") as source, store_path(staged).open("xb") as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    sync_folder(staged)


def _bring_files(found: Mapping[str, FolderFiles], target: FolderFiles) -> None:
    for sha256, pool in found.items():
        target.put(_from(pool, sha256))


def _from(pool: FolderFiles, sha256: str) -> bytes:
    content = pool.get(sha256)
    if content is None:
        raise DomainError("backup_damaged", flaw=BackupFlaw.FILES)
    return content


def _bring_beside(beside: Beside, data: Path) -> None:
    """Keys come with their store, for they are by the ids of its persons. Her words are joined, nothing typed is lost.

    The look of the window comes only where there is none yet: on a new computer.
    """
    staged = staged_folder(data)
    for name, content in beside.items():
        if name.startswith(f"{KEYS}/"):
            _write(staged / name, content)
        elif name == WORDS:
            _write(staged / name, _joined(content, data / name))
        elif name == SETTINGS and not (data / name).exists():
            _write(staged / name, content)
        elif name.startswith(f"{PAPERS}/") and not (data / name).exists():
            _write(staged / name, content, private=False)


def _write(path: Path, content: bytes, *, private: bool = True) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content, private=private)
    sync_folder(path.parent.parent)


def _joined(words: bytes, own: Path) -> bytes:
    """Both lists without repetitions, the restored one first."""
    lines = words.splitlines() + (own.read_bytes().splitlines() if own.is_file() else [])
    return b"".join(line + b"\n" for line in dict.fromkeys(lines))
