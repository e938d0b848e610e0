"""Kills a recoding before its nth call of the system or of SQLite, for every n: `python -m … folder on|off`.

Each child is a fork with a copy of the folder; after it the parent opens what is left. Prints how many were killed and
how many of the stores that were left are as before, as wanted.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

from secretariat.storage.examine import is_plain
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store, finish_recoding
from secretariat.storage.verify import verify
from tests.storage.vault.protected import CODE, KEY, PHOTO, key_file

_WATCHED = (
    "recoding.py",
    "atomic.py",
    "files.py",
    "wiping.py",
    "connection.py",
    "store_key.py",
    "pathlib.py",
)
_CALLS = frozenset(
    {"execute", "replace", "fsync", "unlink", "link", "write", "mkdir", "rmdir", "close", "fetchone"}
)


def _killing(place: int) -> Callable[[FrameType, str, Any], None]:
    """A profile function that ends the process like kill -9 or a crash of the machine's user."""
    met = count(1)

    def watch(frame: FrameType, event: str, called: Any) -> None:
        if event != "c_call" or called.__name__ not in _CALLS:
            return
        if Path(frame.f_code.co_filename).name in _WATCHED and next(met) == place:
            os.kill(os.getpid(), signal.SIGKILL)

    return watch


def _recoded(folder: Path, way: str, place: int) -> bool:
    """Run it in a child that is killed before its call of this number; False when it got to its end."""
    child = os.fork()
    if child == 0:
        sys.setprofile(_killing(place))
        if way == "on":
            encrypt_store(folder, KEY, key_file())
        else:
            decrypt_store(folder, KEY)
        sys.setprofile(None)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise AssertionError(status)
    return os.WIFSIGNALED(status)


def _is_plain_and_whole(folder: Path) -> bool:
    """Open what is left, as the next start does; True when it is not encrypted."""
    plain = is_plain(store_path(folder))
    key = None if plain else find_key_file(folder).recovered(CODE)
    finish_recoding(folder)
    with closing(Store.open(folder, key=key)) as store:
        (name,) = store.files.names()
        assert store.files.get(name) == PHOTO
        assert len(store.rows.meetings()) == 1
        with store.engine.connect() as connection:
            assert verify(connection) == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    pool = "files" if plain else f"files-{KEY.id}"
    others = set() if plain else {"secretariat.key"}
    # killed before it began, it may leave the empty beginning of its mark
    left = {path.name for path in folder.iterdir() if path.is_dir() or path.stat().st_size > 0}
    assert left == {"secretariat.db", pool, *others}
    return plain


def main(source: Path, way: str) -> None:
    key_file()
    killed = plain = 0
    for place in count(1):
        folder = source.with_name("killed")
        shutil.copytree(source, folder)
        running = _recoded(folder, way, place)
        plain += _is_plain_and_whole(folder)
        shutil.rmtree(folder)
        if not running:
            break
        killed += 1
    sys.stdout.write(f"{killed} {plain} {killed + 1 - plain}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
