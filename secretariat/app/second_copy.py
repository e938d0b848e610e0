"""How it stands in the second folder, remembered while a stick is away."""

import json
import logging
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from secretariat.app.paths import DataFolder
from secretariat.app.settings import load_settings
from secretariat.atomic import write_atomically
from secretariat.services.backups import SecondCopy

log = logging.getLogger(__name__)


def second_copy(data: Path) -> SecondCopy | None:
    """What is remembered of the folder that is chosen in the settings; None where none is."""
    folder = DataFolder(root=data)
    chosen = load_settings(folder.settings).second_folder
    if not chosen:
        return None
    said = _read(folder.second_copy)
    return said if said is not None and said.folder == Path(chosen) else SecondCopy(folder=Path(chosen))


def lies_inside(place: Path, data: Path) -> bool:
    """True for a folder in the data folder: what is lost with the data is no second copy of them."""
    return place.resolve().is_relative_to(data.resolve())


def note_absent(data: Path, known: SecondCopy, day: date) -> None:
    """The folder was not found; since when stays as it was noted first."""
    _keep(data, replace(known, absent_since=known.absent_since or day, failure=""))


def note_made(data: Path, known: SecondCopy, made: datetime | None) -> None:
    """The folder is there, with a good copy."""
    _keep(data, replace(known, absent_since=None, failure="", made=made or known.made))


def note_failure(data: Path, known: SecondCopy, code: str) -> None:
    """The folder is there, and no copy could be made."""
    _keep(data, replace(known, absent_since=None, failure=code))


def _read(path: Path) -> SecondCopy | None:
    """What is remembered; None for what says nothing, or not in our words."""
    try:
        said = json.loads(path.read_bytes())
        made, absent = said["made"], said["absent_since"]
        return SecondCopy(
            folder=Path(said["folder"]),
            made=datetime.fromisoformat(made) if made else None,
            absent_since=date.fromisoformat(absent) if absent else None,
            failure=str(said["failure"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(data: Path, known: SecondCopy) -> None:
    said = {
        "folder": str(known.folder),
        "made": known.made.isoformat(timespec="seconds") if known.made else "",
        "absent_since": known.absent_since.isoformat() if known.absent_since else "",
        "failure": known.failure,
    }
    try:
        write_atomically(
            DataFolder(root=data).second_copy, json.dumps(said, ensure_ascii=False).encode("utf-8")
        )
    except OSError as error:
        log.error("the second copy cannot be noted: %s", error.errno)
