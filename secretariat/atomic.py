"""Files that are either whole or not there, also after a power cut."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

_BY_UMASK = 0o666
_OWNER_ALONE = 0o600


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` to `path`: temporary file beside it, fsync, rename, fsync of the folder.

    Who may read it is as for any new file of the user (the umask); a `private` one is the owner's alone. Raises
    OSError with `path` as its file; then the former content is untouched and no temporary file stays. What is there
    and is no ordinary file (root's «--out /dev/null») is never replaced.
    """
    if path.exists() and not path.is_file():
        code = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(code, os.strerror(code), str(path))
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    mode = _OWNER_ALONE if private else _BY_UMASK
    try:
        with open(part, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            # the name of the temporary file tells the user nothing
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    sync_folder(path.parent)


def make_folder(path: Path, *, mode: int = 0o777) -> None:
    """Make a folder (with `mode`, less the umask) and those above it; a power cut takes none of them away again.

    Raises OSError, FileExistsError where a file is in the way.
    """
    if path.is_dir():
        return
    if path.parent != path:
        make_folder(path.parent)
    path.mkdir(mode=mode, exist_ok=True)
    sync_folder(path.parent)


def move_durably(source: Path, target: Path) -> None:
    """Rename a complete file in one folder over `target`: fsync of the file, rename, fsync of the folder."""
    with source.open("rb+") as stream:
        os.fsync(stream.fileno())
    os.replace(source, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, or a new folder in it. Windows cannot open one: NTFS journals the rename."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
