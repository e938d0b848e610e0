"""How the room «Доручення» looks in windows of every width."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from secretariat.services.action_register import EVERY_ACTION
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.note_form import ActionNoteForm
from secretariat.ui.actions_list.report_columns import DECISION, SOURCE, STATE
from secretariat.ui.actions_list.report_columns import LATE as LATE_DAYS
from secretariat.ui.actions_list.room import ActionsRoom
from secretariat.ui.actions_list.state import Doing
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2
from tests.ui.actions_list.conftest import DUE, Calendar
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text

Key = Qt.Key
LATE = DUE + timedelta(days=3)


def action(ground: Ground) -> ActionRow:
    register = ground.office.actions
    (row,) = register.rows(register.ids(EVERY_ACTION, DUE))
    return row


@pytest.mark.parametrize("width", [1366, 1024])
def test_no_word_is_cut_and_every_control_has_a_name(room: ActionsRoom, width: int) -> None:
    settle(room, width, 640)
    assert cut_words(room) == []
    assert nameless(room) == []


def test_who_does_it_stands_under_the_action_where_there_is_no_column_for_it(
    room: ActionsRoom, ground: Ground
) -> None:
    caption = room.table.rows.columns[0].caption
    assert caption is not None
    assert caption(action(ground)) == "Засідання 31.07.2019, питання 4, п. 2"
    settle(room, 807, 440)
    assert caption(action(ground)) == "Засідання 31.07.2019, питання 4, п. 2 · Іваненко Г. П."


@pytest.mark.parametrize("width", [807, 856, 1262])
def test_a_narrow_report_still_tells_where_from_and_how_late(
    room: ActionsRoom, ground: Ground, calendar: Calendar, width: int
) -> None:
    calendar.day = LATE
    room.report.click()
    settle(room, width, 440)
    table = room.report_page.table
    assert not table.isColumnHidden(SOURCE)
    assert table.columnWidth(DECISION) >= 240
    caption = table.rows.columns[STATE].caption
    assert caption is not None
    told = caption(action(ground))
    assert (told == "3\N{NO-BREAK SPACE}дні") is table.isColumnHidden(LATE_DAYS)


def test_no_empty_panel_stands_beside_a_list_in_which_nothing_is_found(room: ActionsRoom) -> None:
    assert room.panel.isVisible()
    type_text(room.filter.search, "ґґґ")
    assert not room.panel.isVisible()
    press(room.filter.search, Key.Key_Escape)
    assert room.panel.isVisible()


@pytest.mark.parametrize("width", [807, 856, 1262])
def test_the_whole_hint_of_the_search_is_read_and_the_count_stands_beside_the_name(
    room: ActionsRoom, width: int
) -> None:
    settle(room, width, 440)
    assert room.filter.search.width() >= room.filter.search.sizeHint().width()
    shown = [text.text() for text in room.findChildren(Text) if text.isVisible()]
    assert "1\N{NO-BREAK SPACE}доручення" in shown


@pytest.mark.parametrize("doing", [Doing.EXTEND, Doing.NOTE])
def test_a_form_stands_on_the_left_edge_of_the_words_above_it(room: ActionsRoom, doing: Doing) -> None:
    def left(part: QWidget) -> int:
        return part.mapTo(room.panel, QPoint()).x()

    room.panel.begin(doing)
    settle(room, 1262, 712)
    assert room.panel.form is not None
    title, *_ = (text for text in room.panel.findChildren(Text) if text.text() == "Іваненко Г. П.")
    told = [text for text in room.panel.form.findChildren(Text) if text.isVisible() and text.text()]
    assert {left(text) for text in told} == {left(title)}
    if isinstance(room.panel.form, ActionNoteForm):
        assert left(room.panel.form.attach) == left(title) - SPACE_2
