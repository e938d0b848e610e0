"""The trash in the room of meetings: quiet while it is empty, whole when it gives back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from secretariat.domain.ids import MeetingId
from secretariat.domain.resolution import ActionState
from secretariat.services.actions import close_action
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.record_export import export_record
from secretariat.services.trash import trashed_meetings
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.prompts import Question
from tests.ui.looks import cut_words, nameless
from tests.ui.meeting.on_screen import shown_words
from tests.ui.meetings.conftest import MeetingsGround


def deleted(room: MeetingsRoom, ground: MeetingsGround) -> MeetingId:
    """The sample in the trash."""
    meeting_id = ground.office.rows.meetings()[0].id
    room.page.table.choose(meeting_id)
    room.page.details.remove_requested.emit()
    return meeting_id


def button(room: MeetingsRoom, name: str) -> QAbstractButton:
    return next(
        b for b in room.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName().startswith(name)
    )


def test_an_empty_trash_is_not_shown(room: MeetingsRoom) -> None:
    assert not room.page.trash.isVisible()


def test_a_deleted_meeting_is_listed_and_comes_back_as_it_was(
    room: MeetingsRoom, ground: MeetingsGround, qtbot: QtBot
) -> None:
    before = export_record(ground.office.desk.work, ground.office.rows.meetings()[0].id)
    meeting_id = deleted(room, ground)
    assert ground.office.rows.meetings() == ()
    assert room.page.trash.text() == "Кошик (1)"
    qtbot.mouseClick(room.page.trash, Qt.MouseButton.LeftButton)
    assert room.trash().panel.isVisible()
    assert (cut_words(room), nameless(room)) == ([], [])
    qtbot.mouseClick(button(room, "Відновити засідання 31.07.2019"), Qt.MouseButton.LeftButton)
    assert [row.id for row in ground.office.rows.meetings()] == [meeting_id]
    assert export_record(ground.office.desk.work, meeting_id) == before
    assert not room.page.trash.isVisible()


def test_a_meeting_goes_for_good_only_after_a_question(
    room: MeetingsRoom, ground: MeetingsGround, qtbot: QtBot
) -> None:
    deleted(room, ground)
    ground.prompts.will_answer(False, True)
    room.page.trash.click()
    for left in (1, 0):
        qtbot.mouseClick(button(room, "Видалити засідання 31.07.2019 назавжди"), Qt.MouseButton.LeftButton)
        assert len(trashed_meetings(ground.office.desk.work)) == left
    question = ground.prompts.asked[0]
    assert isinstance(question, Question)
    assert question.verb == "Видалити засідання 31.07.2019"


def test_esc_brings_the_chosen_meeting_back_beside_the_list(
    room: MeetingsRoom, ground: MeetingsGround, qtbot: QtBot
) -> None:
    deleted(room, ground)
    room.page.trash.click()
    qtbot.keyClick(room.trash().panel.back, Qt.Key.Key_Escape)
    assert not room.trash().panel.isVisible()


def listed(room: MeetingsRoom) -> list[str]:
    """The names of the buttons that bring the meetings of the trash back."""
    names = [b.accessibleName() for b in room.trash().panel.findChildren(QAbstractButton) if b.isVisible()]
    return [name for name in names if name.startswith("Відновити")]


def test_the_trash_is_read_once_for_a_change_and_not_while_nobody_sees_it(
    room: MeetingsRoom, ground: MeetingsGround, monkeypatch: pytest.MonkeyPatch
) -> None:
    deleted(room, ground)
    room.page.trash.click()
    shown: list[int] = []
    panel = room.trash().panel
    monkeypatch.setattr(panel, "show_trash", lambda meetings: shown.append(len(meetings)))
    button(room, "Відновити засідання 31.07.2019").click()
    assert shown == [0]
    panel.left.emit()
    ground.undo()
    assert shown == [0]
    room.page.trash.click()
    assert shown == [0, 1]


def test_the_trash_is_right_when_it_is_opened_again(room: MeetingsRoom, ground: MeetingsGround) -> None:
    deleted(room, ground)
    room.page.trash.click()
    room.trash().panel.left.emit()
    ground.undo()
    planned, changed = plan_meeting(ground.office.desk, september(ground))
    ground.publish(changed)
    room.page.table.choose(planned)
    room.page.details.remove_requested.emit()
    room.page.trash.click()
    assert listed(room) == ["Відновити засідання 04.09.2019"]


@pytest.mark.parametrize("behind", ["a meeting", "another room"])
def test_the_trash_is_right_when_it_comes_back_from_behind(
    room: MeetingsRoom, ground: MeetingsGround, behind: str
) -> None:
    _, changed = plan_meeting(ground.office.desk, september(ground))
    ground.publish(changed)
    deleted(room, ground)
    room.page.trash.click()
    assert len(listed(room)) == 1
    if behind == "a meeting":
        room.open_meeting(ground.office.rows.meetings()[0].id, 1)
    else:
        room.hide()
    ground.undo()
    room.go_back()
    room.show()
    assert room.trash().panel.isVisible()
    assert listed(room) == []


def september(ground: MeetingsGround) -> PlanMeeting:
    return PlanMeeting(group_id=groups(ground.office.desk.work)[0].id, day=date(2019, 9, 4))


def test_a_meeting_whose_action_was_done_stays_in_the_trash_and_says_why(
    room: MeetingsRoom, ground: MeetingsGround, qtbot: QtBot
) -> None:
    work = ground.office.desk.work
    meeting_id = ground.office.rows.meetings()[0].id
    action = export_record(work, meeting_id).actions[0]
    with work() as uow:
        held = uow.find(type(action))[0]
    ground.publish(close_action(work, held.id, state=ActionState.DONE, on=date(2019, 8, 1)))
    deleted(room, ground)
    ground.prompts.will_answer(True)
    room.page.trash.click()
    qtbot.mouseClick(button(room, "Видалити засідання 31.07.2019 назавжди"), Qt.MouseButton.LeftButton)
    assert len(trashed_meetings(work)) == 1
    assert "Доручення цього засідання вже виконували (1)" in shown_words(room)
