"""A keyboard and nothing else: keys go to the window of the system, which finds the cursor, a menu or a shortcut."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
FAR = 60
"""More steps of Tab than this are no way to get anywhere."""


class Keyboard:
    """Presses keys of one window; `farthest` is the longest way by Tab that was needed."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.farthest = 0

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        """One key after the other."""
        for key in keys:
            QTest.keyClick(self._target(), key, with_)

    def type(self, text: str) -> None:
        """Letters, as an input of another alphabet sends them."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, NONE, letter))

    def enter(self, text: str) -> None:
        """Letters and Enter."""
        self.type(text)
        self.press(Key.Key_Return)

    def replace(self, text: str) -> None:
        """Type over what stands in the field."""
        self.press(Key.Key_A, with_=CTRL)
        self.type(text)

    def tab_to(self, name: str) -> None:
        """Tab until the control with a name (or, with a star at its end, a name that begins so) has the cursor."""
        self._walk_to(name, Key.Key_Tab, NONE)

    def tab_back_to(self, name: str) -> None:
        """The same, backwards."""
        self._walk_to(name, Key.Key_Backtab, SHIFT)

    def push(self, name: str) -> None:
        """Tab to a button and press it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def ask(self, words: str) -> None:
        """The palette: words of what is wanted, and Enter."""
        self.press(Key.Key_K, with_=CTRL)
        self.enter(words)

    @property
    def here(self) -> str:
        """The name of what has the cursor."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            return focused.accessibleName() or focused.text()
        return focused.accessibleName() if focused is not None else ""

    def _walk_to(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        seen: list[str] = []
        while not _is(self.here, name):
            assert len(seen) < FAR, f"Tab does not lead to «{name}»: {seen}"
            QTest.keyClick(self._target(), key, modifiers)
            seen.append(self.here)
        self.farthest = max(self.farthest, len(seen))

    def _target(self) -> QWindow:
        """An open menu has the keyboard before the window."""
        popup = QApplication.activePopupWidget()
        handle = (popup or self._window).windowHandle()
        assert handle is not None
        return handle


def _is(here: str, name: str) -> bool:
    return here.startswith(name[:-1]) if name.endswith("*") else here == name
