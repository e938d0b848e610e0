"""The rooms of the window, and what they are given."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.app.awaited_room import AwaitedRoom
from secretariat.app.clock import today
from secretariat.app.desktop import open_path
from secretariat.app.failed_opening import FailedOpening
from secretariat.app.office_opening import OpenOffice
from secretariat.app.outbox_entry import OUTBOX, OutboxEntry
from secretariat.app.palette_entries import Ways, find_entries
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, PersonId
from secretariat.services.changes import Changed, Topic
from secretariat.services.rows import MeetingRow
from secretariat.storage.queries.first_day import FirstDay
from secretariat.ui.bridge import Bridge
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.mailing import Mailing
from secretariat.ui.main_window import MainWindow
from secretariat.ui.prompts import WindowPrompts
from secretariat.ui.refusals import refusal
from secretariat.ui.rooms import Room
from secretariat.ui.standing import stage_number, standing
from secretariat.ui.tasks import Tasks
from secretariat.ui.today.room import TodayRoom, TodaySurroundings

if TYPE_CHECKING:
    from secretariat.app.meeting_views import MeetingViews
    from secretariat.services.action_register import Shown
    from secretariat.services.office import Office
    from secretariat.ui.actions_list.room import ActionsRoom
    from secretariat.ui.meetings.room import MeetingsRoom
    from secretariat.ui.outbox.room import OutboxSurroundings
    from secretariat.ui.palette.opening import Found
    from secretariat.ui.people.room import PeopleRoom
    from secretariat.ui.restoring import Restoring
    from secretariat.ui.settings.state import SettingsSurroundings
    from secretariat.ui.welcome.page import WelcomePage

TODAY, MEETINGS, ACTIONS, PEOPLE, SETTINGS = "today", "meetings", "actions", "people", "settings"
MEETING_STAGE, SENDING_STAGE = 2, 5


class WindowRooms(QObject):
    """Makes the rooms and gives them the office when it is open."""

    place_changed = Signal()
    example_requested = Signal()
    again_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        tasks: Tasks,
        say: Callable[[str, bool], None],
        *,
        spelling: Spelling,
        mailing: Mailing,
        settings_around: "Callable[[], SettingsSurroundings] | None" = None,
        restoring: "Callable[[], Restoring] | None" = None,
    ) -> None:
        super().__init__(window)
        self._restoring = restoring
        self._failed = FailedOpening(open_path, restoring, self)
        self._failed.again_requested.connect(self.again_requested)
        self._settings_around, self._spelling, self._mailing = settings_around, spelling, mailing
        self._window, self._bridge, self._tasks, self._say = window, bridge, tasks, say
        self.prompts = WindowPrompts(window)
        self._opened: OpenOffice | None = None
        self._welcome: WelcomePage | None = None
        self._people: PeopleRoom | None = None
        self._actions: ActionsRoom | None = None
        self._awaiting: list[AwaitedRoom] = []
        self._titles: dict[str, str] = {}
        self._today = TodayRoom(TodaySurroundings(today=today, publish=bridge.publish, say=say))
        self._room_of_meetings: MeetingsRoom | None = None
        self._views: MeetingViews | None = None
        self._first_meetings: Sequence[MeetingRow] = ()
        self._outbox = OutboxEntry(window, tasks, self._around_outbox, SETTINGS)
        self._outbox.meeting_requested.connect(lambda one: self._open_at(one, SENDING_STAGE))
        self._connect_today()
        window.room_entered.connect(self._on_entered)
        window.back_requested.connect(self._on_back)
        window.set_finder(self._find)
        window.room_chosen_again.connect(self._on_chosen_again)

    def show_first(self, day: FirstDay, *, is_new: bool = False) -> None:
        """Enter «Сьогодні», which has only its first rows yet; a new folder begins with the first run."""
        self._today.start(day.meetings, day.due)
        self._first_meetings = day.meetings
        made = Room(id=TODAY, title=self.tr("Today"), icon=Icon.SUN, make=lambda: self._today)
        later = Room(id=MEETINGS, title=self.tr("Meetings"), icon=Icon.USERS, make=lambda: self._meetings)
        for room in (made, later):
            self._window.add_room(room)
        self._titles[TODAY] = self.tr("Today")
        for awaited in self._later_rooms():
            self._window.add_room(self._awaited(*awaited))
        if is_new:
            self._show_welcome()
        else:
            self._window.enter_room(TODAY)
            self._today.focus_first()

    def attach(self, opened: OpenOffice) -> None:
        """Give the open office to every room."""
        self._opened = opened
        self._drop_failure()
        self._today.attach(opened.office)
        self._meetings.attach(opened.meetings, opened.exchange)
        assert self._views is not None
        self._views.attach(opened.office)
        for room in self._awaiting:
            room.attach(opened.office)
        if not opened.meetings.groups():
            self._show_welcome()
        if self._welcome is not None:
            self._welcome.attach(opened.office)
        self._count_overdue()
        self._outbox.count(opened.office, self._tell)

    def refresh(self, changed: Changed) -> None:
        """Let the rooms follow a change."""
        assert self._opened is not None
        has_group = bool(self._opened.meetings.groups())
        self._today.refresh(changed)
        self._meetings.refresh(changed)
        if self._views is not None:
            self._views.refresh(changed)
        for room in self._awaiting:
            room.refresh(changed)
        if changed.touches(Topic.ACTION, Topic.RESOLUTION, Topic.ITEM, Topic.MEETING):
            self._count_overdue()
        if changed.touches(Topic.LETTER):
            self._outbox.count(self._opened.office, self._tell)
        if has_group and self._welcome is not None:
            page, self._welcome = self._welcome, None
            self._meetings.show_own(page)
        elif not has_group:
            self._show_welcome()

    def has_rows(self) -> bool:
        """True when there are meetings to show."""
        return bool(self._first_meetings)

    def has_open_meeting(self) -> bool:
        """True while a meeting's workspace is on the screen, which tells its own facts."""
        return self._window.current_room() == MEETINGS and self._meetings.has_open_meeting()

    def place(self) -> str:
        """The name of what is on the screen."""
        entered = self._window.current_room()
        return self._titles.get(entered) or self._meetings.place()

    def show_failure(self, error: DomainError, folder: Path, *, waits: bool) -> None:
        """Say why the data of a folder could not be opened, until they are attached; `waits` as on the page."""
        if not self._failed.is_shown:
            self._window.enter_room(MEETINGS)
        self._failed.explain(self._meetings, error, folder, waits=waits)

    def _drop_failure(self) -> None:
        """The data are open after all."""
        if self._failed.drop(self._meetings) and self._welcome is not None:
            self._meetings.show_instead(self._welcome)

    @property
    def _meetings(self) -> "MeetingsRoom":
        """Made when it is first wanted: the first picture has no room for it."""
        if self._room_of_meetings is None:
            self._room_of_meetings = self._make_meetings()
        return self._room_of_meetings

    def _make_meetings(self) -> "MeetingsRoom":
        from secretariat.app.meeting_views import MeetingViews
        from secretariat.ui.meetings.files import Hands
        from secretariat.ui.meetings.room import MeetingsRoom, Surroundings

        room = MeetingsRoom(
            Surroundings(
                today=today,
                publish=self._bridge.publish,
                say=self._say,
                hands=Hands(tasks=self._tasks, prompts=self.prompts),
                open_workspace=self._open_workspace,
            )
        )
        room.place_changed.connect(self._on_place_changed)
        self._views = MeetingViews(room, self._tasks, self._on_item_requested, self._tell)
        room.show_rows(self._first_meetings)
        return room

    def _later_rooms(self) -> Sequence[tuple[str, str, Icon, Callable[["Office"], QWidget]]]:
        rooms = [
            (ACTIONS, self.tr("Actions"), Icon.LIST_CHECKS, self._make_actions),
            (PEOPLE, self.tr("People"), Icon.PERSON, self._make_people),
            (OUTBOX, self.tr("Outbox"), Icon.SEND, self._outbox.make),
        ]
        if self._settings_around is not None:
            self._window.settings_requested.connect(lambda: self._window.enter_room(SETTINGS))
            rooms.append((SETTINGS, self.tr("Settings"), Icon.SETTINGS, self._make_settings))
        return rooms

    def _awaited(self, room: str, title: str, icon: Icon, make: Callable[["Office"], QWidget]) -> Room:
        """A room that is built when it is first entered, as soon as there is an office."""

        self._titles[room] = title

        def enter() -> QWidget:
            awaited = AwaitedRoom(make, self._opened.office if self._opened is not None else None)
            self._awaiting.append(awaited)
            return awaited

        return Room(id=room, title=title, icon=icon, make=enter)

    def _make_actions(self, office: "Office") -> QWidget:
        from secretariat.ui.actions_list.room import ActionsRoom, ActionsSurroundings
        from secretariat.ui.kept_files import FileHands

        around = ActionsSurroundings(
            today=today,
            publish=self._bridge.publish,
            say=self._say,
            hands=FileHands(tasks=self._tasks, prompts=self.prompts, open_path=open_path),
        )
        self._actions = ActionsRoom(office, around)
        self._actions.meeting_requested.connect(self._on_meeting_requested)
        return self._actions

    def _connect_today(self) -> None:
        from secretariat.services.action_register import Shown

        today_room = self._today
        today_room.meeting_requested.connect(self._open_at)
        today_room.meetings_requested.connect(lambda: self._window.enter_room(MEETINGS))
        today_room.new_requested.connect(self._on_new_requested)
        today_room.list_requested.connect(self._list_actions)
        today_room.extend_requested.connect(lambda one: self._list_actions(Shown.OPEN, one, "extend"))
        today_room.drop_requested.connect(lambda one: self._list_actions(Shown.OPEN, one, "drop"))

    def _open_at(self, meeting_id: int, stage: int) -> None:
        self._window.enter_room(MEETINGS)
        self._meetings.open_meeting(MeetingId(meeting_id), stage)

    def _on_new_requested(self) -> None:
        self._window.enter_room(MEETINGS)
        self._meetings.begin_new()

    def _list_actions(self, shown: "Shown", action_id: int | None = None, doing: str = "") -> None:
        from secretariat.ui.actions_list.state import Doing

        self._window.enter_room(ACTIONS)
        if self._actions is not None:
            self._actions.show_only(shown, action_id, Doing(doing) if doing else None)

    def _count_overdue(self) -> None:
        """The red count beside «Доручення», counted in the pool: there may be thousands."""
        from secretariat.ui.action_words import COUNTED

        assert self._opened is not None
        register, day = self._opened.office.actions, today()

        def show(count: int) -> None:
            self._window.set_count(ACTIONS, count, COUNTED.overdue(count) if count else "")

        self._tasks.run(lambda: register.counts(day).overdue, show, refusing(self._tell))

    def _around_outbox(self) -> "OutboxSurroundings":
        from secretariat.ui.outbox.room import OutboxSurroundings

        return OutboxSurroundings(
            publish=self._bridge.publish,
            say=self._say,
            tasks=self._tasks,
            prompts=self.prompts,
            mailing=self._mailing,
            open_path=open_path,
        )

    def _tell(self, error: DomainError) -> None:
        """What failed in the pool and a user can cure."""
        self._say(refusal(error), False)

    def _on_meeting_requested(self, meeting_id: int) -> None:
        self._window.enter_room(MEETINGS)
        self._meetings.open_meeting(MeetingId(meeting_id), MEETING_STAGE)

    def _on_item_requested(self, meeting_id: int, item_id: int) -> None:
        from secretariat.ui.meeting.workspace import MeetingWorkspace

        self._on_meeting_requested(meeting_id)
        shown = self._meetings.currentWidget()
        assert isinstance(shown, MeetingWorkspace)
        shown.running.go_to(ItemId(item_id))

    def _make_people(self, office: "Office") -> QWidget:
        from secretariat.ui.people.room import PeopleRoom, PeopleSurroundings

        around = PeopleSurroundings(
            today=today,
            publish=self._bridge.publish,
            say=self._say,
            tasks=self._tasks,
            prompts=self.prompts,
        )
        self._people = PeopleRoom(office, around)
        return self._people

    def _find(self, found: "Found") -> None:
        """Meetings and persons for the palette."""
        if self._opened is None:
            return
        assert self._views is not None
        ways = Ways(
            to_meetings=lambda: self._window.enter_room(MEETINGS),
            to_meeting=self._go_to_meeting,
            to_person=self._go_to_person,
            refused=self._tell,
        )
        find_entries(self._opened.office.rows, today(), self._views, self._tasks, ways, found)

    def _go_to_meeting(self, row: MeetingRow) -> None:
        self._window.enter_room(MEETINGS)
        self._meetings.open_meeting(row.id, stage_number(standing(row)))

    def _go_to_person(self, person_id: PersonId) -> None:
        self._window.enter_room(PEOPLE)
        if self._people is not None:
            self._people.open_person(person_id)

    def _make_settings(self, office: "Office") -> QWidget:
        from secretariat.ui.settings.room import SettingsRoom

        assert self._settings_around is not None
        return SettingsRoom(office, self._settings_around())

    def _show_welcome(self) -> None:
        if self._welcome is not None:
            return
        from secretariat.ui.welcome.page import WelcomePage

        self._welcome = WelcomePage(self._bridge.publish)
        self._welcome.example_requested.connect(self.example_requested)
        self._welcome.restore.setVisible(self._restoring is not None)
        if self._restoring is not None:
            self._welcome.restore_requested.connect(self._restoring().choose_folder)
        if self._opened is not None:
            self._welcome.attach(self._opened.office)
        # first the room: a cursor that is put into what is not in the window yet is lost on its way there
        self._window.enter_room(MEETINGS)
        self._meetings.show_instead(self._welcome)

    def _open_workspace(self, meeting_id: MeetingId) -> QWidget:
        # neither the first picture nor the memory at rest needs its many parts
        from secretariat.ui.meeting.surroundings import MeetingSurroundings
        from secretariat.ui.meeting.workspace import MeetingWorkspace

        assert self._opened is not None
        around = MeetingSurroundings(
            bridge=self._bridge,
            tasks=self._tasks,
            prompts=self.prompts,
            frame=self._window,
            say=self._say,
            open_path=open_path,
            open_letters=self._outbox.show_meeting,
            spelling=self._spelling,
        )
        return MeetingWorkspace(self._opened.office, meeting_id, around)

    def _on_entered(self, _room: str) -> None:
        """The keys of a meeting help in no other room."""
        if not self.has_open_meeting():
            self._window.show_keys([])
        self.place_changed.emit()

    def _on_place_changed(self) -> None:
        if not self._meetings.has_open_meeting():
            self._window.anchor_toast(None)
            self._window.show_keys([])
        self.place_changed.emit()

    def _on_chosen_again(self, room: str) -> None:
        if room == MEETINGS and self._meetings.has_open_meeting():
            self._meetings.go_back()

    def _on_back(self) -> None:
        if self._window.current_room() == MEETINGS:
            self._meetings.go_back()
