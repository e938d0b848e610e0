"""Pictures as annexes: what each shows is asked for at once, and a bad one is refused where it was added."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.findings import findings
from secretariat.services.protocols import finalise
from secretariat.storage.store import Store
from secretariat.ui.meeting.page.overlay import with_typing
from secretariat.ui.meeting.protocol.annexes.panel import AnnexesPanel
from secretariat.ui.meeting.protocol.view import ProtocolStage
from tests.output.pdf.test_picture_pages import figures
from tests.output.test_pictures import broken_files
from tests.records.pictures import SHOWN, halves, saved
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import cursor, keys, shown_words, typed
from tests.ui.meeting.protocol.test_annexes import PDF, annexes, report, shown, titles
from tests.ui.meeting.protocol.test_protocol_view import STAGE, button
from tests.ui.meeting.reading import click
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key
FIELD = "Опис зображення"
PHOTO = "Подвір’я.jpg"
WITHOUT = "no_alternative_text"


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> ProtocolStage:
    """The check of the protocol with the keyboard."""
    return shown(workplace, qtbot)


def add(workplace: Workplace, stage: ProtocolStage, path: Path) -> None:
    """Choose a file by the button."""
    workplace.prompts.will_answer(path)
    click(button(stage, "Додати файл…"))


def photo(folder: Path, name: str = PHOTO) -> Path:
    return report(folder, name, saved(halves(), "JPEG"))


def undescribed(workplace: Workplace) -> list[int]:
    found = findings(workplace.session.record)
    return [int(one.params["annex"]) for one in found if one.code == WITHOUT]


def test_what_a_picture_shows_is_asked_for_at_once_with_the_reason(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    add(workplace, stage, photo(tmp_path))
    assert titles(workplace) == ["Подвір’я"]
    assert cursor().accessibleName() == FIELD
    assert "цей опис читають уголос тим, хто зображення не бачить" in shown_words(stage.annexes)
    assert undescribed(workplace) == [1]
    assert "Зображення не описане для тих, хто його не бачить" in shown_words(stage)
    typed(SHOWN)
    keys(Key.Key_Tab)
    assert annexes(workplace)[0].alternative_text == SHOWN
    assert undescribed(workplace) == []
    assert "Зображення не описане" not in shown_words(stage)
    assert cursor().accessibleName() == "Якого питання стосується додаток", "the typing goes on there"
    workplace.office.desk.history.undo()
    workplace.session.refresh()
    assert undescribed(workplace) == [1]


def test_the_description_is_taken_away_by_emptying_it(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path
) -> None:
    add(workplace, stage, photo(tmp_path))
    typed(SHOWN)
    keys(Key.Key_Tab)
    stage.annexes.open_annex(annexes(workplace)[0].id, "alternative_text")
    keys(Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    keys(Key.Key_Delete, Key.Key_Tab)
    assert annexes(workplace)[0].alternative_text is None
    assert undescribed(workplace) == [1]


def test_nothing_is_asked_of_another_file(workplace: Workplace, stage: ProtocolStage, tmp_path: Path) -> None:
    add(workplace, stage, report(tmp_path, data=PDF))
    assert cursor().accessibleName() == "Назва додатка"
    assert "читають уголос" not in shown_words(stage.annexes)
    assert undescribed(workplace) == []


def test_what_is_being_typed_stands_on_the_page_and_comes_back_after_a_crash(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path, qtbot: QtBot
) -> None:
    add(workplace, stage, photo(tmp_path))
    typed("Новий ґанок")
    page = with_typing(workplace.session.record, workplace.typing.watch.texts)
    assert page.annexes[0].alternative_text == "Новий ґанок"
    assert annexes(workplace)[0].alternative_text is None
    again = AnnexesPanel(workplace.bench)
    qtbot.addWidget(again)
    again.refresh()
    again.open_annex(annexes(workplace)[0].id)
    editor = again.rows()[0].editor
    assert editor is not None
    assert editor.picture is not None
    assert editor.picture.field.text() == "Новий ґанок"


@pytest.mark.parametrize("name", broken_files())
def test_a_broken_picture_is_told_in_the_section_and_nothing_of_it_is_kept(
    workplace: Workplace, stage: ProtocolStage, tmp_path: Path, name: str
) -> None:
    before = set((tmp_path / "data").rglob("*"))
    add(workplace, stage, report(tmp_path, name, broken_files()[name]))
    assert f"Зображення «{name}» пошкоджене, надрукувати його не можна" in shown_words(stage.annexes)
    assert titles(workplace) == []
    assert workplace.session.record.attachments == ()
    assert set((tmp_path / "data").rglob("*")) == before
    add(workplace, stage, photo(tmp_path))
    assert "пошкоджене" not in shown_words(stage.annexes)
    assert titles(workplace) == ["Подвір’я"]


def test_a_renamed_file_is_no_picture(workplace: Workplace, stage: ProtocolStage, tmp_path: Path) -> None:
    add(workplace, stage, report(tmp_path, "Фото.png", PDF))
    assert "Уміст файлу «Фото.png» не відповідає його назві" in shown_words(stage.annexes)
    assert titles(workplace) == []


def test_in_a_closed_text_the_description_is_read_and_not_changed(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace = Workplace(store, tmp_path, papers=True)
    stage = shown(workplace, qtbot)
    add(workplace, stage, photo(tmp_path))
    typed(SHOWN)
    keys(Key.Key_Tab)
    finalise(workplace.office.desk, workplace.office.press, workplace.meeting_id)
    workplace.session.refresh()
    editor = stage.annexes.rows()[0].editor
    assert editor is not None
    assert editor.picture is not None
    assert editor.picture.field.text() == SHOWN
    assert not editor.picture.field.isEnabled()
    (version,) = workplace.session.opened.versions
    data = store.files.get(version.sha256)
    assert data is not None
    assert [one.alternative_text for one in figures(data)] == [SHOWN]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("points", [10, 15])
def test_the_field_is_whole_and_named(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path, points: int, dark: bool
) -> None:
    dress(dark=dark, points=points)
    stage = shown(workplace, qtbot)
    add(workplace, stage, photo(tmp_path))
    settle(stage, *STAGE)
    assert cut_words(stage) == []
    assert nameless(stage) == []
