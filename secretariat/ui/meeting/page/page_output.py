"""The page goes out of the window: to a printer of the system, or into a file."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretariat.domain.papers import ProtocolVersion
from secretariat.services.protocols import version_stem
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.file_wishes import draft_wish, version_wish
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.prompts import PrintWish

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PageOutput(QObject):
    """Prints and saves what the live page shows: the kept file of a closed protocol as it is, else a draft.

    `note` is where it is said how the printing went.
    """

    def __init__(self, bench: Bench, note: Note, page: Callable[[], int], parent: QObject) -> None:
        """`page` tells which page (from 0) is looked at."""
        super().__init__(parent)
        self._bench, self._note, self._page = bench, note, page
        self._presenter = ProtocolPresenter(bench.session, bench.tasks)

    def save(self) -> None:
        """Ask where to, and write the file there."""
        session, prompts = self._bench.session, self._bench.prompts
        version, day = current_version(session.opened), session.record.day
        if version is None:
            prompts.save_file(draft_wish(day, session.office.protocols), self._presenter.save_draft)
            return
        wish = version_wish(version_stem(version, day), session.office.protocols)
        prompts.save_file(wish, self._presenter.save_closed)

    def print_pages(self, source: PageSource) -> None:
        """Ask which printer and which pages, and print them as they are shown now."""
        # the library of printers is loaded with the first wish to print
        from secretariat.ui.printing import PrintJob

        page = self._page()
        wish = PrintWish(
            title=self.tr("Print the protocol"),
            name=self._name(current_version(self._bench.session.opened)),
            pages=len(source.sizes),
        )

        def start(printer: "QPrinter") -> None:
            job = PrintJob(self._bench.tasks, printer, source, self)
            job.ended.connect(self._on_printed)
            self._note.say(self.tr("Printing…"))
            job.start(page)

        self._bench.prompts.choose_printer(wish, start)

    def _name(self, version: ProtocolVersion | None) -> str:
        day = self._bench.session.record.day
        if version is None:
            return draft_wish(day, self._bench.session.office.protocols).start.stem
        return version_stem(version, day)

    def _on_printed(self, sheets: int | None) -> None:
        if sheets is None:
            refused = self.tr("Nothing was printed: the printer refused. See whether it is on and has paper.")
            self._note.say(refused, Tone.DANGER)
        elif sheets == 0:
            self._note.say(self.tr("Nothing was printed: the document has no such pages."), Tone.DANGER)
        else:
            self._note.say(self.tr("%n page(s) went to the printer", "", sheets), Tone.OK)
