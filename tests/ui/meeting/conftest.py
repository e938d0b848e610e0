"""A workplace for tests of one stage, and the workspace in the real window."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app.demo import import_sample
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.storage.store import Store
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.meeting.workplace import Workplace


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def workplace(store: Store, tmp_path: Path) -> Iterator[Workplace]:
    """The reference meeting with makers of papers that work at once."""
    made = Workplace(store, tmp_path)
    yield made
    made.typing.keep()


@pytest.fixture
def with_answers(store: Store, tmp_path: Path) -> Callable[..., Workplace]:
    """The same, with the user's answers to questions given before."""
    return lambda *answers: Workplace(store, tmp_path, answers=answers)


@pytest.fixture
def moment() -> datetime:
    """What the clock of the real window says: years after the meeting."""
    return datetime(2026, 11, 22, 10, 0, tzinfo=KYIV)


@pytest.fixture
def desk(tmp_path: Path, moment: datetime) -> Iterator[MeetingWindow]:
    """The real window on a store of its own."""
    with meeting_window(tmp_path / "data", now=moment) as made:
        yield made


@pytest.fixture
def meeting_id(desk: MeetingWindow) -> MeetingId:
    """The sample in that store."""
    return import_sample(desk.office)


@pytest.fixture
def workspace(desk: MeetingWindow, meeting_id: MeetingId, qtbot: QtBot) -> MeetingWorkspace:
    """The meeting open in the real window, which has the keyboard."""
    made = desk.open(meeting_id)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return made
