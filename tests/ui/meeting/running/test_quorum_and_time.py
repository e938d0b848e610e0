"""What the item on the screen says by itself: no quorum, more time than planned, why a mark is refused."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.ballot import BallotWay
from secretariat.domain.kyiv import at
from secretariat.domain.stage import Stage
from secretariat.services.agenda import change_item
from secretariat.services.attendance import Mark
from secretariat.services.meetings import add_sitting, set_hours
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.view import RunStage
from secretariat.ui.meeting.status import status_facts
from tests.ui.looks import cut_words, settle
from tests.ui.meeting.on_screen import cursor, keys, put_on_screen, shown_words, typed
from tests.ui.meeting.running.planned import LiveMeeting

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIVE = ("Білоус", "Гаєвська", "Ґалаґан", "Єременко", "Зінченко")


@pytest.fixture
def stage(live: LiveMeeting, qtbot: QtBot) -> RunStage:
    return put_on_screen(RunStage(live.workplace.bench, lambda: None), live.workplace, qtbot)


def amber(stage: RunStage) -> list[str]:
    """Everything in the colour of a warning that can be read under the item."""
    return [
        text.text()
        for text in stage.editor.findChildren(Text)
        if text.isVisible() and text.text() and text.property("tone") == Tone.WARN.value
    ]


def test_without_a_quorum_the_decision_says_so_in_amber(live: LiveMeeting, stage: RunStage) -> None:
    for family in FIVE:
        stage.presence.presenter.mark(live.attendance(family), Mark.ROOM)
    (line,) = amber(stage)
    assert line.startswith("Під час розгляду цього питання кворуму немає: присутні 5, потрібно 6.")
    stage.presence.presenter.mark(live.attendance("Коваль"), Mark.ROOM)
    assert amber(stage) == []


def test_before_anybody_is_marked_nothing_is_missing_yet(stage: RunStage) -> None:
    assert amber(stage) == []


def test_the_vote_leads_to_who_is_here_where_there_is_no_quorum(live: LiveMeeting, stage: RunStage) -> None:
    stage.presence.presenter.mark(live.attendance("Білоус"), Mark.ROOM)
    keys(Key.Key_F6)
    typed("Погодити.")
    keys(Key.Key_Return, Key.Key_F9)
    assert cursor() is stage.presence.entries()[0].row
    assert "Кворуму немає: присутні 1, потрібно 6." in amber(stage)


def test_more_time_than_planned_is_told(live: LiveMeeting, stage: RunStage) -> None:
    item = replace(live.item(1), minutes=10)
    change_item(live.session.work, item)
    live.session.refresh()
    stage.about.started.setFocus()
    typed("1400")
    keys(Key.Key_Tab)
    assert "із 10 хв" in shown_words(stage.head)
    live.clock("14:11")
    stage.refresh()
    assert "11:00\nпонад 10 хв" in shown_words(stage.head)


def test_why_a_mark_is_refused_is_said_although_the_sheet_was_open_before(
    live: LiveMeeting, stage: RunStage
) -> None:
    keys(Key.Key_F2, modifiers=SHIFT)
    stage.presence.presenter.mark_everyone()
    keys(Key.Key_F2, modifiers=SHIFT)
    keys(Key.Key_F6)
    typed("Погодити.")
    keys(Key.Key_Return, Key.Key_F8)
    stage.presence.presenter.mark(live.attendance("Коваль"), Mark.AWAY)
    (sentence,) = live.workplace.homeless
    assert "питання 1" in sentence


def test_stepping_out_is_for_a_conflict_of_interest_until_it_is_said_otherwise(
    live: LiveMeeting, stage: RunStage
) -> None:
    stage.presence.presenter.mark_everyone()
    keys(Key.Key_F2, Key.Key_Return)
    details = stage.presence.entries()[0].details
    assert details is not None
    stage.presence.entries()[0].row.recusal_requested.emit()
    assert [row.reason for row in live.session.record.recusals] == ["конфлікт інтересів"]
    details.recusal_reason.setFocus()
    details.recusal_reason.selectAll()
    typed("родич заявника")
    keys(Key.Key_Return)
    assert [row.reason for row in live.session.record.recusals] == ["родич заявника"]


def test_why_somebody_steps_out_is_kept_while_it_is_typed(live: LiveMeeting, stage: RunStage) -> None:
    stage.presence.presenter.mark_everyone()
    keys(Key.Key_F2, Key.Key_Return)
    entry = stage.presence.entries()[0]
    entry.row.recusal_requested.emit()
    details = entry.details
    assert details is not None
    details.recusal_reason.setFocus()
    typed(" родича")
    field = f"recusal_reason {live.item(1).id}"
    place = Place(part=Part.ATTENDANCE, id=live.attendance("Білоус"), field=field)
    assert live.workplace.typing.draft(place) == " родичаконфлікт інтересів"


def test_digits_answer_by_name_and_go_on(live: LiveMeeting, stage: RunStage) -> None:
    stage.presence.presenter.mark_everyone()
    keys(Key.Key_F6)
    typed("Погодити.")
    keys(Key.Key_Return)
    stage.vote.presenter.all_for()
    stage.vote.presenter.set_way(BallotWay.BY_NAME)
    keys(Key.Key_F9, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4)
    (ballot,) = live.session.record.ballots
    assert (ballot.for_, ballot.against, ballot.abstained, ballot.not_voted) == (1, 1, 1, 8)


def test_long_names_are_whole_in_a_vote_by_name(live: LiveMeeting, stage: RunStage) -> None:
    live.workplace.lengthen()
    stage.presence.presenter.mark_everyone()
    keys(Key.Key_F6)
    typed("Погодити.")
    keys(Key.Key_Return)
    stage.vote.presenter.set_way(BallotWay.BY_NAME)
    settle(stage, 874, 648)
    assert cut_words(stage.vote) == []


def test_nothing_is_written_where_the_item_was_taken_off(live: LiveMeeting, stage: RunStage) -> None:
    stage.about.state.setFocus()
    keys(Key.Key_Down, Key.Key_Down)
    stage.about.reason.setFocus()
    typed("доповідач захворів")
    keys(Key.Key_Tab)
    here = cursor()
    keys(Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F8, Key.Key_F9)
    assert cursor() is here
    assert live.session.record.statements == ()


def test_a_day_without_hours_has_no_length_and_breaks_nothing(live: LiveMeeting) -> None:
    session = live.session
    (first,) = session.record.sittings
    set_hours(session.office.desk, first.id, day=first.day, start=None, end=None)
    second = first.day + timedelta(days=1)
    add_sitting(session.work, session.meeting_id, day=second, start=time(10), end=time(12))
    PresencePresenter(session, live.course).mark(live.attendance("Коваль"), Mark.ROOM)
    session.refresh()
    facts = status_facts(session.opened, Stage.MEETING, None, at(second, time(10, 5)))
    assert not any("триває" in fact.text for fact in facts)
