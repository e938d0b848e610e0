"""The keys of the vote while the decision is still being typed: what is typed next is the vote and nothing else."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.services.voting import RecordBallot, record_ballot
from secretariat.ui.meeting.running.view import RunStage
from secretariat.ui.meeting.running.vote_state import Totals
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, shown_words, typed
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


@pytest.mark.parametrize(
    ("totals", "words"),
    [
        (Totals(for_=11), "Ухвалено одноголосно"),
        (Totals(for_=10, abstained=1), "Ухвалено"),
        (Totals(for_=10), "Ухвалено"),
    ],
)
def test_only_a_vote_of_all_who_are_there_is_called_unanimous(
    live: LiveMeeting, stage: RunStage, totals: Totals, words: str
) -> None:
    keys(Key.Key_F6)
    typed("Погодити схему")
    keys(Key.Key_F8)
    item = live.item(1).id
    command = RecordBallot(
        items=[item], for_=totals.for_ or 0, against=totals.against, abstained=totals.abstained
    )
    record_ballot(live.session.work, command)
    live.session.refresh()
    said = [line for line in shown_words(stage.vote).splitlines() if line.startswith("Ухвалено")]
    assert said == [words]


def test_more_votes_than_voters_come_to_nothing(live: LiveMeeting, stage: RunStage) -> None:
    keys(Key.Key_F6)
    typed("Погодити схему")
    keys(Key.Key_F9)
    typed("12")
    words = shown_words(stage.vote)
    assert "Ухвалено" not in words
    assert "на 1 голос більше" in words
