"""The menu of a long text: what may have been meant, the user's dictionary, and what every text field offers."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu

from secretariat.domain.spelling import Spelt
from secretariat.ui.actions import ActionId, action_text
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.placed_chunks import placed_chunks
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.tasks import Task

KEY = "Shift+F10"


class SpellingMenu(QObject):
    """Opens by the right button, the key of menus and Shift+F10; for a wrong word as soon as suggestions are there."""

    def __init__(self, text: GrowingTextEdit, spelling: Spelling) -> None:
        super().__init__(text)
        self._text, self._spelling = text, spelling
        self._asking: Task | None = None
        text.destroyed.connect(self._drop)
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        text.customContextMenuRequested.connect(self._on_requested)
        key = QShortcut(QKeySequence(KEY), text)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._on_key)

    def _on_key(self) -> None:
        self._on_requested(self._text.cursorRect().center())

    def _on_requested(self, place: QPoint) -> None:
        """`place` is one of the viewport."""
        wrong = self._wrong_word(self._text.cursorForPosition(place))
        if wrong is None:
            self._open(self._standard(place), place)
        else:
            cursor, word = wrong
            self._drop()
            self._asking = self._spelling.suggest(word, lambda found: self._offer(place, cursor, word, found))

    def _drop(self) -> None:
        """Nobody waits for the last suggestions any more."""
        if self._asking is not None:
            self._asking.drop()

    def _offer(self, place: QPoint, cursor: QTextCursor, word: str, found: tuple[str, ...]) -> None:
        """Put the suggestions for what `cursor` has selected before the rest of the menu."""
        menu = self._standard(place)
        first = menu.actions()[0]
        for suggestion in found:
            self._insert(menu, first, suggestion).triggered.connect(
                lambda _checked=False, chosen=suggestion: cursor.insertText(chosen)
            )
        if not found:
            self._insert(menu, first, self.tr("No suggestions")).setEnabled(False)
        menu.insertSeparator(first)
        learn = self._insert(menu, first, self.tr("Add to the dictionary"))
        learn.triggered.connect(lambda _checked=False: self._spelling.learn(word))
        menu.insertSeparator(first)
        self._open(menu, place)

    def _wrong_word(self, at: QTextCursor) -> tuple[QTextCursor, str] | None:
        """The word under a cursor, selected, if it is known to be wrong and may be changed."""
        if not self._spelling.checks or self._text.isReadOnly():
            return None
        block = at.block()
        place = at.position() - block.position()
        for start, chunk in placed_chunks(block, block.text()):
            for fault in self._spelling.faults(chunk) or ():
                if start + fault.start <= place <= start + fault.end:
                    return self._selected(block.position() + start, fault), fault.word
        return None

    def _selected(self, chunk: int, spelt: Spelt) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(chunk + spelt.start)
        cursor.setPosition(chunk + spelt.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _standard(self, place: QPoint) -> QMenu:
        """Undo, cut, copy and the others, in Qt's own Ukrainian where that is good."""
        menu = self._text.createStandardContextMenu(place)
        for action in menu.actions():
            if action.objectName() == "edit-undo":
                key = action.text().partition("\t")[2]
                action.setText(f"{action_text(ActionId.UNDO)}\t{key}")
        menu.setAccessibleName(self.tr("Menu of the text"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open(self, menu: QMenu, place: QPoint) -> None:
        menu.popup(self._text.viewport().mapToGlobal(place))

    @staticmethod
    def _insert(menu: QMenu, before: QAction, words: str) -> QAction:
        action = QAction(words, menu)
        menu.insertAction(before, action)
        return action
