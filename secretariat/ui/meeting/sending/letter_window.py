"""A letter before it goes, in a window of its own: its words, and the papers that it brings as they are."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretariat.domain.errors import DomainError
from secretariat.services.outbox import Outgoing
from secretariat.services.press import MadePaper
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.fitting import fit_screen
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.file_wishes import paper_copy_wish, paper_wish
from secretariat.ui.meeting.files import write_file
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.sending.presenter import Copying
from secretariat.ui.prompts import FileWish
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Task, drop_all
from secretariat.ui.typography import Role

SIZE = (980, 680)
"""Both halves of a screen of 1366×768, with room for its frame and the task bar."""


class LetterWindow(QWidget):
    """The words at the left, the papers at the right; Esc closes it, Ctrl+F seeks on the pages."""

    def __init__(self, bench: Bench, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._bench, self._tasks = bench, bench.tasks
        self._copying: Copying | None = None
        self._papers: Sequence[MadePaper] = ()
        self._work: list[Task] = []
        self.destroyed.connect(partial(drop_all, self._work))
        self.subject = Text("", Role.SECTION, wraps=True)
        self.recipient = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self.words = Text("", wraps=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._event = IconLine(Icon.CALENDAR, self.tr("With an entry for the calendar"), Tone.MUTED)
        self.paper = Choice(name=self.tr("Papers of the letter"), wraps=True)
        self.paper.currentIndexChanged.connect(lambda _index: self._open())
        self.said = Note()
        self.save = FlatButton(self.tr("Save…"), icon=Icon.SAVE)
        self.save.clicked.connect(lambda _checked=False: self._on_save())
        self.copy = FlatButton(self.tr("Save as DOCX, a working copy…"), icon=Icon.EXPORT)
        self.copy.clicked.connect(lambda _checked=False: self._on_copy())
        self.view = PdfView(self._tasks, can_float=False, can_hide=False)
        self.view.failed.connect(lambda words: self._say(words, Tone.DANGER))
        self._arrange()
        fit_screen(self, SIZE)

    def show_letter(self, letter: Outgoing, copying: Copying) -> None:
        """Show what the recipient would get; the first of the papers is opened."""
        self._copying = copying
        self.setWindowTitle(self.tr("Letter to {name}").format(name=letter.name))
        self.subject.setText(letter.subject)
        self.recipient.setText(f"{letter.name} <{letter.address}>")
        self.words.setText(letter.text)
        self._event.setVisible(letter.calendar is not None)
        self._papers = letter.papers
        self.paper.set_options({place: one.file_name for place, one in enumerate(letter.papers)})
        self.paper.setCurrentIndex(0 if letter.papers else -1)
        self._paper_side.setVisible(bool(letter.papers))
        self._open()
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Find) and not self.view.isHidden():
            self.view.open_search()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being opened is not wanted any more."""
        drop_all(self._work)
        super().closeEvent(event)

    def _open(self) -> None:
        """Open the chosen paper off the GUI thread."""
        drop_all(self._work)
        self.view.show_source(None)
        place = self.paper.currentIndex()
        if place < 0:
            return
        paper, pages = self._papers[place], self._bench.session.office.pages
        self.view.set_title(self.tr("Document"))
        self._say(self.tr("Opening…"))
        self._work[:] = [
            self._tasks.run(lambda: pages.open(paper.data), self._on_opened, refusing(self._on_refused))
        ]

    def _on_save(self) -> None:
        """Ask where to, and write the chosen paper there as it would go."""
        place = self.paper.currentIndex()
        if place >= 0:
            paper = self._papers[place]
            self._write(paper_wish(paper.file_name, self._folder), lambda: paper)

    def _on_copy(self) -> None:
        """The same for a working copy of it."""
        copying, place = self._copying, self.paper.currentIndex()
        if copying is not None and place >= 0:
            wish = paper_copy_wish(self._papers[place].file_name, self._folder)
            self._write(wish, partial(copying, place))

    @property
    def _folder(self) -> Path:
        return self._bench.session.office.papers

    def _write(self, wish: FileWish, make: Callable[[], MadePaper]) -> None:
        def picked(target: Path) -> None:
            self._say(self.tr("Making papers…"))
            write, saved = partial(_written, make, target), self._saved(target)
            self._tasks.run(write, lambda _: self._on_saved(saved), refusing(self._on_refused))

        self._bench.prompts.save_file(wish, picked)

    def _saved(self, target: Path) -> str:
        return self.tr("Saved: {name}").format(name=target.name)

    def _on_opened(self, source: PageSource) -> None:
        self._say("")
        self.view.show_source(source)

    def _on_refused(self, error: DomainError) -> None:
        """Tell it here, or to the session when the meeting was left while a paper was being saved."""
        if isValid(self):
            self._say(refusal(error), Tone.DANGER)
        else:
            session = self._bench.session
            session.refuse(Place(part=Part.MEETING, id=session.meeting_id, field="letter"), error)

    def _on_saved(self, words: str) -> None:
        if isValid(self):
            self._say(words, Tone.OK)

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self.said.say(words, tone)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        for part in (self.recipient, self.subject, self.words, self._event):
            column.addWidget(part)
        column.addStretch(1)
        self._paper_side = Ground("surface")
        papers = QVBoxLayout(self._paper_side)
        papers.setContentsMargins(0, 0, 0, 0)
        papers.setSpacing(0)
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        above.setSpacing(SPACE_2)
        above.addWidget(self.paper)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=SPACE_2)
        for button in (self.save, self.copy):
            flow.addWidget(button)
        above.addWidget(buttons)
        above.addWidget(self.said)
        papers.addWidget(top)
        papers.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Scroll(body), 2)
        row.addWidget(self._paper_side, 3)


def _written(make: Callable[[], MadePaper], target: Path) -> None:
    write_file(target, make().data)
