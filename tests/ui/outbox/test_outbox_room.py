"""The room «Вихідні» by clicks and keys, on a real store."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.dispatching import fault_reply
from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.services.dispatching import MOVED
from secretariat.services.letter_list import Shown
from secretariat.services.mail import MailAccount
from secretariat.services.outbox import queue
from secretariat.ui.outbox.columns import LETTER, STATE, WHEN, WHO
from secretariat.ui.outbox.state import OVERTAKEN, Wish
from secretariat.ui.prompts import Question
from secretariat.ui.tasks import PoolTasks
from tests.mail.letters import TEXT, outgoing
from tests.ui.ground import Ground
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.outbox.hands import ACCOUNT
from tests.ui.outbox.stage import ALL_STATES, Stage
from tests.ui.typing import press, type_text

S = DispatchState


def test_every_letter_stands_with_its_state_newest_first(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    assert stage.listed() == list(range(len(ALL_STATES), 0, -1))
    table = stage.room.table
    told = [table.rows.data(table.rows.index(line, STATE)) for line in range(len(ALL_STATES))]
    assert told == [
        "вилучено",
        "надіслано вручну",
        "надіслати вручну",
        "невідомо, чи дійшов",
        "відхилено",
        "надіслано",
        "чекає нової спроби",
        "чекає",
    ]


@pytest.mark.parametrize(
    ("shown", "ids"),
    [
        (Shown.WAITING, [2, 1]),
        (Shown.SENT, [7, 3]),
        (Shown.FAILED, [4]),
        (Shown.UNKNOWN, [5]),
        (Shown.EXPORTED, [6]),
        (Shown.WITHDRAWN, [8]),
    ],
)
def test_letters_are_filtered_by_state(qtbot: QtBot, letters: Ground, shown: Shown, ids: list[int]) -> None:
    stage = Stage(qtbot, letters)
    stage.room.show_only(shown)
    assert stage.listed() == ids


def test_letters_are_found_by_words_and_all_come_back(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.room.focus_search()
    type_text(stage.room.filter.search, "u3@example")
    assert stage.listed() == [3]
    press(stage.room.filter.search, Qt.Key.Key_Escape)
    assert len(stage.listed()) == len(ALL_STATES)


def test_the_chosen_letter_is_shown_whole(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    with stage.office.desk.work() as uow:
        way = next(way for way in uow.find(Dispatch) if way.letter_id == 4)
        uow.update(replace(way, reply="550 5.1.1 no such box"))
        uow.commit(MOVED)
    stage.choose(4)
    said = stage.words()
    assert TEXT in said
    assert "u4@example.ua" in said
    assert "Виправте адресу в картці особи" in said
    assert "Сервер відповів: «550 5.1.1 no such box»" in said
    assert "· відбиток " in said


def test_send_now_sends_what_waits(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.room.send.click()
    assert stage.post.sent == ["u1@example.ua", "u2@example.ua"]
    assert stage.states()[:2] == [S.SENT, S.SENT]
    settle(stage.room, 1262, 712)
    assert not stage.room.send.isEnabled()


def test_a_waiting_letter_is_taken_out_and_put_back(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.choose(1)
    stage.press(Wish.WITHDRAW)
    assert stage.states()[0] is S.WITHDRAWN
    stage.press(Wish.AGAIN)
    assert stage.states()[0] is S.QUEUED
    assert stage.prompts.asked == []


@pytest.mark.parametrize("code", sorted(OVERTAKEN))
@pytest.mark.parametrize(("yes", "state"), [(True, S.QUEUED), (False, S.WITHDRAWN)])
def test_an_outdated_letter_is_put_back_only_after_a_question(
    qtbot: QtBot, letters: Ground, code: str, yes: bool, state: DispatchState
) -> None:
    stage = Stage(qtbot, letters)
    with stage.office.desk.work() as uow:
        way = next(way for way in uow.find(Dispatch) if way.letter_id == 8)
        uow.update(replace(way, reply=fault_reply(code)))
        uow.commit(MOVED)
    stage.prompts.will_answer(yes)
    stage.choose(8)
    stage.press(Wish.AGAIN)
    (question,) = stage.prompts.asked
    assert isinstance(question, Question)
    assert "Лист вилучено: " in question.text
    assert stage.states()[7] is state


def test_a_refused_letter_goes_again_unasked(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.choose(4)
    stage.press(Wish.AGAIN)
    assert stage.states()[3] is S.QUEUED


@pytest.mark.parametrize(("yes", "state"), [(True, S.QUEUED), (False, S.UNKNOWN)])
def test_what_may_have_arrived_goes_again_only_after_a_question(
    qtbot: QtBot, letters: Ground, yes: bool, state: DispatchState
) -> None:
    stage = Stage(qtbot, letters)
    stage.prompts.will_answer(yes)
    stage.choose(5)
    stage.press(Wish.AGAIN)
    (question,) = stage.prompts.asked
    assert isinstance(question, Question)
    assert "двічі" in question.text
    assert stage.states()[4] is state


def test_she_says_that_it_arrived(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.choose(5)
    stage.press(Wish.CONFIRM)
    assert stage.states()[4] is S.CONFIRMED


def test_a_letter_is_opened_in_the_mail_program(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.choose(1)
    stage.press(Wish.OPEN)
    (path,) = stage.opened
    assert path.parent == stage.office.outgoing
    assert b"X-Unsent: 1" in path.read_bytes()
    assert stage.states()[0] is S.EXPORTED


def test_waiting_letters_are_saved_and_then_confirmed_at_once(
    qtbot: QtBot, letters: Ground, tmp_path: Path
) -> None:
    stage = Stage(qtbot, letters, MailAccount())
    assert not stage.room.send.isVisible()
    stage.prompts.will_answer(tmp_path / "листи", True)
    stage.room.export.click()
    assert len(list((tmp_path / "листи").glob("*.eml"))) == 2
    assert letters.said == [("Збережено 2 листи: листи", False)]
    assert "чекають, поки ви їх надішлете" in stage.words()
    stage.room.strip.confirm_requested.emit()
    assert [stage.states()[place] for place in (0, 1, 5)] == [S.CONFIRMED] * 3
    assert "чекає, поки ви його надішлете" not in stage.words()
    assert "чекають, поки ви їх надішлете" not in stage.words()


def test_bad_addresses_are_named_among_the_letters_and_the_rest_is_saved(
    qtbot: QtBot, ground: Ground, tmp_path: Path
) -> None:
    bad = [outgoing(number, address=f"пошта{number}@example.ua") for number in (1, 2)]
    queue(ground.office.desk, [*bad, outgoing(3)])
    stage = Stage(qtbot, ground, MailAccount())
    stage.prompts.will_answer(tmp_path / "листи")
    stage.room.export.click()
    assert ground.said == [("Збережено 1 лист: листи · відхилено 2", False)]
    assert stage.states() == [S.FAILED, S.FAILED, S.EXPORTED]
    stage.choose(1)
    assert "такої адреси не може бути" in stage.words()


def test_letters_can_be_saved_after_one_that_could_not_be_opened(qtbot: QtBot, ground: Ground) -> None:
    queue(ground.office.desk, [outgoing(1, address="пошта@example.ua"), outgoing(2)])
    stage = Stage(qtbot, ground, MailAccount())
    stage.choose(1)
    stage.press(Wish.OPEN)
    assert stage.opened == []
    assert ground.said == [("відхилено 1", False)]
    assert stage.room.export.isEnabled()


def test_a_folder_that_takes_nothing_is_said(qtbot: QtBot, letters: Ground, tmp_path: Path) -> None:
    stage = Stage(qtbot, letters, MailAccount())
    (tmp_path / "file").write_bytes(b"")
    stage.prompts.will_answer(tmp_path / "file")
    stage.room.export.click()
    assert letters.said == [("У цю теку листи не записалися. Виберіть іншу.", False)]
    assert stage.states()[:2] == [S.QUEUED, S.RETRY]


def test_the_password_is_asked_for_in_the_room(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters, ACCOUNT)
    stage.room.send.click()
    strip = stage.room.strip
    assert "Пароль «sekretar» на «smtp.rada.ua»:" in stage.words()
    type_text(strip.password, "п’ять")
    press(strip.password, Qt.Key.Key_Return)
    assert stage.post.passwords == ["п’ять"]
    assert stage.post.sent == ["u1@example.ua", "u2@example.ua"]


def test_the_cursor_goes_to_the_password_that_sending_asks_for(qtbot: QtBot, letters: Ground) -> None:
    tasks = PoolTasks(threads=1)
    stage = Stage(qtbot, letters, ACCOUNT, tasks)
    stage.room.send.setFocus()
    stage.room.send.click()
    qtbot.waitUntil(lambda: stage.room.strip.password.hasFocus())
    stage.post.script = [DomainError("mail_wrong_password", host="h", user="u", reply="535")]
    type_text(stage.room.strip.password, "не той")
    with qtbot.waitSignal(stage.mailing.ended):
        press(stage.room.strip.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.room.strip.password.hasFocus())
    assert stage.room.strip.password.text() == ""
    tasks.close()


def test_why_nothing_goes_stands_above_the_list(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    stage.post.script = [DomainError("mail_no_network")]
    stage.room.send.click()
    assert "Мережі зараз немає. Листи чекають." in stage.words()
    with qtbot.waitSignal(stage.room.settings_requested):
        stage.room.strip.settings_requested.emit()


def test_an_empty_outbox_says_what_it_is_for(qtbot: QtBot, ground: Ground) -> None:
    stage = Stage(qtbot, ground)
    assert "Тут листи всіх засідань чекають надсилання" in stage.words()
    assert not stage.room.export.isVisible()


def test_in_a_narrow_window_whom_and_how_far_stand_whole(qtbot: QtBot, letters: Ground) -> None:
    stage = Stage(qtbot, letters)
    settle(stage.room, 797, 560)
    table = stage.room.table
    assert [table.isColumnHidden(place) for place in (LETTER, WHO, STATE, WHEN)] == [True, False, False, True]


@pytest.mark.parametrize("width", [1262, 900, 797])
@pytest.mark.parametrize("points", [10, 16])
def test_no_word_is_cut_and_nothing_is_nameless(
    qtbot: QtBot, letters: Ground, width: int, points: int
) -> None:
    stage = Stage(qtbot, letters)
    stage.choose(5)
    dress(points=points)
    settle(stage.room, width, 560)
    assert cut_words(stage.room) == []
    assert nameless(stage.room) == []
