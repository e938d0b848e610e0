"""One answer for several letters of which nobody knows whether they arrived; the letters of one meeting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import DispatchState
from secretariat.services.letter_list import Shown
from secretariat.services.outbox import queue
from secretariat.ui.prompts import Question
from tests.mail.letters import outgoing
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.outbox.hands import set_ways, states
from tests.ui.outbox.stage import Stage
from tests.ui.typing import press, type_text

S = DispatchState


@pytest.fixture
def doubtful(letters: Ground) -> Ground:
    """Eight letters: all but the third, which was sent, came out of a backup."""
    set_ways(letters.office, *[S.SENT if number == 3 else S.UNKNOWN for number in range(1, 9)])
    return letters


def button(stage: Stage, words: str) -> QPushButton:
    found = [one for one in stage.room.strip.findChildren(QPushButton) if one.text() == words]
    assert found, [one.text() for one in stage.room.strip.findChildren(QPushButton)]
    return found[0]


def select(stage: Stage, lines: int) -> None:
    """The first lines of the list, by keys."""
    table = stage.room.table
    table.setFocus()
    press(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(lines - 1):
        press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def asked(stage: Stage) -> Question:
    (question,) = stage.prompts.asked
    assert isinstance(question, Question)
    return question


def test_all_in_doubt_are_answered_for_at_once(qtbot: QtBot, doubtful: Ground) -> None:
    stage = Stage(qtbot, doubtful)
    assert "Про 7 листів невідомо, чи вони дійшли." in stage.words()
    stage.prompts.will_answer(True)
    button(stage, "Усі надіслано").click()
    question = asked(stage)
    assert question.text.startswith("7 листів буде позначено як надіслані вручну:")
    assert "Протокол № 8" in question.text
    assert "Протокол № 3" not in question.text
    assert question.verb == "Так, надіслано 7 листів"
    assert stage.states() == [S.CONFIRMED, S.CONFIRMED, S.SENT, *[S.CONFIRMED] * 5]
    assert not stage.room.strip.isVisible()


@pytest.mark.parametrize(("yes", "state"), [(True, S.QUEUED), (False, S.UNKNOWN)])
def test_the_selected_alone_go_again_after_a_question_that_names_them(
    qtbot: QtBot, doubtful: Ground, yes: bool, state: DispatchState
) -> None:
    stage = Stage(qtbot, doubtful)
    select(stage, 3)
    assert "Вибрано 3 листи" in stage.words()
    stage.prompts.will_answer(yes)
    button(stage, "Надіслати вибрані знову…").click()
    question = asked(stage)
    assert [f"Протокол № {number}" in question.text for number in (8, 7, 6, 5)] == [True, True, True, False]
    assert "двічі" in question.text
    assert question.verb == "Надіслати знову 3 листи"
    assert stage.states() == [S.UNKNOWN, S.UNKNOWN, S.SENT, S.UNKNOWN, S.UNKNOWN, *[state] * 3]


def test_what_is_selected_stays_so_when_the_list_is_read_anew(qtbot: QtBot, doubtful: Ground) -> None:
    stage = Stage(qtbot, doubtful)
    select(stage, 3)
    queue(doubtful.office.desk, [outgoing(20)])
    stage.room._presenter.refresh()
    assert stage.room.table.selected_ids() == (8, 7, 6)
    assert "Вибрано 3 листи" in stage.words()


def test_a_question_names_ten_letters_and_counts_the_rest(qtbot: QtBot, ground: Ground) -> None:
    queue(ground.office.desk, [outgoing(number) for number in range(1, 14)])
    set_ways(ground.office, *[S.UNKNOWN] * 13)
    stage = Stage(qtbot, ground)
    stage.prompts.will_answer(False)
    button(stage, "Надіслати всі знову…").click()
    assert asked(stage).text.count("•") == 11
    assert asked(stage).text.endswith("• і ще 3 листи")


def test_the_letters_of_one_meeting_stand_alone_until_all_are_wanted(qtbot: QtBot, doubtful: Ground) -> None:
    queue(doubtful.office.desk, [outgoing(20)])
    stage = Stage(qtbot, doubtful)
    stage.room.show_only(Shown.WAITING)
    stage.room.show_meeting(MeetingId(1))
    assert stage.listed() == list(range(8, 0, -1))
    one = stage.room.filter.meeting
    assert one.text() == "Засідання 31.07.2019"
    assert stage.room.send.isEnabled(), "letters of other meetings wait"
    one.click()
    assert stage.listed() == list(range(9, 0, -1))
    assert not one.isVisible()


def test_who_looks_for_a_letter_looks_among_all(qtbot: QtBot, doubtful: Ground) -> None:
    queue(doubtful.office.desk, [outgoing(20)])
    stage = Stage(qtbot, doubtful)
    stage.room.show_meeting(MeetingId(1))
    stage.room.focus_search()
    type_text(stage.room.filter.search, "u20@")
    assert stage.listed() == [9]


def test_an_answer_beside_the_letters_of_a_meeting_is_for_them_alone(qtbot: QtBot, doubtful: Ground) -> None:
    queue(doubtful.office.desk, [outgoing(20)])
    set_ways(doubtful.office, *states(doubtful.office)[:8], S.UNKNOWN)
    stage = Stage(qtbot, doubtful)
    stage.room.show_meeting(MeetingId(1))
    stage.prompts.will_answer(True)
    button(stage, "Усі надіслано").click()
    assert stage.states()[-1] is S.UNKNOWN
    assert stage.states().count(S.CONFIRMED) == 7


@pytest.mark.parametrize("width", [1262, 900, 797])
@pytest.mark.parametrize("points", [10, 16])
def test_no_word_of_an_answer_for_several_is_cut(
    qtbot: QtBot, doubtful: Ground, width: int, points: int
) -> None:
    stage = Stage(qtbot, doubtful)
    stage.room.show_meeting(MeetingId(1))
    dress(points=points)
    settle(stage.room, width, 560)
    assert cut_words(stage.room) == []
    assert nameless(stage.room) == []
