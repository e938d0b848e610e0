"""More time for an action: until when, why, by which decision."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ResolutionId
from secretariat.services.action_register import DecisionName
from secretariat.ui.action_words import decision_words
from secretariat.ui.actions_list.state import ExtensionForm
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import ComboField, Field, TextField
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class ExtendForm(QWidget):
    """Emits `accepted` with an `ExtensionForm` on Enter or its button, and `cancelled` on Esc.

    `after` gives the day that «+14» counts from: the one that counts now, or today when that has passed.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        decisions: Sequence[DecisionName],
        after: Callable[[], date],
        is_workday: Callable[[date], bool],
    ) -> None:
        super().__init__()
        self.day = DateEntry(self.tr("New day"), after, is_workday=is_workday)
        self.reason = TextField(self.tr("Why"))
        self.decision = ComboField(self.tr("By the decision"), dict(self._offered(decisions)), wraps=True)
        self.by = TextField(
            self.tr("Decision in words"), placeholder=self.tr("decision of the group No. 6/2")
        )
        self.accept = PrimaryButton(self.tr("Give more time"), key="Enter")
        self._fields: dict[str, Field] = {"due": Field(self.tr("New day"), self.day), "reason": self.reason}
        self._fields["by"] = self.by
        self.accept.clicked.connect(self._on_accepted)
        self.decision.choice.currentIndexChanged.connect(self._on_decision)
        self._arrange(has_decisions=bool(decisions))
        self._on_decision()

    def show_refusal(self, error: DomainError | None) -> None:
        """Say at its field what is wrong."""
        for field in self._fields.values():
            field.show_error("")
        if error is not None:
            wrong = self._fields.get(error.field or "", self._fields["due"])
            wrong.show_error(refusal(error))
            wrong.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_accepted()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _offered(self, decisions: Sequence[DecisionName]) -> Mapping[Any, str]:
        return {None: self.tr("named in words")} | {one.id: decision_words(one) for one in decisions}

    def _on_decision(self) -> None:
        """A decision that is chosen needs no words."""
        self.by.setVisible(self.decision.choice.value() is None)

    def _on_accepted(self) -> None:
        decision = self.decision.choice.value()
        chosen = ResolutionId(decision) if isinstance(decision, int) else None
        self.accepted.emit(
            ExtensionForm(
                due=self.day.day(),
                reason=self.reason.text(),
                by=self.by.text() if chosen is None else "",
                decision=chosen,
            )
        )

    def _arrange(self, *, has_decisions: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(self.tr("More time"), Role.STRONG))
        for part in (self._fields["due"], self.reason, self.decision, self.by):
            column.addWidget(part)
        self.decision.setVisible(has_decisions)
        cancel = FlatButton(self.tr("Leave as it is"), key="Esc")
        cancel.clicked.connect(self.cancelled)
        buttons = FlowLayout()
        buttons.addWidget(self.accept)
        buttons.addWidget(cancel)
        nest(column, buttons)
        self.setFocusProxy(self.day)
