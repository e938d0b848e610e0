"""The backups of a folder, by number: a counter orders them, for clocks go wrong."""

import re
from pathlib import Path

_NAME = re.compile(r"secretariat-(\d{8})\.(?:db|json|key)")


def backups(folder: Path) -> list[Path]:
    """The copies in the folder, oldest first."""
    return sorted(path for path in folder.glob("secretariat-*.db") if _NAME.fullmatch(path.name))


def number_of(backup: Path) -> int:
    """Its place in the order."""
    found = _NAME.fullmatch(backup.name)
    assert found is not None
    return int(found[1])


def next_backup(folder: Path) -> Path:
    """The path of the backup to come: one more than any number that was ever left here."""
    numbers = [int(found[1]) for path in folder.iterdir() if (found := _NAME.fullmatch(path.name))]
    return folder / f"secretariat-{max(numbers, default=0) + 1:08d}.db"


def manifest_of(backup: Path) -> Path:
    """Where the manifest of a copy lies."""
    return backup.with_suffix(".json")


def key_file_of(backup: Path) -> Path:
    """Where the wrapped key of an encrypted copy lies."""
    return backup.with_suffix(".key")
