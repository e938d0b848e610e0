"""The page of the real paper: laid out anew after every step and while something is typed."""

from collections.abc import Mapping
from functools import lru_cache, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.record import MeetingRecord
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.press import Proof, Spot
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.page_source import PageMark, PageSource
from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.page.finding_marks import Findings, finding_beside, finding_marks
from secretariat.ui.meeting.page.overlay import with_typing
from secretariat.ui.meeting.page.page_output import PageOutput
from secretariat.ui.meeting.page.spots import marks_of, source_at, source_of
from secretariat.ui.meeting.people import person_of
from secretariat.ui.meeting.place import Part, Place, place_of
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Task

TYPING_PAUSE_MS = 12
"""From the first letter that is not on the page yet: the letter is seen in its field first, the page soon after."""
REPAINT_PAUSE_MS = 40
"""A step is seen first; laying out the page would take the processor from it."""
REMEMBERED_PICTURES = 32
"""Files that are not read anew with each letter: a report in photographs has twenty."""

Kept = tuple[PageSource | None, int | None]
"""A kept file, None when it is missing, and the page of its signatures."""


class LivePage(QWidget):
    """A draft until the protocol is final, then the very file that is kept, with its signatures.

    `place_clicked` tells which part of the meeting a click on the page means.
    """

    place_clicked = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._spots: tuple[Spot, ...] = ()
        self._place: Place | None = None
        self._findings: Findings = {}
        self._shown: str | None = None
        self._running = self._again = self._is_behind = self._wants_print = False
        self._work: dict[str, Task] = {}
        self.destroyed.connect(partial(_drop, self._work))
        self._note = Note()
        self.view = PdfView(bench.tasks)
        self.view.point_clicked.connect(self._on_clicked)
        self._source: PageSource | None = None
        self._sent = Note()
        self.output = PageOutput(bench, self._sent, self.view.page, self)
        self._read_file = lru_cache(maxsize=REMEMBERED_PICTURES)(bench.session.office.desk.files.get)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._lay_out)
        bench.typing.changed.connect(self._on_typing)
        self._arrange()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where the parts of the record stand on the pages that are shown."""
        return self._spots

    def refresh(self) -> None:
        """Show the paper of the meeting as it is now."""
        version = current_version(self._bench.session.opened)
        if version is not None:
            self._show_kept(version)
        else:
            self._shown = None
            self._is_behind = not self.isVisible()
            if not self._is_behind:
                self._pause.start(REPAINT_PAUSE_MS)

    def _on_typing(self) -> None:
        """Letters that come meanwhile do not put the page off."""
        if not self.isVisible():
            self._is_behind = True
        elif not self._pause.isActive():
            self._pause.start(TYPING_PAUSE_MS)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what was done while nobody looked."""
        super().showEvent(event)
        if self._is_behind:
            self.refresh()

    def follow(self, place: Place | None) -> None:
        """Mark the part in which the cursor is."""
        if place != self._place:
            self._place = place
            self._show_marks()

    def show_findings(self, findings: Findings) -> None:
        """Mark parts in the colours of their findings, and the edge of the page beside them."""
        self._findings = findings
        self._show_marks(follow=False)

    def print_pages(self) -> None:
        """Print the paper; one that is being laid out is waited for, for nothing old is to be printed."""
        self._wants_print = self._source is None or self._pause.isActive() or self._running
        if not self._wants_print and self._source is not None:
            self.output.print_pages(self._source)

    def said(self) -> str:
        """How the printing went, as it is said under the page."""
        return self._sent.text()

    def stop(self) -> None:
        """Nothing is laid out any more."""
        self._pause.stop()
        self._again = self._wants_print = False

    def _lay_out(self) -> None:
        """Ask the pool for the paper; one is laid out at a time, and the last wish wins."""
        self._pause.stop()
        if self._shown is not None:
            return
        if self._running:
            self._again = True
            return
        session = self._bench.session
        record = with_typing(session.record, self._bench.typing.watch.texts)
        press, pages = session.office.press, session.office.pages
        today = session.office.desk.clock().date()
        order = protocol_order(session.record.meeting.protocol, on=today, draft=True)

        def proof() -> tuple[Proof, PageSource]:
            made = press.proof(Material(record=record, read_file=self._read_file), order)
            return made, pages.open(made.data)

        self._running = True
        self._work["proof"] = self._bench.tasks.run(
            proof, self._on_proof, refusing(self._on_refused, self._on_stopped)
        )

    def _on_proof(self, made: tuple[Proof, PageSource]) -> None:
        self._running = False
        if self._shown is None:
            proof, source = made
            self._spots = proof.spots
            self._note.say("")
            self._show_source(source)
            self._show_marks()
        self._go_again()

    def _on_stopped(self) -> None:
        self._running = self._wants_print = False

    def _on_refused(self, error: DomainError) -> None:
        self._note.say(refusal(error), Tone.DANGER)
        self._go_again()

    def _go_again(self) -> None:
        if self._again:
            self._again = False
            self._lay_out()

    def _show_kept(self, version: ProtocolVersion) -> None:
        """The file itself; it is read off the GUI thread."""
        if self._shown == version.sha256:
            return
        self._shown, self._source = version.sha256, None
        if "kept" in self._work:
            # a former version may be read longer than this one
            self._work["kept"].drop()
        office, record = self._bench.session.office, self._bench.session.record

        def kept() -> Kept:
            data = office.desk.files.get(version.sha256)
            if data is None:
                return None, None
            source = office.pages.open(data)
            return source, signed_page(source, record)

        self._work["kept"] = self._bench.tasks.run(kept, self._on_kept)

    def _on_kept(self, kept: Kept) -> None:
        if self._shown is None:
            return
        source, signed = kept
        self._spots = ()
        self._show_source(source, signed)
        self.view.show_marks(())
        missing = self.tr("The file of the protocol is missing in the data folder.")
        self._note.say("" if source is not None else missing, Tone.DANGER)

    def _show_source(self, source: PageSource | None, signed: int | None = None) -> None:
        self._source = source
        self.view.show_source(source, signed)
        self._print.setEnabled(source is not None)
        if self._wants_print and not (self._pause.isActive() or self._again):
            self.print_pages()

    def _show_marks(self, *, follow: bool = True) -> None:
        marks: list[PageMark] = []
        if self._place is not None and self._place.part is not Part.MEETING:
            marks += marks_of(self._spots, source_of(self._place, self._ballots()))
        marks += finding_marks(self._spots, self._findings)
        self.view.show_marks(marks, follow=follow and self._place is not None)

    def _ballots(self) -> dict[int, int]:
        rows = self._bench.session.record.resolutions
        return {row.item_id: row.ballot_id for row in rows if row.ballot_id is not None}

    def _on_clicked(self, page: int, x: float, y: float) -> None:
        source = source_at(self._spots, page, x, y)
        if source is None:
            cure = finding_beside(self._spots, self._findings, page, x, y)
            if cure is not None:
                self.place_clicked.emit(cure)
            return
        place = place_of(source)
        if place.part is Part.BALLOT:
            items = {ballot: item for item, ballot in self._ballots().items()}
            place = Place(part=Part.BALLOT, id=items.get(source.id, 0), field="for_")
        self.place_clicked.emit(place)

    def _arrange(self) -> None:
        save = IconButton(Icon.SAVE, self.tr("Save as PDF…"))
        save.clicked.connect(lambda _checked=False: self.output.save())
        self._print = IconButton(Icon.PRINTER, self.tr("Print…"), key=key_text(ActionId.PRINT))
        self._print.clicked.connect(lambda _checked=False: self.print_pages())
        self._print.setEnabled(False)
        for tool in (save, self._print):
            self.view.add_tool(tool)
        for note in (self._note, self._sent):
            note.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
            note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
        column.addWidget(self._sent)


def signed_page(source: PageSource, record: MeetingRecord) -> int | None:
    """The page (from 0) of the signatures: annexes may follow them. None where no name of a signer is found."""
    signers = {person.signed for row in record.officers if (person := person_of(record, row.person_id))}
    return max((hit.page for name in signers for hit in source.find(name)), default=None)


def _drop(work: Mapping[str, Task]) -> None:
    """A paper that comes when nobody shows it any more finds nobody."""
    for task in work.values():
        task.drop()
