"""One case: the question, the form to be corrected, and the sentence in which it will be printed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretariat.domain.person import Gender
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_4, scaled
from secretariat.ui.people.forms_state import FormKey, FormLine
from secretariat.ui.people.forms_words import before, question
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role

QUESTION_WIDTH, NARROW = 116, 560


class FormRow(QWidget):
    """Emits `corrected` with its key and the text when its field is left with another one."""

    corrected = Signal(object, str)

    def __init__(self, key: FormKey) -> None:
        super().__init__()
        self.key = key
        self._stored, self._is_wrong = "", False
        self.input = LineEdit(name=question(key))
        self._question = Text(question(key), tone=Tone.MUTED, wraps=True)
        self._question.setFixedWidth(scaled(QUESTION_WIDTH))
        self._sentence = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self._note, self._grid = Note(), QGridLayout()
        self.input.editingFinished.connect(self.settle)
        self._arrange()

    def show_line(self, line: FormLine, gender: Gender | None) -> None:
        """Show what is stored; beside an error what was typed stays."""
        self._stored, self._is_wrong = line.text, line.error is not None
        if line.error is None and self.input.text() != line.text:
            self.input.setText(line.text)
            self.input.setCursorPosition(0)
        self._note.say(refusal(line.error) if line.error is not None else "", Tone.DANGER)
        self.input.set_wrong(self._is_wrong)
        end = "!" if line.key.case.value == "vocative" else ""
        self._sentence.setText(f"{before(line.key.case, gender)} {line.shown}{end}")

    def settle(self) -> None:
        """Store what is typed; the stored text typed back takes the error away."""
        if self._is_wrong or self.input.text().strip() != self._stored:
            self.corrected.emit(self.key, self.input.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow card the form has the whole line, and the sentence stands under it."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        self._grid.addWidget(self._sentence, *((1, 1, 1, 2) if narrow else (0, 2, 1, 1)))
        self._grid.setColumnStretch(2, 0 if narrow else 2)

    def _arrange(self) -> None:
        grid = self._grid
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        grid.addWidget(self._question, 0, 0)
        grid.addWidget(self.input, 0, 1)
        grid.addWidget(self._sentence, 0, 2)
        grid.addWidget(self._note, 2, 1, 1, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, grid)
        column.addWidget(Rule())
