"""The package for the archive: what is in it, what its lists say, when it is refused."""

from dataclasses import replace
from hashlib import sha256

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import AttachmentId
from secretariat.domain.meeting import MeetingKind
from secretariat.domain.papers import Attachment, ProtocolVersion
from secretariat.language.templates import protocol_words
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.services.archive import ArchivePackage, archive_package
from secretariat.services.archive.contents import build_contents
from secretariat.services.archive.holdings import Holdings
from secretariat.services.changes import Label
from secretariat.services.kept_files import keep_file
from secretariat.services.ports import NEW
from secretariat.services.protocols import finalise, protocol_file, reopen
from secretariat.services.signing import attach_scan, mark_signed_on_paper
from tests.services.archive.plain_papers import PlainPapers
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold
from tests.services.protocol.made import lines

PROTOCOL = "Протокол № 1 від 12.03.2026"
PNG, JPEG = b"\x89PNG\r\n\x1a\n...", b"\xff\xd8\xff..."
SCAN = b"%PDF-1.7 scan"


PAPERS = PlainPapers(words=protocol_words())


def package(office: TestOffice) -> ArchivePackage:
    return archive_package(office.desk, PAPERS, office.meeting_id)


def files(office: TestOffice) -> dict[str, bytes]:
    return {file.path: file.data for file in package(office).files}


def annex(office: TestOffice, name: str, data: bytes) -> None:
    file = keep_file(office.files, name, "application/pdf", data)
    add_annex(office.store.work, AddAnnex(meeting_id=office.meeting_id, title="Кошторис", file=file))


