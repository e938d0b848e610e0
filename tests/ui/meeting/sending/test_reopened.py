"""The sending of a protocol that was opened for changes after it had gone out."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.services.changes import Label
from secretariat.services.protocols import reopen
from secretariat.ui.meeting.sending.view import SendingStage
from tests.ui.looks import cut_words, dress, settle
from tests.ui.meeting.reading import STAGE, click, words
from tests.ui.meeting.sending.test_sending_view import card, signed, stage_on
from tests.ui.meeting.workplace import Workplace


def reopened(workplace: Workplace, qtbot: QtBot, gone: list[str] | None = None) -> SendingStage:
    """Everybody has the protocol; then it was opened."""
    stage = stage_on(signed(workplace), qtbot, gone)
    click(card(stage).put)
    with workplace.session.work() as uow:
        for way in uow.find(Dispatch):
            uow.update(replace(way, state=DispatchState.SENT))
        uow.commit(Label(code="letters_queued", ids={"meeting": workplace.meeting_id}))
    reopen(workplace.office.desk, workplace.meeting_id, why="описка")
    workplace.session.refresh()
    return stage


def test_it_keeps_its_number_and_waits_for_its_text_to_be_closed(workplace: Workplace, qtbot: QtBot) -> None:
    gone: list[str] = []
    stage = reopened(workplace, qtbot, gone)
    assert "Протокол відкрито для змін. Спершу закрийте текст" in words(stage)
    assert "не має номера" not in words(stage)
    assert "Чекає, доки текст протоколу закриють" in words(card(stage))
    click(stage.way_out)
    assert gone == ["protocol"]


def test_letters_with_the_earlier_version_are_called_outdated(workplace: Workplace, qtbot: QtBot) -> None:
    stage = reopened(workplace, qtbot)
    assert "з попередньою версією застаріл" in words(card(stage))
    assert "застаріл" not in words(card(stage, LetterKind.EXTRACT))
    signed(workplace)
    assert "з попередньою версією застаріл" in words(card(stage))
    click(card(stage).put)
    assert "застаріл" not in words(card(stage))


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_of_it_is_cut(workplace: Workplace, qtbot: QtBot, dark: bool) -> None:
    dress(dark=dark)
    stage = reopened(workplace, qtbot)
    for width in (640, STAGE[0]):
        settle(stage, width, STAGE[1])
        assert cut_words(stage) == []
    dress()
