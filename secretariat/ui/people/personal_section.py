"""Персональні дані: what the law lets a person ask for, at the end of the card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import bring_into_view, focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.people.personal_presenter import PersonalState
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class PersonalSection(QWidget):
    """Emits what the user wants; `noted` carries to whom, what and on what ground."""

    everything_requested = Signal()
    erasing_requested = Signal()
    noted = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.everything = FlatButton(self.tr("Everything about this person"), icon=Icon.EXPORT)
        self.giving = FlatButton(self.tr("Note that data was given"), icon=Icon.SEND)
        self.erasing = FlatButton(self.tr("Erase…"), icon=Icon.USER_X)
        self.fields = {
            "recipient": TextField(self.tr("To whom")),
            "content": TextField(self.tr("What was given")),
            "ground": TextField(
                self.tr("On what ground"), placeholder=self.tr("request, its number and day")
            ),
        }
        self.take = SecondaryButton(self.tr("Note"), key="Enter")
        self.not_now = FlatButton(self.tr("Cancel"), key="Esc")
        self._form, self._lines = QWidget(), QVBoxLayout()
        self._arrange()
        self._connect()

    def show_personal(self, state: PersonalState) -> None:
        """Show to whom data was given; a form that is open stays open."""
        empty(self._lines)
        for one in state.disclosures:
            ground = f" · {one.ground}" if one.ground else ""
            words = f"{one.moment:%d.%m.%Y} · {one.recipient}: {one.content}{ground}"
            self._lines.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        wrong = state.error.field if state.error else None
        for name, field in self.fields.items():
            field.show_error(refusal(state.error) if state.error and name == wrong else "")

    def show_noted(self) -> None:
        """Close the form."""
        for field in self.fields.values():
            field.set_text("")
        self._form.hide()
        self.giving.show()
        self.giving.setFocus()

    def close_form(self) -> None:
        """Another person is shown: what was begun about the former one is gone."""
        if not self._form.isHidden():
            self.show_noted()

    def _open(self) -> None:
        self.giving.hide()
        self._form.show()
        focus_in_view(self.fields["recipient"].input)
        bring_into_view(self.fields["recipient"], self.take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the form away."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self.show_noted()
        else:
            super().keyPressEvent(event)

    def _note(self) -> None:
        self.noted.emit(*(field.text() for field in self.fields.values()))

    def _connect(self) -> None:
        self.everything.clicked.connect(self.everything_requested)
        self.erasing.clicked.connect(self.erasing_requested)
        self.giving.clicked.connect(self._open)
        self.take.clicked.connect(lambda _checked=False: self._note())
        self.not_now.clicked.connect(lambda _checked=False: self.show_noted())
        for field in self.fields.values():
            field.input.returnPressed.connect(self._note)

    def _arrange(self) -> None:
        self._arrange_form()
        buttons = FlowLayout(spacing=SPACE_2)
        for button in (self.everything, self.giving, self.erasing):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(self.tr("Personal data"), Role.SECTION))
        column.addWidget(Rule())
        nest(column, self._lines)
        column.addWidget(self._form)
        nest(column, buttons)

    def _arrange_form(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(SPACE_4)
        for name in ("recipient", "content"):
            above.addWidget(self.fields[name], 1)
        verbs = FlowLayout(spacing=SPACE_2)
        for button in (self.take, self.not_now):
            verbs.addWidget(button)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, SPACE_2)
        form.setSpacing(SPACE_2)
        nest(form, above)
        form.addWidget(self.fields["ground"])
        nest(form, verbs)
        self._form.hide()