def test_the_protocol_is_the_very_file_that_is_kept(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    kept = protocol_file(office.desk, office.meeting_id)
    made = package(office)
    assert made.name == f"{PROTOCOL} – архів.zip"
    assert {file.path: file.data for file in made.files}[kept.name] == kept.data
    assert [file.path for file in made.files] == [
        "Опис.pdf",
        f"{PROTOCOL}.pdf",
        "Запис засідання.json",
        "SHA256SUMS.txt",
    ]


def test_the_sums_are_those_of_every_other_file(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    found = files(office)
    sums = found.pop("SHA256SUMS.txt").decode()
    assert sums == "".join(f"{sha256(data).hexdigest()}  {path}\n" for path, data in found.items())


def test_the_list_tells_of_each_file_but_itself(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    found = files(office)
    listed = found["Опис.pdf"].decode()
    digest = sha256(found[f"{PROTOCOL}.pdf"]).hexdigest()
    grouped = " ".join(digest[at : at + 16] for at in range(0, 64, 16))
    size = len(found[f"{PROTOCOL}.pdf"])
    assert f"1 | {PROTOCOL}.pdf | Протокол, чинна версія | {size} | {grouped}" in listed
    assert "Опис.pdf" not in listed


@pytest.mark.parametrize(
    ("kind", "called"),
    [(MeetingKind.REGULAR, "№ 1 засідання "), (MeetingKind.EXTRAORDINARY, "№ 1 позачергового засідання ")],
)
def test_the_list_calls_the_meeting_what_it_was(office: TestOffice, kind: MeetingKind, called: str) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    with office.store.work() as uow:
        record, versions = uow.record(office.meeting_id), uow.find(ProtocolVersion)
    held = Holdings(
        record=replace(record, meeting=replace(record.meeting, kind=kind)),
        versions=tuple(versions),
        signatures=(),
    )
    assert f"архівного пакета протоколу {called}" in "\n".join(
        lines(build_contents(held, (), protocol_words()))
    )


def test_annexes_go_with_their_numbers_under_names_that_can_be_unpacked(office: TestOffice) -> None:
    hold(office, office.meeting_id)
    annex(office, "Кошторис: «Парк»?.pdf", b"%PDF-1")
    annex(office, "con.pdf", b"%PDF-2")
    add_annex(office.store.work, AddAnnex(meeting_id=office.meeting_id, title="Слова", text="Текст."))
    finalise(office.desk, PRESS, office.meeting_id)
    found = files(office)
    assert found["Додатки/Додаток 1 – Кошторис «Парк».pdf"] == b"%PDF-1"
    assert found["Додатки/Додаток 2 – con_.pdf"] == b"%PDF-2"
    assert not any("Додаток 3" in path for path in found)


def test_files_that_are_no_annexes_keep_apart(office: TestOffice) -> None:
    hold(office, office.meeting_id)
    for data in (b"one", b"two"):
        digest = office.files.put(data)
        with office.store.work() as uow:
            uow.add(
                Attachment(
                    id=AttachmentId(NEW),
                    meeting_id=office.meeting_id,
                    file_name="Фото.png",
                    media_type="image/png",
                    sha256=digest,
                    size=3,
                )
            )
            uow.commit(Label(code="annex_added", ids={"meeting": office.meeting_id}))
    finalise(office.desk, PRESS, office.meeting_id)
    found = files(office)
    assert {found["Матеріали/Фото.png"], found["Матеріали/Фото (2).png"]} == {b"one", b"two"}


def test_a_pen_signed_protocol_goes_with_its_scan_and_its_signers(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
    attach_scan(office.desk, office.meeting_id, SCAN)
    found = files(office)
    assert found[f"{PROTOCOL} (скан).pdf"] == SCAN
    listed = found["Опис.pdf"].decode()
    assert "паперовий примірник підписали: голова – " in listed
    assert "12.03.2026; секретар – " in listed


def test_a_superseded_version_is_marked_and_keeps_its_bytes(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    mark_signed_on_paper(office.desk, office.meeting_id, on=DAY)
    attach_scan(office.desk, office.meeting_id, SCAN)
    former = protocol_file(office.desk, office.meeting_id).data
    reopen(office.desk, office.meeting_id, why="описка в прізвищі")
    finalise(office.desk, PRESS, office.meeting_id)
    found = files(office)
    assert found[f"Попередні версії/{PROTOCOL} (замінено).pdf"] == former
    assert found[f"Попередні версії/{PROTOCOL} (замінено) (скан).pdf"] == SCAN
    assert f"{PROTOCOL} (версія 2).pdf" in found
    assert "Версія 1, замінена 12.03.2026: описка в прізвищі" in found["Опис.pdf"].decode()


def test_an_open_meeting_has_no_package(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="not_finalised"):
        package(office)


def test_a_reopened_meeting_has_none_either(office: TestOffice) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    reopen(office.desk, office.meeting_id, why="описка")
    with pytest.raises(DomainError, match="not_finalised"):
        package(office)


def test_a_lost_file_is_told(office: TestOffice) -> None:
    hold(office, office.meeting_id)
    annex(office, "Кошторис.pdf", b"%PDF-1")
    finalise(office.desk, PRESS, office.meeting_id)
    del office.files.held[sha256(b"%PDF-1").hexdigest()]
    with pytest.raises(DomainError, match="file_lost"):
        package(office)


@pytest.mark.parametrize(("data", "name"), [(PNG, "Емблема.png"), (JPEG, "Емблема.jpg")])
def test_the_emblem_goes_with_the_record_that_names_it(office: TestOffice, data: bytes, name: str) -> None:
    hold(office, office.meeting_id)
    with office.store.work() as uow:
        (group,) = uow.find(WorkingGroup)
        uow.update(replace(group, emblem_sha256=office.files.put(data), emblem_text="Тризуб"))
        uow.commit(Label(code="group_changed", ids={"group": group.id}))
    finalise(office.desk, PRESS, office.meeting_id)
    found = files(office)
    assert found[name] == data
    assert f"{name} | Емблема над назвою органу: Тризуб | " in found["Опис.pdf"].decode()
    del office.files.held[sha256(data).hexdigest()]
    with pytest.raises(DomainError) as refused:
        package(office)
    assert (refused.value.code, refused.value.params) == ("file_lost", {"name": "Тризуб"})
