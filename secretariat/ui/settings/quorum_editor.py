"""The rule of a quorum: one of the usual ones, or a share or a number of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.rules import QuorumBase, QuorumKind, QuorumRule
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import fill
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, scaled
from secretariat.ui.quorums import QUORUMS
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.shares import parse_share

OWN = "own"
SHARE_WIDTH = 88


class QuorumEditor(QWidget):
    """Emits `chosen` with another rule than the one that is shown."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rule = QuorumRule()
        self.usual = Choice(self._usual(), name=self.tr("Quorum"))
        self.kind = Choice(self._kinds(), name=self.tr("How the quorum is stated"))
        self.base = Choice(self._bases(), name=self.tr("Of whom the quorum is counted"))
        self.amount = LineEdit(name=self.tr("Share or number of the quorum"))
        self.amount.setFixedWidth(scaled(SHARE_WIDTH))
        self._note = Note()
        self._own = QWidget()
        self._arrange()
        self.usual.activated.connect(lambda _row: self._on_usual())
        self.kind.activated.connect(lambda _row: self._on_kind())
        self.base.activated.connect(lambda _row: self._on_own())
        self.amount.editingFinished.connect(self._on_own)

    def show_rule(self, rule: QuorumRule, error: DomainError | None = None) -> None:
        """Show the stored rule; beside an error what was typed stays."""
        self._note.say(refusal(error) if error is not None else "", Tone.DANGER)
        if error is not None:
            return
        self._rule = rule
        usual = next((name for name, known in QUORUMS.items() if known == rule), OWN)
        self.usual.set_value(usual)
        self._own.setVisible(usual == OWN)
        self.kind.set_value(rule.kind)
        self.base.set_value(rule.base)
        self.amount.setText(_amount_text(rule))

    def _on_usual(self) -> None:
        usual = self.usual.value()
        self._own.setVisible(usual == OWN)
        if usual == OWN:
            self.kind.setFocus()
        else:
            self._emit(QUORUMS[str(usual)])

    def _on_kind(self) -> None:
        """A number is not a share: the amount of the other kind is asked for anew."""
        is_number = self.kind.value() == QuorumKind.NUMBER
        if is_number == ("/" in self.amount.text() or "%" in self.amount.text()):
            self.amount.setText("")
            self.amount.setFocus()
            return
        self._on_own()

    def _on_own(self) -> None:
        typed = self.amount.text()
        kind, base = QuorumKind(str(self.kind.value())), QuorumBase(str(self.base.value()))
        share = (int(typed), 1) if kind is QuorumKind.NUMBER and typed.isdecimal() else parse_share(typed)
        if share is None or (kind is QuorumKind.NUMBER and not typed.isdecimal()):
            hint = (
                self.tr("Type a number: 6.") if kind is QuorumKind.NUMBER else self.tr("Type a share: 2/3.")
            )
            self._note.say(hint, Tone.DANGER if typed else Tone.MUTED)
            return
        try:
            rule = QuorumRule(kind=kind, base=base, numerator=share[0], denominator=share[1])
        except DomainError as error:
            self._note.say(refusal(error), Tone.DANGER)
            return
        self._note.say("")
        self._emit(rule)

    def _emit(self, rule: QuorumRule) -> None:
        if rule != self._rule:
            self.chosen.emit(rule)

    def _usual(self) -> dict[object, str]:
        return {
            "more-than-half": self.tr("more than half of the voting members"),
            "half": self.tr("at least half of the voting members"),
            "two-thirds": self.tr("two thirds of the voting members"),
            OWN: self.tr("own rule"),
        }

    def _kinds(self) -> dict[object, str]:
        return {
            QuorumKind.MORE_THAN_SHARE: self.tr("more than the share"),
            QuorumKind.AT_LEAST_SHARE: self.tr("at least the share"),
            QuorumKind.NUMBER: self.tr("number of people"),
        }

    def _bases(self) -> dict[object, str]:
        return {
            QuorumBase.MEMBERS: self.tr("of all members"),
            QuorumBase.VOTING_MEMBERS: self.tr("of members with a vote"),
        }

    def _arrange(self) -> None:
        own = FlowLayout(spacing=SPACE_2)
        fill(self._own, own)
        for part in (self.kind, self.amount, self.base):
            own.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Field(self.tr("Quorum"), self.usual))
        column.addWidget(self._own)
        column.addWidget(self._note)


def _amount_text(rule: QuorumRule) -> str:
    if rule.kind is QuorumKind.NUMBER:
        return str(rule.numerator)
    return f"{rule.numerator}/{rule.denominator}"
