"""The page panel: the real PDF beside the work that makes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.page_desk import PageDesk
from secretariat.ui.kit.page_search import PageSearch
from secretariat.ui.kit.page_source import PageMark, PageSource, Trim
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PAGE_TOOLBAR, SPACE_2, SPACE_4, scaled
from secretariat.ui.tasks import Tasks
from secretariat.ui.typography import Role

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
PIXELS_PER_POINT = 96 / 72
WIDE = 560
"""A panel narrower than that has no room for tools of more than an icon beside the others."""


class PdfView(QWidget):
    """Pages as wide as the panel until the user zooms. A click tells the place in points from the top left.

    `float_requested` and `hide_requested` are wishes; the owner decides where the panel goes.
    """

    point_clicked = Signal(int, float, float)
    float_requested = Signal()
    hide_requested = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks, *, can_float: bool = True, can_hide: bool = True) -> None:
        super().__init__()
        self._title, self._zoom, self._trim, self._abreast = "", 1.0, Trim(), 1
        self._pages = 0
        self._wide_tool: QWidget | None = None
        self._wants_end = False
        self._end: int | None = None
        self._marks: Sequence[PageMark] = ()
        self.search = PageSearch(tasks)
        self.search.found.connect(self._on_found)
        self._desk = PageDesk(tasks)
        self._desk.point_clicked.connect(self.point_clicked)
        self._desk.failed.connect(self.failed)
        self._area = QScrollArea()
        self._area.setObjectName("desk")
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Page of the document"))
        self._area.setWidget(self._desk)
        self._area.verticalScrollBar().valueChanged.connect(self._say_page)
        self._area.verticalScrollBar().rangeChanged.connect(self._to_end)
        self._area.verticalScrollBar().actionTriggered.connect(lambda _action: self.show_end(False))
        self._label, self._percent = Text("", Role.STRONG), Text("", Role.CAPTION, Tone.MUTED)
        self._arrange(can_float=can_float, can_hide=can_hide)

    def show_source(self, source: PageSource | None, end: int | None = None) -> None:
        """Show a document, or the next version of it at the same place; its `end` is a page (from 0), or the last."""
        self._end = end
        self._pages = len(source.sizes) if source is not None else 0
        self._desk.show_source(source)
        self._fit()
        self._to_end()
        self.search.show_source(source)

    def show_marks(self, marks: Sequence[PageMark], *, follow: bool = True) -> None:
        """Colour these places; with `follow` the first of them is scrolled into view."""
        self._marks = marks
        self._desk.show_marks([*marks, *self.search.marks()])
        if follow:
            self._bring(marks)

    def open_search(self) -> None:
        """Seek words from the page on that is looked at."""
        self.search.open_row(self.page())

    def show_end(self, wanted: bool = True) -> None:
        """Stand at the end, now and whenever another document comes, until the user scrolls or zooms."""
        self._wants_end = wanted
        self._to_end()

    def set_title(self, title: str) -> None:
        """Stand «{title} · с. 2 з 3» at the left of the toolbar."""
        self._title = title
        self._say_page()

    def set_layout(self, *, trim: Trim | None = None, abreast: int | None = None) -> None:
        """Trim the margins, or show several pages in a line."""
        self._trim = trim if trim is not None else self._trim
        self._abreast = abreast if abreast is not None else self._abreast
        self._fit()

    def add_tool(self, tool: QWidget) -> None:
        """Put `tool` before the other buttons."""
        self._tools.insertWidget(1, tool)

    def add_wide_tool(self, tool: QWidget) -> None:
        """Put `tool` before the other buttons, or under them where there is no room for both."""
        self._wide_tool = tool
        self._place_wide_tool()

    def zoom_in(self) -> None:
        """The next larger step."""
        self._set_zoom(next((step for step in STEPS if step > self._zoom), STEPS[-1]))

    def zoom_out(self) -> None:
        """The next smaller step."""
        self._set_zoom(next((step for step in reversed(STEPS) if step < self._zoom), STEPS[0]))

    def page(self) -> int:
        """The page that is looked at, from 0."""
        top = self._area.verticalScrollBar().value()
        return self._desk.page_in(top, top + self._area.viewport().height())

    def page_text(self) -> str:
        """The words at the left of the toolbar."""
        return self._label.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as wide as the panel."""
        super().resizeEvent(event)
        self._place_wide_tool()
        self._fit()

    def _place_wide_tool(self) -> None:
        if self._wide_tool is None:
            return
        below = self.width() < scaled(WIDE)
        self._wide_tool.setContentsMargins(SPACE_4 if below else 0, 0, 0, SPACE_2 if below else 0)
        row = self._column if below else self._tools
        if row.indexOf(self._wide_tool) < 0:
            row.insertWidget(1, self._wide_tool)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom, self._wants_end = zoom, False
        self._fit()

    def _fit(self) -> None:
        """Scale so that at zoom 1 the pages fill the panel, whether or not a scroll bar is shown."""
        self._desk.lay_out(1.0, self._trim, self._abreast)
        bar = self._area.verticalScrollBar().sizeHint().width()
        scale = self._desk.scale_to_fit(self._area.width() - bar) * self._zoom
        self._desk.lay_out(scale, self._trim, self._abreast)
        self._desk.setMinimumSize(self._desk.sizeHint())
        self._percent.setText(self.tr("{percent} %").format(percent=round(scale / PIXELS_PER_POINT * 100)))
        self._say_page()

    def _bring(self, marks: Sequence[PageMark]) -> None:
        """Scroll the first of these into view."""
        if marks and marks[0].page < self._pages:
            place = self._desk.mark_area(marks[0]).center().toPoint()
            self._area.ensureVisible(place.x(), place.y(), 0, scaled(120))

    def _on_found(self, follow: bool) -> None:
        found = self.search.marks()
        self._desk.show_marks([*self._marks, *found])
        if follow:
            self.show_end(False)
            self._bring(found)

    def _to_end(self) -> None:
        if self._wants_end and self._pages:
            last = self._pages - 1
            page = last if self._end is None else min(self._end, last)
            top = round(self._desk.page_area(page).top()) - SPACE_4
            self._area.verticalScrollBar().setValue(top)

    def _say_page(self) -> None:
        page = self.page() + 1
        where = self.tr("p. {page} of {pages}").format(page=page, pages=self._pages) if self._pages else ""
        self._label.setText(" · ".join(part for part in (self._title, where) if part))

    def _arrange(self, *, can_float: bool, can_hide: bool) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar(can_float=can_float, can_hide=can_hide))
        column.addWidget(self.search)
        column.addWidget(Rule())
        column.addWidget(self._area, 1)

    def _toolbar(self, *, can_float: bool, can_hide: bool) -> Ground:
        bar = Ground("surface")
        bar.setFixedHeight(scaled(PAGE_TOOLBAR))
        self._tools = QHBoxLayout(bar)
        self._tools.setContentsMargins(SPACE_4, 0, SPACE_2 - 2, 0)
        self._tools.setSpacing(0)
        self._tools.addWidget(self._label, 1)
        self._add_button(Icon.SEARCH, self.tr("Search on the pages"), self.open_search, key="Ctrl+F")
        self._add_button(Icon.ZOOM_OUT, self.tr("Smaller"), self.zoom_out)
        self._tools.addWidget(self._percent)
        self._add_button(Icon.ZOOM_IN, self.tr("Larger"), self.zoom_in)
        if can_float:
            self._add_button(Icon.OPEN_OUT, self.tr("In a window of its own"), self.float_requested.emit)
        if can_hide:
            self._add_button(Icon.HIDE, self.tr("Hide the page"), self.hide_requested.emit, key="F11")
        return bar

    def _add_button(self, icon: Icon, name: str, clicked: Callable[[], None], key: str = "") -> None:
        button = IconButton(icon, name, key=key)
        button.clicked.connect(lambda _checked=False: clicked())
        self._tools.addWidget(button)
