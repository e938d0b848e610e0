"""The place of the page beside the work: how wide it is at each stage, and when it folds away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.stage import Stage
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.page_source import Trim
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.page.finding_marks import Findings
from secretariat.ui.meeting.page.live_page import LivePage
from secretariat.ui.meeting.page.page_window import PageWindow
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter

WIDTHS = {Stage.PREPARATION: 404, Stage.MEETING: 388, Stage.SIGNING: 440, Stage.SENDING: 388}
LEAST_WORKSPACE = 1076
"""The workspace of a window of 1180 pixels, navigation aside: narrower, and the page goes behind F11."""
LEAST_EDITOR = 464
"""What the texts of an item take with their margins; a page that was asked for in a small window leaves it that."""
LEAST_BESIDE_FINDINGS = 880
"""Room for the findings and for two pages that can still be told apart."""
_ANNEXES = {Part.ANNEX, Part.NEW_ANNEX}
_MARGINS = Trim(left=56, top=40, right=12, bottom=40)


class SidePage(QWidget):
    """Trimmed and following the cursor beside an editor; whole pages, two in a line, beside the findings.

    `folded` follows its going and coming.
    """

    place_clicked = Signal(object)
    folded = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._stage = Stage.PREPARATION
        self._wanted: bool | None = None
        self._room = LEAST_WORKSPACE
        self.page = LivePage(bench)
        self.page.place_clicked.connect(self.place_clicked)
        self.page.view.hide_requested.connect(self.toggle)
        self.page.view.float_requested.connect(self._float)
        self._window: PageWindow | None = None
        self._presenter = ProtocolPresenter(bench.session, bench.tasks)
        self._make_tools()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(Rule(upright=True))
        self._row.addWidget(self.page, 1)

    def show_stage(self, stage: Stage) -> None:
        """Take the width and the layout of a stage; at the signing the page of the signatures is shown."""
        self._stage = stage
        whole = stage is Stage.PROTOCOL
        self.page.view.set_layout(
            trim=_MARGINS if stage in (Stage.PREPARATION, Stage.MEETING) else Trim(),
            abreast=int(str(self.abreast.value())) if whole else 1,
        )
        self._tools.setVisible(whole)
        self._fit()
        self.page.view.show_end(stage is Stage.SIGNING)

    def refresh(self) -> None:
        """Show the paper of the meeting as it is now."""
        session = self._bench.session
        self.kind.set_value(session.record.meeting.protocol)
        self.kind.setEnabled(not is_closed(session.opened))
        if not self.isHidden() or self.is_floating():
            self.page.refresh()

    def follow(self, place: Place | None) -> None:
        """Mark the part in which the cursor is; beside the findings only annexes are typed."""
        if self._stage is not Stage.PROTOCOL or (place is not None and place.part in _ANNEXES):
            self.page.follow(place)
        else:
            self.page.follow(None)

    def show_findings(self, findings: Findings) -> None:
        """Mark parts in the colours of their findings, and the edge of the page beside them."""
        self.page.show_findings(findings)

    def fit(self, room: int) -> None:
        """Follow the width of the workspace."""
        self._room = room
        self._fit()

    def toggle(self) -> None:
        """Hide the page, or show it, until the user changes it again; a floating one comes back."""
        if self._window is not None:
            self._window.close()
            return
        self._wanted = self.isHidden()
        self._fit()

    def open_search(self) -> None:
        """Search on the pages; a page that is hidden is shown for it."""
        self._bring()
        self.page.view.open_search()

    def print_pages(self) -> None:
        """Print the pages; a page that is hidden is shown for it."""
        self._bring()
        self.page.print_pages()

    def stop(self) -> None:
        """Nothing is laid out any more, and no window of the page stays behind."""
        if self._window is not None:
            self._window.close()
        self.page.stop()

    def is_floating(self) -> bool:
        """True while the page is in a window of its own."""
        return self._window is not None

    def _bring(self) -> None:
        if self._window is not None:
            self._window.activateWindow()
        elif self.isHidden():
            self.toggle()

    def _float(self) -> None:
        """Into a window of its own, or back."""
        if self._window is not None:
            self._window.close()
            return
        self._window = PageWindow(self.page, self.tr("Page of the protocol"))
        self._window.closed.connect(self._dock)
        self._window.search_requested.connect(self.page.view.open_search)
        self._window.print_requested.connect(self.page.print_pages)
        self._window.show()
        self._fit()

    def _dock(self) -> None:
        """Take the page back from its window."""
        window, self._window = self._window, None
        self._row.addWidget(self.page, 1)
        self.page.show()
        if window is not None:
            window.deleteLater()
        self._fit()

    def _fit(self) -> None:
        whole = self._stage is Stage.PROTOCOL
        roomy = self._room >= scaled(LEAST_BESIDE_FINDINGS if whole else LEAST_WORKSPACE)
        shown = (roomy if self._wanted is None else self._wanted) and not self.is_floating()
        if whole:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        else:
            left = max(self._room - scaled(LEAST_EDITOR), self._room * 2 // 5)
            self.setFixedWidth(min(scaled(WIDTHS[self._stage]), left))
        was_hidden = self.isHidden()
        self.setVisible(shown)
        if shown and was_hidden:
            self.page.refresh()
        if shown == was_hidden:
            self.folded.emit()

    def _make_tools(self) -> None:
        self.kind = Choice(
            {kind: words.protocol_kind(kind) for kind in ProtocolKind}, name=self.tr("Kind of the protocol")
        )
        self.kind.activated.connect(
            lambda _row: self._presenter.set_kind(ProtocolKind(str(self.kind.value())))
        )
        self.abreast = Choice({1: self.tr("1 page"), 2: self.tr("2 pages")}, name=self.tr("Pages in a line"))
        self.abreast.set_value(2)
        self.abreast.activated.connect(lambda _row: self.show_stage(self._stage))
        self._tools = Ground("surface")
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, SPACE_2, 0)
        row.setSpacing(SPACE_2)
        for tool in (self.kind, self.abreast):
            row.addWidget(tool)
        row.addStretch(1)
        self.page.view.add_wide_tool(self._tools)
