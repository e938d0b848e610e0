"""The emblem in the room «Налаштування»: chosen, put into words, refused at its field, taken away."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from secretariat.ui.settings.emblem_picture import plain_picture

from secretariat.domain.errors import DomainError
from secretariat.output.pictures import Picture, plain_png
from secretariat.services.groups import groups
from secretariat.services.office import Office
from secretariat.ui.settings.room import SettingsRoom
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.settings.test_settings_room import Bystander
from tests.ui.typing import press, type_text

TEXT = "Тризуб на синьому щиті"


def picture(mode: str = "RGB", size: tuple[int, int] = (120, 170), kind: str = "PNG") -> bytes:
    """A picture of one colour, half transparent where its mode knows that."""
    colour = {"RGB": (0, 87, 184), "RGBA": (0, 87, 184, 0), "CMYK": (255, 128, 0, 0)}.get(mode, 87)
    written = BytesIO()
    Image.new(mode, size, colour).save(written, kind)
    return written.getvalue()


def _choose(room: SettingsRoom, by: Bystander, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    by.prompts.will_answer(path)
    press(room.papers.emblem.choose, Qt.Key.Key_Space)


def _describe(room: SettingsRoom, text: str) -> None:
    field = room.papers.emblem.text
    field.input.setFocus()
    field.input.selectAll()
    type_text(field.input, text)
    press(field.input, Qt.Key.Key_Return)


def test_a_chosen_picture_waits_for_its_words_and_is_kept_with_them_in_one_step(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path
) -> None:
    part = room.papers.emblem
    assert part.text.isHidden()
    assert part.remove.isHidden()
    _choose(room, by, tmp_path / "герб.png", picture())
    assert "Опишіть кількома словами" in part.text.note_text()
    assert groups(office.desk.work)[0].emblem_sha256 is None
    _describe(room, TEXT)
    (group,) = groups(office.desk.work)
    assert group.emblem_text == TEXT
    assert group.emblem_sha256 is not None
    kept = office.desk.files.get(group.emblem_sha256)
    assert kept is not None
    assert plain_png(kept) is not None
    room.refresh(by.changes[-1])
    press(part.remove, Qt.Key.Key_Space)
    assert groups(office.desk.work)[0].emblem_text is None
    office.desk.history.undo()
    assert groups(office.desk.work) == (group,)


def test_words_are_not_taken_away_from_an_emblem(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path
) -> None:
    _choose(room, by, tmp_path / "герб.jpg", picture(kind="JPEG"))
    _describe(room, TEXT)
    room.refresh(by.changes[-1])
    _describe(room, " ")
    assert "Опишіть кількома словами" in room.papers.emblem.text.note_text()
    assert groups(office.desk.work)[0].emblem_text == TEXT


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "«герб.png» – не зображення PNG чи JPEG, або його пошкоджено."),
        (b"%PDF-1.7", "«герб.png» – не зображення PNG чи JPEG, або його пошкоджено."),
        (picture()[:60], "«герб.png» – не зображення PNG чи JPEG, або його пошкоджено."),
        (picture(kind="GIF", mode="L"), "«герб.png» – не зображення PNG чи JPEG, або його пошкоджено."),
        (picture(size=(59, 100)), "«герб.png»: кожна сторона має бути від 60 до 10000 пікселів."),
        (picture(size=(10_001, 60)), "«герб.png»: кожна сторона має бути від 60 до 10000 пікселів."),
        (b" " * (10 * 1024 * 1024 + 1), "Файл «герб.png» більший за 10 МБ."),
    ],
)
def test_a_bad_picture_is_told_at_its_place(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path, data: bytes, said: str
) -> None:
    _choose(room, by, tmp_path / "герб.png", data)
    assert room.papers.emblem.note.text() == said
    assert by.changes == []


def test_a_file_that_is_gone_is_told(room: SettingsRoom, by: Bystander, tmp_path: Path) -> None:
    by.prompts.will_answer(tmp_path / "нема.png")
    press(room.papers.emblem.choose, Qt.Key.Key_Space)
    assert room.papers.emblem.note.text() == "Файл «нема.png» не читається."


def _plain(data: bytes) -> tuple[Picture, tuple[int, ...]]:
    made = plain_picture("герб", data)
    read = plain_png(made)
    assert read is not None
    colour = Image.open(BytesIO(made)).getpixel((5, 5))
    assert isinstance(colour, tuple)
    return read, colour


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "1", "P", "I;16"])
def test_every_png_becomes_the_plainest_and_what_is_transparent_white(qtbot: QtBot, mode: str) -> None:
    read, colour = _plain(picture(mode))
    assert (read.width, read.height) == (120, 170)
    assert len(colour) == 3
    assert mode != "RGBA" or colour == (255, 255, 255)
    assert mode != "RGB" or colour == (0, 87, 184)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_every_jpeg_too(qtbot: QtBot, mode: str) -> None:
    assert len(_plain(picture(mode, kind="JPEG"))[1]) == 3


def test_a_large_picture_is_kept_small_and_without_what_else_is_in_its_file(qtbot: QtBot) -> None:
    noted = Image.new("RGB", (2000, 1000), (0, 87, 184))
    exif = noted.getexif()
    exif[0x010E], exif[0x0112] = "Знято вдома", 6
    written = BytesIO()
    noted.save(written, "JPEG", exif=exif)
    made = plain_picture("герб", written.getvalue())
    assert Image.open(BytesIO(made)).size == (300, 600), "turned as the camera says"
    assert b"eXIf" not in made
    assert "Знято".encode() not in made


def test_the_same_picture_is_the_same_file(qtbot: QtBot) -> None:
    assert plain_picture("а", picture("RGBA")) == plain_picture("б", picture("RGBA"))
    with pytest.raises(DomainError):
        plain_picture("герб", b"GIF89a")


@pytest.mark.parametrize("width", [640, 1366])
def test_nothing_is_cut_and_everything_has_a_name(
    room: SettingsRoom, by: Bystander, tmp_path: Path, width: int
) -> None:
    _choose(room, by, tmp_path / "герб.png", picture())
    settle(room, width, 700)
    assert cut_words(room.papers) == []
    assert nameless(room.papers) == []
