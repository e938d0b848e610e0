"""The keys of the vote while the decision is still being typed: what is typed next is the vote and nothing else."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.ui.meeting.running.view import RunStage
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, typed
from tests.ui.meeting.running.planned import LiveMeeting

Key = Qt.Key


@pytest.fixture
def stage(live: LiveMeeting, qtbot: QtBot) -> RunStage:
    made = RunStage(live.workplace.bench, lambda: None)
    put_on_screen(made, live.workplace, qtbot)
    made.presence.presenter.mark_everyone()
    return made


def decided(live: LiveMeeting) -> list[str]:
    return [point.text for point in live.session.record.points]


def test_all_for_records_the_point_that_is_being_typed_and_its_vote(
    live: LiveMeeting, stage: RunStage
) -> None:
    keys(Key.Key_F6)
    typed("Погодити схему розміщення об’єктів")
    keys(Key.Key_F8)
    assert decided(live) == ["Погодити схему розміщення об’єктів"]
    assert live.session.record.ballots[0].for_ == 11


def test_the_key_of_the_vote_leads_from_a_new_point_to_the_counts(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F6)
    typed("Погодити схему")
    keys(Key.Key_F9)
    assert stage.vote.isAncestorOf(cursor())
    assert stage.decision.new.isHidden()
    assert decided(live) == ["Погодити схему"]


def test_without_words_of_a_decision_the_key_still_asks_for_them(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F9)
    assert cursor() is stage.decision.new.text
    assert not decided(live)


def test_the_key_of_the_next_statement_leads_out_of_a_speaker_that_is_being_typed(
    live: LiveMeeting, stage: RunStage
) -> None:
    keys(Key.Key_F4)
    typed("мешканці вулиці")
    keys(Key.Key_F5)
    assert stage.spoken.new.speaker.isAncestorOf(cursor())
    assert stage.heard.new.speaker.text() == "мешканці вулиці"
