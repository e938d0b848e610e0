"""A text that takes as many lines as it needs: no scroll bar, no formatting, nothing lost."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from secretariat.ui.measures import CONTROL, scaled
from secretariat.ui.typography import Role, line_height

INSET = 6


class GrowingTextEdit(QTextEdit):
    """Plain text. `text_typed` follows every change by the user, for drafts; `text_settled` is sent once, when the
    focus leaves a changed text, and `left` whenever the focus leaves, before it. Undo is local until then. With
    `one_paragraph` Enter sends `accepted` instead of breaking the line. A `quiet` one looks like ordinary text until
    it is entered.
    """

    text_typed = Signal(str)
    text_settled = Signal(str)
    accepted = Signal()
    left = Signal()

    def __init__(
        self, name: str, *, placeholder: str = "", one_paragraph: bool = False, quiet: bool = False
    ) -> None:
        super().__init__()
        self._settled = self._shown = ""
        self._one_paragraph, self._quiet = one_paragraph, quiet
        self._is_typing = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("quiet", quiet)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0 if quiet else INSET - 2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._space_lines()
        self.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    @property
    def is_typing(self) -> bool:
        """True while a key, or an input method, is changing the text."""
        return self._is_typing

    def set_text(self, text: str) -> None:
        """Show `text` as the stored one, without a signal. An equal text keeps the cursor where it is."""
        self._settled = text
        if text == self.text():
            return
        self.blockSignals(True)
        self.setPlainText(text)
        self._shown = self.text()
        self._space_lines()
        self.blockSignals(False)
        self._grow()

    def insert_phrase(self, phrase: str, replacing: int = 0) -> None:
        """Put `phrase` in the place of the last `replacing` characters before the cursor, as one step of undo."""
        cursor = self.textCursor()
        back, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(back, keep, replacing)
        cursor.insertText(phrase)
        self.setTextCursor(cursor)

    def settle(self) -> None:
        """Send `text_settled` if the text is not the stored one; then nothing is left to undo here."""
        text = self.text()
        if text != self._settled:
            self._settled = text
            self.text_settled.emit(text)
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(scaled(240), self._needed())

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, and narrow enough for any panel."""
        return QSize(scaled(80), self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle, unless a menu or another window took the focus only for a while."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
            self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a single paragraph accepts it; Ctrl+Enter belongs to the room."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif enter and self._one_paragraph:
            self.accepted.emit()
        else:
            self._is_typing = True
            super().keyPressEvent(event)
            self._is_typing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """On some desktops every letter comes so."""
        self._is_typing = True
        super().inputMethodEvent(event)
        self._is_typing = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is no typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only; in a single paragraph, line breaks become spaces."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._one_paragraph else text)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space_lines()
            self._grow()

    def _space_lines(self) -> None:
        """Give the lines air; this is no step of undo."""
        document, spaced = self.document(), QTextBlockFormat()
        spaced.setLineHeight(
            scaled(line_height(Role.BODY)), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.clearUndoRedoStacks()

    def _on_changed(self) -> None:
        """Qt tells a change of colours and waves as one of the text."""
        text = self.text()
        if text != self._shown:
            self._shown = text
            self.text_typed.emit(text)

    def _needed(self) -> int:
        margins = self.contentsMargins()
        lines = round(self.document().size().height()) + margins.top() + margins.bottom()
        return lines if self._quiet else max(scaled(CONTROL), lines)

    def _grow(self) -> None:
        if self.height() != self._needed():
            self.updateGeometry()
