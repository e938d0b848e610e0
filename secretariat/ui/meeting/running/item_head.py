"""The head of an item: the agenda as numbers, the clock, the way on, and the whole title."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.domain.agenda import ItemState
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, IconButton, Kind
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.icon_mark import IconMark
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.number_strip import ItemMark, NumberStrip
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.durations import duration_text
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.item_presenter import ItemPresenter
from secretariat.ui.meeting.running.item_state import ItemView, number_strip
from secretariat.ui.meeting.running_clock import is_going_on
from secretariat.ui.typography import Role

SECOND = 1000


class ItemHead(Ground):
    """Stays in view while the item's fields scroll under it."""

    item_chosen = Signal(int)
    forward_requested = Signal()
    back_requested = Signal()

    def __init__(self, bench: Bench, course: Course, presenter: ItemPresenter) -> None:
        super().__init__("surface")
        self._bench, self._course, self._presenter = bench, course, presenter
        self._view: ItemView | None = None
        self._strip = NumberStrip()
        self._strip.item_requested.connect(self._on_number)
        self._strip.item_added.connect(self.start_new)
        self._hand = IconMark(Icon.CLOCK)
        self._elapsed = Text(role=Role.SECTION)
        self._planned = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND)
        self._clock.timeout.connect(self._show_elapsed)
        self._back = IconButton(Icon.BACK, self.tr("Previous item"), key="Ctrl+PgUp", kind=Kind.SECONDARY)
        self._back.clicked.connect(lambda _checked=False: self.back_requested.emit())
        self._forward = Button(self.tr("Next"), kind=Kind.PRIMARY, icon=Icon.NEXT, icon_after=True)
        self._forward.clicked.connect(lambda _checked=False: self.forward_requested.emit())
        self._number = Text(role=Role.TITLE, tone=Tone.ACCENT)
        self._title, self._state = Text(role=Role.SECTION, wraps=True), Chip()
        self._new = self._make_new()
        self._arrange()

    def show_item(self, view: ItemView | None) -> None:
        """Show the item on the screen."""
        self._view = view
        marks = number_strip(self._bench.session.record, view.id if view is not None else None)
        titles = {item.id: item.title for item in self._course.items}
        self._strip.show_items(
            [ItemMark(number=str(m.position), title=titles[m.id], finished=m.finished) for m in marks],
            next((place for place, mark in enumerate(marks) if mark.current), None),
            complete=is_closed(self._bench.session.opened),
        )
        self._number.setText(str(view.position) if view is not None else "")
        self._title.setText(view.title if view is not None else "")
        self._back.setEnabled(view is not None and view.position > 1)
        self._show_state(view)
        self._show_forward(view)
        self._show_elapsed()

    def start_new(self) -> None:
        """Open the line for an item that comes during the meeting; a closed text takes none."""
        if is_closed(self._bench.session.opened):
            return
        self._new.show()
        self._new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted while nothing is seen."""
        super().hideEvent(event)
        self._clock.stop()

    def _show_state(self, view: ItemView | None) -> None:
        told = view is not None and view.state in (ItemState.WITHDRAWN, ItemState.POSTPONED)
        self._state.setVisible(told or (view is not None and view.added))
        if view is None:
            return
        if told:
            self._state.say(words.item_state(view.state), Tone.WARN)
        elif view.added:
            self._state.say(self.tr("added during the meeting"), Tone.MUTED)

    def _show_forward(self, view: ItemView | None) -> None:
        going_on = is_going_on(self._bench.session.record, self._bench.session.office.desk.clock())
        at_end = view is not None and view.is_last
        ends = self.tr("End the meeting") if going_on else self.tr("To the protocol")
        self._forward.setText(ends if at_end else self.tr("Next"))
        self._forward.setEnabled(view is not None)
        self._forward.updateGeometry()

    def _show_elapsed(self) -> None:
        """The time since the item began; afterwards, how long it took. Longer than planned is told."""
        view, now = self._view, self._bench.session.office.desk.clock()
        runs = view is not None and view.started is not None and view.ended is None
        runs = runs and is_going_on(self._bench.session.record, now)
        if runs and self.isVisible():
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()
        spent = _spent(view, now) if view is not None else None
        ended = view is not None and view.ended is not None
        self._elapsed.setText(_length(spent, exact=not ended) if spent is not None else "")
        self._hand.setVisible(spent is not None)
        planned = view.minutes if view is not None else None
        over = spent is not None and planned is not None and spent > timedelta(minutes=planned)
        words = self.tr("over {minutes} min") if over else self.tr("of {minutes} min")
        self._planned.setText(words.format(minutes=planned) if planned else "")
        self._elapsed.setHidden(not self._elapsed.text())
        self._planned.setHidden(not self._planned.text())
        for text, tone in ((self._elapsed, Tone.PLAIN), (self._planned, Tone.MUTED)):
            text.set_tone(Tone.WARN if over else tone)

    def _on_number(self, place: int) -> None:
        items = self._course.items
        if place < len(items):  # what the click has stored may have taken the last one away
            self.item_chosen.emit(items[place].id)

    def _make_new(self) -> MeetingText:
        text = MeetingText(
            self.tr("Title of the new item"),
            self._bench.typing,
            self._commit_new,
            placeholder=self.tr("About …"),
            one_paragraph=True,
        )
        meeting_id = self._bench.session.meeting_id
        text.stand_for(Place(part=Part.NEW_ITEM, id=meeting_id, field="running"))
        text.accepted.connect(text.settle)
        text.setVisible(text.restore())
        return text

    def _commit_new(self, title: str) -> bool:
        if not self._presenter.add(title):
            return False
        self._new.empty()
        self._new.hide()
        return True

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(SPACE_2)
        first.addWidget(self._strip, 1)
        for part in (self._hand, self._elapsed, self._planned, self._back, self._forward):
            first.addWidget(part)
        first.insertSpacing(4, SPACE_3)
        second.setSpacing(SPACE_4)
        second.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._title, 1)
        second.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.setContentsMargins(MEETING_MARGIN, SPACE_3 - 2, MEETING_MARGIN, SPACE_3)
        inner.setSpacing(SPACE_3)
        nest(inner, first)
        inner.addWidget(self._new)
        nest(inner, second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, inner)
        column.addWidget(Rule())


def _spent(view: ItemView, now: datetime) -> timedelta | None:
    """On an item that runs or ran; None when its beginning is not known, or it was not closed in time."""
    if view.started is None:
        return None
    end = view.ended or (now if now.date() == view.started.date() else None)
    return end - view.started if end is not None and end >= view.started else None


def _length(spent: timedelta, *, exact: bool) -> str:
    """«06:12» while it runs; «14 хв» afterwards."""
    minutes, seconds = divmod(int(spent.total_seconds()), 60)
    return f"{minutes:02d}:{seconds:02d}" if exact else duration_text(minutes)
