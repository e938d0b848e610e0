"""What lies beside the store and is hers: keys, her own words, the look of the window, papers for people.

Logs, crash reports and locks are the program's own and stay behind. Key files are encrypted, each under its own
password (PKCS#12), and no password is anywhere in the folder.
"""

from collections.abc import Iterator
from pathlib import Path

from secretariat.storage.backup.copy import sha256_of

KEYS = "keys"
WORDS = "spelling/words.txt"
SETTINGS = "settings.json"
PAPERS = "Протоколи"


def files_beside(data: Path) -> Iterator[str]:
    """Their paths in the data folder, with `/` between the parts."""
    yield from weighty_beside(data)
    if (data / SETTINGS).is_file():
        yield SETTINGS
    yield from _inside(data, PAPERS)


def weighty_beside(data: Path) -> Iterator[str]:
    """Those whose change alone asks for a new backup.

    The place of the window changes with every closing, and papers change with steps of the journal.
    """
    yield from _inside(data, KEYS)
    if (data / WORDS).is_file():
        yield WORDS


def weighty_digests(data: Path) -> dict[str, str]:
    """The SHA-256 of the weighty files by path. Raises OSError."""
    return {name: sha256_of(data / name) for name in weighty_beside(data)}


def is_weighty(name: str) -> bool:
    """See `weighty_beside`."""
    return name == WORDS or name.startswith(f"{KEYS}/")


def _inside(data: Path, folder: str) -> Iterator[str]:
    for path in sorted((data / folder).rglob("*")):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
            yield path.relative_to(data).as_posix()
