"""A row of the agenda: folded, or unfolded while it is the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import ItemId
from secretariat.ui.colours import colours
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SELECTION_BAR, SPACE_2, SPACE_3, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import release_fields
from secretariat.ui.meeting.fields.lengths import keep_least_height, keep_width
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare import columns
from secretariat.ui.meeting.prepare.grip import Grip
from secretariat.ui.meeting.prepare.item_editor import ItemEditor
from secretariat.ui.meeting.prepare.item_summary import ItemSummary
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import ItemLine
from secretariat.ui.typography import Role

LEAST_HEIGHT = 52


class AgendaRow(QWidget):
    """Asks to become the current row when it is clicked or entered by the keyboard."""

    chosen = Signal(int, str)

    def __init__(self, bench: Bench, presenter: PreparePresenter, item_id: ItemId) -> None:
        super().__init__()
        self._bench, self._presenter, self._id = bench, presenter, item_id
        self._line: ItemLine | None = None
        self._people: Sequence[PersonChoice] = ()
        self.grip = Grip()
        self._number = Text(role=Role.STRONG)
        keep_width(self._number, columns.NUMBER)
        self._summary = ItemSummary()
        self._summary.ask_reporter.clicked.connect(lambda _checked=False: self._choose("rapporteurs"))
        self.editor: ItemEditor | None = None
        bind(self, Place(part=Part.ITEM, id=item_id))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_least_height(self, LEAST_HEIGHT)
        self._arrange()

    def show_item(self, line: ItemLine, people: Sequence[PersonChoice], *, current: bool) -> None:
        """Show what is stored; the current row is unfolded."""
        self._line, self._people = line, people
        self._number.setText(str(line.position))
        self.setAccessibleName(f"{line.position}. {line.title}")
        self._summary.show_item(line)
        if current and self.editor is None:
            self._unfold()
        elif not current and self.editor is not None:
            self._fold()
        if self.editor is not None:
            self.editor.show_item(line, people)

    def is_open(self) -> bool:
        """True while the row is unfolded."""
        return self.editor is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere opens the row."""
        self._choose("title")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or F2 opens the row, Delete removes the item."""
        if self.editor is None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose("title")
        elif self.editor is None and event.key() == Qt.Key.Key_Delete:
            self._presenter.remove(self._id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard went on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the current row with its bar, and the rule above the row."""
        palette = colours()
        painter = QPainter(self)
        if self.editor is not None or self.hasFocus():
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(QRect(0, 0, SELECTION_BAR, self.height()), palette.accent)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        painter.end()

    def _choose(self, field: str) -> None:
        self.chosen.emit(self._id, field)

    def _unfold(self) -> None:
        self.editor = ItemEditor(self._bench, self._presenter, self._id)
        self.editor.remove_requested.connect(lambda: self._presenter.remove(self._id))
        self._summary.hide()
        self._body.addWidget(self.editor)
        self.editor.show()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._align(Qt.AlignmentFlag.AlignTop)

    def _fold(self) -> None:
        assert self.editor is not None
        editor, self.editor = self.editor, None
        release_fields(editor)
        self._body.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._summary.show()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._align(Qt.AlignmentFlag.AlignVCenter)
        self.update()

    def _align(self, where: Qt.AlignmentFlag) -> None:
        for widget in (self.grip, self._number):
            self._row.setAlignment(widget, where)
        inset = scaled(6) if where == Qt.AlignmentFlag.AlignTop else 0
        self._number.setContentsMargins(0, inset, 0, 0)
        self.grip.setContentsMargins(0, inset, 0, 0)

    def _arrange(self) -> None:
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._summary)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE_2, SPACE_3, SPACE_2)
        self._row.setSpacing(0)
        self._row.addWidget(self.grip)
        self._row.addWidget(self._number)
        self._row.addLayout(self._body, 1)
