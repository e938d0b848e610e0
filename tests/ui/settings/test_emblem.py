"""The emblem in the room «Налаштування»: chosen, put into words, refused at its field, taken away."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from secretariat.services.groups import AddGroup, add_group, groups
from secretariat.services.office import Office
from secretariat.ui.prompts import Picked
from secretariat.ui.settings.room import SettingsRoom
from tests.records.pictures import saved
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.settings.bystander import Bystander
from tests.ui.typing import press, type_text

TEXT = "Тризуб на синьому щиті"


def picture(kind: str = "PNG") -> bytes:
    """A blue shield."""
    return saved(Image.new("RGB", (120, 170), (0, 87, 184)), kind)


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
    assert room.focusWidget() is part.text.input
    assert groups(office.desk.work)[0].emblem_sha256 is None
    _describe(room, TEXT)
    (group,) = groups(office.desk.work)
    assert group.emblem_text == TEXT
    assert group.emblem_sha256 is not None
    assert office.desk.files.get(group.emblem_sha256) == picture()
    room.refresh(by.changes[-1])
    press(part.remove, Qt.Key.Key_Space)
    assert groups(office.desk.work)[0].emblem_text is None
    office.desk.history.undo()
    assert groups(office.desk.work) == (group,)


def test_words_are_not_taken_away_from_an_emblem(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path
) -> None:
    _choose(room, by, tmp_path / "герб.jpg", picture("JPEG"))
    _describe(room, TEXT)
    room.refresh(by.changes[-1])
    _describe(room, " ")
    assert "Опишіть кількома словами" in room.papers.emblem.text.note_text()
    assert groups(office.desk.work)[0].emblem_text == TEXT


DAMAGED = "Зображення «{}» пошкоджене, надрукувати його не можна. Відкрийте його, збережіть заново й додайте той файл."
OTHERWISE = (
    "Уміст файлу «{}» не відповідає його назві. Відкрийте його, збережіть знову та додайте збережений."
)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("герб.png", b"", "Файл «{}» порожній."),
        ("герб.png", b"%PDF-1.7", OTHERWISE),
        ("герб.png", picture("JPEG"), OTHERWISE),
        ("герб.png", picture()[:60], DAMAGED),
        ("герб.jpg", picture("JPEG")[:400], DAMAGED),
        ("герб.gif", picture("GIF"), "«{}» не підходить: емблема – це зображення PNG або JPEG."),
        ("статут.pdf", b"%PDF-1.7", "«{}» не підходить: емблема – це зображення PNG або JPEG."),
    ],
)
def test_a_bad_picture_is_told_at_its_place(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    _choose(room, by, tmp_path / name, data)
    assert room.papers.emblem.note.text() == said.format(name)
    assert room.papers.emblem.text.isHidden()
    assert by.changes == []


def test_a_picture_that_is_read_after_another_group_was_chosen_waits_for_its_own(
    room: SettingsRoom, office: Office, by: Bystander, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Picked] = []
    monkeypatch.setattr(by.prompts, "open_file", lambda _, picked: asked.append(picked))
    further = AddGroup(
        name="Комісія з бюджету", name_genitive="комісії з бюджету", council="Рада", settlement="Ґ"
    )
    room.refresh(add_group(office.desk.work, further)[1])
    first, other = groups(office.desk.work)
    path = tmp_path / "герб.png"
    path.write_bytes(picture())
    press(room.papers.emblem.choose, Qt.Key.Key_Space)
    room.groups.group_chosen.emit(other.id)
    asked[0](path)
    assert room.papers.emblem.text.isHidden()
    room.groups.group_chosen.emit(first.id)
    assert not room.papers.emblem.text.isHidden()
    _describe(room, TEXT)
    assert [group.emblem_text for group in groups(office.desk.work)] == [TEXT, None]


def test_a_file_that_is_gone_is_told(room: SettingsRoom, by: Bystander, tmp_path: Path) -> None:
    by.prompts.will_answer(tmp_path / "нема.png")
    press(room.papers.emblem.choose, Qt.Key.Key_Space)
    assert room.papers.emblem.note.text() == "Файл «нема.png» не читається."


@pytest.mark.parametrize("width", [640, 1366])
def test_nothing_is_cut_and_everything_has_a_name(
    room: SettingsRoom, by: Bystander, tmp_path: Path, width: int
) -> None:
    _choose(room, by, tmp_path / "герб.png", picture())
    settle(room, width, 700)
    assert cut_words(room.papers) == []
    assert nameless(room.papers) == []
