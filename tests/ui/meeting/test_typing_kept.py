"""What is typed anywhere in a meeting is kept while it is typed, and is back after a crash.

That this takes less than a second is shown by killing the program: tests/e2e/test_killed_while_typing.py.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.services.typing_drafts import kept_drafts
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.long_texts import LONG_TEXTS
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.typing import type_text

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=KYIV)
WORDS = " – обʼєднані зусиллями ґазди"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MeetingWindow]:
    with meeting_window(tmp_path / "data", now=NOW) as made:
        yield made


@pytest.fixture
def meeting_id(desk: MeetingWindow) -> MeetingId:
    return import_sample(desk.office)


def opened(desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot) -> MeetingWorkspace:
    workspace = desk.open(meeting_id)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return workspace


@pytest.mark.parametrize("name", LONG_TEXTS)
def test_it_is_kept_by_itself_and_stands_in_its_field_after_a_crash(
    name: str, desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot
) -> None:
    place, workspace = LONG_TEXTS[name], opened(desk, meeting_id, qtbot)
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


def test_keeping_does_not_wait_for_a_pause(desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot) -> None:
    workspace = opened(desk, meeting_id, qtbot)
    field, drafts = LONG_TEXTS["new statement"].open(workspace), desk.office.desk.drafts
    keys = QTimer()
    keys.timeout.connect(lambda: type_text(field, "а"))
    keys.start(30)
    qtbot.waitUntil(lambda: bool(kept_drafts(drafts)), timeout=5000)
    first = len(kept_drafts(drafts)[-1].text)
    qtbot.waitUntil(lambda: len(kept_drafts(drafts)[-1].text) > first, timeout=5000)
    keys.stop()


def test_every_long_text_of_the_workspace_is_tried_here(
    desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot
) -> None:
    workspace = opened(desk, meeting_id, qtbot)
    tried = set[str]()
    for place in LONG_TEXTS.values():
        tried.add(place.open(workspace).accessibleName())
    seen = {text.accessibleName() for text in workspace.findChildren(MeetingText)}
    assert seen - tried == set()


def test_what_could_not_be_kept_is_tried_again(
    desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(desk, meeting_id, qtbot)
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
