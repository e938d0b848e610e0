"""Taking away what lay unencrypted.

Overwriting helps on disks that write in place. A solid-state disk or a journalling file system may keep older blocks
out of reach of any program: the screen says so, and that only an encrypted disk is proof against it.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

_PIECE = 1 << 20


def wipe(path: Path) -> None:
    """Overwrite a file with zeros on the disk, and delete it; nothing happens when it is not there."""
    with suppress(FileNotFoundError):
        with path.open("rb+") as stream:
            left = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            while left > 0:
                left -= stream.write(bytes(min(left, _PIECE)))
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()


def wipe_folder(folder: Path) -> None:
    """Wipe every file under a folder, and the folder."""
    for path in folder.rglob("*"):
        if path.is_file():
            wipe(path)
    shutil.rmtree(folder, ignore_errors=True)
