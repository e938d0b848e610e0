"""The left of the room: actions by the time that is left."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.action_register import Shown
from secretariat.services.due_actions import DueRows
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel, Rule
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, scaled
from secretariat.ui.today.due_row import DUE, WHO, DueRow
from secretariat.ui.today.state import TodayState
from secretariat.ui.today.words import COUNTED
from secretariat.ui.typography import Role


class DueList(Panel):
    """Emits what the user wants with an action; `all_requested` carries which ones are to be listed.

    Arrow keys walk the rows; after one is done the next one has the keyboard.
    """

    done_requested = Signal(object)
    menu_requested = Signal(object, object)
    all_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=0)
        self.rows: list[DueRow] = []
        self._current, self._narrow = 0, False
        self._heads: list[QWidget] = []
        self._body, self._over_buttons = QWidget(), QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch(1)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def show_due(self, state: TodayState) -> None:
        """Show another day; the keyboard stays at its place in the list."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._body.isAncestorOf(focused)
        body = QWidget()
        self.rows, self._heads, self._over_buttons = [], [], QWidget()
        self._fill(QVBoxLayout(body), state)
        self._body = swap(self.column, self._body, body)
        self._activate(min(self._current, len(self.rows) - 1))
        if self.rows:
            self._over_buttons.setFixedWidth(self.rows[0].buttons_width())
        self.set_narrow(self._narrow)
        if had_keyboard and self.rows:
            self.rows[self._current].setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the column of names out."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow)
        for head in self._heads:
            head.setVisible(not narrow)

    def focus_first(self) -> bool:
        """Put the keyboard on the current row; False when there is none."""
        if self.rows:
            self.rows[self._current].setFocus()
        return bool(self.rows)

    def _fill(self, column: QVBoxLayout, state: TodayState) -> None:
        column.setContentsMargins(0, 0, 0, SPACE_3)
        column.setSpacing(0)
        due = state.due
        parts = (
            (self.tr("Overdue"), Tone.DANGER, due.overdue, Shown.OVERDUE),
            (self.tr("Today"), Tone.WARN, due.today, Shown.OPEN),
            (self.tr("Next 7 days"), Tone.PLAIN, due.soon, Shown.OPEN),
        )
        shown = [part for part in parts if part[2].count]
        if not due.overdue.count and due.open:
            column.addWidget(_margined(IconLine(Icon.CIRCLE_CHECK, self.tr("Nothing is overdue."), Tone.OK)))
            column.addWidget(Rule())
        for place, (title, tone, rows, which) in enumerate(shown):
            self._add_head(column, title, tone, rows.count, names_columns=place == 0)
            self._add_rows(column, rows, state, which)
        if not shown:
            column.addWidget(_margined(Text(self._calm(state), tone=Tone.MUTED, wraps=True)))
        if state.due.open:
            everything = FlatButton(COUNTED.open(due.open), icon=Icon.ARROW_RIGHT, icon_after=True)
            everything.clicked.connect(lambda: self.all_requested.emit(Shown.OPEN))
            column.addWidget(_margined(everything, SPACE_2))

    def _calm(self, state: TodayState) -> str:
        if state.due.open:
            return self.tr("Nothing is due in the next seven days.")
        return self.tr("No action is open. What a meeting decides to do will stand here by its day.")

    def _add_head(
        self, column: QVBoxLayout, title: str, tone: Tone, count: int, *, names_columns: bool
    ) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_3, SPACE_2)
        row.setSpacing(SPACE_3)
        words = QHBoxLayout()
        words.setSpacing(SPACE_2)
        words.addWidget(Text(title, Role.STRONG, tone))
        words.addWidget(Text(str(count), tone=tone))
        words.addStretch(1)
        nest(row, words, 1)
        if names_columns:
            self._add_column_names(row)
        column.addWidget(head)
        column.addWidget(Rule())

    def _add_column_names(self, row: QHBoxLayout) -> None:
        """Over the columns of the rows below."""
        for text, width in ((self.tr("Who"), WHO), (self.tr("Until when"), DUE)):
            name = Text(text, Role.CAPTION, Tone.MUTED)
            name.setFixedWidth(scaled(width))
            self._heads.append(name)
            row.addWidget(name)
        self._heads.append(self._over_buttons)
        row.addWidget(self._over_buttons)

    def _add_rows(self, column: QVBoxLayout, part: DueRows, state: TodayState, which: Shown) -> None:
        for row in part.rows:
            line = DueRow(row, state.today, state.groups.get(row.group_id, ""))
            line.set_ready(state.is_whole)
            line.done_requested.connect(self.done_requested)
            line.menu_requested.connect(self.menu_requested)
            line.step_requested.connect(partial(self._on_step, len(self.rows)))
            self.rows.append(line)
            column.addWidget(line)
        if part.count > len(part.rows):
            more = FlatButton(
                COUNTED.more(part.count - len(part.rows)), icon=Icon.ARROW_RIGHT, icon_after=True
            )
            more.clicked.connect(lambda: self.all_requested.emit(which))
            column.addWidget(_margined(more, SPACE_2))

    def _on_step(self, place: int, step: int) -> None:
        wanted = place + step
        if 0 <= wanted < len(self.rows):
            self.rows[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            for row in self.rows:
                row.update()
            return
        for place, row in enumerate(self.rows):
            if row is new or row.isAncestorOf(new):
                self._activate(place)

    def _activate(self, place: int) -> None:
        before, self._current = self._current, max(0, place)
        for one in {before, self._current}:
            if one < len(self.rows):
                self.rows[one].set_active(one == self._current)


def _margined(part: QWidget, top: int = SPACE_3) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(SPACE_4 if not isinstance(part, FlatButton) else SPACE_2, top, SPACE_4, SPACE_3)
    row.addWidget(part)
    if isinstance(part, FlatButton):
        row.addStretch(1)
    return around
