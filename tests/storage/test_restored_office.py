"""A backup that comes back learns what was done since: who was erased, and that its letters may have left."""

from dataclasses import replace
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.dispatching import fault_of
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.domain.person import Person
from secretariat.services.backups import BackupReason
from secretariat.services.changes import Label
from secretariat.services.office import Office
from secretariat.services.outbox import queue
from secretariat.services.people import change_person
from secretariat.services.personal_data import redactor_of
from secretariat.storage.backup.due import is_backup_due
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import is_restore_decided, take_over
from secretariat.storage.erasure_list import NAME, read_erasures
from secretariat.storage.place import store_path
from tests.mail.letters import outgoing
from tests.storage.kept_folder import NOON

FAMILY = "Унікальнопрізвищенко"


def _office(data: Path) -> PersonId:
    """An office with somebody of a name of its own; returns who."""
    with opened_office(data) as office:
        import_sample(office)
        with office.desk.work() as uow:
            person = uow.find(Person)[0]
        change_person(office.desk.work, replace(person, family=FAMILY))
        return person.id


def _erase(office: Office, person_id: PersonId) -> None:
    redactor = redactor_of(office.desk, office.personal, office.cases, person_id)
    office.personal.wipe(person_id, redactor)


def _back_up(data: Path, folder: Path) -> Path:
    with opened_office(data) as office:
        return make_backup(data, folder, office.desk.clock(), BackupReason.ASKED).path


def _named(data: Path) -> bool:
    return any(FAMILY.encode() in path.read_bytes() for path in data.glob(f"{store_path(data).name}*"))


def test_who_was_erased_is_erased_again_on_another_computer(tmp_path: Path) -> None:
    data, folder, other = tmp_path / "data", tmp_path / "stick", tmp_path / "other"
    person_id = _office(data)
    older = _back_up(data, folder)
    with opened_office(data) as office:
        _erase(office, person_id)
    _back_up(data, folder)
    assert FAMILY.encode() not in (folder / NAME).read_bytes()
    assert read_erasures(folder) == read_erasures(data)
    lay_out(older, other)
    with opened_office(data) as office:
        moment = office.desk.clock()
    take_over(other, moment)
    assert _named(other)
    with opened_office(other) as office, office.desk.work() as uow:
        assert uow.get(Person, person_id).family == "Стерта особа"
    assert not _named(other)
    assert not is_restore_decided(other)


def test_who_was_erased_stays_so_where_no_backup_was_made_since(tmp_path: Path) -> None:
    """The store is damaged before the backup of the day: an older one comes back, and knows all the same."""
    data = tmp_path / "data"
    person_id = _office(data)
    older = _back_up(data, tmp_path / "stick")
    with opened_office(data) as office:
        _erase(office, person_id)
    assert FAMILY.encode() not in (data / NAME).read_bytes()
    store_path(data).write_bytes(b"not a database" * 100)
    lay_out(older, data)
    take_over(data, NOON)
    with opened_office(data):
        pass
    assert not _named(data)


def test_a_letter_that_waited_in_a_backup_is_in_doubt(tmp_path: Path) -> None:
    data, folder, other = tmp_path / "data", tmp_path / "stick", tmp_path / "other"
    _office(data)
    with opened_office(data) as office:
        queue(office.desk, [outgoing(1)])
    backup = _back_up(data, folder)
    lay_out(backup, other)
    with opened_office(data) as office:
        moment = office.desk.clock()
    take_over(other, moment)
    with opened_office(other) as office, office.desk.work() as uow:
        [way] = uow.find(Dispatch)
    assert way.state is DispatchState.UNKNOWN
    assert fault_of(way.reply) == "store_restored"


def test_a_letter_that_goes_on_makes_a_backup_due(tmp_path: Path) -> None:
    data, folder = tmp_path / "data", tmp_path / "backups"
    _office(data)
    with opened_office(data) as office:
        queue(office.desk, [outgoing(1)])
    _back_up(data, folder)
    assert not is_backup_due(data, folder)
    with opened_office(data) as office, office.desk.work() as uow:
        [way] = uow.find(Dispatch)
        uow.update(replace(way, state=DispatchState.WITHDRAWN))
        uow.commit(Label(code="test"))
    assert is_backup_due(data, folder)
