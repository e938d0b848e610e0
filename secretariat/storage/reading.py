"""Reading a store without leaving a trace: no byte changes in its folder, no name comes or goes.

Never in a process that has the store open: the header is read by a handle of its own, and on Unix closing any handle
of a file drops all locks that the process has on it.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from secretariat.storage.driver import DBAPI
from secretariat.storage.vault.store_key import StoreKey, give_key

HEADER_BYTES = 100
_BUSY_SECONDS = 1.0
_WRITE_VERSION = 18
_ROLLBACK = 1
"""The byte of the header that says how the file is written (sqlite.org/fileformat2.html, 1.3.3): 2 with a log."""

_LOG_HEADER_BYTES = 32
_SUFFIXES = ("-wal", "-journal")
_ALONE = "mode=ro&immutable=1"
"""What nobody writes has no log, as SQLite sees it (sqlite.org/uri.html, «immutable»)."""


@contextmanager
def reading(path: Path, key: StoreKey | None = None) -> Iterator[Any]:
    """A connection to an existing file that only reads; it sees all that was committed, also what is in the log.

    An encrypted one needs its key. Raises the driver's errors and OSError. A log (or rollback journal) that a power
    cut left alone can only be read by writing beside it, so then a copy is read, which is gone at the end of the
    block.
    """
    if _left_alone(path):
        with TemporaryDirectory(prefix="secretariat-look-") as place:
            copy = Path(place) / path.name
            for suffix in ("", *_SUFFIXES):
                _copy(_beside(path, suffix), _beside(copy, suffix))
            with _connected(copy, "mode=rw", key) as raw:
                yield raw
        return
    with _connected(path, _way(path, key), key) as raw:
        yield raw


@contextmanager
def reading_alone(path: Path, key: StoreKey | None = None) -> Iterator[Any]:
    """The same without what is in a log beside it, as if there was none; raises the driver's errors and OSError."""
    with _connected(path, _ALONE, key) as raw:
        yield raw


def _way(path: Path, key: StoreKey | None) -> str:
    # the header of an encrypted file says nothing
    if key is None and is_rollback(path):
        return "mode=ro"
    # with a header alone SQLite cannot read a log that nobody has open, and says that the file is locked
    return "mode=ro&readonly_shm=1" if has_log(path) else _ALONE


def is_rollback(path: Path) -> bool:
    """True for a file that is written with a rollback journal: it never has a log (-wal) of its own."""
    return header(path)[_WRITE_VERSION : _WRITE_VERSION + 1] == bytes([_ROLLBACK])


def header(path: Path) -> bytes:
    """The first hundred bytes."""
    with path.open("rb") as stream:
        return stream.read(HEADER_BYTES)


def has_log(path: Path) -> bool:
    """True when a log with anything after its header lies beside the file."""
    return _size(_beside(path, "-wal")) > _LOG_HEADER_BYTES


def has_journal(path: Path) -> bool:
    """True when a rollback journal with anything in it lies beside the file."""
    return _size(_beside(path, "-journal")) > 0


def _left_alone(path: Path) -> bool:
    return has_journal(path) or (has_log(path) and not _beside(path, "-shm").exists())


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _copy(source: Path, target: Path) -> None:
    if source.is_file():
        shutil.copyfile(source, target)


@contextmanager
def _connected(path: Path, how: str, key: StoreKey | None) -> Iterator[Any]:
    raw = DBAPI.connect(f"{_uri(path)}?{how}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    with closing(raw):
        give_key(raw, key)
        yield raw


def _uri(path: Path) -> str:
    """As SQLite wants it: a share of Windows, //server/share, stands in the path and not in the place of a host."""
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place, safe='/:')}"
