"""Data folders as a secretary's day leaves them; each is made once and copied for every walk."""

import secrets
import shutil
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample, sign_with_new_keys
from secretariat.domain.letters import DispatchState
from secretariat.domain.person import Person
from secretariat.services.backups import BackupReason
from secretariat.services.groups import NewPerson, SetUpOffice, set_up_office
from secretariat.services.office import Office
from secretariat.services.outbox import queue
from secretariat.services.protocols import finalise
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.vault.recoding import encrypt_store
from tests.mail.letters import outgoing
from tests.storage.vault.protected import KEY, NOON, key_file
from tests.ui.outbox.hands import set_ways
from tests.ui.walk.long_folder import make_long


class Folder(StrEnum):
    """What lies in it."""

    NEW = "new"
    SET_UP = "set up"
    SAMPLE = "sample"
    FINALISED = "finalised"
    SIGNED = "signed"
    WRITTEN = "written"
    BROKEN = "broken"
    LONG = "long"
    ENCRYPTED = "encrypted"


class Folders:
    """Makes them under `root` when they are first asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def copy(self, kind: Folder) -> Path:
        """A folder of this kind of one's own."""
        made = self._root / kind.value
        if not made.exists():
            made.mkdir(parents=True)
            _MAKERS[kind](made)
        own = self._root / secrets.token_hex(4)
        shutil.copytree(made, own)
        return own


def _sample(folder: Path, then: Callable[[Office, int], None] = lambda _office, _id: None) -> None:
    with opened_office(folder) as office:
        then(office, import_sample(office))


def _set_up(folder: Path) -> None:
    """A group that has not met yet."""
    command = SetUpOffice(
        name="Робоча група з питань об’єднання громади",
        name_genitive="робочої групи з питань об’єднання громади",
        council="Ґрунтівська сільська рада",
        settlement="с. Ґрунтове",
        chair=NewPerson(family="Єременко", given="Ігор", patronymic="Григорович"),
        secretary=NewPerson(family="Іваненко", given="Галина"),
    )
    with opened_office(folder) as office:
        set_up_office(office.desk.work, command)


def _finalise(office: Office, meeting_id: int) -> None:
    finalise(office.desk, office.press, meeting_id)


def _sign(office: Office, meeting_id: int) -> None:
    _finalise(office, meeting_id)
    sign_with_new_keys(office, meeting_id)


def _write(office: Office, meeting_id: int) -> None:
    """A letter in each state that a letter can be in."""
    with office.desk.work() as uow:
        people = uow.find(Person)
    ways = [state for state in DispatchState if state is not DispatchState.SENDING]
    letters = [
        outgoing(number, name=person.full, person_id=person.id, meeting_id=meeting_id)
        for number, (person, _) in enumerate(zip(people, ways, strict=False), start=1)
    ]
    queue(office.desk, letters)
    set_ways(office, *ways[: len(letters)])


def _lengthen(office: Office, meeting_id: int) -> None:
    make_long(office.desk, meeting_id)


def _break(folder: Path) -> None:
    store_path(folder).write_bytes(b"not a database at all" * 100)


def _encrypt(folder: Path) -> None:
    """With a backup from before, which anybody can read."""
    _sample(folder)
    make_backup(folder, backups_folder(folder), NOON, BackupReason.ASKED)
    encrypt_store(folder, KEY, key_file())


_MAKERS: dict[Folder, Callable[[Path], None]] = {
    Folder.NEW: lambda _folder: None,
    Folder.SET_UP: _set_up,
    Folder.SAMPLE: _sample,
    Folder.FINALISED: lambda folder: _sample(folder, _finalise),
    Folder.SIGNED: lambda folder: _sample(folder, _sign),
    Folder.WRITTEN: lambda folder: _sample(folder, _write),
    Folder.BROKEN: _break,
    Folder.ENCRYPTED: _encrypt,
    Folder.LONG: lambda folder: _sample(folder, _lengthen),
}
