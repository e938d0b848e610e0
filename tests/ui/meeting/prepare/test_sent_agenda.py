"""The deadline, standing items, the agenda that was sent, and what has changed since."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.domain.agenda import Standing
from secretariat.domain.kyiv import at
from secretariat.domain.planning import AgendaVersion
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.attendance import mark_everyone
from secretariat.ui.meeting.prepare.item_editor import ItemEditor
from secretariat.ui.meeting.prepare.view import PrepareStage
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.prepare.test_carry_panel import plan_next
from tests.ui.meeting.workplace import Workplace

Key = Qt.Key


@pytest.fixture
def stage(workplace: Workplace, qtbot: QtBot) -> PrepareStage:
    """A meeting in September with two items, three weeks ahead."""
    workplace.moment = at(date(2019, 9, 2), time(9))
    plan_next(workplace)
    for title in ("Про ґанки", "Про обʼїзну дорогу"):
        add_item(workplace.office.desk.work, AddItem(meeting_id=workplace.meeting_id, title=title))
    workplace.session.refresh()
    return put_on_screen(PrepareStage(workplace.bench, lambda: None, lambda: None), workplace, qtbot)


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload] # a widget


def opened(stage: PrepareStage, position: int) -> ItemEditor:
    row = stage.agenda.rows()[position - 1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert row.editor is not None
    return row.editor


def add_by_keys(stage: PrepareStage, title: str) -> None:
    stage.agenda.start_new()
    typed(title)
    keys(Key.Key_Tab)


def test_what_is_sent_is_kept_and_the_foot_says_so(workplace: Workplace, stage: PrepareStage) -> None:
    assert "Порядок денний ще не розіслано, 12 осіб" in shown_words(stage.foot)
    click(stage.foot.mark)
    assert "Порядок денний розіслано 02.09.2019 09:00" in shown_words(stage.foot)
    assert stage.foot.mark.isHidden()
    assert stage.changes.isHidden()


def test_where_people_have_come_nothing_is_to_be_sent_and_the_way_leads_on(
    workplace: Workplace, stage: PrepareStage
) -> None:
    assert stage.foot.begin.text() == "Розпочати засідання"
    mark_everyone(workplace.office.desk.work, workplace.meeting_id)
    workplace.session.refresh()
    assert stage.foot.begin.text() == "До засідання"
    assert "не розіслано" not in shown_words(stage.foot)
    assert stage.foot.send.isHidden()


def test_a_change_after_that_is_shown_and_sent_as_the_next_version(
    workplace: Workplace, stage: PrepareStage
) -> None:
    click(stage.foot.mark)
    add_by_keys(stage, "Про їдальні")
    words = shown_words(stage.changes)
    assert "Змінено після розсилки 02.09.2019 09:00" in words
    assert "додано: 3. Про їдальні" in words
    assert "Після розсилки 1 зміна" in shown_words(stage.foot)
    click(stage.foot.mark)
    assert stage.changes.isHidden()
    with workplace.office.desk.work() as uow:
        assert [row.version for row in uow.find(AgendaVersion)] == [1, 2]


def test_another_place_after_that_is_shown_and_sent_again(workplace: Workplace, stage: PrepareStage) -> None:
    click(stage.foot.mark)
    stage.details.unfold(True)
    stage.details.place.setFocus()
    stage.details.place.selectAll()
    typed("ґімназія № 2")
    keys(Key.Key_Tab)
    words = shown_words(stage.changes)
    assert "місце: ґімназія № 2, було: " in words
    assert "Після розсилки 1 зміна" in shown_words(stage.foot)
    click(stage.foot.mark)
    assert stage.changes.isHidden()


def test_sending_is_undone(workplace: Workplace, stage: PrepareStage) -> None:
    click(stage.foot.mark)
    workplace.office.desk.history.undo()
    workplace.session.refresh()
    assert not stage.foot.mark.isHidden()


def test_a_question_after_the_deadline_is_marked_as_late(workplace: Workplace, stage: PrepareStage) -> None:
    stage.details.unfold(True)
    stage.details.items_due.input.setFocus()
    typed("30.08.2019")
    keys(Key.Key_Tab)
    assert workplace.session.record.meeting.items_due == at(date(2019, 8, 30), time(23, 59))
    add_by_keys(stage, "Про їдальні")
    opened(stage, 1)
    assert "подано із запізненням 02.09.2019" in shown_words(stage.agenda)
    assert [line.late for line in stage.presenter.state().items] == [False, False, True]


def test_the_day_of_filing_can_be_corrected(workplace: Workplace, stage: PrepareStage) -> None:
    editor = opened(stage, 1)
    editor.repeat.filed.input.setFocus()
    typed("28.08.2019")
    keys(Key.Key_Tab)
    assert workplace.session.record.items[0].filed_on == date(2019, 8, 28)


def test_an_item_is_made_standing_by_the_space_bar(workplace: Workplace, stage: PrepareStage) -> None:
    editor = opened(stage, 1)
    editor.repeat.stands.setFocus()
    keys(Key.Key_Space)
    assert workplace.session.record.items[0].standing is Standing.ALWAYS
    assert cursor() is editor.repeat.stands
    keys(Key.Key_Space)
    assert workplace.session.record.items[0].standing is None


def test_the_state_of_earlier_decisions_lists_the_open_actions(stage: PrepareStage) -> None:
    first = stage.carry.rows()[0]
    assert "стан виконання" in first.add.accessibleName()
    click(first.add)
    editor = opened(stage, 1)
    words = shown_words(editor)
    assert "Іваненко Г. П.: " in words
    assert "14.08 · 19\N{NO-BREAK SPACE}днів" in words
    assert editor.repeat.isHidden()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("width", "height", "points"), [(858, 648, 10), (807, 388, 10), (1200, 800, 15)])
def test_nothing_is_cut(
    workplace: Workplace, stage: PrepareStage, width: int, height: int, points: int, *, dark: bool
) -> None:
    click(stage.foot.mark)
    add_by_keys(stage, "Про " + "впорядкування територій загального користування, ґанків і підʼїздів " * 5)
    stage.details.unfold(True)
    opened(stage, 3)
    dress(dark=dark, points=points)
    settle(stage, width, height)
    assert cut_words(stage) == []
    assert nameless(stage) == []
