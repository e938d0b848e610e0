"""`secretariat backup [--to DIR]`."""

import argparse
import sys
from pathlib import Path

from secretariat.app.backup_sentences import about_second, inside
from secretariat.app.bootstrap import settle_restore
from secretariat.app.clock import now
from secretariat.app.closing_backup import alone_at_backups, back_up
from secretariat.app.command_key import command_key
from secretariat.app.paths import default_root
from secretariat.app.second_copy import lies_inside, second_copy
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.listing import copy_at
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.vault.store_key import StoreKey


def run(parsed: argparse.Namespace) -> int:
    """Make a backup where they always are, and a second one; or one in another folder. The window may be open.

    Raises DomainError("no_data") where there is no store, "backup_inside", "backup_busy", "backup_failed"
    and those of the store.
    """
    root = parsed.data if parsed.data is not None else default_root()
    settle_restore(root)
    if not store_path(root).is_file():
        raise DomainError("no_data")
    key = command_key(root)
    made = _make_in(root, parsed.to, key) if parsed.to is not None else _make(root, key)
    print(f"Копію зроблено й перевірено: {made}")
    print(inside(copy_at(made, key)))
    second = second_copy(root) if parsed.to is None else None
    if second is not None:
        print(*about_second(second), sep="\n")
    return 0


def _make(root: Path, key: StoreKey | None) -> Path:
    code = back_up(root, BackupReason.ASKED, key)
    if code:
        raise DomainError(code)
    return backups(backups_folder(root))[-1]


def _make_in(root: Path, folder: Path, key: StoreKey | None) -> Path:
    if folder.resolve() != backups_folder(root).resolve() and lies_inside(folder, root):
        # thinning out the files there would be thinning out those of the store
        raise DomainError("backup_inside")
    with alone_at_backups(root):
        report = make_backup(root, folder, now(), BackupReason.ASKED, key=key)
    for name in report.missing:
        print(
            f"Файла «{name}» немає в даних або його тримає інша програма: у копії його немає.",
            file=sys.stderr,
        )
    return report.path
