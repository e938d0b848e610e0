"""The group's names as papers print them, and the rules it goes by."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.rules import MajorityBase, MajorityRule, Threshold
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import Field
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.quorums import QUORUMS
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.rule_field import RuleField
from secretariat.ui.typography import Role


class GroupPanel(Panel):
    """Emits the name of a field of `WorkingGroup` with what was typed, or with the value that was chosen."""

    typed = Signal(str, str)
    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.fields = {
            "name": CommittedField(self.tr("Full name of the group")),
            "name_genitive": CommittedField(self.tr("In the protocol: meeting of (whom?)")),
            "council": CommittedField(self.tr("Council or institution")),
            "settlement": CommittedField(self.tr("Settlement")),
            "first_number": CommittedField(self.tr("Number of the first protocol")),
            "protocol_workdays": CommittedField(self.tr("Working days for the protocol")),
        }
        self.choices = {
            "quorum": RuleField(self.tr("Quorum"), self._quorums()),
            "majority": RuleField(self.tr("A decision is adopted by"), self._majorities()),
            "decision_word": RuleField(self.tr("Word before a decision"), self._words()),
            "date_style": RuleField(self.tr("Dates in papers"), self._dates()),
        }
        self._arrange()
        self._connect()

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError]) -> None:
        """Show what is stored; a rule that is none of the usual ones is kept and shown as its own."""
        for name, field in self.fields.items():
            error = errors.get(name)
            field.load(str(getattr(group, name)), refusal(error) if error is not None else "")
        for name, rule in self.choices.items():
            rule.show_rule(getattr(group, name), self.tr("own rule"))

    def settle(self) -> None:
        """Commit the field with the cursor."""
        for field in self.fields.values():
            field.settle()

    def _quorums(self) -> dict[Any, str]:
        words = {
            "more-than-half": self.tr("more than half of the voting members"),
            "half": self.tr("at least half of the voting members"),
            "two-thirds": self.tr("two thirds of the voting members"),
        }
        return {QUORUMS[name]: text for name, text in words.items()}

    def _majorities(self) -> dict[Any, str]:
        return {
            MajorityRule(): self.tr("more than half of those present"),
            MajorityRule(base=MajorityBase.MEMBERS): self.tr("more than half of all members"),
            MajorityRule(base=MajorityBase.VOTING): self.tr("more than half of those who voted"),
            MajorityRule(threshold=Threshold.TWO_THIRDS): self.tr("two thirds of those present"),
        }

    def _words(self) -> dict[Any, str]:
        return {word: word.value.upper() for word in DecisionWord}

    def _dates(self) -> dict[Any, str]:
        return {DateStyle.WORDS: "31 липня 2019 року", DateStyle.DIGITS: "31.07.2019"}

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Working group"), Role.SECTION))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        parts: list[Field] = [*self.fields.values(), *self.choices.values()]
        for wide, part in enumerate(parts[:2]):
            grid.addWidget(part, wide, 0, 1, 2)
        for place, part in enumerate(parts[2:]):
            grid.addWidget(part, 2 + place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self.typed.emit(name, text))
        for name, rule in self.choices.items():
            rule.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
