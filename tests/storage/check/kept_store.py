"""A data folder as years leave it: a signed protocol, life after it, a backup, some more life."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from secretariat.app.bootstrap import opened_office
from secretariat.app.clock import now
from secretariat.app.demo import import_sample, sign_with_new_keys
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.backups import BackupReason
from secretariat.services.data_check import check_data
from secretariat.services.data_findings import DataFinding, DataReport
from secretariat.services.follow_up import NoteProgress, note_progress
from secretariat.services.kept_files import keep_file
from secretariat.services.office import Office
from secretariat.services.people import add_person, change_person
from secretariat.services.personal_data import erase_person, note_disclosure
from secretariat.services.ports import NEW
from secretariat.services.protocols import finalise
from secretariat.storage.backup.copy import copy_store
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from tests.storage.group_life import Life
from tests.storage.life_actions import random_thing

SEED = 20261126


def make_kept(folder: Path, earlier: Path) -> None:
    """Make it in a folder; the store as it was after each step of life is copied into `earlier`, by the step."""
    with opened_office(folder) as office:
        meeting_id = import_sample(office)
        add_item(office.desk.work, AddItem(meeting_id=meeting_id, title="Про ґанок"))
        office.desk.history.undo()
        finalise(office.desk, office.press, meeting_id)
        sign_with_new_keys(office, meeting_id)
    earlier.mkdir()
    _live(folder, 25, earlier)
    make_backup(folder, backups_folder(folder), now(), BackupReason.ASKED)
    _live(folder, 5, earlier)
    with opened_office(folder) as office:
        _prove(office)


def _prove(office: Office) -> None:
    """A note with a file."""
    with office.desk.work() as uow:
        action = uow.find(ActionItem)[0]
    proof = keep_file(office.desk.files, "акт.pdf", "application/pdf", b"%PDF-1.7 " + "ґанок".encode())
    note_progress(
        office.desk.work, NoteProgress(action_id=action.id, day=date(2026, 3, 1), text="Акт.", proof=proof)
    )


def erase_somebody(folder: Path) -> PersonId:
    """A person comes onto the list, is renamed, told of, and erased; the id of the card."""
    with opened_office(folder) as office:
        desk, person = office.desk, Person(id=PersonId(NEW), family="Їжаченко", given="Ґанна")
        person_id, _ = add_person(desk.work, person)
        change_person(desk.work, replace(person, id=person_id, family="Ґудзь"))
        note_disclosure(desk, person_id, "Поліція", "адреса", None)
        erase_person(desk, office.personal, office.cases, office.exports, person_id)
    return person_id


def _live(folder: Path, steps: int, earlier: Path) -> None:
    store = Store.open(folder)
    life = Life(store, folder, Random(SEED), closes=False)
    last = _steps(store) + steps
    while (step := _steps(store)) < last:
        if not (copy := earlier / f"{step:08d}.db").exists():
            copy_store(store.path, copy)
        random_thing(life)
    store.close()


def _steps(store: Store) -> int:
    with store.engine.connect() as connection:
        seq: int = connection.exec_driver_sql("SELECT max(seq) FROM change_set").scalar_one()
    return seq


def check(folder: Path) -> DataReport:
    """The report on a folder."""
    with opened_office(folder, is_whole=False) as office:
        return check_data(office.data_check)


def faults(report: DataReport) -> list[DataFinding]:
    """What is not a mere remark: a proof that was refused leaves its file, for example."""
    return [found for found in report.findings if found.is_fault]
