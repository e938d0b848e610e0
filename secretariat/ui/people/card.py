"""The chosen person: names, contacts, posts, places in groups."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.gender import gender_of
from secretariat.domain.person import Gender
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4, SPACE_5, SPACE_6, scaled
from secretariat.ui.people.forms_section import FormsSection
from secretariat.ui.people.letters_section import LettersSection
from secretariat.ui.people.membership_row import MembershipRow
from secretariat.ui.people.personal_section import PersonalSection
from secretariat.ui.people.post_section import PostSection
from secretariat.ui.people.state import CardState
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role

ONE_LINE = 520
"""Gender and addresses stand beside each other in a card of this width."""


class PersonCardView(Scroll):
    """Emits what the user wants; every field commits when it is left."""

    renamed = Signal(str, str)
    gender_chosen = Signal(object)
    join_requested = Signal(object)
    membership_changed = Signal(int, str, object)
    leave_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._today = today
        self.fields = {
            "family": CommittedField(self.tr("Family name")),
            "given": CommittedField(self.tr("Given name")),
            "patronymic": CommittedField(self.tr("Patronymic")),
            "email": CommittedField(self.tr("E-mail")),
            "phone": CommittedField(self.tr("Phone")),
            "note": CommittedField(self.tr("Note")),
        }
        self.gender = SegmentedControl(
            {Gender.MASCULINE: self.tr("male"), Gender.FEMININE: self.tr("female")}, name=self.tr("Gender")
        )
        self.posts, self.forms = PostSection(today), FormsSection()
        self.letters = LettersSection()
        self.personal = PersonalSection()
        self._memberships = QVBoxLayout()
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange(inner)
        self._connect()

    def show_card(self, state: CardState) -> None:
        """Show a person."""
        for name, field in self.fields.items():
            error = state.errors.get(name)
            field.load(getattr(state.person, name) or "", refusal(error) if error else "")
        self.gender.set_value(gender_of(state.person))
        self.posts.show_posts(state)
        self._show_memberships(state)
        self.letters.show_letters(state.letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow card addresses stand below, where they can be read."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._last.setDirection(
            ways.LeftToRight if self.viewport().width() >= scaled(ONE_LINE) else ways.TopToBottom
        )

    def settle(self) -> None:
        """Commit what is typed."""
        for field in self.fields.values():
            field.settle()
        self.posts.settle()
        self.forms.settle()

    def _show_memberships(self, state: CardState) -> None:
        empty(self._memberships)
        for membership in state.memberships:
            name = state.groups.get(membership.group_id, "") if len(state.groups) > 1 else ""
            error = state.errors.get(f"membership-{membership.id}")
            row = MembershipRow(membership, name, refusal(error) if error else "", self._today)
            row.changed.connect(self.membership_changed)
            row.removal_requested.connect(self.leave_requested)
            self._memberships.addWidget(row)
        if state.joinable:
            self._memberships.addWidget(self._joining(state))
        error = state.errors.get("group")
        if error is not None:
            self._memberships.addWidget(Note(refusal(error), Tone.DANGER))

    def _joining(self, state: CardState) -> QWidget:
        """A button, and before it the groups to choose from where there are several."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        names = {group: state.groups[group] for group in state.joinable}
        groups = Choice(names, name=self.tr("Which group"))
        groups.setMinimumWidth(1)  # names of groups are long; the list shows them whole
        join = SecondaryButton(self.tr("Make a member of the group"), icon=Icon.USER_ADD)
        join.clicked.connect(lambda: self.join_requested.emit(groups.value()))
        if len(state.groups) > 1:
            row.addWidget(groups, 1)
        row.addWidget(join)
        if len(state.groups) == 1:
            groups.setParent(held)
            groups.hide()
            row.addStretch(1)
        return held

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self.renamed.emit(name, text))
        self.gender.chosen.connect(self.gender_chosen)

    def _arrange(self, inner: QWidget) -> None:
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        column.setSpacing(SPACE_4)
        fields = self.fields
        nest(column, _row(fields["family"], fields["given"], fields["patronymic"]))
        self._last.setSpacing(SPACE_4)
        self._last.addWidget(Field(self.tr("Gender"), self.gender))
        nest(self._last, _row(fields["email"], fields["phone"]), 1)
        nest(column, self._last)
        column.addSpacing(SPACE_2)
        column.addWidget(self.forms)
        for title, part in ((self.tr("Posts"), self.posts), (self.tr("In the group"), None)):
            column.addSpacing(SPACE_2)
            column.addWidget(Text(title, Role.SECTION))
            column.addWidget(Rule())
            if part is not None:
                column.addWidget(part)
        nest(column, self._memberships)
        column.addSpacing(SPACE_2)
        column.addWidget(fields["note"])
        column.addWidget(self.letters)
        column.addSpacing(SPACE_2)
        column.addWidget(self.personal)
        column.addStretch(1)
        nest(column, self._foot())

    def _foot(self) -> QHBoxLayout:
        remove = FlatButton(self.tr("Delete the person"), icon=Icon.DELETE)
        remove.clicked.connect(self.remove_requested)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(remove)
        return row


def _row(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_4)
    for field in fields:
        row.addWidget(field, 1)
    return row
