"""A secretary's two hands: finds what is on the screen by its name, clicks and types as a person does."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from tests.ui.typing import press, type_text

Found = TypeVar("Found", bound=QWidget)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Hands:
    """Works on one window. Counts every key and click beyond the typed text."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.strokes = 0

    def find(self, kind: type[Found], name: str, inside: QWidget | None = None) -> Found:
        """The one visible control of an accessible name; the first when there are several."""
        found = [
            widget
            for widget in (inside or self._window).findChildren(kind)
            if widget.isVisible() and widget.accessibleName() == name
        ]
        assert found, f"{kind.__name__} «{name}» is not on the screen"
        return found[0]

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button with these words."""
        buttons = (inside or self._window).findChildren(QAbstractButton)
        found = [one for one in buttons if one.isVisible() and text in (one.text(), one.accessibleName())]
        assert found, f"no button «{text}»"
        return found[0]

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """One click of the left button."""
        self.strokes += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key where the cursor is; shortcuts of the window are found too."""
        self.strokes += 1
        press(self.cursor(), key, modifiers)

    def type(self, text: str) -> None:
        """Letters where the cursor is."""
        type_text(self.cursor(), text)

    def fill(self, field: QWidget, text: str) -> None:
        """Click into a field, replace what stands there, and leave it by Tab."""
        self.click(field)
        self.key(Key.Key_A, CTRL)
        if text:
            self.type(text)
        else:
            self.key(Key.Key_Delete)
        self.key(Key.Key_Tab)

    def choose(self, combo: QComboBox, value: object) -> None:
        """Walk to a value with the arrow keys."""
        values = [combo.itemData(row) for row in range(combo.count())]
        self.click_focus(combo)
        step = values.index(value) - combo.currentIndex()
        for _ in range(abs(step)):
            self.key(Key.Key_Down if step > 0 else Key.Key_Up)

    def click_focus(self, widget: QWidget) -> None:
        """Go to a control without pressing it."""
        self.strokes += 1
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def cursor(self) -> QWidget:
        """Where the keyboard is."""
        focused = QApplication.focusWidget()
        return focused if focused is not None else self._window
