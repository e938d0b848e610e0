"""The groups of the office: which one is shown, a further one, and the way to take one away."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.former_rules_part import FormerRulesPart
from secretariat.ui.settings.group_panel import GroupPanel
from secretariat.ui.settings.members_list import MembersList
from secretariat.ui.settings.new_group import NewGroupForm
from secretariat.ui.settings.state import Member
from secretariat.ui.typography import Role


class GroupsPanel(Panel):
    """Emits `group_chosen` with an id, `remove_requested`; the rest comes from `group` and `form`."""

    group_chosen = Signal(int)
    remove_requested = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.which = Choice({}, name=self.tr("Working group"), wraps=True)
        self.new = FlatButton(self.tr("New group"), icon=Icon.PLUS)
        self.remove = FlatButton(self.tr("Delete the group"), icon=Icon.DELETE)
        self.group, self.form, self.members = GroupPanel(today), NewGroupForm(), MembersList()
        self.former = FormerRulesPart(today)
        self._note = Note()
        self._shown: WorkingGroup | None = None
        self.form.hide()
        self._arrange()
        self._connect()

    def show_groups(
        self,
        groups: Sequence[WorkingGroup],
        shown: WorkingGroup,
        former: Sequence[FormerRules],
        members: Sequence[Member],
        errors: Mapping[str, DomainError],
    ) -> None:
        """Show one of the groups; the choice appears when there are several."""
        self._shown = shown
        self.which.set_options({group.id: group.name for group in groups})
        self.which.set_value(shown.id)
        self.which.setVisible(len(groups) > 1)
        self.remove.setVisible(len(groups) > 1)
        self.group.show_group(shown, errors)
        self.former.show_rules(shown, former, errors.get("since"))
        self.members.show_members(members)
        error = errors.get("")
        self._note.say(refusal(error) if error is not None else "", Tone.DANGER)

    def settle(self) -> None:
        """Commit the field with the cursor."""
        self.group.settle()

    def end_form(self) -> None:
        """Back from the form of a new group to the one that is shown."""
        self._open_form(False)

    def _open_form(self, open_: bool) -> None:
        self.form.setVisible(open_)
        for part in (self.group, self.former, self.members):
            part.setVisible(not open_)
        if open_:
            self.form.begin(self._shown)
        else:
            self.new.setFocus()

    def _connect(self) -> None:
        self.which.activated.connect(
            lambda _row: self.group_chosen.emit(GroupId(int(str(self.which.value()))))
        )
        self.new.clicked.connect(lambda _checked=False: self._open_form(True))
        self.remove.clicked.connect(lambda _checked=False: self.remove_requested.emit())
        self.form.ended.connect(self.end_form)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(Text(self.tr("Working groups"), Role.SECTION), 1)
        head.addWidget(self.new)
        head.addWidget(self.remove)
        nest(self.column, head)
        for part in (self.which, self._note, self.form, self.group, self.former, self.members):
            self.column.addWidget(part)
