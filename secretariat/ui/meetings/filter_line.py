"""The line above the list: words to find, a year, a standing, and how many were found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.list_room import Space
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.meeting_row_words import standing_name
from secretariat.ui.meetings.filtering import Filter
from secretariat.ui.meetings.state import ListState
from secretariat.ui.standing import Standing
from secretariat.ui.typography import Role

SEARCH_WIDTH = 280


class MeetingsFilter(QWidget):
    """Emits the whole filter when any part of it changes."""

    filter_changed = Signal(object)
    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchLine(
            name=self.tr("Find a meeting"), placeholder=self.tr("Date, number, item, place"), icon=Icon.SEARCH
        )
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
        self.year = Choice({None: self.tr("All years")}, name=self.tr("Year"))
        self.standing = Choice({None: self.tr("All stages")}, name=self.tr("Stage"))
        self._count = Text("", Role.CAPTION, Tone.MUTED)
        self.search.textChanged.connect(self._on_changed)
        self.search.left_downwards.connect(self.left_downwards)
        self.year.currentIndexChanged.connect(self._on_changed)
        self.standing.currentIndexChanged.connect(self._on_changed)
        self._arrange()

    def show_state(self, state: ListState) -> None:
        """Offer what the list has, and tell how much of it is shown."""
        self.year.offer({None: self.tr("All years")} | {year: str(year) for year in state.years})
        self.standing.offer(
            {None: self.tr("All stages")} | {one: standing_name(one) for one in state.standings}
        )
        shown = self.tr("%n meeting(s)", "", len(state.rows))
        if len(state.rows) < state.total:
            shown = self.tr("{shown} of {total}").format(shown=len(state.rows), total=state.total)
        self._count.setText(shown)

    def show_space(self, space: Space) -> None:
        """Leave the count out, then the year, which may be typed: the words to find need the room."""
        self._count.setHidden(space < Space.WIDE)
        self.year.setHidden(space < Space.MIDDLE)

    def clear(self) -> None:
        """Ask for everything again."""
        for choice in (self.year, self.standing):
            choice.set_value(None)
        if self.search.text():
            self.search.clear()
        else:
            self._on_changed()

    def _on_changed(self) -> None:
        year, standing = self.year.value(), self.standing.value()
        wanted = Filter(
            text=self.search.text(),
            year=year if isinstance(year, int) else None,
            standing=Standing(standing) if isinstance(standing, str) else None,
        )
        self.filter_changed.emit(wanted)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.search, 1)
        row.addWidget(self.year)
        row.addWidget(self.standing)
        row.addStretch()
        row.addWidget(self._count)
