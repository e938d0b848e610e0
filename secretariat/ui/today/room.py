"""The room «Сьогодні»: the morning's questions on one screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.resolution import ActionState
from secretariat.services.changes import Changed, Topic
from secretariat.services.due_actions import DueActions
from secretariat.services.rows import ActionRow, MeetingRow
from secretariat.ui.action_words import closed_words
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, native_icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.following_room import FollowingRoom
from secretariat.ui.kit.list_room import WIDE
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import PANEL_GAP, ROOM_MARGIN, SPACE_4, SPACE_5, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.today.attendance_panel import AttendancePanel
from secretariat.ui.today.due_list import DueList
from secretariat.ui.today.next_panel import NextPanel
from secretariat.ui.today.presenter import TodayPresenter
from secretariat.ui.today.state import TodayState
from secretariat.ui.today.waiting_panel import WaitingPanel
from secretariat.ui.today.words import day_words

if TYPE_CHECKING:
    from secretariat.services.office import Office

SIDE, SLIM_SIDE, BESIDE = 408, 320, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaySurroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step."""

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]


class TodayRoom(FollowingRoom):
    """Emits where the user wants to go: a meeting at a stage, a new meeting, the list of actions.

    `extend_requested` and `drop_requested` carry the id of an action, to be dealt with in that list;
    `list_requested` carries which actions, `meetings_requested` asks for the list of meetings.
    """

    meeting_requested = Signal(int, int)
    new_requested = Signal()
    extend_requested = Signal(int)
    drop_requested = Signal(int)
    list_requested = Signal(object)
    meetings_requested = Signal()

    def __init__(self, around: TodaySurroundings) -> None:
        super().__init__(Topic)
        self._around, self._is_attached = around, False
        self._shown_day = around.today()
        self.due, self.next = DueList(), NextPanel()
        self.waiting, self.attendance = WaitingPanel(), AttendancePanel()
        self.new = SecondaryButton(
            self.tr("New meeting"), icon=Icon.CALENDAR_PLUS, key=key_text(ActionId.NEW)
        )
        self._head = RoomHead(self.tr("Today"), [self.new])
        self._body, self._side = QWidget(), QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._presenter = TodayPresenter(self, today=around.today, publish=around.publish)
        self._follow_by(self._presenter.refresh)
        self._arrange()
        self._connect()
        self.new.setEnabled(False)

    def start(self, meetings: Sequence[MeetingRow], due: DueActions) -> None:
        """Show what was read before the store is open."""
        self._presenter.start(meetings, due)

    def attach(self, office: "Office") -> None:
        """The store is open."""
        self._is_attached = True
        self._presenter.attach(office)

    def changeEvent(self, event: QEvent) -> None:
        """A window that stood open over night shows the new day when somebody comes back to it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._catch_up()

    def focus_first(self) -> None:
        """Put the keyboard on the first row, or on what comes after the list."""
        if not self.due.focus_first():
            self.next.setFocus()

    def show_day(self, state: TodayState) -> None:
        """See `TodayView`."""
        self._shown_day = state.today
        self._head.show_aside(day_words(state.today))
        self.new.setEnabled(state.is_whole and state.has_group)
        self.due.show_due(state)
        self.next.show_day(state)
        self.waiting.show_day(state)
        self.attendance.show_day(state)

    def show_done(self, row: ActionRow) -> None:
        """See `TodayView`."""
        self._around.say(closed_words(row, ActionState.DONE), True)

    def show_refusal(self, error: DomainError) -> None:
        """See `TodayView`."""
        self._around.say(refusal(error), False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower: names go under the texts; still narrower: what waits goes under the list."""
        super().resizeEvent(event)
        width = self.window().width()
        beside = width >= scaled(BESIDE)
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        if beside:
            self._side.setFixedWidth(scaled(SIDE if width >= scaled(WIDE) else SLIM_SIDE))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.width())
        self.due.set_narrow(width < scaled(WIDE))

    def _is_behind(self) -> bool:
        """Also when another day has come; before the store is open there is nothing to read."""
        is_another_day = self._shown_day != self._around.today()
        return self._is_attached and (self._is_stale or is_another_day)

    def _show_menu(self, row: ActionRow, button: QWidget) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not row.standing:
            more = _entry(menu, Icon.CALENDAR_PLUS, self.tr("More time…"))
            more.triggered.connect(lambda: self.extend_requested.emit(row.id))
        drop = _entry(menu, Icon.CLOSE, self.tr("Not needed…"))
        drop.triggered.connect(lambda: self.drop_requested.emit(row.id))
        meeting = _entry(menu, Icon.ARROW_RIGHT, self.tr("Open the meeting"))
        meeting.triggered.connect(lambda: self.meeting_requested.emit(row.meeting_id, 2))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_new(self) -> None:
        if self.new.isEnabled():
            self.new_requested.emit()

    def _connect(self) -> None:
        self.due.done_requested.connect(self._presenter.finish)
        self.due.menu_requested.connect(self._show_menu)
        self.due.all_requested.connect(self.list_requested)
        for panel in (self.next, self.waiting):
            panel.meeting_requested.connect(self.meeting_requested)
        self.waiting.all_requested.connect(self.meetings_requested)
        self.next.new_requested.connect(self.new_requested)
        self.new.clicked.connect(self.new_requested)
        make_action(ActionId.NEW, self, self._on_new, self.tr("New meeting"))

    def _arrange(self) -> None:
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_4)
        side.addWidget(self.next)
        side.addWidget(self.waiting)
        side.addWidget(self.attendance)
        side.addStretch(1)
        self._layout.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, SPACE_5)
        self._layout.setSpacing(PANEL_GAP)
        self._layout.addWidget(self.due, 1)
        self._layout.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._scroll = Scroll(self._body)
        column.addWidget(self._scroll, 1)


def _entry(menu: QMenu, icon: Icon, text: str) -> QAction:
    return menu.addAction(native_icon(icon, colours().text), text)
