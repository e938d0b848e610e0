"""What is typed anywhere in a meeting is kept while it is typed, and is back after a crash.

That this takes less than a second is shown by killing the program: tests/e2e/test_killed_while_typing.py.
"""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.typing_drafts import kept_drafts
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.status_line import StatusLine
from tests.e2e.long_texts import LONG_TEXTS
from tests.e2e.meeting_window import MeetingWindow
from tests.ui.meeting.on_screen import cursor
from tests.ui.typing import press, type_text

WORDS = " – обʼєднані зусиллями ґазди"


@pytest.mark.parametrize("name", LONG_TEXTS)
def test_it_is_kept_by_itself_and_stands_in_its_field_after_a_crash(
    name: str, desk: MeetingWindow, meeting_id: MeetingId, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    place = LONG_TEXTS[name]
    field = place.open(workspace)
    type_text(field, WORDS)
    typed = place.words(workspace)
    assert typed.endswith(WORDS)
    qtbot.waitUntil(lambda: bool(kept_drafts(desk.office.desk.drafts)), timeout=5000)
    again = MeetingWorkspace(desk.office, meeting_id, workspace._around)
    place.show(again)
    assert place.words(again) == typed
    again.deleteLater()
    QApplication.sendPostedEvents(again, QEvent.Type.DeferredDelete)


def test_keeping_does_not_wait_for_a_pause(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    field, drafts = LONG_TEXTS["new statement"].open(workspace), desk.office.desk.drafts
    keys = QTimer()
    keys.timeout.connect(lambda: type_text(field, "а"))
    keys.start(30)
    qtbot.waitUntil(lambda: bool(kept_drafts(drafts)), timeout=5000)
    first = len(kept_drafts(drafts)[-1].text)
    qtbot.waitUntil(lambda: len(kept_drafts(drafts)[-1].text) > first, timeout=5000)
    keys.stop()


def test_every_long_text_of_the_workspace_is_tried_here(workspace: MeetingWorkspace) -> None:
    tried = set[str]()
    for place in LONG_TEXTS.values():
        tried.add(place.open(workspace).accessibleName())
    seen = {text.accessibleName() for text in workspace.findChildren(MeetingText)}
    assert seen - tried == set()


def test_what_could_not_be_kept_is_tried_again(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, drafts = LONG_TEXTS["new statement"].open(workspace), desk.office.desk.drafts
    put, refused = type(drafts).put, list[str]()

    def full(self: object, kind: str, id: int, field: str, text: str) -> None:
        refused.append(text)
        raise DomainError("disk_full")

    monkeypatch.setattr(type(drafts), "put", full)
    type_text(field, "Підтримую")
    qtbot.waitUntil(lambda: bool(refused), timeout=5000)
    monkeypatch.setattr(type(drafts), "put", put)
    qtbot.waitUntil(lambda: bool(kept_drafts(drafts)), timeout=5000)
    QApplication.processEvents()


@pytest.mark.parametrize("name", LONG_TEXTS)
def test_the_status_line_waits_for_nothing_that_was_taken_back(
    name: str, desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    field = LONG_TEXTS[name].open(workspace)
    type_text(field, "аб")
    assert stored(desk) == "Зберігаю…"
    for _ in "аб":
        press(field, Qt.Key.Key_Backspace)
    assert stored(desk).startswith("Збережено ")


def test_a_speech_that_became_a_step_is_not_waited_for(
    desk: MeetingWindow, workspace: MeetingWorkspace
) -> None:
    workspace.open_stage(2)
    workspace.running.course.go_to_number(4)
    press(cursor(), Qt.Key.Key_F5)
    for text, key in (("Ков", Qt.Key.Key_Return), ("Запитала про строки.", Qt.Key.Key_Tab)):
        type_text(cursor(), text)
        press(cursor(), key)
    assert workspace.session.record.statements[-1].text == "Запитала про строки."
    assert stored(desk).startswith("Збережено ")


def stored(desk: MeetingWindow) -> str:
    """The end of the status line."""
    return desk.window.findChildren(StatusLine)[0].accessibleName().rpartition(" · ")[2]
