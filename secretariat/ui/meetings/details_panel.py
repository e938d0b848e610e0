"""The chosen meeting beside the list: when, what about, what is missing, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, native_icon
from secretariat.ui.kit.button import IconButton, Kind, PrimaryButton
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.meeting_row_words import day_title, next_step
from secretariat.ui.meetings.state import AgendaLine, DetailsState
from secretariat.ui.meetings.words import called_off_words, kind_words, missing_words, nearness
from secretariat.ui.typography import Role

NUMBER = 24


class MeetingSummary(Scroll):
    """Emits what the user wants with the shown meeting."""

    open_requested = Signal()
    remove_requested = Signal()
    export_requested = Signal()
    cancel_requested = Signal()
    postpone_requested = Signal()
    template_requested = Signal()

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        self._column.setSpacing(SPACE_1)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_meeting(self, state: DetailsState | None) -> None:
        """Show another meeting from its top; None shows nothing."""
        body = QWidget()
        if state is not None:
            self._fill(body, state)
        self._body = swap(self._column, self._body, body)
        self.verticalScrollBar().setValue(0)

    def _fill(self, body: QWidget, state: DetailsState) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(nearness(state), Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(Text(day_title(state.row), Role.SECTION, wraps=True))
        column.addWidget(Text(self._facts(state), tone=Tone.MUTED, wraps=True))
        off = called_off_words(state)
        if off:
            column.addWidget(IconLine(Icon.INFO, off))
        column.addSpacing(SPACE_3)
        nest(column, self._buttons(state))
        if state.contents.agenda:
            column.addSpacing(SPACE_4)
            column.addWidget(Text(self.tr("Agenda"), Role.STRONG))
            nest(column, _agenda(state.contents.agenda))
        if state.contents.missing:
            column.addSpacing(SPACE_4)
            column.addWidget(Text(self.tr("What is missing"), Role.STRONG))
            for what in state.contents.missing:
                column.addSpacing(SPACE_1)
                column.addWidget(IconLine(Icon.ALERT, missing_words(what), Tone.WARN))

    def _facts(self, state: DetailsState) -> str:
        facts = (kind_words(state.row), state.row.place, state.group)
        return " · ".join(fact for fact in facts if fact)

    def _buttons(self, state: DetailsState) -> QHBoxLayout:
        step = PrimaryButton(next_step(state.standing))
        more = IconButton(Icon.MORE, self.tr("More"), kind=Kind.SECONDARY)
        step.clicked.connect(self.open_requested)
        more.clicked.connect(lambda: self._show_menu(more, state))
        for button in (step, more):
            button.setEnabled(state.is_whole)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(step)
        row.addWidget(more)
        row.addStretch(1)
        return row

    def _show_menu(self, button: QWidget, state: DetailsState) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        postpone = self._entry(menu, Icon.CALENDAR, self.tr("Put the meeting off…"))
        postpone.triggered.connect(self.postpone_requested)
        cancel = self._entry(menu, Icon.CLOSE, self.tr("Cancel the meeting…"))
        cancel.triggered.connect(self.cancel_requested)
        for off in (postpone, cancel):
            off.setEnabled(state.is_ahead)
        template = self._entry(menu, Icon.COPY, self.tr("Make a template…"))
        template.triggered.connect(self.template_requested)
        menu.addSeparator()
        export = self._entry(menu, Icon.EXPORT, self.tr("Store as a file…"))
        export.triggered.connect(self.export_requested)
        remove = self._entry(menu, Icon.DELETE, self.tr("Delete the meeting"))
        remove.triggered.connect(self.remove_requested)
        remove.setEnabled(state.is_removable)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _entry(self, menu: QMenu, icon: Icon, text: str) -> QAction:
        return menu.addAction(native_icon(icon, colours().text), text)


def _agenda(lines: tuple[AgendaLine, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, SPACE_1, 0, 0)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnMinimumWidth(0, scaled(NUMBER))
    grid.setColumnStretch(1, 1)
    for place, line in enumerate(lines):
        number = Text(str(line.number), tone=Tone.MUTED)
        grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(line.title, wraps=True), place, 1)
    return grid
