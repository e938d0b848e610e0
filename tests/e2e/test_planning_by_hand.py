"""The next agenda is made in the real window by mouse and keyboard: carried over, proposed, sent, changed, undone."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.services.groups import groups
from secretariat.services.meetings import PlanMeeting, open_meeting, plan_meeting
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.text import Text
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.hands import CTRL, Hands
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.looks import dress

Key = Qt.Key
Opened = tuple[MeetingWindow, MeetingWorkspace, MeetingId]
LATE = "подано із запізненням 02.09.2019"
NOW = at(date(2019, 9, 2), time(9))


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    """July was held and left an action open; September is planned and opened in the window."""
    dress()
    install_language(qapp)
    with meeting_window(tmp_path, now=NOW) as frame:
        desk = frame.office.desk
        import_sample(frame.office)
        command = PlanMeeting(group_id=groups(desk.work)[0].id, day=date(2019, 9, 25), start=time(14))
        meeting_id, _ = plan_meeting(desk, command)
        workspace = frame.open(meeting_id)
        with qtbot.waitActive(frame.window):
            frame.window.activateWindow()
        yield frame, workspace, meeting_id


def said(workspace: MeetingWorkspace) -> str:
    """Everything that can be read in the preparation."""
    return "\n".join(text.text() for text in workspace.prepare.findChildren(Text) if text.isVisible())


def test_the_next_agenda_is_made_sent_and_changed_by_hand(
    opened: Opened,
) -> None:
    frame, workspace, meeting_id = opened
    hands, work = Hands(frame.window), frame.office.desk.work

    def titles() -> list[str]:
        items = open_meeting(work, meeting_id).record.items
        return [item.title for item in sorted(items, key=lambda item: item.position)]

    hands.click(hands.button("Додати всі"))
    carried = titles()
    assert carried[0] == "Про стан виконання попередніх рішень"
    assert carried[1].startswith("Про затвердження протоколу попереднього засідання від 31 липня 2019")
    assert len(carried) == 3

    hands.click(hands.button("Пропозиція"))
    hands.type("Про зупинку біля школи № 12")
    hands.key(Key.Key_Return)
    hands.click(hands.button("Додати: Про зупинку біля школи № 12"))
    assert titles()[-1] == "Про зупинку біля школи № 12"

    hands.click(hands.button("Позначити розісланим"))
    assert "Порядок денний розіслано 02.09.2019 09:00" in said(workspace)

    hands.click(hands.button("Змінити"))
    hands.fill(hands.find(LineEdit, "Питання приймають до"), "01.09.2019")
    hands.click(hands.button("Згорнути"))
    hands.key(Key.Key_Return, CTRL)
    hands.type("Про їдальні")
    hands.key(Key.Key_Return)
    assert "Змінено після розсилки 02.09.2019 09:00" in said(workspace)
    assert "додано: 5. Про їдальні" in said(workspace)
    assert said(workspace).count(LATE) == 1  # the proposal; the row of the new item is unfolded
    workspace.prepare.agenda.open_item(open_meeting(work, meeting_id).record.items[0].id)
    assert said(workspace).count(LATE) == 2

    for _ in range(6):
        frame.window.undo_requested.emit()
    assert titles() == []
    assert "Про стан виконання попередніх рішень" in said(workspace)
