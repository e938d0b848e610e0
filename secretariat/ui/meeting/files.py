"""Papers put where the user finds them."""

from pathlib import Path

from secretariat import atomic
from secretariat.domain.errors import DomainError


def make_folder(folder: Path) -> None:
    """Let a folder be there; `not_written` names it when it cannot be."""
    try:
        atomic.make_folder(folder)
    except OSError as error:
        raise DomainError("not_written", name=folder.name) from error


def write_file(target: Path, data: bytes) -> None:
    """Write a whole file; `not_written` names it when that fails."""
    try:
        atomic.write_atomically(target, data)
    except OSError as error:
        raise DomainError("not_written", name=target.name) from error


def put_file(target: Path, data: bytes) -> None:
    """Like `write_file`, in a folder that is made."""
    make_folder(target.parent)
    write_file(target, data)
