"""The trash in the room of meetings: quiet while it is empty, whole when it gives back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from secretariat.domain.ids import MeetingId
from secretariat.services.record_export import export_record
from secretariat.services.trash import trashed_meetings
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.prompts import Question
from tests.ui.looks import cut_words, nameless
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
