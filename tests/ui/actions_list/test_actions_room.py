"""The room «Доручення» by keys and clicks, on a real store."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.services.changes import Label
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.room import ActionsRoom, ActionsSurroundings
from secretariat.ui.actions_list.state import ActionsFilter, Shown, fits, is_overdue, overdue_count
from secretariat.ui.actions_list.words import due_words, source_words, state_words
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text

Key = Qt.Key
DUE = date(2019, 8, 14)
LATE = DUE + timedelta(days=3)


class Calendar:
    """The day of the test, which may be moved."""

    def __init__(self) -> None:
        self.day = DUE - timedelta(days=5)

    def today(self) -> date:
        return self.day


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """An office that holds the sample with its one action."""
    with opened_office(tmp_path) as office:
        import_sample(office)
        yield Ground(office)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def room(qtbot: QtBot, ground: Ground, calendar: Calendar) -> ActionsRoom:
    """The room on the screen."""
    around = ActionsSurroundings(today=calendar.today, publish=ground.publish, say=ground.say)
    room = ActionsRoom(ground.office, around)
    ground.follow = room.refresh
    qtbot.addWidget(room)
    room.resize(1262, 712)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room


def action(ground: Ground) -> ActionRow:
    (row,) = ground.office.rows.actions()
    return row


def listed(room: ActionsRoom) -> int:
    return room.table.rows.rowCount()


def test_an_action_tells_who_until_when_and_where_it_comes_from(room: ActionsRoom, ground: Ground) -> None:
    row = action(ground)
    assert row.assignee == "Іваненко Г. П."
    assert due_words(row, DUE) == "14.08, середа"
    assert source_words(row) == "Засідання 31.07.2019, питання 4, п. 2"
    assert state_words(row) == "у роботі"


def test_a_late_action_says_by_how_many_days(room: ActionsRoom, ground: Ground) -> None:
    row = action(ground)
    assert not is_overdue(row, DUE)
    assert due_words(row, LATE) == "14.08 · 3 дні"
    assert overdue_count([row], LATE) == 1


def test_an_action_is_done_by_one_key_and_undone(
    room: ActionsRoom, ground: Ground, calendar: Calendar
) -> None:
    press(room.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = action(ground)
    assert (row.state, row.closed_on) == (ActionState.DONE, calendar.day)
    assert listed(room) == 0
    assert ground.said == [("Виконано: Іваненко Г. П.", True)]
    ground.undo()
    assert action(ground).state is ActionState.OPEN
    assert listed(room) == 1


def test_an_action_that_is_not_needed_keeps_the_reason(room: ActionsRoom, ground: Ground) -> None:
    room.panel.drop_requested.emit("  питання вирішено  інакше ")
    row = action(ground)
    assert (row.state, row.note) == (ActionState.DROPPED, "питання вирішено інакше")


def test_a_closed_action_goes_back_into_work(room: ActionsRoom, ground: Ground) -> None:
    room.panel.done_requested.emit()
    room.shown.set_value(Shown.ALL)
    room.shown.chosen.emit(Shown.ALL)
    assert listed(room) == 1
    room.panel.reopen_requested.emit()
    assert action(ground).state is ActionState.OPEN
    assert action(ground).closed_on is None


def test_only_late_actions_are_listed_when_asked(room: ActionsRoom, calendar: Calendar) -> None:
    room.shown.set_value(Shown.OVERDUE)
    room.shown.chosen.emit(Shown.OVERDUE)
    assert listed(room) == 0
    calendar.day = LATE
    room.shown.chosen.emit(Shown.OVERDUE)
    assert listed(room) == 1


def test_typing_finds_by_words_and_by_name(room: ActionsRoom) -> None:
    room.focus_search()
    type_text(room.search, "звернення іван")
    assert listed(room) == 1
    type_text(room.search, "ґ")
    assert listed(room) == 0


def test_enter_leads_to_the_meeting_that_decided_it(qtbot: QtBot, room: ActionsRoom) -> None:
    with qtbot.waitSignal(room.meeting_requested) as asked:
        press(room.table, Key.Key_Return)
    assert asked.args == [1]


def test_a_standing_action_is_never_late(ground: Ground) -> None:
    with ground.office.desk.work() as uow:
        (held,) = uow.find(ActionItem)
        uow.update(ActionItem(id=held.id, point_id=held.point_id, assignee_label="усі", standing=True))
        uow.commit(Label(code="action_assigned"))
    row = action(ground)
    assert due_words(row, LATE) == "постійно"
    assert not fits(row, ActionsFilter(shown=Shown.OVERDUE), LATE)


@pytest.mark.parametrize("width", [1366, 1024])
def test_no_word_is_cut_and_every_control_has_a_name(room: ActionsRoom, width: int) -> None:
    settle(room, width, 640)
    assert cut_words(room) == []
    assert nameless(room) == []
