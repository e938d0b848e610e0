"""Putting what was laid out in the place of what is there: decided by one durable rename, finished whatever happens.

Until the marker is there, nothing was replaced, and what was laid out is thrown away by the next opening. Once it is
there, the next opening finishes: every step looks at what is already done. The marker goes when the restored store
was opened (`Store.open`).
"""

import errno
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.atomic import sync_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.beside import KEYS, PAPERS, SETTINGS, WORDS
from secretariat.storage.backup.replaced import FOLDER, SIDECARS, new_place, sweep_looks
from secretariat.storage.backup.sole_use import alone_with
from secretariat.storage.place import key_path, restore_marker, staged_folder, store_path

MADE = "made"
"""The file among what is laid out that says when the copy was made."""


def is_restore_decided(data: Path) -> bool:
    """True from the decision on until the restored store was opened."""
    return restore_marker(data).exists()


def discard(data: Path) -> None:
    """Throw away what was laid out and not decided on."""
    if staged_folder(data).exists():
        shutil.rmtree(staged_folder(data))
    sweep_looks(data)


def take_over(data: Path, moment: datetime) -> Path:
    """Put what was laid out in place, where nobody has the store open; returns the folder of what it replaced.

    The folder is not there when nothing was replaced. Raises DomainError("store_busy") when another program holds
    the store, or ("disk_full"); then all is as before, and nothing is laid out any more. ("not_prepared") when there
    is nothing to put in place.
    """
    if not store_path(staged_folder(data)).exists():
        raise DomainError("not_prepared")
    place, made = new_place(data, moment), _laid_out_moment(data)
    with _refusing():
        try:
            with alone_with(store_path(data)):
                _mark(data, place.name, made, done=False)
                _move_store(data, place)
        except OSError:
            if _is_untouched(data, place):
                restore_marker(data).unlink(missing_ok=True)
                discard(data)
            raise
    finish_restore(data)
    return place


def finish_restore(data: Path) -> bool:
    """Finish a restore that was decided on, or undo one that was not; True when one was finished now.

    Call it before anything looks at the store; nobody else may work on the folder. Raises DomainError("store_busy")
    when another program holds a file; the next call goes on.
    """
    with _refusing():
        said = _marked(data)
        if said is None or said["done"]:
            discard(data)
            return False
        place = data / FOLDER / said["replaced"]
        with alone_with(store_path(data)):
            _move_store(data, place)
        for name in (KEYS, WORDS, SETTINGS):
            _move(data, place, name, [name])
        for name in _missing_papers(data):
            _move(data, place, name, [])
        # what is laid out from now on is not decided on, though the restored store was not opened yet
        _mark(data, said["replaced"], said["made"], done=True)
        discard(data)
        return True


def restored_moment(data: Path) -> datetime | None:
    """When the copy was made that a restore put in place, until that is forgotten; None where nobody knows."""
    said = _marked(data)
    try:
        return datetime.fromisoformat(said["made"]) if said is not None else None
    except ValueError:
        return None


def forget_restore(data: Path) -> None:
    """The restored store was opened and is what it should be."""
    restore_marker(data).unlink(missing_ok=True)
    sync_folder(data)


def _laid_out_moment(data: Path) -> str:
    try:
        return (staged_folder(data) / MADE).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def _mark(data: Path, replaced: str, made: str, *, done: bool) -> None:
    said = {"replaced": replaced, "made": made, "done": done}
    write_atomically(restore_marker(data), json.dumps(said).encode("utf-8"))


def _marked(data: Path) -> dict[str, Any] | None:
    """What the marker says; a damaged one still says that it was decided."""
    try:
        said = json.loads(restore_marker(data).read_bytes())
        made = str(said.get("made", ""))
        return {"replaced": str(said["replaced"]), "made": made, "done": bool(said["done"])}
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError):
        return {"replaced": "unknown", "made": "", "done": False}


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DomainError("disk_full" if error.errno == errno.ENOSPC else "store_busy") from error


def _move_store(data: Path, place: Path) -> None:
    """The former key goes aside with its store, and the new one comes after its own.

    Files stay where they are, in the pool of their key: other states that were replaced have theirs there too.
    """
    name, key = store_path(data).name, key_path(data).name
    _move(data, place, name, [*(f"{name}{sidecar}" for sidecar in SIDECARS), key])
    _move(data, place, key, [])


def _move(data: Path, place: Path, name: str, old: list[str]) -> None:
    """Bring one thing from where it is laid out; what stands in its place goes aside first, durably.

    Nothing is moved when the new one is in place already: what is there now is its own.
    """
    staged = staged_folder(data) / name
    if not staged.exists():
        return
    for former in old:
        if (data / former).exists():
            (place / former).parent.mkdir(parents=True, exist_ok=True)
            (data / former).replace(place / former)
            sync_folder((place / former).parent)
    (data / name).parent.mkdir(parents=True, exist_ok=True)
    for parent in (place, data / FOLDER, (data / name).parent):
        if parent.exists():
            sync_folder(parent)
    staged.replace(data / name)
    sync_folder((data / name).parent)
    sync_folder(staged.parent)


def _missing_papers(data: Path) -> Iterator[str]:
    """The papers that are laid out and not there: one that is there may be a later one, or open on the screen."""
    staged = staged_folder(data)
    for path in sorted((staged / PAPERS).rglob("*")):
        name = path.relative_to(staged).as_posix()
        if path.is_file() and not (data / name).exists():
            yield name


def _is_untouched(data: Path, place: Path) -> bool:
    """Nothing was moved aside yet, and nothing into its place."""
    with suppress(OSError):
        place.rmdir()
    return not place.exists() and store_path(staged_folder(data)).exists()
