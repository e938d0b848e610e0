"""The row under a page's toolbar in which words are sought on its pages."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from secretariat.services.press import Hit
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.cursor_before import CursorBefore
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.page_source import PageMark, PageSource
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_4
from secretariat.ui.tasks import Task, Tasks, drop_all
from secretariat.ui.typography import Role

_NEXT_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3, Qt.Key.Key_Down}


class PageSearch(Ground):
    """Finds while typing. Enter and F3 go to the next place, with Shift to the one before; Esc closes the row, and the
    cursor is where it was.

    `found` follows every change of what is found or looked at; the place looked at is to be scrolled into view when
    its value is True.
    """

    found = Signal(bool)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("surface")
        self._tasks = tasks
        self._source: PageSource | None = None
        self._work: list[Task] = []
        self.destroyed.connect(partial(drop_all, self._work))
        self._hits: Sequence[Hit] = ()
        self._before = CursorBefore()
        self._current = self._first_page = 0
        self.field = LineEdit(
            name=self.tr("Search on the pages"), placeholder=self.tr("Words on the pages"), icon=Icon.SEARCH
        )
        self.field.textChanged.connect(lambda _text: self._seek(anew=True))
        self._count = Text("", Role.CAPTION, Tone.MUTED)
        self._back = IconButton(Icon.UP, self.tr("The place before"), key="Shift+F3")
        self._on = IconButton(Icon.DOWN, self.tr("The next place"), key="F3")
        self._end = IconButton(Icon.CLOSE, self.tr("Close the search"), key="Esc")
        self._back.clicked.connect(lambda _checked=False: self.go(-1))
        self._on.clicked.connect(lambda _checked=False: self.go(1))
        self._end.clicked.connect(lambda _checked=False: self.close_row())
        self._arrange()
        self.hide()

    def open_row(self, first_page: int) -> None:
        """Show the row with the cursor in it; the first place is sought from this page (from 0) on."""
        self._first_page = first_page
        if self.isHidden():
            self._before.remember()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._seek(anew=True)

    def close_row(self) -> None:
        """Hide the row, and what it found with it; the cursor goes back where it was."""
        self._before.give_back()
        self.hide()
        self._show((), follow=False)

    def show_source(self, source: PageSource | None) -> None:
        """Seek the same words in another document or another version of it; what is looked at stays where it is."""
        self._source = source
        if self.isVisible():
            self._seek(anew=False)

    def marks(self) -> list[PageMark]:
        """What was found as marks, the place looked at first."""
        ordered = [*self._hits[self._current :], *self._hits[: self._current]]
        return [
            PageMark(
                page=area.page,
                left=area.left,
                top=area.top,
                width=area.width,
                height=area.height,
                tone=Tone.WARN,
                framed=number == 0,
            )
            for number, hit in enumerate(ordered)
            for area in hit.areas
        ]

    def go(self, step: int) -> None:
        """To the next place or the one before; after the last comes the first."""
        if self._hits:
            self._current = (self._current + step) % len(self._hits)
            self._say()
            self.found.emit(True)

    def count_text(self) -> str:
        """The words beside the field."""
        return self._count.text()

    def event(self, event: QEvent) -> bool:
        """While words are sought, F3 is the key of the search and not of the stage beside it."""
        own = {Qt.Key.Key_F3, Qt.Key.Key_Escape}
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves: see the class."""
        if event.key() in _NEXT_KEYS:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Up:
            self.go(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_row()
        else:
            super().keyPressEvent(event)

    def _seek(self, *, anew: bool) -> None:
        drop_all(self._work)
        words = self.field.text()
        if self._source is None or not words.strip():
            self._show((), follow=False)
            return
        find = partial(self._source.find, words)
        self._work[:] = [self._tasks.run(find, partial(self._on_found, anew))]

    def _on_found(self, anew: bool, hits: Sequence[Hit]) -> None:
        if self.isHidden():
            return
        if anew:
            self._current = next((n for n, hit in enumerate(hits) if hit.page >= self._first_page), 0)
        self._show(hits, follow=anew)

    def _show(self, hits: Sequence[Hit], *, follow: bool) -> None:
        self._hits = hits
        self._current = min(self._current, max(0, len(hits) - 1))
        self._say()
        self.found.emit(follow and bool(hits))

    def _say(self) -> None:
        sought, hits = bool(self.field.text().strip()), len(self._hits)
        told = self.tr("{place} of {places}").format(place=self._current + 1, places=hits)
        self._count.setText(told if hits else self.tr("Not found") if sought else "")
        self._count.set_tone(Tone.MUTED if hits else Tone.DANGER)
        for button in (self._back, self._on):
            button.setEnabled(hits > 0)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_1, SPACE_2 - 2, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in (self._back, self._on, self._end):
            row.addWidget(button)
