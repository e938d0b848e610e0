"""How the papers of a group look: its measures beside a sample page, and what departs from the norm."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle, DecisionWord, NormProfile, Norms
from secretariat.domain.own_form import departures
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.kept_in_view import KeptInView
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.emblem_part import EmblemPart
from secretariat.ui.settings.form_words import (
    MEASURES,
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

    `restored` means that all shall be as the norm says, `sharing` that all groups shall have this form,
    `thresholds_wanted` that the quorum and the majorities of the group are to be seen.
    """

    measured = Signal(str, str)
    formed = Signal(str, object)
    ruled = Signal(str, object)
    restored, sharing, thresholds_wanted = Signal(), Signal(), Signal()

    def __init__(self, page: SamplePage, norms: Norms) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.page, self._norms = page, norms
        self.fields = {name: CommittedField(label(name)) for name in (*MEASURES, "letterhead")}
        self.norm = RuleField(self.tr("Norm"), {name: norm.title for name, norm in norms.known.items()})
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
        self.emblem, self.of_norm = EmblemPart(), Note()
        self.restore = FlatButton(self.tr("All by the norm"), icon=Icon.UNDO)
        self.share = FlatButton(self.tr("Apply to all groups"), icon=Icon.COPY)
        self.thresholds = FlatButton(self.tr("Thresholds: quorum and majorities…"), icon=Icon.USERS)
        self._departures = QVBoxLayout()
        self._departures.setSpacing(SPACE_1)
        self._arrange()
        self._connect()

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError], *, is_shared: bool) -> None:
        """Show the group's form, which all groups share or not, and its page; beside an error what was typed stays."""
        is_known = group.norm_profile in self._norms.known
        form = group.form(self._norms) if is_known else self._norms.usual.form
        for name, field in self.fields.items():
            error = errors.get(name)
            field.load(_typed(form, name), refusal(error) if error is not None else "")
        for name, rule in self.choices.items():
            rule.show_rule(getattr(form, name), "")
        for name, rule in self.rules.items():
            rule.show_rule(getattr(group, name), "")
        self._show_norm(group, errors.get("norm_profile"))
        self._show_departures(group)
        self.share.setVisible(not is_shared)
        self.page.show_group(group)

    def settle(self) -> None:
        """Commit the field with the cursor."""
        for field in self.fields.values():
            field.settle()
        self.emblem.text.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page goes below the fields where both have no room abreast."""
        super().resizeEvent(event)
        abreast = self.width() > max(scaled(NARROWEST), self._least_abreast())
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if abreast else directions.TopToBottom)

    def _show_norm(self, group: WorkingGroup, error: DomainError | None) -> None:
        """A choice of one norm is none, unless the group goes by one that is not there any more."""
        self.norm.show_rule(group.norm_profile, group.norm_profile)
        self.norm.show_error(refusal(error) if error is not None else "")
        self.norm.setVisible(list(self._norms.known) != [group.norm_profile])

    def _least_abreast(self) -> int:
        """What both halves take side by side: a panel held so wide by them would never be seen to be too narrow."""
        margins = self.column.contentsMargins()
        halves = self._typed_half.minimumSizeHint().width() + SPACE_4 + self.page.minimumWidth()
        return margins.left() + halves + margins.right()

    def _show_departures(self, group: WorkingGroup) -> None:
        empty(self._departures)
        self.restore.setVisible(False)
        preset = self._norms.known.get(group.norm_profile)
        if preset is None:
            unknown = self.tr("The norm of this group is not known here: choose another one.")
            self.of_norm.say(unknown, Tone.DANGER)
            return
        found, norm = departures(preset, group.own_form), preset.title
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
        self.norm.chosen.connect(lambda name: self.ruled.emit("norm_profile", name))
        self.share.clicked.connect(lambda _checked=False: self.sharing.emit())
        self.thresholds.clicked.connect(lambda _checked=False: self.thresholds_wanted.emit())
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
        self._halves.addWidget(KeptInView(self.page))
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
        column.addWidget(self.norm)
        nest(column, grid)
        column.addWidget(self.emblem)
        column.addSpacing(SPACE_2)
        column.addWidget(self.of_norm)
        nest(column, self._departures)
        for button in (self.restore, self.share, self.thresholds):
            column.addWidget(button)
        column.addStretch(1)
        return form


def _typed(form: NormProfile, name: str) -> str:
    value = getattr(form, name)
    return number_text(value) if name in MEASURES else value or ""
