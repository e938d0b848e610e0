"""A control with its label above it and a line for a hint or an error below it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import SPACE_1, scaled
from secretariat.ui.typography import Role

_DRAWINGS = {Tone.DANGER: Icon.CIRCLE_ALERT, Tone.WARN: Icon.ALERT, Tone.OK: Icon.CHECK}


class Note(Text):
    """Small words after the drawing of their state: an error, a warning, a confirmation."""

    def __init__(self, text: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__(text, Role.CAPTION, tone, wraps=True)
        self._tone = tone
        self._make_room()
        if not text:
            self.hide()

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Show `text`; an empty one takes the line away."""
        self._tone = tone
        self.set_tone(tone)
        self.setText(text)
        self._make_room()
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the drawing before the first of them."""
        super().paintEvent(event)
        drawing = _DRAWINGS.get(self._tone)
        if drawing is not None:
            size = scaled(14)
            painter = QPainter(self)
            top = (self.fontMetrics().height() - size) / 2
            paint_icon(painter, drawing, letters(self._tone, colours()), QRectF(0, round(top), size, size))
            painter.end()

    def _make_room(self) -> None:
        indent = scaled(14) + SPACE_1 if self._tone in _DRAWINGS else 0
        self.setContentsMargins(indent, 0, 0, 0)


class Field(QWidget):
    """One labelled input. The label names the input for screen readers too."""

    def __init__(self, label: str, control: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__()
        self.control = control if control is not None else LineEdit(name=label)
        self._hint = hint
        self._label = Text(label, Role.CAPTION, Tone.MUTED)
        self._label.setBuddy(self.control)
        self._note = Note()
        self.control.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._arrange()
        self.show_hint(hint)

    def show_error(self, text: str) -> None:
        """Say below the input what is wrong with it; an empty text brings the hint back."""
        if not text:
            self.show_hint(self._hint)
            return
        self._note.say(text, Tone.DANGER)
        self._mark(wrong=True)

    def show_hint(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something helpful below the input; an empty text takes the line away."""
        self._note.say(text, tone)
        self._mark(wrong=False)

    def note_text(self) -> str:
        """What stands below the input now."""
        return self._note.text()

    def _mark(self, *, wrong: bool) -> None:
        if isinstance(self.control, LineEdit):
            self.control.set_wrong(wrong)
        self.control.setAccessibleDescription(self._note.text())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._label)
        column.addWidget(self.control)
        column.addWidget(self._note)
        column.addStretch(1)
        self.setFocusProxy(self.control)


class TextField(Field):
    """A labelled line of text."""

    def __init__(self, label: str, *, placeholder: str = "", hint: str = "") -> None:
        self.input = LineEdit(name=label, placeholder=placeholder)
        super().__init__(label, self.input, hint=hint)

    def text(self) -> str:
        """What is typed, without spaces at its ends."""
        return self.input.text().strip()

    def set_text(self, text: str) -> None:
        """Show `text`; typing starts from its beginning state, so there is nothing to undo."""
        self.input.setText(text)
        self.input.setCursorPosition(0)


class ComboField(Field):
    """A labelled choice of one of several values."""

    def __init__(
        self, label: str, options: dict[object, str], *, hint: str = "", wraps: bool = False
    ) -> None:
        self.choice = Choice(options, name=label, wraps=wraps)
        super().__init__(label, self.choice, hint=hint)
