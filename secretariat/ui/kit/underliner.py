"""Waves under the misspelt words of one text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.placed_chunks import placed_chunks
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.kit.spelling_menu import SpellingMenu


class Underliner(QSyntaxHighlighter):
    """Looks at each paragraph when it changes. What is being typed is left alone until the cursor leaves it."""

    def __init__(self, text: GrowingTextEdit, spelling: Spelling) -> None:
        super().__init__(text)
        self._text, self._spelling = text, spelling
        self._waiting: set[int] = set()
        self._blocks = 0
        self._unfinished: tuple[int, int] | None = None
        spelling.changed.connect(self.rehighlight)
        spelling.judged.connect(self._on_judged)
        text.cursorPositionChanged.connect(self._on_cursor)
        text.left.connect(self._finish)
        self.menu = SpellingMenu(text, spelling)

    def highlightBlock(self, text: str) -> None:
        """Underline what is known to be wrong; what is not known is asked, and comes back."""
        if not self._spelling.checks or self._text.isReadOnly():
            return
        block, wave, is_known = self.currentBlock(), _wave(), True
        cursor = self._place_of_typing() - block.position()
        for start, chunk in placed_chunks(block, text):
            if start <= cursor <= start + len(chunk):
                self._unfinished = (block.position() + start, block.position() + start + len(chunk))
                continue
            faults = self._spelling.faults(chunk)
            is_known = is_known and faults is not None
            for fault in faults or ():
                self.setFormat(start + fault.start, fault.end - fault.start, wave)
        if not is_known:
            if not self._waiting:
                self._blocks = self.document().blockCount()
            self._waiting.add(block.blockNumber())
            self._spelling.ask()

    def _place_of_typing(self) -> int:
        """Where a word may be unfinished; -1 for nowhere."""
        typing = self._text.is_typing or self._unfinished is not None
        return self._text.textCursor().position() if typing and self._text.hasFocus() else -1

    def _on_judged(self) -> None:
        """Look again at the paragraphs that waited; at all, if some were added or taken away since."""
        waiting, self._waiting = self._waiting, set()
        if waiting and self._blocks != self.document().blockCount():
            self.rehighlight()
            return
        for number in waiting:
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def _on_cursor(self) -> None:
        unfinished = self._unfinished
        if (
            unfinished is not None
            and not unfinished[0] <= self._text.textCursor().position() <= unfinished[1]
        ):
            self._finish()

    def _finish(self) -> None:
        """The word that was being typed is done."""
        if self._unfinished is not None:
            start, self._unfinished = self._unfinished[0], None
            self.rehighlightBlock(self.document().findBlock(start))


class EnteredTexts(QObject):
    """Underlines in each long text of the program from when it is entered; lives as long as `spelling`."""

    def __init__(self, spelling: Spelling) -> None:
        super().__init__(spelling)
        self._spelling = spelling
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, GrowingTextEdit):
            _underline(now, self._spelling)


def underline_in(root: QWidget, spelling: Spelling) -> None:
    """Underline in every long text under `root`, entered or not."""
    for text in root.findChildren(GrowingTextEdit):
        _underline(text, spelling)


def _underline(text: GrowingTextEdit, spelling: Spelling) -> None:
    if text.findChild(Underliner) is None:
        Underliner(text, spelling)


def _wave() -> QTextCharFormat:
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(colours().danger)
    return wave
