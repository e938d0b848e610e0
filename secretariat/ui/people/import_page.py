"""The preview of a file in the room «Особи»: every row, what will come of it, and the one button that writes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.people_plan import PlannedRow
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, PrimaryButton, SecondaryButton
from secretariat.ui.kit.chip import ChipButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.list_room import ListRoom
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.pages import Pages
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PERSON_ROW, SPACE_2, scaled
from secretariat.ui.people.import_columns import LOOKS, SPARE, import_columns, needs, shown_columns
from secretariat.ui.people.import_row_panel import RowPanel
from secretariat.ui.people.import_state import ImportState, Standing
from secretariat.ui.people.import_words import COUNTED, file_words
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role

GROUP_WIDTH = 320


class ImportPage(Pages):
    """Emits what the user wants; Esc leaves."""

    applied = Signal()
    left = Signal()
    another_requested = Signal()
    wrong_requested = Signal()
    decided = Signal(int, object)
    listed_only = Signal(object)
    group_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[int, PlannedRow] = {}
        self.apply = PrimaryButton("", icon=Icon.CHECK, key=key_text(ActionId.APPROVE))
        self.cancel = SecondaryButton(self.tr("Cancel"), key="Esc")
        self.head = RoomHead(self.tr("People from a file"), [self.cancel, self.apply])
        self.filters = {
            standing: ChipButton("", LOOKS[standing][1], LOOKS[standing][0]) for standing in Standing
        }
        self.save_wrong = SecondaryButton(self.tr("Rows with errors into a file"), icon=Icon.SAVE)
        self.group = Choice(name=self.tr("Who has a role joins the group"))
        self.group.setMaximumWidth(scaled(GROUP_WIDTH))
        self.about = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self.table = PagedTable(
            self.tr("People of the file"), import_columns(), self._fetch, row_height=PERSON_ROW
        )
        self.panel = RowPanel()
        self._refused: QWidget | None = None
        self._room = ListRoom(self.head, self._above(), self.table, self.panel)
        self.addWidget(self._room)
        self._connect()

    def show_preview(self, state: ImportState) -> None:
        """Show the rows; the current one stays."""
        self._rows = {row.number: row for row in state.rows}
        self.setCurrentWidget(self._room)
        self._show_counts(state)
        self.about.setText(file_words(state.name, state.unknown))
        self.group.setVisible(bool(state.groups))
        if state.groups:
            self.group.set_options(state.groups)
            self.group.set_value(state.group_id)
        self.table.share_by(needs(state.rows))
        self.table.show_columns(shown_columns(state.rows), SPARE)
        self.table.show_ids(row.number for row in state.listed)
        self._show_row()

    def show_refusal(self, error: DomainError) -> None:
        """Say why the file cannot be read, and offer another one."""
        if self._refused is not None:
            self._refused.deleteLater()
        another = PrimaryButton(self.tr("Choose another file"), icon=Icon.UPLOAD)
        back = FlatButton(self.tr("Back to the people"), key="Esc")
        another.clicked.connect(self.another_requested)
        back.clicked.connect(self.left)
        self._refused = QWidget()
        column = QVBoxLayout(self._refused)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(RoomHead(self.tr("People from a file")))
        column.addWidget(EmptyState(refusal(error), another, back), 1)
        self.addWidget(self._refused)
        self.setCurrentWidget(self._refused)
        another.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_counts(self, state: ImportState) -> None:
        names = {
            Standing.NEW: self.tr("New: {count}"),
            Standing.KNOWN: self.tr("Here already: {count}"),
            Standing.WRONG: self.tr("Errors: {count}"),
        }
        for standing, button in self.filters.items():
            count = state.count(standing)
            button.setText(names[standing].format(count=count))
            button.setVisible(bool(count))
            button.setChecked(state.shown is standing)
            button.updateGeometry()
        self.save_wrong.setVisible(state.count(Standing.WRONG) > 0)
        self.apply.setText(_verb(state))
        self.apply.setVisible(bool(state.adds or state.fills))
        self.apply.updateGeometry()

    def _show_row(self) -> None:
        current = self.table.current_id()
        self.panel.show_row(self._rows.get(current) if current is not None else None)
        self._room.show_side(current is not None)

    def _fetch(self, numbers: Sequence[int]) -> Sequence[PlannedRow]:
        return [self._rows[number] for number in numbers]

    def _on_filter(self, standing: Standing, on: bool) -> None:
        self.listed_only.emit(standing if on else None)

    def _on_apply(self) -> None:
        if self.apply.isVisible():
            self.applied.emit()

    def _connect(self) -> None:
        for standing, button in self.filters.items():
            button.clicked.connect(lambda on, standing=standing: self._on_filter(standing, on))
        self.apply.clicked.connect(self._on_apply)
        self.cancel.clicked.connect(self.left)
        self.save_wrong.clicked.connect(self.wrong_requested)
        self.group.activated.connect(lambda _: self.group_chosen.emit(self.group.value()))
        self.table.chosen.connect(lambda _: self._show_row())
        self.panel.decided.connect(self.decided)
        make_action(ActionId.APPROVE, self, self._on_apply, self.tr("Add the people of the file"))

    def _above(self) -> QWidget:
        above, row = QWidget(), FlowLayout()
        for button in self.filters.values():
            row.addWidget(button)
        row.addWidget(self.save_wrong)
        row.addWidget(self.group)
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, row)
        column.addWidget(self.about)
        return above


def _verb(state: ImportState) -> str:
    """«Додати 12 осіб · доповнити 3 особи»"""
    adding, filling = COUNTED.adding(state.adds), COUNTED.filling(state.fills)
    if state.adds and state.fills:
        return f"{adding} · {filling.lower()}"
    return filling if state.fills else adding
