"""Annexes of the protocol: texts and files, in an order, with or without an item."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AnnexId, ItemId
from secretariat.domain.papers import Annex, Attachment
from secretariat.services import kept_files
from secretariat.services.agenda import remove_item
from secretariat.services.annex_files import KINDS, file_of, keep_annex_file
from secretariat.services.annexes import AddAnnex, add_annex, change_annex, move_annex, remove_annex
from secretariat.services.kept_files import kept_bytes
from tests.services.desk import TestOffice
from tests.services.pictures import SoundPictures

STREETS = "вул. Центральна\nпров. Ґанковий"
PDF = b"%PDF-1.7 " + "звіт".encode()


def text(office: TestOffice, title: str, item: ItemId | None = None) -> AnnexId:
    command = AddAnnex(meeting_id=office.meeting_id, title=title, text=STREETS, item_id=item)
    return add_annex(office.store.work, command)[0]


def file(office: TestOffice, title: str = "Звіт", item: ItemId | None = None) -> AnnexId:
    kept = keep_annex_file(office.files, "Звіт за 2025 рік.pdf", PDF, pictures=SoundPictures())
    command = AddAnnex(meeting_id=office.meeting_id, title=title, file=kept, item_id=item)
    return add_annex(office.store.work, command)[0]


def annex(office: TestOffice, annex_id: AnnexId) -> Annex:
    with office.store.work() as uow:
        return uow.get(Annex, annex_id)


def titles(office: TestOffice) -> list[str]:
    """The annexes by number; their numbers have no gaps."""
    with office.store.work() as uow:
        held = sorted(uow.find(Annex), key=lambda annex: annex.position)
    assert [annex.position for annex in held] == list(range(1, len(held) + 1))
    return [annex.title for annex in held]


def attachments(office: TestOffice) -> list[str]:
    with office.store.work() as uow:
        return [row.file_name for row in uow.find(Attachment)]


def test_annexes_are_numbered_as_they_come(office: TestOffice) -> None:
    item = office.item()
    text(office, "Перелік вулиць", item)
    file(office)
    assert titles(office) == ["Перелік вулиць", "Звіт"]
    with office.store.work() as uow:
        first, second = uow.find(Annex)
    assert (first.text, first.item_id, first.attachment_id) == (STREETS, item, None)
    assert (second.text, second.item_id) == (None, None)


def test_the_file_of_an_annex_is_kept_by_its_content(office: TestOffice) -> None:
    file(office)
    with office.store.work() as uow:
        (held,) = uow.find(Attachment)
    assert (held.file_name, held.media_type, held.size) == (
        "Звіт за 2025 рік.pdf",
        "application/pdf",
        len(PDF),
    )
    assert kept_bytes(office.files, file_of(held)) == PDF


@pytest.mark.parametrize(
    ("title", "words", "refusal", "field"),
    [
        ("", STREETS, "required", "title"),
        ("Перелік", "", "required", "text"),
        ("Перелік", None, "text_or_file", "text"),
    ],
)
def test_an_annex_has_a_title_and_words(
    office: TestOffice, title: str, words: str | None, refusal: str, field: str
) -> None:
    with pytest.raises(DomainError) as refused:
        add_annex(office.store.work, AddAnnex(meeting_id=office.meeting_id, title=title, text=words))
    assert (refused.value.code, refused.value.field) == (refusal, field)
    assert titles(office) == []


def test_an_annex_is_no_text_and_file_at_once(office: TestOffice) -> None:
    kept = keep_annex_file(office.files, "Звіт.pdf", PDF, pictures=SoundPictures())
    command = AddAnnex(meeting_id=office.meeting_id, title="Звіт", text=STREETS, file=kept)
    with pytest.raises(DomainError, match="text_or_file"):
        add_annex(office.store.work, command)
    assert attachments(office) == []
    held = annex(office, file(office))
    with pytest.raises(DomainError, match="text_or_file"):
        change_annex(office.store.work, replace(held, text=STREETS, attachment_id=None))


def test_a_change_of_an_annex_keeps_its_place_and_its_file(office: TestOffice) -> None:
    text(office, "Перелік вулиць")
    held, item = annex(office, file(office)), office.item()
    change_annex(office.store.work, replace(held, title="Звіт за рік", item_id=item, position=1))
    assert titles(office) == ["Перелік вулиць", "Звіт за рік"]
    changed = annex(office, held.id)
    assert (changed.item_id, changed.attachment_id) == (item, held.attachment_id)


@pytest.mark.parametrize(
    ("place", "order"), [(1, "вабг"), (2, "авбг"), (3, "абвг"), (4, "абгв"), (0, "вабг"), (9, "абгв")]
)
def test_an_annex_is_put_at_another_place(office: TestOffice, place: int, order: str) -> None:
    moved = [text(office, letter) for letter in "абвг"][2]
    move_annex(office.store.work, moved, place)
    assert titles(office) == list(order)


def test_a_deleted_annex_closes_its_gap_and_takes_its_attachment_along(office: TestOffice) -> None:
    first = file(office, "Звіт")
    text(office, "Перелік")
    remove_annex(office.store.work, first)
    assert titles(office) == ["Перелік"]
    assert attachments(office) == []
    assert office.files.held, "the bytes stay for undo"


def test_a_file_that_two_annexes_share_stays_for_the_other(office: TestOffice) -> None:
    first = annex(office, file(office, "Звіт"))
    with office.store.work() as uow:
        uow.add(replace(first, id=AnnexId(0), position=2, title="Той самий звіт"))
        uow.commit(office.store.labels[-1])
    remove_annex(office.store.work, first.id)
    assert titles(office) == ["Той самий звіт"]
    assert attachments(office) == ["Звіт за 2025 рік.pdf"]


def test_the_annexes_of_a_deleted_item_stay_with_the_meeting(office: TestOffice) -> None:
    item = office.item()
    text(office, "Перелік", item)
    held = annex(office, file(office, "Звіт", item))
    with office.store.work() as uow:
        (attached,) = uow.find(Attachment)
        uow.update(replace(attached, item_id=item))
        uow.commit(office.store.labels[-1])
    remove_item(office.store.work, item)
    assert titles(office) == ["Перелік", "Звіт"]
    assert annex(office, held.id).item_id is None
    assert attachments(office) == ["Звіт за 2025 рік.pdf"]


@pytest.mark.parametrize(
    "change",
    [
        lambda office, other: text(office, "Перелік", other),
        lambda office, other: change_annex(
            office.store.work, replace(annex(office, text(office, "Перелік")), item_id=other)
        ),
    ],
)
def test_an_annex_belongs_to_no_item_of_another_meeting(
    office: TestOffice, change: Callable[[TestOffice, ItemId], object]
) -> None:
    item = office.item()
    office.meeting_id = office.plan(office.moment.date().replace(day=26))
    with pytest.raises(ValueError, match=str(item)):
        change(office, item)


@pytest.mark.parametrize("suffix", KINDS)
def test_pdf_pictures_and_office_files_may_be_annexes(office: TestOffice, suffix: str) -> None:
    media_type, starts = KINDS[suffix]
    for start in starts:
        kept = keep_annex_file(
            office.files, f"Файл{suffix.upper()}", start + b"...", pictures=SoundPictures()
        )
        assert (kept.media_type, kept.file_name) == (media_type, f"Файл{suffix.upper()}")
        assert office.files.get(kept.sha256) == start + b"..."


@pytest.mark.parametrize(
    ("name", "data", "refusal"),
    [
        ("програма.exe", b"MZ", "annex_file_kind"),
        ("Звіт", PDF, "annex_file_kind"),
        ("таблиця.xlsm", b"PK\x03\x04", "annex_file_kind"),
        ("Звіт.pdf", b"PK\x03\x04", "annex_file_differs"),
        ("Фото.png", b"\xff\xd8\xff", "annex_file_differs"),
        ("Звіт.pdf", b"", "file_empty"),
    ],
)
def test_another_file_is_refused_and_not_kept(
    office: TestOffice, name: str, data: bytes, refusal: str
) -> None:
    with pytest.raises(DomainError) as refused:
        keep_annex_file(office.files, name, data, pictures=SoundPictures())
    assert (refused.value.code, refused.value.params["name"]) == (refusal, name)
    assert office.files.held == {}


def test_a_broken_picture_is_refused_and_not_kept(office: TestOffice) -> None:
    photo = b"\xff\xd8\xff cut short"
    with pytest.raises(DomainError) as refused:
        keep_annex_file(office.files, "Фото.JPG", photo, pictures=SoundPictures(photo))
    assert (refused.value.code, refused.value.params["name"]) == ("picture_broken", "Фото.JPG")
    assert office.files.held == {}
    scan = b"II*\x00 of a scanner"
    keep_annex_file(office.files, "Скан.tif", scan, pictures=SoundPictures(scan))
    assert list(office.files.held.values()) == [scan], "what is not printed is kept as it is"


def test_a_picture_is_described_and_the_description_taken_away(office: TestOffice) -> None:
    held = annex(office, file(office))
    for shown in ("Подвір’я школи", None):
        change_annex(office.store.work, replace(held, alternative_text=shown))
        assert annex(office, held.id).alternative_text == shown
        assert annex(office, held.id).attachment_id == held.attachment_id


@pytest.mark.parametrize(
    ("shown", "refusal"), [("Подвір’я", "text_or_file"), ("", "required"), (" Подвір’я", "untidy_text")]
)
def test_only_a_file_has_a_description_and_never_an_empty_one(
    office: TestOffice, shown: str, refusal: str
) -> None:
    made = text if refusal == "text_or_file" else file
    held = annex(office, made(office, "Звіт"))
    with pytest.raises(DomainError) as refused:
        replace(held, alternative_text=shown)
    assert (refused.value.code, refused.value.field) == (refusal, "alternative_text")


def test_a_file_that_is_too_large_is_refused(office: TestOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_files, "LARGEST", len(PDF) - 1)
    with pytest.raises(DomainError, match="file_too_large"):
        keep_annex_file(office.files, "Звіт.pdf", PDF, pictures=SoundPictures())
    assert office.files.held == {}


def test_a_step_names_its_meeting_and_its_annex(office: TestOffice) -> None:
    held = text(office, "Перелік")
    remove_annex(office.store.work, held)
    assert [label.code for label in office.store.labels[-2:]] == ["annex_added", "annex_removed"]
    assert office.store.labels[-1].ids == {"meeting": office.meeting_id, "annex": held}
