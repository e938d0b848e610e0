"""The group's names as papers print them, and the rules it goes by."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import NumberingPeriod, WorkingGroup
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field
from secretariat.ui.kit.layouts import nest
from secretariat.ui.measures import SPACE_3, SPACE_4
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.majority_editor import MajorityEditor
from secretariat.ui.settings.quorum_editor import QuorumEditor
from secretariat.ui.settings.rule_field import RuleField


class GroupPanel(QWidget):
    """Emits the name of a field of `WorkingGroup` with what was typed, or with the value that was chosen."""

    typed = Signal(str, str)
    chosen = Signal(str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.fields = {
            "name": CommittedField(self.tr("Full name of the group")),
            "name_genitive": CommittedField(self.tr("In the protocol: meeting of (whom?)")),
            "mandate": CommittedField(self.tr("Document by which the group exists")),
            "council": CommittedField(self.tr("Council or institution")),
            "settlement": CommittedField(self.tr("Settlement")),
            "first_number": CommittedField(self.tr("Number of the first protocol")),
            "protocol_workdays": CommittedField(self.tr("Working days for the protocol")),
            "case_index": CommittedField(self.tr("Index of the case")),
            "retention": CommittedField(self.tr("How long papers are kept")),
        }
        self.choices = {
            "numbering": RuleField(self.tr("Numbers of protocols run"), self._periods()),
        }
        self.quorum = QuorumEditor()
        self.majorities = {
            "majority": MajorityEditor(self.tr("A decision is adopted by")),
            "procedural_majority": MajorityEditor(self.tr("Procedural decisions"), special=True),
            "personnel_majority": MajorityEditor(self.tr("Elections and membership"), special=True),
            "charter_majority": MajorityEditor(self.tr("Changes of the group's rules"), special=True),
        }
        self.term_start = DateEntry(self.tr("First day of the term"), today, is_workday=lambda _day: True)
        self._term_field = Field(self.tr("First day of the term"), self.term_start)
        self._arrange()
        self._connect()

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError]) -> None:
        """Show what is stored; a rule that is none of the usual ones is kept and shown as its own."""
        for name, field in self.fields.items():
            error = errors.get(name)
            held = getattr(group, name)
            field.load("" if held is None else str(held), refusal(error) if error is not None else "")
        for name, rule in self.choices.items():
            rule.show_rule(getattr(group, name), self.tr("own rule"))
        for name, editor in self.majorities.items():
            editor.show_rule(getattr(group, name), errors.get(name))
        self.quorum.show_rule(group.quorum, errors.get("quorum"))
        self.term_start.set_day(group.term_start)
        self._show_term(group.numbering, errors.get("term_start"))

    def settle(self) -> None:
        """Commit the field with the cursor."""
        for field in self.fields.values():
            field.settle()

    def _show_term(self, period: NumberingPeriod, error: DomainError | None) -> None:
        """The first day of a term is asked before the numbers can run in it."""
        asked = error is not None or period is NumberingPeriod.TERM
        self._term_field.setVisible(asked)
        self._term_field.show_error(refusal(error) if error is not None else "")

    def _periods(self) -> dict[Any, str]:
        return {
            NumberingPeriod.CALENDAR_YEAR: self.tr("within the calendar year"),
            NumberingPeriod.TERM: self.tr("within the term of the group"),
        }

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        parts: list[QWidget] = [*self.fields.values(), *self.choices.values(), self._term_field]
        for wide, part in enumerate(parts[:3]):
            grid.addWidget(part, wide, 0, 1, 2)
        for place, part in enumerate(parts[3:]):
            grid.addWidget(part, 3 + place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        nest(column, grid)
        column.addWidget(self.quorum)
        for editor in self.majorities.values():
            column.addWidget(editor)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self.typed.emit(name, text))
        for name, rule in self.choices.items():
            rule.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
        for name, editor in self.majorities.items():
            editor.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
        self.quorum.chosen.connect(lambda value: self.chosen.emit("quorum", value))
        self.term_start.day_chosen.connect(lambda day: self.chosen.emit("term_start", day))
