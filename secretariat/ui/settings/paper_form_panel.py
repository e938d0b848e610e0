"""How the papers of a group look: its measures beside a sample page, and what departs from the norm."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import PRESETS, DateStyle, DecisionWord, NormProfile
from secretariat.domain.own_form import departures
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.form_words import (
    MEASURES,
    NORM_TITLES,
    departure_text,
    label,
    number_text,
    options,
)
from secretariat.ui.settings.rule_field import RuleField
from secretariat.ui.settings.sample_page import SamplePage
from secretariat.ui.typography import Role

PAGE_WIDTH, PAGE_HEIGHT, NARROWEST = 340, 540, 640
"""Of the sample page, and of a panel in which it has room beside the fields."""


class PaperFormPanel(Panel):
    """Emits the name of a field with what was typed or chosen: `measured`, `formed` of the form, `ruled` of the group.

    `restored` means that all shall be as the norm says.
    """

    measured = Signal(str, str)
    formed = Signal(str, object)
    ruled = Signal(str, object)
    restored = Signal()

    def __init__(self, page: SamplePage) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.page = page
        self.fields = {name: CommittedField(label(name)) for name in (*MEASURES, "letterhead")}
        self.rules = {
            "decision_word": RuleField(
                self.tr("Word before a decision"), {word: word.value.upper() for word in DecisionWord}
            ),
            "date_style": RuleField(
                self.tr("Dates in papers"),
                {DateStyle.WORDS: "31 липня 2019 року", DateStyle.DIGITS: "31.07.2019"},
            ),
        }
        self.choices = {
            name: RuleField(label(name), options(name))
            for name in ("number_place", "all_members_sign", "repeat_officers_among_present")
        }
        self.of_norm = Note()
        self.restore = FlatButton(self.tr("All by the norm"), icon=Icon.UNDO)
        self._departures = QVBoxLayout()
        self._departures.setSpacing(SPACE_1)
        self._arrange()
        self._connect()

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError]) -> None:
        """Show the group's form and its page; beside an error what was typed stays."""
        form = group.form
        for name, field in self.fields.items():
            error = errors.get(name)
            field.load(_typed(form, name), refusal(error) if error is not None else "")
        for name, rule in self.choices.items():
            rule.show_rule(getattr(form, name), "")
        for name, rule in self.rules.items():
            rule.show_rule(getattr(group, name), "")
        self._show_departures(group)
        self.page.show_group(group)

    def settle(self) -> None:
        """Commit the field with the cursor."""
        for field in self.fields.values():
            field.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page goes below the fields where both have no room abreast."""
        super().resizeEvent(event)
        abreast = self.width() > max(scaled(NARROWEST), self._least_abreast())
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if abreast else directions.TopToBottom)

    def _least_abreast(self) -> int:
        """What both halves take side by side: a panel held so wide by them would never be seen to be too narrow."""
        margins = self.column.contentsMargins()
        halves = self._typed_half.minimumSizeHint().width() + SPACE_4 + self.page.minimumWidth()
        return margins.left() + halves + margins.right()

    def _show_departures(self, group: WorkingGroup) -> None:
        found = departures(PRESETS[group.norm_profile], group.own_form)
        norm = NORM_TITLES[group.norm_profile]
        empty(self._departures)
        for departure in found:
            tone = Tone.MUTED if departure.allowed else Tone.WARN
            self._departures.addWidget(Note(departure_text(departure, norm), tone))
        self.restore.setVisible(bool(found))
        if found:
            self.of_norm.say(self.tr("Otherwise than by {norm}:").format(norm=norm))
        else:
            self.of_norm.say(self.tr("All as {norm} says.").format(norm=norm), Tone.OK)

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self.measured.emit(name, text))
        for signal, rules in ((self.formed, self.choices), (self.ruled, self.rules)):
            for name, rule in rules.items():
                rule.chosen.connect(lambda value, name=name, signal=signal: signal.emit(name, value))
        self.restore.clicked.connect(lambda _checked=False: self.restored.emit())

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Form of papers"), Role.SECTION))
        hint = self.tr(
            "It holds for the papers that are made from now on; finished protocols stay as they were printed."
        )
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        self.page.setMinimumSize(scaled(PAGE_WIDTH), scaled(PAGE_HEIGHT))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(SPACE_4)
        self._typed_half = self._form()
        self._halves.addWidget(self._typed_half, 1)
        self._halves.addWidget(self.page)
        nest(self.column, self._halves)

    def _form(self) -> QWidget:
        form, grid = QWidget(), QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_3)
        fields: list[QWidget] = [self.fields[name] for name in MEASURES]
        fields += [*self.rules.values(), *self.choices.values()]
        narrow, last = fields[:-1], fields[-1]
        for place, field in enumerate(narrow):
            grid.addWidget(field, place // 2, place % 2)
        for row, wide in enumerate((last, self.fields["letterhead"]), start=len(narrow) // 2):
            grid.addWidget(wide, row, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, grid)
        column.addSpacing(SPACE_2)
        column.addWidget(self.of_norm)
        nest(column, self._departures)
        column.addWidget(self.restore)
        column.addStretch(1)
        return form


def _typed(form: NormProfile, name: str) -> str:
    value = getattr(form, name)
    return number_text(value) if name in MEASURES else value or ""
