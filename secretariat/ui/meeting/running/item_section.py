"""ПИТАННЯ: when it was taken, what became of it, who presided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.agenda import ItemState
from secretariat.domain.meeting import Office
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.item_presenter import ItemPresenter
from secretariat.ui.meeting.running.item_state import ItemView
from secretariat.ui.meeting.running.section import TEXT_INSET, Section
from secretariat.ui.meeting.running.successor_words import successor_text
from secretariat.ui.typed_time import clock_text

CLOCK_WIDTH, REASON_WIDTH, OFFICER_WIDTH = 72, 260, 150


class ItemSection(Section):
    """Everything about an item that is not a part of what was said and decided."""

    def __init__(self, bench: Bench, presenter: ItemPresenter, title: str) -> None:
        super().__init__(title, key_text(ActionId.ABOUT_ITEM), inset=TEXT_INSET)
        self.body.setSpacing(SPACE_2)
        self._bench, self._presenter = bench, presenter
        self._view: ItemView | None = None
        self._note, self._successor = Note(), Note()
        self._make_times()
        self._make_state()
        self.chair = self._make_officer(Office.CHAIR, self.tr("Presides from this item on"))
        self.secretary = self._make_officer(Office.SECRETARY, self.tr("Takes the minutes from this item on"))
        self.added = CheckBox(self.tr("added during the meeting"))
        self.added.clicked.connect(presenter.set_added)
        self.written = CheckBox(self.tr("the text of the report is attached"))
        self.written.clicked.connect(presenter.set_written_report)
        self._arrange()

    def show_item(self, view: ItemView, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the item."""
        if self._view is None or self._view.id != view.id:
            self.postponed_to.set_day(None)
        self._view = view
        self._bind(view)
        self._day.set_options({day: date_text(day) for day in view.days})
        self._day.set_value(view.day if view.day in view.days else view.days[0])
        self._day_field.setVisible(len(view.days) > 1)
        self.started.load(clock_text(view.started.time() if view.started is not None else None))
        self.ended.load(clock_text(view.ended.time() if view.ended is not None else None))
        self.state.set_value(view.state)
        left_out = view.state in (ItemState.WITHDRAWN, ItemState.POSTPONED)
        self.reason.load(view.reason)
        self._reason_field.setVisible(left_out or bool(self.reason.text()))
        self._to_field.setVisible(view.state is ItemState.POSTPONED)
        self.postponed_to.load(view.postponed_to)
        self._successor.say(successor_text(view.successor) if view.successor is not None else "")
        self.chair.show_who(Who(person_id=view.chair_id), people)
        self.secretary.show_who(Who(person_id=view.secretary_id), people)
        self.added.setChecked(view.added)
        self.written.setChecked(view.written_report)

    def take_focus(self) -> None:
        """Put the cursor at when the item began."""
        self.started.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_times(self) -> None:
        self._day = Choice({}, name=self.tr("Day"))
        self.started = MeetingLine(
            self.tr("Began"),
            lambda typed: self._presenter.set_started(typed, self._chosen_day()),
            placeholder=self.tr("time"),
            width=CLOCK_WIDTH,
        )
        self.ended = MeetingLine(
            self.tr("Ended"),
            lambda typed: self._presenter.set_ended(typed, self._chosen_day()),
            placeholder=self.tr("time"),
            width=CLOCK_WIDTH,
        )

    def _make_state(self) -> None:
        presenter = self._presenter
        self.state = Choice({state: words.item_state(state) for state in ItemState}, name=self.tr("State"))
        self.state.activated.connect(self._on_state)
        self.reason = MeetingLine(self.tr("Reason"), presenter.set_reason)
        keep_width(self.reason, REASON_WIDTH)
        self.postponed_to = DateEntry(
            self.tr("To which day"),
            lambda: self._bench.session.record.last_day,
            is_workday=self._bench.session.is_workday,
        )
        self.postponed_to.day_chosen.connect(presenter.set_postponed_to)

    def _on_state(self, _row: int) -> None:
        """A state that needs a reason asks for it; arrows that walk over it may go on to the next one."""
        done = self._presenter.set_state(ItemState(str(self.state.value())))
        if not done and not self.state.walks:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_officer(self, office: Office, name: str) -> WhoPicker:
        def chosen(who: Who) -> None:
            if who.person_id is not None:
                self._presenter.set_officer(office, who.person_id)

        picker = WhoPicker(name, chosen)
        keep_width(picker, OFFICER_WIDTH)
        return picker

    def _chosen_day(self) -> date | None:
        chosen = self._day.value()
        return chosen if isinstance(chosen, date) else None

    def _bind(self, view: ItemView) -> None:
        fields: dict[str, QWidget] = {
            "started": self.started,
            "ended": self.ended,
            "state": self.state,
            "reason": self.reason,
            "postponed_to": self.postponed_to.input,
            "chair": self.chair,
            "secretary": self.secretary,
            "written_report": self.written,
            "added": self.added,
        }
        for field, widget in fields.items():
            bind(widget, Place(part=Part.ITEM, id=view.id, field=field), self._note)
        self.reason.keep_typing(self._bench.typing, Place(part=Part.ITEM, id=view.id, field="reason"))

    def _arrange(self) -> None:
        self._day_field = Field(self.tr("Day"), self._day)
        self._reason_field = Field(self.tr("Reason"), self.reason)
        self._to_field = Field(self.tr("To which day"), self.postponed_to)
        first, second = QWidget(), QWidget()
        flow = FlowLayout(first, spacing=SPACE_4)
        for part in (
            self._day_field,
            Field(self.tr("Began"), self.started),
            Field(self.tr("Ended"), self.ended),
            Field(self.tr("State"), self.state),
            self._reason_field,
            self._to_field,
            Field(self.tr("Presides from this item on"), self.chair),
            Field(self.tr("Takes the minutes from this item on"), self.secretary),
        ):
            flow.addWidget(part)
        checks = FlowLayout(second, spacing=SPACE_4)
        checks.addWidget(self.added)
        checks.addWidget(self.written)
        self.body.addWidget(first)
        self.body.addWidget(self._successor)
        self.body.addWidget(second)
        self.body.addWidget(self._note)
