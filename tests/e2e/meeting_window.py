"""The real window with one meeting open, on a real store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.app.bootstrap import office_on
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import GroupId, MeetingId, PersonId
from secretariat.domain.person import Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Label
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.office import Office
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from secretariat.ui.bridge import Bridge
from secretariat.ui.history import HistoryPresenter
from secretariat.ui.icons import Icon
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.kit.underliner import EnteredTexts
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting.surroundings import MeetingSurroundings
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.rooms import Room
from secretariat.ui.tasks import PoolTasks

ROOM = "meetings"


def introduce(office: Office, record: MeetingRecord) -> GroupId:
    """Put a record's group with its people, posts and memberships into a store, and nothing of the meeting."""
    with office.desk.work() as uow:
        group: WorkingGroup = uow.add(replace(record.group, id=GroupId(NEW)))
        known: dict[Any, PersonId] = {
            person.id: PersonId(uow.add(replace(person, id=PersonId(NEW))).id) for person in record.persons
        }
        for post in record.posts:
            uow.add(_moved(post, known))
        for membership in record.memberships:
            uow.add(replace(_moved(membership, known), group_id=group.id))
        uow.commit(Label(code="office_set_up", ids={"group": group.id}))
        return group.id


def _moved(row: Any, known: dict[Any, PersonId]) -> Any:
    value: Post | Membership | Person = replace(row, id=NEW, person_id=known[row.person_id])
    return value


class MeetingWindow:
    """Everything that a test of the whole window touches."""

    def __init__(self, store: Store, folder: Path, *, now: datetime) -> None:
        office = office_on(store, folder, sample=True)
        self.office = replace(office, desk=replace(office.desk, clock=lambda: now))
        self.opened: list[Path] = []
        self.letters_opened: list[MeetingId] = []
        self.prompts = ScriptedPrompts([])
        self.window = MainWindow()
        self.bridge = Bridge(self.window)
        self.tasks = PoolTasks(self.window)
        self.spelling = Spelling(self.tasks, self.window)
        EnteredTexts(self.spelling)
        self._history = HistoryPresenter(
            self.office.desk, self.bridge.publish, lambda text: self.window.say(text)
        )
        self.window.undo_requested.connect(self._history.undo)
        self.window.redo_requested.connect(self._history.redo)

    def plan(self, group_id: GroupId, record: MeetingRecord) -> MeetingId:
        """A new meeting of the group on the record's day, as the list of meetings makes it."""
        return plan_meeting(self.office.desk, PlanMeeting(group_id=group_id, day=record.day))[0]

    def open(self, meeting_id: MeetingId) -> MeetingWorkspace:
        """Show the workspace of a meeting."""
        around = MeetingSurroundings(
            bridge=self.bridge,
            tasks=self.tasks,
            prompts=self.prompts,
            frame=self.window,
            say=lambda text, undoable: self.window.say(text, self._history.undo if undoable else None),
            open_path=self.opened.append,
            open_letters=self.letters_opened.append,
            spelling=self.spelling,
        )
        workspace = MeetingWorkspace(self.office, meeting_id, around)
        self.window.add_room(Room(id=ROOM, title="Засідання", icon=Icon.USERS, make=lambda: workspace))
        self.window.resize(1366, 740)
        self.window.show()
        self.window.enter_room(ROOM)
        return workspace

    def close(self) -> None:
        """Close the window and wait for work under way."""
        self.window.close()
        self.tasks.close()


@contextmanager
def meeting_window(folder: Path, *, now: datetime) -> Iterator[MeetingWindow]:
    """A window on a store of its own."""
    store = Store.open(folder)
    made = MeetingWindow(store, folder, now=now)
    try:
        yield made
    finally:
        made.close()
        store.close()
