"""`secretariat restore FILE`."""

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from secretariat.app.backup_sentences import FLAWS, inside, unusable
from secretariat.app.backups import OfficeBackups
from secretariat.app.bootstrap import opened_office
from secretariat.app.clock import now
from secretariat.app.command_key import asked_secret, command_key
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import open_data_folder
from secretariat.domain.errors import DomainError
from secretariat.services.backups import KeptCopy, newest_good, skipped
from secretariat.storage.backup.catalogue import key_file_of, manifest_of
from secretariat.storage.backup.listing import copies_shown, copy_at
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.swap import finish_restore, take_over
from secretariat.storage.examine import examine_whole, is_absent
from secretariat.storage.log_check import check_log
from secretariat.storage.place import store_path
from secretariat.storage.vault.store_key import StoreKey


def run(parsed: argparse.Namespace) -> int:
    """Say what is in the copy, put it in the place of the data, and say where those are kept.

    Raises DomainError("folder_busy") while the window is open, ("no_good_copy") with the reason, and of a manifest
    ("manifest_only") with the copy that it describes or ("manifest_alone") with its name.
    """
    source: Path = parsed.source
    if not source.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(source))
    _ensure_no_manifest(source)
    folder = open_data_folder(parsed.data)
    with FolderLock(folder.lock):
        finish_restore(folder.root)
        key = _present_key(folder.root)
        can_be_opened = _can_be_opened(folder.root, key)
        backups = OfficeBackups(folder.root, key, is_open=lambda: can_be_opened)
        copy = _chosen(_copies(source, folder.root, key), source)
        if copy.is_locked:
            copy = _unlocked(backups, copy)
        print(inside(copy))
        backups.prepare(copy.path)
        place = take_over(folder.root, now())
        with opened_office(folder.root, key=backups.laid_out_key):
            print("Дані відновлено й відкрито.")
    if place.exists():
        print(f"Те, що було, лежить цілим у теці {place}")
        # without its folder the way back would replace the data of another one
        among = f'--data "{folder.root}" ' if parsed.data is not None else ""
        print(f'Щоб повернути його: secretariat {among}restore "{place}"')
    return 0


def _ensure_no_manifest(source: Path) -> None:
    """The files of a backup lie side by side, and a smaller one is soon taken for the copy."""
    copy = source.with_suffix(".db")
    if not source.is_file() or source.suffix not in (manifest_of(copy).suffix, key_file_of(copy).suffix):
        return
    if copy.is_file():
        raise DomainError("manifest_only", name=source.name, copy=str(copy))
    if read_manifest(source) is not None:
        raise DomainError("manifest_alone", name=source.name, copy=copy.name)


def _can_be_opened(root: Path, key: StoreKey | None) -> bool:
    path = store_path(root)
    try:
        examine_whole(path, key)
        if not is_absent(path):
            check_log(path, key)
    except DomainError:
        return False
    return True


def _present_key(root: Path) -> StoreKey | None:
    """The key of the data that are replaced: without it there is no backup of them, and they are kept all the same."""
    try:
        return command_key(root)
    except DomainError:
        print("Без пароля до теперішніх даних копії їх не буде; самі вони лишаться цілими.", file=sys.stderr)
        return None


def _unlocked(backups: OfficeBackups, copy: KeptCopy) -> KeptCopy:
    """Ask for what opens the copy; raises DomainError("passphrase_needed") where nobody can be asked."""
    copy = backups.unlock(copy.path, asked_secret("Пароль до копії або код відновлення: "))
    return _chosen([copy], copy.path)


def _copies(source: Path, root: Path, key: StoreKey | None) -> Sequence[KeptCopy]:
    if source.is_dir():
        return copies_shown(source, root, key)
    if source == store_path(source.parent):
        return copies_shown(source.parent, root, key)
    return [copy_at(source, key)]


def _chosen(copies: Sequence[KeptCopy], source: Path) -> KeptCopy:
    """The newest good one; those that are passed over are told with the reason."""
    good = newest_good(copies)
    if good is None:
        why = FLAWS[copies[0].flaw] if copies and copies[0].flaw is not None else "у теці немає копій"
        raise DomainError("no_good_copy", place=str(source), why=why)
    for copy in skipped(copies):
        print(unusable(copy), file=sys.stderr)
    return good
