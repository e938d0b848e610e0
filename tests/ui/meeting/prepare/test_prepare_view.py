"""The preparation by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.agenda_row import AgendaRow
from secretariat.ui.meeting.prepare.item_editor import ItemEditor
from secretariat.ui.meeting.prepare.view import PrepareStage
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import ALT, CTRL, cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key
LONG = "Про " + "невідкладне впорядкування територій загального користування " * 6


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> PrepareStage:
    return put_on_screen(PrepareStage(workplace.bench, lambda: None, lambda: None), workplace, qtbot)


def rows(stage: PrepareStage) -> list[AgendaRow]:
    return sorted(stage.agenda.findChildren(AgendaRow), key=lambda row: row.y())


def titles(workplace: Workplace) -> list[str]:
    items = sorted(workplace.session.record.items, key=lambda item: item.position)
    return [item.title for item in items]


def opened(stage: PrepareStage, position: int) -> ItemEditor:
    """The editor of an item, opened by a click on its row."""
    QTest.mouseClick(rows(stage)[position - 1], Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    editor = rows(stage)[position - 1].editor
    assert editor is not None
    return editor


def test_a_new_item_with_its_rapporteur_takes_five_keys_beyond_the_title(
    workplace: Workplace, stage: PrepareStage
) -> None:
    stage.agenda.setFocus()
    keys(Key.Key_Return, modifiers=CTRL)
    typed("Про прибирання снігу")
    keys(Key.Key_Tab)
    typed("Св")
    keys(Key.Key_Return)
    item = max(workplace.session.record.items, key=lambda item: item.position)
    assert (item.position, item.title) == (6, "Про прибирання снігу")
    reporters = [r for r in workplace.session.record.rapporteurs if r.item_id == item.id]
    assert len(reporters) == 1


def test_one_row_is_unfolded_at_a_time(stage: PrepareStage) -> None:
    opened(stage, 2)
    opened(stage, 4)
    assert [row.is_open() for row in rows(stage)] == [False, False, False, True, False]


def test_a_title_is_stored_when_it_is_left(workplace: Workplace, stage: PrepareStage) -> None:
    editor = opened(stage, 2)
    editor.title.selectAll()
    typed("Про стан безпеки на дорогах")
    assert titles(workplace)[1] != "Про стан безпеки на дорогах"
    keys(Key.Key_Tab)
    assert titles(workplace)[1] == "Про стан безпеки на дорогах"


def test_typing_survives_a_change_of_something_else(workplace: Workplace, stage: PrepareStage) -> None:
    editor = opened(stage, 2)
    editor.title.selectAll()
    typed("Про стан безп")
    workplace.session.refresh()
    assert editor.title.text() == "Про стан безп"


def test_what_is_wrong_is_said_under_its_field(workplace: Workplace, stage: PrepareStage) -> None:
    editor = opened(stage, 2)
    editor.minutes.setFocus()
    editor.minutes.selectAll()
    typed("довго")
    keys(Key.Key_Tab)
    assert "«довго» — не ціле число." in shown_words(editor)
    assert editor.minutes.text() == "довго"
    assert editor.minutes.property("state") == "error"


def test_alt_and_arrows_move_the_item_with_the_cursor(workplace: Workplace, stage: PrepareStage) -> None:
    before = titles(workplace)
    opened(stage, 4)
    keys(Key.Key_Up, modifiers=ALT)
    assert titles(workplace) == [*before[:2], before[3], before[2], before[4]]


def test_a_row_is_dragged_by_its_grip(workplace: Workplace, stage: PrepareStage) -> None:
    before = titles(workplace)
    grip, target = rows(stage)[4].grip, rows(stage)[0]
    start = grip.rect().center()
    end = grip.mapFromGlobal(target.mapToGlobal(QPoint(10, 4)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grip, end)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=end)
    assert titles(workplace) == [before[4], *before[:4]]


def test_ctrl_del_takes_an_item_away(workplace: Workplace, stage: PrepareStage) -> None:
    opened(stage, 5)
    keys(Key.Key_Delete, modifiers=CTRL)
    assert len(titles(workplace)) == 4


def test_arrows_walk_over_folded_rows_and_enter_opens(stage: PrepareStage) -> None:
    rows(stage)[0].setFocus()
    keys(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert rows(stage)[2].is_open()


def test_a_field_is_found_by_its_place(workplace: Workplace, stage: PrepareStage) -> None:
    item = workplace.session.record.items[2]
    stage.agenda.open_item(item.id, "rapporteurs")
    assert cursor().accessibleName() == "Доповідач"


def test_an_emptied_day_takes_the_stored_one_back(stage: PrepareStage) -> None:
    stage.details.unfold(True)
    sitting = stage._bench.session.record.sittings[0]
    row = stage.details.days.row(sitting.id)
    assert row is not None
    row.day.input.setFocus()
    row.day.input.selectAll()
    keys(Key.Key_Delete, Key.Key_Tab)
    assert row.day.input.text() == "31.07.2019"


def test_a_closed_protocol_takes_no_typing(workplace: Workplace, stage: PrepareStage) -> None:
    workplace.finalise()
    assert not stage.agenda.isEnabled()
    assert "текст закрито для змін" in shown_words(stage)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height"), [(858, 648), (920, 548), (807, 388)])
def test_nothing_is_cut_and_everything_has_a_name(
    stage: PrepareStage, width: int, height: int, *, dark: bool
) -> None:
    dress(dark=dark)
    stage.details.unfold(True)
    opened(stage, 4)
    settle(stage, width, height)
    assert cut_words(stage) == []
    assert nameless(stage) == []


@pytest.mark.parametrize("points", [9, 14, 18])
def test_long_words_and_large_letters_grow_the_rows(
    workplace: Workplace, stage: PrepareStage, points: int
) -> None:
    place = Place(part=Part.NEW_ITEM, id=workplace.meeting_id, field="title")
    assert stage.presenter.add_item(LONG, lambda _: None), workplace.session.errors.get(place)
    dress(points=points)
    settle(stage, 1500, 900)
    assert cut_words(stage) == []
