"""A row of the agenda: folded, or unfolded while it is the current one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.domain.ids import ItemId
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_3, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import release_fields
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.unfolding_row import UnfoldingRow
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare import columns
from secretariat.ui.meeting.prepare.grip import Grip
from secretariat.ui.meeting.prepare.item_editor import ItemEditor
from secretariat.ui.meeting.prepare.item_summary import ItemSummary
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import ItemLine
from secretariat.ui.typography import Role


class AgendaRow(UnfoldingRow):
    """`chosen` asks for this item to become the current one, with the field that the cursor goes into."""

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
        self.unfold_requested.connect(lambda: self._choose("title"))
        self.removal_requested.connect(lambda: self._presenter.remove(self._id))
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

    def _choose(self, field: str) -> None:
        self.chosen.emit(self._id, field)

    def _unfold(self) -> None:
        self.editor = ItemEditor(self._bench, self._presenter, self._id)
        self.editor.remove_requested.connect(lambda: self._presenter.remove(self._id))
        self._summary.hide()
        self._body.addWidget(self.editor)
        self.editor.show()
        self.show_open(True)
        self._align(Qt.AlignmentFlag.AlignTop)

    def _fold(self) -> None:
        assert self.editor is not None
        editor, self.editor = self.editor, None
        release_fields(editor)
        self._body.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._summary.show()
        self.show_open(False)
        self._align(Qt.AlignmentFlag.AlignVCenter)

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
        nest(self._row, self._body, 1)
