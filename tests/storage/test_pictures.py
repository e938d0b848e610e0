"""A picture of an annex in the real store: printed, packed, backed up, checked, and its description erased."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.papers import Annex
from secretariat.domain.person import Person
from secretariat.services.annex_files import keep_annex_file
from secretariat.services.annexes import AddAnnex, add_annex, change_annex
from secretariat.services.archive import archive_package
from secretariat.services.backups import BackupReason
from secretariat.services.data_check import check_data
from secretariat.services.data_findings import DataCode
from secretariat.services.name_forms import approve_forms
from secretariat.services.office import Office
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperFormat, protocol_order
from secretariat.services.people import add_person
from secretariat.services.personal_data import redactor_of
from secretariat.services.ports import NEW
from secretariat.services.protocols import finalise, protocol_file
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder, files_folder
from tests.output.pdf.test_picture_pages import figures
from tests.records.pictures import SHOWN, turned
from tests.storage.kept_folder import NOON

PHOTO = turned(6, (640, 480))
DIGEST = sha256(PHOTO).hexdigest()
FAMILY = "Унікальнопрізвищенко"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def office(folder: Path) -> Iterator[Office]:
    with opened_office(folder) as made:
        yield made


@pytest.fixture
def meeting_id(office: Office) -> MeetingId:
    """The sample with a photograph that is described."""
    meeting_id = import_sample(office)
    file = keep_annex_file(office.desk.files, "Подвір’я.jpg", PHOTO, pictures=office.pictures)
    annex_id, _ = add_annex(
        office.desk.work, AddAnnex(meeting_id=meeting_id, title="Подвір’я школи", file=file)
    )
    describe(office, annex_id, SHOWN)
    return meeting_id


def describe(office: Office, annex_id: int, shown: str | None) -> None:
    with office.desk.work() as uow:
        held = uow.get(Annex, annex_id)
    change_annex(office.desk.work, replace(held, alternative_text=shown))


def kept_annex(office: Office) -> Annex:
    with office.desk.work() as uow:
        (annex,) = uow.find(Annex)
    return annex


def damage(folder: Path) -> None:
    path = files_folder(folder) / DIGEST[:2] / DIGEST
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_the_description_is_kept_and_undone(office: Office, meeting_id: MeetingId) -> None:
    assert kept_annex(office).alternative_text == SHOWN
    office.desk.history.undo()
    assert kept_annex(office).alternative_text is None
    office.desk.history.redo()
    assert kept_annex(office).alternative_text == SHOWN


def test_an_undescribed_picture_is_in_the_way_of_the_protocol(office: Office, meeting_id: MeetingId) -> None:
    describe(office, kept_annex(office).id, None)
    with pytest.raises(DomainError, match="findings_stop"):
        finalise(office.desk, office.press, meeting_id)
    describe(office, kept_annex(office).id, SHOWN)
    finalise(office.desk, office.press, meeting_id)


def test_every_way_to_the_protocol_prints_the_picture(office: Office, meeting_id: MeetingId) -> None:
    finalise(office.desk, office.press, meeting_id)
    kept = protocol_file(office.desk, meeting_id).data
    with office.desk.work() as uow:
        record = uow.record(meeting_id)
    order = protocol_order(record.meeting.protocol, on=record.day, electronic=True)
    made = make_paper(office.paper_room, meeting_id, order).data
    draft = make_paper(office.paper_room, meeting_id, replace(order, draft=True, electronic=False)).data
    for data in (kept, made, draft):
        assert [one.alternative_text for one in figures(data)] == [SHOWN]
    again = office.press.make(Material(record=record, read_file=office.desk.files.get), order).data
    assert again == kept, "made again it is the same to the last byte"


def test_a_finalised_protocol_is_given_out_as_it_is_kept_whatever_became_of_its_pictures(
    office: Office, meeting_id: MeetingId, folder: Path
) -> None:
    finalise(office.desk, office.press, meeting_id)
    kept = protocol_file(office.desk, meeting_id)
    damage(folder)
    order = protocol_order(kept.version.kind, on=NOON.date())
    made = make_paper(office.paper_room, meeting_id, order)
    assert (made.file_name, made.data, made.media_type) == (kept.name, kept.data, "application/pdf")
    assert made.ascii_name == "protocol-1-2019-07-31.pdf"
    with pytest.raises(DomainError, match="file_lost"):
        make_paper(office.paper_room, meeting_id, replace(order, format=PaperFormat.DOCX))


def test_the_archive_has_the_file_as_it_was_brought(office: Office, meeting_id: MeetingId) -> None:
    finalise(office.desk, office.press, meeting_id)
    package = archive_package(office.desk, office.archives, meeting_id)
    with ZipFile(BytesIO(package.data)) as packed:
        (path,) = [name for name in packed.namelist() if name.endswith(".jpg")]
        assert path == "Додатки/Додаток 1 – Подвір’я.jpg"
        assert packed.read(path) == PHOTO
        assert f"{DIGEST}  {path}" in packed.read("SHA256SUMS.txt").decode()
        record = packed.read("Запис засідання.json").decode()
    assert all(said in record for said in (DIGEST, SHOWN, "Подвір’я.jpg"))


def test_a_picture_that_rots_is_found_and_stops_the_protocol(
    office: Office, meeting_id: MeetingId, folder: Path
) -> None:
    assert check_data(office.data_check).findings == ()
    damage(folder)
    assert DataCode.FILE_DAMAGED in {one.code for one in check_data(office.data_check).findings}
    with pytest.raises(DomainError) as refused:
        finalise(office.desk, office.press, meeting_id)
    assert (refused.value.code, refused.value.params["name"]) == ("file_lost", "Подвір’я.jpg")
    with office.desk.work() as uow:
        assert uow.record(meeting_id).meeting.number is None, "nothing is half finalised"


def test_a_backup_has_the_picture(office: Office, meeting_id: MeetingId, folder: Path) -> None:
    make_backup(folder, backups_folder(folder), NOON, BackupReason.ASKED)
    copies = [path for path in backups_folder(folder).rglob(DIGEST) if path.is_file()]
    assert [path.read_bytes() for path in copies] == [PHOTO]


def test_a_person_is_erased_from_what_a_picture_shows(office: Office, meeting_id: MeetingId) -> None:
    person_id, _ = add_person(
        office.desk.work, Person(id=PersonId(NEW), family=FAMILY, given="Олег", patronymic="Іванович")
    )
    approve_forms(office.desk.work, office.cases, person_id, office.desk.clock().date())
    describe(office, kept_annex(office).id, f"На подвір’ї {FAMILY} О. І. показує новий ґанок")
    office.personal.wipe(person_id, redactor_of(office.desk, office.personal, office.cases, person_id))
    assert FAMILY not in (kept_annex(office).alternative_text or "")
    assert "показує новий ґанок" in (kept_annex(office).alternative_text or "")
