"""What is exact about one presence: when and how, or why not, in which post, in whose place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.ids import AttendanceId, PersonId, PostId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter, TypedStay
from secretariat.ui.meeting.running.presence_state import PresenceLine
from secretariat.ui.meeting.running.stay_row import StayRow

GUESTS = (Capacity.INVITED, Capacity.PUBLIC, Capacity.PRESS)


class PresenceDetails(QWidget):
    """Unfolds under a row of the panel."""

    def __init__(
        self, presenter: PresencePresenter, attendance_id: AttendanceId, typing: TypingKeeper
    ) -> None:
        super().__init__()
        self._presenter, self._id, self._typing = presenter, attendance_id, typing
        self._note = Note()
        self.reason = MeetingLine(self.tr("Reason"), lambda _t: self._excuse(), small=True)
        self.paper = MeetingLine(self.tr("Paper"), lambda _t: self._excuse(), small=True)
        self._more = FlatButton(self.tr("one more stretch"), icon=Icon.PLUS, small=True)
        self._more.clicked.connect(lambda _checked=False: self._add_stay())
        self.post = Choice({}, name=self.tr("In which post"))
        self.post.activated.connect(self._on_post)
        self.capacity = Choice({one: words.capacity(one) for one in GUESTS}, name=self.tr("As what"))
        self.capacity.activated.connect(
            lambda _row: presenter.set_capacity(attendance_id, Capacity(str(self.capacity.value())))
        )
        self.substitutes = WhoPicker(self.tr("In whose place"), self._on_substitutes, small=True)
        self._recusal = FlatButton("", small=True)
        self._recusal.clicked.connect(lambda _checked=False: self._toggle_recusal())
        self.recusal_reason = MeetingLine(
            self.tr("Why not in this item"),
            lambda typed: presenter.set_recusal_reason(attendance_id, typed),
            small=True,
        )
        self._remove = FlatButton(self.tr("Take off the list"), small=True)
        self._remove.clicked.connect(lambda _checked=False: presenter.remove(attendance_id))
        self._line: PresenceLine | None = None
        self._arrange()
        self._bind()

    def show_line(self, line: PresenceLine, people: Sequence[PersonChoice]) -> None:
        """Show what is stored; what does not apply is not asked."""
        self._line = line
        present = line.presence is Presence.PRESENT
        named = line.person_id is not None
        self._show_stays(line if present and named else None)
        self._more.setVisible(present and named)
        self._reason_field.setVisible(named and not present)
        self._paper_field.setVisible(named and not present)
        self.reason.load(line.reason)
        self.paper.load(line.paper)
        self._post_field.setVisible(len(line.posts) > 1)
        self.post.set_options({post.id: post.title for post in line.posts})
        if line.post_id is not None:
            self.post.set_value(line.post_id)
        is_guest = line.role is None
        self._capacity_field.setVisible(is_guest and line.substitutes_id is None)
        if line.capacity in GUESTS:
            self.capacity.set_value(line.capacity)
        self._substitutes_field.setVisible(named and is_guest)
        self.substitutes.show_who(Who(person_id=line.substitutes_id), people)
        self._recusal.setVisible(line.voting)
        back, out = self.tr("Takes part in this item again"), self.tr("Takes no part in this item")
        self._recusal.setText(back if line.recused else out)
        self._recusal_field.setVisible(line.voting and line.recused)
        kept = self._place(f"recusal_reason {self._presenter.item_id}")
        self.recusal_reason.keep_typing(self._typing, kept)
        self.recusal_reason.load(line.recusal_reason)
        self._remove.setVisible(is_guest)

    def focus_first(self) -> None:
        """Put the cursor into the first field that applies."""
        rows = self._stays.rows()
        first: QWidget = rows[0].came if rows else self.reason
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_stays(self, line: PresenceLine | None) -> None:
        stays = line.stays if line is not None else ()
        self._stays.sync(range(len(stays)))
        for place, stay in enumerate(stays):
            row = self._stays.row(place)
            assert row is not None
            row.show_stay(stay)
            for field, widget in (("came", row.came), ("left", row.left)):
                bind(widget, self._place(field), self._note)

    def _make_stay(self, place: int) -> StayRow:
        return StayRow(self._commit_stays, lambda: self._remove_stay(place))

    def _commit_stays(self) -> bool:
        return self._presenter.set_stays(self._id, [row.typed() for row in self._stays.rows()])

    def _add_stay(self) -> None:
        typed = [row.typed() for row in self._stays.rows()]
        self._presenter.set_stays(self._id, [*typed, TypedStay()])

    def _remove_stay(self, place: int) -> None:
        typed = [row.typed() for at, row in enumerate(self._stays.rows()) if at != place]
        self._presenter.set_stays(self._id, typed)

    def _excuse(self) -> bool:
        return self._presenter.excuse(self._id, self.reason.text(), self.paper.text())

    def _on_post(self, _row: int) -> None:
        chosen = self.post.value()
        self._presenter.set_post(self._id, PostId(chosen) if isinstance(chosen, int) else None)

    def _on_substitutes(self, who: Who) -> None:
        member: PersonId | None = who.person_id
        self._presenter.set_substitutes(self._id, member)

    def _toggle_recusal(self) -> None:
        """Step out, and on to why: the usual reason stands there to be typed over."""
        if self._line is None:
            return
        recused = not self._line.recused
        if self._presenter.set_recusal(self._id, recused=recused) and recused:
            self.recusal_reason.setFocus(Qt.FocusReason.TabFocusReason)
            self.recusal_reason.selectAll()

    def _bind(self) -> None:
        fields = {"reason": self.reason, "paper": self.paper, "substitutes": self.substitutes}
        for field, widget in fields.items():
            bind(widget, self._place(field), self._note)
        for line, field in ((self.reason, "reason"), (self.paper, "paper")):
            line.keep_typing(self._typing, self._place(field))
        bind(self.recusal_reason, self._place("recusal_reason"), self._note)
        bind(self.post, self._place("post"), self._note)
        bind(self.capacity, self._place("capacity"), self._note)
        bind(self._recusal, self._place("recusal"), self._note)

    def _arrange(self) -> None:
        self._reason_field = Field(self.tr("Reason"), self.reason)
        self._paper_field = Field(self.tr("Paper"), self.paper)
        self._post_field = Field(self.tr("In which post"), self.post)
        self._capacity_field = Field(self.tr("As what"), self.capacity)
        self._substitutes_field = Field(self.tr("In whose place"), self.substitutes)
        self._recusal_field = Field(self.tr("Why not in this item"), self.recusal_reason)
        stays = QVBoxLayout()
        stays.setSpacing(SPACE_2)
        self._stays: KeyedRows[int, StayRow] = KeyedRows(stays, self._make_stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, 0, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_2)
        nest(column, stays)
        nest(column, hanging(self._more))
        for field in (
            self._reason_field,
            self._paper_field,
            self._post_field,
            self._capacity_field,
            self._substitutes_field,
        ):
            column.addWidget(field)
        nest(column, hanging(self._recusal))
        column.addWidget(self._recusal_field)
        nest(column, hanging(self._remove))
        column.addWidget(self._note)

    def _place(self, field: str) -> Place:
        return Place(part=Part.ATTENDANCE, id=self._id, field=field)
