"""Backups that anybody can read, beside a store that is encrypted by now."""

from pathlib import Path

from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.examine import is_plain
from secretariat.storage.place import files_folder
from secretariat.storage.vault.wiping import wipe, wipe_folder


def plain_backups(folder: Path) -> list[Path]:
    """The backups of a folder that are not encrypted, oldest first."""
    return [backup for backup in backups(folder) if is_plain(backup)]


def wipe_plain_backups(folder: Path) -> int:
    """Wipe them and their files; returns how many there were. Call it when a good encrypted one is there."""
    unwanted = plain_backups(folder)
    for backup in unwanted:
        wipe(backup)
        wipe(manifest_of(backup))
    wipe_folder(files_folder(folder))
    return len(unwanted)
