"""Letters before a meeting: from the preparation to the invitation, changes, and a meeting called off."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.letters import DispatchState, Letter, LetterKind
from secretariat.domain.stage import Stage
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.ui.history import HistoryPresenter
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.meeting.on_screen import shown_words
from tests.ui.outbox.hands import set_ways, states

NOW = at(date(2019, 9, 2), time(9))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MeetingWindow]:
    with meeting_window(tmp_path / "data", now=NOW) as made:
        yield made


@pytest.fixture
def workspace(desk: MeetingWindow, qtbot: QtBot) -> MeetingWorkspace:
    made = desk.open(planned(desk))
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return made


def planned(desk: MeetingWindow) -> MeetingId:
    """A meeting three weeks ahead with one item."""
    office = desk.office
    sample = import_sample(office)
    with office.desk.work() as uow:
        group = uow.record(sample).group.id
    plan = PlanMeeting(group_id=group, day=date(2019, 9, 25), start=time(14), place="міська рада")
    meeting_id, _ = plan_meeting(office.desk, plan)
    add_item(office.desk.work, AddItem(meeting_id=meeting_id, title="Про ґанки"))
    return meeting_id


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload] # a widget


def sent(workspace: MeetingWorkspace) -> list[LetterKind]:
    with workspace.session.work() as uow:
        return [letter.kind for letter in uow.find(Letter)]


def put(workspace: MeetingWorkspace, kind: LetterKind, qtbot: QtBot) -> None:
    """Press the button of a mailing and wait until its letters are in the outbox."""
    before = len(sent(workspace))
    card = workspace.sending.cards.row(kind)
    assert card is not None
    assert card.put.isVisible()
    click(card.put)
    place = workspace.sending.presenter.place(kind)
    qtbot.waitUntil(lambda: not workspace.session.is_busy(place), timeout=20000)
    assert len(sent(workspace)) > before


def test_the_preparation_leads_to_the_invitation_which_marks_the_agenda(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.enter(Stage.PREPARATION)
    click(workspace.prepare.foot.send)
    assert workspace.stage is Stage.SENDING
    card = workspace.sending.cards.row(LetterKind.INVITATION)
    assert card is not None
    assert card.is_open
    put(workspace, LetterKind.INVITATION, qtbot)
    workspace.enter(Stage.PREPARATION)
    assert "Порядок денний розіслано 02.09.2019 09:00" in shown_words(workspace.prepare.foot)
    assert workspace.prepare.foot.send.isHidden()


def test_changes_are_sent_from_where_they_are_seen(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    workspace.enter(Stage.SENDING)
    put(workspace, LetterKind.INVITATION, qtbot)
    add_item(workspace.session.work, AddItem(meeting_id=workspace.session.meeting_id, title="Про їдальні"))
    workspace.session.refresh()
    workspace.enter(Stage.PREPARATION)
    assert workspace.prepare.foot.send.text() == "Надіслати зміни…"
    click(workspace.prepare.foot.send)
    put(workspace, LetterKind.AGENDA_CHANGE, qtbot)
    assert workspace.sending.cards.row(LetterKind.AGENDA_CHANGE) is None


def test_a_change_that_some_were_told_of_stays_for_the_others(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.enter(Stage.SENDING)
    put(workspace, LetterKind.INVITATION, qtbot)
    add_item(workspace.session.work, AddItem(meeting_id=workspace.session.meeting_id, title="Про їдальні"))
    workspace.session.refresh()
    card = workspace.sending.cards.row(LetterKind.AGENDA_CHANGE)
    assert card is not None
    _, *others = card.lines.findChildren(RecipientRow)
    for row in others:
        QTest.mouseClick(row.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, row.tick.height() // 2))
    put(workspace, LetterKind.AGENDA_CHANGE, qtbot)
    rows = details(workspace, LetterKind.AGENDA_CHANGE)
    assert [ticked for ticked, _ in rows] == [False] + [True] * len(others)
    assert "у вихідних" in rows[0][1]


def test_the_way_to_the_letters_is_there_once_some_were_written(
    workspace: MeetingWorkspace, desk: MeetingWindow, qtbot: QtBot
) -> None:
    workspace.enter(Stage.SENDING)
    way = workspace.sending.outbox
    assert not way.isVisible()
    put(workspace, LetterKind.INVITATION, qtbot)
    with workspace.session.work() as uow:
        count = len(uow.find(Letter))
    assert way.isVisible()
    assert way.text() == f"Листи цього засідання у вихідних ({count})"
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert desk.letters_opened == [workspace.session.meeting_id]


def test_those_invited_hear_that_it_is_called_off(workspace: MeetingWorkspace, qtbot: QtBot) -> None:
    workspace.enter(Stage.SENDING)
    put(workspace, LetterKind.INVITATION, qtbot)
    office = workspace.session.office
    set_ways(office, *[DispatchState.SENT] * len(states(office)))
    cancel_meeting(workspace.session.office.desk, workspace.session.meeting_id, reason="карантин")
    workspace.session.refresh()
    assert "Повідомлення, що засідання не відбудеться" in shown_words(workspace.sending)
    put(workspace, LetterKind.CANCELLATION, qtbot)
    with workspace.session.work() as uow:
        last = uow.find(Letter)[-1]
    assert "METHOD:CANCEL" in str(last.calendar)


def details(workspace: MeetingWorkspace, kind: LetterKind) -> list[tuple[bool, str]]:
    """Of each recipient with an address: whether ticked, and all words of the row."""
    card = workspace.sending.cards.row(kind)
    assert card is not None
    return [(row.tick.isChecked(), shown_words(row)) for row in card.lines.findChildren(RecipientRow)]


def test_whose_invitation_did_not_leave_is_not_proposed_and_the_reason_stands_beside(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.enter(Stage.SENDING)
    put(workspace, LetterKind.INVITATION, qtbot)
    office = workspace.session.office
    count = len(states(office))
    set_ways(office, DispatchState.SENT, *[DispatchState.FAILED] * (count - 1))
    cancel_meeting(office.desk, workspace.session.meeting_id, reason="карантин")
    workspace.session.refresh()
    rows = details(workspace, LetterKind.CANCELLATION)
    assert [ticked for ticked, _ in rows].count(True) == 1
    reason = "не надіслано: запрошення вилучено з вихідних або відхилено"
    assert all((reason in words) is not ticked for ticked, words in rows)
    put(workspace, LetterKind.CANCELLATION, qtbot)
    assert sent(workspace).count(LetterKind.CANCELLATION) == 1
    card = workspace.sending.cards.row(LetterKind.CANCELLATION)
    assert card is not None
    assert card.put.text() == "Надіслати ще раз (1)"


def test_after_an_undone_cancellation_the_invitation_is_proposed_again(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.enter(Stage.SENDING)
    put(workspace, LetterKind.INVITATION, qtbot)
    desk = workspace.session.office.desk
    cancel_meeting(desk, workspace.session.meeting_id, reason="карантин")
    HistoryPresenter(desk, lambda _changed: None, lambda _words: None).undo()
    workspace.session.refresh()
    rows = details(workspace, LetterKind.INVITATION)
    assert rows
    assert all(ticked and "не надіслано: запрошення вилучено" in words for ticked, words in rows)
