"""A point of the decision: its number, its words, and who does it until when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import PointId
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_6
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.names import looks_like_name
from secretariat.ui.meeting.people import NOBODY, Who, enter_person
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.assignment import Assignment, Beside
from secretariat.ui.meeting.running.decision import DecisionPresenter, PointLine
from secretariat.ui.meeting.running.phrase_list import PhraseList
from secretariat.ui.meeting.running.section import TEXT_DROP, TEXT_INSET
from secretariat.ui.typography import Role

NUMBER_WIDTH = 18


class PointRow(QWidget):
    """The line about the action is shown where there is one and where the cursor is."""

    def __init__(self, bench: Bench, presenter: DecisionPresenter, point_id: PointId) -> None:
        super().__init__()
        self._bench, self._presenter, self._id = bench, presenter, point_id
        self._line: PointLine | None = None
        self._note = Note()
        self._number = Text(role=Role.STRONG)
        keep_width(self._number, NUMBER_WIDTH)
        self._number.setContentsMargins(0, TEXT_DROP, 0, 0)
        self.text = MeetingText(
            self.tr("Words of the point"),
            bench.typing,
            lambda text: presenter.set_text(point_id, text),
            one_paragraph=True,
            quiet=True,
        )
        self.text.stand_for(self._place("text"), self._note)
        self.text.accepted.connect(self.to_assignment)
        self.phrases = PhraseList(self.text, "decided")
        self.assignment = Assignment(
            lambda: bench.session.record.last_day,
            bench.session.is_workday,
            self._on_assigned,
            self._on_typed,
            Beside(
                email=lambda typed: presenter.set_email(point_id, typed),
                others=lambda typed: presenter.set_co_workers(point_id, typed),
            ),
        )
        bind(self.assignment.email, self._place("assignee_email"), self._note)
        bind(self.assignment.others, self._place("co_assignees"), self._note)
        bind(self.assignment.who, self._place("assignee"), self._note)
        bind(self.assignment.due.input, self._place("due"), self._note)
        self._arrange()

    def show_point(self, line: PointLine, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the point."""
        self._line = line
        is_sub = line.parent_id is not None
        self._number.setText(f"{line.position})" if is_sub else str(line.position))
        self._row.setContentsMargins(TEXT_INSET + (SPACE_6 if is_sub else 0), 0, 0, 0)
        self.text.load(line.text)
        self.assignment.show_line(line, people)
        self.show_focus(self._tail.isVisibleTo(self) and self._has_focus())

    def show_focus(self, focused: bool) -> None:
        """Unfold the line about the action while the cursor is in this point."""
        has_action = self._line is not None and self._line.who != NOBODY
        self._tail.setVisible(focused or has_action)

    def to_assignment(self) -> None:
        """Put the cursor at who does it."""
        self.text.settle()
        self._tail.show()
        self.assignment.who.take_focus()

    def _has_focus(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def _on_assigned(self, who: Who, due: date | None, standing: bool) -> None:
        self._presenter.assign(self._id, who, due, standing=standing)

    def _on_typed(self, typed: str) -> None:
        if looks_like_name(typed):
            who = Who(person_id=enter_person(self._bench.session, self._place("assignee"), typed))
        else:
            who = Who(label=typed)
        due = self._line.due if self._line is not None else None
        self._presenter.assign(self._id, who, due)
        self.assignment.due.setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        self._tail = QWidget()
        tail = QHBoxLayout(self._tail)
        tail.setContentsMargins(TEXT_INSET, 0, 0, SPACE_1)
        tail.setSpacing(SPACE_2)
        tail.addWidget(self.assignment, 1)
        column = QVBoxLayout()
        column.setSpacing(SPACE_1)
        column.addWidget(self.text)
        column.addWidget(self._tail)
        column.addWidget(self._note)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        nest(self._row, column, 1)
        self._tail.hide()

    def _place(self, field: str) -> Place:
        return Place(part=Part.POINT, id=self._id, field=field)
