"""The rule of a majority: how many, of whom, and what an equal vote means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.rules import MajorityBase, MajorityRule, Threshold, Tie
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.shares import parse_share
from secretariat.ui.typography import Role

AS_ORDINARY = "ordinary"
SHARE_WIDTH = 72
TIES = (Threshold.SIMPLE, Threshold.ABSOLUTE)
"""Where an equal vote can fall one short of the majority."""


class MajorityEditor(QWidget):
    """Emits `chosen` with another rule than the one that is shown; None means «as ordinary decisions»."""

    chosen = Signal(object)

    def __init__(self, label: str, *, special: bool = False) -> None:
        super().__init__()
        self._rule: MajorityRule | None = None if special else MajorityRule()
        ordinary = {AS_ORDINARY: self.tr("as ordinary decisions")} if special else {}
        self.threshold = Choice({**ordinary, **self._thresholds()}, name=label)
        self.base = Choice(self._bases(), name=self.tr("{rule}: of whom").format(rule=label))
        self.tie = Choice(self._ties(), name=self.tr("{rule}: equal vote").format(rule=label))
        self.share = LineEdit(name=self.tr("{rule}: own share").format(rule=label), placeholder="3/5")
        self.share.setFixedWidth(scaled(SHARE_WIDTH))
        self._note = Note()
        self._arrange(label)
        for choice in (self.threshold, self.base, self.tie):
            choice.activated.connect(lambda _row: self._on_changed())
        self.share.editingFinished.connect(self._on_changed)

    def show_rule(self, rule: MajorityRule | None, error: DomainError | None = None) -> None:
        """Show the stored rule; beside an error what was chosen stays."""
        self._note.say(refusal(error) if error is not None else "", Tone.DANGER)
        if error is not None:
            return
        self._rule = rule
        shown = rule or MajorityRule()
        self.threshold.set_value(AS_ORDINARY if rule is None else rule.threshold)
        self.base.set_value(shown.base)
        self.tie.set_value(shown.tie)
        stated = shown.numerator is not None
        self.share.setText(f"{shown.numerator}/{shown.denominator}" if stated else "")
        self._fold()

    def _fold(self) -> None:
        """Ask only what the threshold leaves open."""
        threshold = self.threshold.value()
        self.share.setVisible(threshold == Threshold.OWN)
        self.base.setVisible(threshold not in (AS_ORDINARY, Threshold.ABSOLUTE))
        self.tie.setVisible(threshold in TIES)

    def _on_changed(self) -> None:
        self._fold()
        threshold = self.threshold.value()
        if threshold == AS_ORDINARY:
            self._emit(None)
            return
        own = threshold == Threshold.OWN
        share = parse_share(self.share.text()) if own else (None, None)
        if share is None:
            self._note.say(self.tr("Type a share: 3/5."), Tone.DANGER if self.share.text() else Tone.MUTED)
            return
        try:
            rule = MajorityRule(
                base=MajorityBase(str(self.base.value())),
                threshold=Threshold(str(threshold)),
                tie=Tie(str(self.tie.value())),
                numerator=share[0],
                denominator=share[1],
            )
        except DomainError as error:
            self._note.say(refusal(error), Tone.DANGER)
            return
        self._note.say("")
        self._emit(rule)

    def _emit(self, rule: MajorityRule | None) -> None:
        if rule != self._rule:
            self.chosen.emit(rule)

    def _thresholds(self) -> dict[object, str]:
        return {
            Threshold.SIMPLE: self.tr("more than half"),
            Threshold.ABSOLUTE: self.tr("more than half of all members"),
            Threshold.TWO_THIRDS: self.tr("two thirds"),
            Threshold.OWN: self.tr("own share"),
        }

    def _bases(self) -> dict[object, str]:
        return {
            MajorityBase.PRESENT: self.tr("of those present"),
            MajorityBase.MEMBERS: self.tr("of all members"),
            MajorityBase.VOTING: self.tr("of those who voted"),
        }

    def _ties(self) -> dict[object, str]:
        return {
            Tie.CHAIR_DECIDES: self.tr("equal vote: the chair decides"),
            Tie.NOT_ADOPTED: self.tr("equal vote: not adopted"),
        }

    def _arrange(self, label: str) -> None:
        row = FlowLayout(spacing=SPACE_2)
        for part in (self.threshold, self.share, self.base, self.tie):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(label, Role.CAPTION, Tone.MUTED))
        nest(column, row)
        column.addWidget(self._note)
