"""Відмінки імені: all forms at once, each beside a sentence, for one look."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.people.form_row import FormRow
from secretariat.ui.people.forms_state import FormKey, FormLine, FormsState
from secretariat.ui.people.forms_words import case_name
from secretariat.ui.typography import Role


class FormsCounts(QObject):
    """Words after a number; Qt's tools find them in `tr` of a QObject only."""

    def waiting(self, count: int) -> str:
        """«3 особи чекають»"""
        return self.tr("%n person(s) waiting", "", count)


class FormsSection(QWidget):
    """Emits `corrected` with a `FormKey` and a text, `approved` when everything is right."""

    corrected = Signal(object, str)
    approved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = Chip()
        self._waiting = Text("", Role.CAPTION, Tone.MUTED)
        self.approve = PrimaryButton(self.tr("All is right"), icon=Icon.CHECK, key=key_text(ActionId.APPROVE))
        self.approve.clicked.connect(lambda _checked=False: self.approved.emit())
        self._who = Text("", tone=Tone.MUTED, wraps=True)
        self._rows: dict[FormKey, FormRow] = {}
        self._list, self._by_hand = QVBoxLayout(), QVBoxLayout()
        self._arrange()

    def show_forms(self, state: FormsState) -> None:
        """See `FormsView`."""
        if state.checked:
            self._state.say(self.tr("looked at"), Tone.OK, Icon.CHECK)
        else:
            self._state.say(self.tr("look once"), Tone.WARN)
        others = state.waiting - (not state.checked)
        self._waiting.setText(FormsCounts().waiting(others) if others > 0 else "")
        self.approve.setVisible(not state.checked)
        self._who.setText(
            self.tr("in a list: {listed} · in a signature: {signed}").format(
                listed=state.listed, signed=state.signed
            )
        )
        self._show_rows(state)
        self._show_by_hand(state)

    def settle(self) -> None:
        """Store what is typed."""
        for row in tuple(self._rows.values()):
            row.settle()

    def row(self, key: FormKey) -> FormRow:
        """The row of a form."""
        return self._rows[key]

    def _show_rows(self, state: FormsState) -> None:
        wanted = [line.key for line in state.lines]
        if wanted != list(self._rows):
            empty(self._list)
            self._rows = {key: self._made(key) for key in wanted}
        for line in state.lines:
            self._rows[line.key].show_line(line, state.gender)

    def _made(self, key: FormKey) -> FormRow:
        row = FormRow(key)
        row.corrected.connect(self.corrected)
        self._list.addWidget(row)
        return row

    def _show_by_hand(self, state: FormsState) -> None:
        empty(self._by_hand)
        for line in state.lines:
            if line.by_hand:
                self._by_hand.addWidget(self._taking_back(line))

    def _taking_back(self, line: FormLine) -> QWidget:
        held = QWidget()
        row = FlowLayout(held, spacing=SPACE_2)
        words = self.tr("{case} changed by hand.").format(case=case_name(line.key.case))
        back = FlatButton(
            self.tr("Back to what was proposed: {form}").format(form=line.proposed),
            icon=Icon.UNDO,
            small=True,
        )
        back.clicked.connect(lambda _checked=False: self.corrected.emit(line.key, line.proposed))
        row.addWidget(Text(words, Role.CAPTION, Tone.MUTED))
        row.addWidget(back)
        return held

    def _arrange(self) -> None:
        head = FlowLayout(spacing=SPACE_3)
        for part in (
            Text(self.tr("Cases of the name"), Role.SECTION),
            self._state,
            self._waiting,
            self.approve,
        ):
            head.addWidget(part)
        for rows in (self._list, self._by_hand):
            rows.setSpacing(SPACE_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, head)
        column.addWidget(Rule())
        nest(column, self._list)
        column.addWidget(self._who)
        nest(column, self._by_hand)
