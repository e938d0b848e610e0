"""New rules of a group from a day on, and what it went by before."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import DATED, FormerRules
from secretariat.domain.group import WorkingGroup
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton, SecondaryButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class FormerRulesPart(QWidget):
    """Emits `begun` with the first day of new rules, `forgotten` with the id of former ones."""

    begun = Signal(object)
    forgotten = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.since = DateEntry(self.tr("New rules from"), today, is_workday=lambda _day: True)
        self.begin = SecondaryButton(self.tr("Begin new rules"))
        self.field, self.note = Field(self.tr("New rules from"), self.since), Note()
        self._rows = QVBoxLayout()
        self._arrange()
        self.begin.clicked.connect(self._on_begin)

    def show_rules(
        self, group: WorkingGroup, former: Sequence[FormerRules], error: DomainError | None
    ) -> None:
        """Show what the group went by, the newest first; beside an error the typed day stays."""
        self._say(refusal(error) if error is not None else "")
        if error is None:
            self.since.set_day(None)
        empty(self._rows)
        later: WorkingGroup | FormerRules = group
        for rules in former:
            self._rows.addWidget(self._row(rules, later))
            later = rules

    def _row(self, rules: FormerRules, later: WorkingGroup | FormerRules) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        day = f"{rules.until:%d.%m.%Y}"
        others = ", ".join(self._others(rules, later))
        words = (
            self.tr("Until {day} another: {fields}.") if others else self.tr("Until {day} the same so far.")
        )
        remove = IconButton(Icon.DELETE, self.tr("Forget the rules until {day}").format(day=day), small=True)
        remove.clicked.connect(lambda _checked=False: self.forgotten.emit(rules.id))
        row.addWidget(Text(words.format(day=day, fields=others), tone=Tone.MUTED, wraps=True), 1)
        row.addWidget(remove)
        return held

    def _others(self, rules: FormerRules, later: WorkingGroup | FormerRules) -> Iterator[str]:
        """The names of what was another, each once."""
        names = self._names()
        found = [names[name] for name in DATED if getattr(rules, name) != getattr(later, name)]
        yield from dict.fromkeys(found)

    def _names(self) -> dict[str, str]:
        group, majority = self.tr("name of the group"), self.tr("majority")
        papers = self.tr("form of papers")
        return {
            "name": group,
            "name_genitive": group,
            "council": self.tr("council"),
            "settlement": self.tr("settlement"),
            "community": self.tr("settlement"),
            "mandate": self.tr("mandate"),
            "quorum": self.tr("quorum"),
            "majority": majority,
            "procedural_majority": majority,
            "personnel_majority": majority,
            "charter_majority": majority,
            "decision_word": self.tr("word before a decision"),
            "date_style": self.tr("dates"),
            "norm_profile": papers,
            "own_form": papers,
            "emblem_sha256": papers,
            "emblem_text": papers,
        }

    def _say(self, error: str) -> None:
        hint = self.tr(
            "Meetings before this day keep the names and rules as they are now. Then change them above."
        )
        self.note.say(error or hint, Tone.DANGER if error else Tone.MUTED)

    def _on_begin(self) -> None:
        day = self.since.day()
        if day is None:
            self._say(self.tr("Say the first day of the new rules."))
            return
        self.begun.emit(day)

    def _arrange(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(SPACE_1)
        # a line as high as the label of the field, so that the button stands beside its input
        beside.addWidget(Text(" ", Role.CAPTION))
        beside.addWidget(self.begin)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.field)
        nest(row, beside)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        nest(column, row)
        column.addWidget(self.note)
        column.addSpacing(SPACE_2)
        nest(column, self._rows)
