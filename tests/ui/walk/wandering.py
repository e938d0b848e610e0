"""A hand that presses anything: random but repeatable, with real events."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from secretariat.ui.actions import ACTIONS, ActionId
from tests.ui.typing import press, type_text
from tests.ui.walk.program import Program

Key = Qt.Key
SHOWN_LAST = 25
SIZES = ((1366, 740), (911, 512), (960, 540), (1920, 1040), (900, 480), (1024, 640))
WORDS = (
    "Ґанок і ґрунт",
    "Про стан доріг",
    "ко",
    "б’є",
    "14:30",
    "14.08",
    "+14",
    "12",
    "їжак@пошта.укр",
    "Доручити Ґалаґану Ю. А. перевірити. ",
    "№ 5/1 – «так» ₴",
    "щ" * 80,
)
KEYS = (
    Key.Key_Tab,
    Key.Key_Tab,
    Key.Key_Backtab,
    Key.Key_Return,
    Key.Key_Escape,
    Key.Key_Space,
    Key.Key_Up,
    Key.Key_Down,
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_Delete,
    Key.Key_Backspace,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_PageUp,
    Key.Key_PageDown,
)
LEFT_ALONE = {ActionId.QUIT}
"""Closing the window is tried at the end of each walk."""


class Wanderer:
    """Does `step` after `step` to the program. `trail` tells the last ones, for a failure to be repeated.

    All of them stand in `folder`/trail.txt, for a crash leaves nothing else.
    """

    def __init__(self, program: Program, seed: int, folder: Path) -> None:
        self._program, self._chance, self._folder = program, random.Random(seed), folder
        self.trail: list[str] = []
        self._log = (folder / "trail.txt").open("w", encoding="utf-8", buffering=1)
        self._acts: Sequence[tuple[int, Callable[[], str]]] = (
            (30, self._click_control),
            (10, self._click_anywhere),
            (3, self._drag),
            (12, self._press_key),
            (16, self._shortcut),
            (4, self._undo_or_redo),
            (14, self._type),
            (5, self._wheel),
            (2, self._resize),
            (1, self._answer_next),
        )

    def step(self) -> None:
        """One thing that a hand could do."""
        weights = [weight for weight, _act in self._acts]
        (_, act) = self._chance.choices(self._acts, weights)[0]
        self.trail = [*self.trail[-SHOWN_LAST:], f"{act.__name__.strip('_')} …"]
        self.trail[-1] = f"{act.__name__.strip('_')} {act()}"
        self._log.write(f"{self.trail[-1]}\n")
        QApplication.processEvents()
        window = self._program.window
        if not window.isVisible():
            window.show()
        if QApplication.activeWindow() is None:
            # a menu went, and without a window manager nobody gives the keyboard back
            window.activateWindow()

    def rest(self) -> None:
        """Put the hand away."""
        self._log.close()

    def _ground(self) -> QWidget:
        """The window that would get the event: a menu before a question before the program."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            return over
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        return self._chance.choice(shown) if self._chance.random() < 0.1 else self._program.window

    def _click_control(self) -> str:
        ground = self._ground()
        kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox)
        controls = [part for kind in kinds for part in ground.findChildren(kind) if part.isVisible()]
        if not controls:
            return self._click_anywhere()
        control = self._chance.choice(controls)
        middle = control.mapTo(ground, control.rect().center())
        return self._click(ground, middle)

    def _click_anywhere(self) -> str:
        ground = self._ground()
        return self._click(ground, self._place(ground))

    def _click(self, ground: QWidget, place: QPoint) -> str:
        target = ground.childAt(place) or ground
        told = f"{_told(target)} at {place.x()},{place.y()}"
        self.trail[-1] += told
        button = Qt.MouseButton.LeftButton if self._chance.random() < 0.93 else Qt.MouseButton.RightButton
        double = self._chance.random() < 0.05
        click = QTest.mouseDClick if double else QTest.mouseClick
        click(target, button, Qt.KeyboardModifier.NoModifier, target.mapFrom(ground, place))
        return told

    def _drag(self) -> str:
        ground = self._ground()
        start, end = self._place(ground), self._place(ground)
        target = ground.childAt(start) or ground
        told = _told(target)
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(target, left, plain, target.mapFrom(ground, start))
        QTest.mouseMove(target, target.mapFrom(ground, end))
        QTest.mouseRelease(target, left, plain, target.mapFrom(ground, end))
        return told

    def _press_key(self) -> str:
        key = self._chance.choice(KEYS)
        target = self._cursor()
        told = f"{key.name} in {_told(target)}"
        self.trail[-1] += told
        press(target, key)
        return told

    def _shortcut(self) -> str:
        action = self._chance.choice([action for action in ActionId if action not in LEFT_ALONE])
        spec = ACTIONS[action]
        keys = self._chance.choice(spec.keys)
        if spec.last_digit > 1:
            keys = f"{keys[:-1]}{self._chance.randint(1, spec.last_digit)}"
        self._send(keys)
        return keys

    def _undo_or_redo(self) -> str:
        keys = self._chance.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Y"))
        times = self._chance.randint(1, 5)
        for _ in range(times):
            self._send(keys)
        return f"{keys} × {times}"

    def _type(self) -> str:
        words = self._chance.choice(WORDS)
        target = self._cursor()
        told = f"«{words[:20]}» in {_told(target)}"
        self.trail[-1] += told
        for letter in words:
            type_text(self._cursor(), letter)
        return told

    def _wheel(self) -> str:
        ground = self._ground()
        place = self._place(ground)
        target = ground.childAt(place) or ground
        turn = QPoint(0, self._chance.choice((-120, -360, 120, 360)))
        event = QWheelEvent(
            QPointF(target.mapFrom(ground, place)),
            QPointF(ground.mapToGlobal(place)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        told = _told(target)
        QApplication.sendEvent(target, event)
        return told

    def _resize(self) -> str:
        width, height = self._chance.choice(SIZES)
        self._program.window.resize(width, height)
        return f"{width}×{height}"

    def _answer_next(self) -> str:
        """What the next question for a file will be answered."""
        name = self._chance.choice(("протокол.pdf", "особи.csv", "немає.json", None))
        answer = None if name is None else self._folder / name
        self._program.prompts.will_answer(answer)
        return str(name)

    def _send(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        press(self._cursor(), combination.key(), combination.keyboardModifiers())

    def _cursor(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._ground()

    def _place(self, ground: QWidget) -> QPoint:
        return QPoint(
            self._chance.randrange(max(1, ground.width())), self._chance.randrange(max(1, ground.height()))
        )


def _told(part: QWidget) -> str:
    return f"{type(part).__name__} «{part.accessibleName()[:40]}»"
