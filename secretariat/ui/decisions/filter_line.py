"""The line above the register: words to find, a group, a year, a result, and how many were found."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.ids import GroupId
from secretariat.services.register import DecisionFilter
from secretariat.ui.decisions.state import RESULTS, DecisionsState, Ending
from secretariat.ui.decisions.words import COUNTED, ending_words
from secretariat.ui.group_names import groups_told_apart
from secretariat.ui.icons import Icon
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.list_room import Space
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.typography import Role

SEARCH_WIDTH, GROUP_WIDTH = 280, 200


class DecisionsFilter(QWidget):
    """Emits the whole filter when any part of it changes."""

    filter_changed = Signal(object)
    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchLine(
            name=self.tr("Find a decision"), placeholder=self.tr("Words or number 5/1"), icon=Icon.SEARCH
        )
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
        self.group = Choice(name=self.tr("Group"))
        self.group.setMaximumWidth(scaled(GROUP_WIDTH))
        self.group.setMinimumWidth(1)
        self.year = Choice(name=self.tr("Year"))
        self.result = Choice(self._results(), name=self.tr("Result"))
        self._count = Text("", Role.CAPTION, Tone.MUTED)
        self._space, self._has_groups = Space.WIDE, False
        self.search.textChanged.connect(self._on_changed)
        self.search.left_downwards.connect(self.left_downwards)
        for choice in (self.group, self.year, self.result):
            choice.currentIndexChanged.connect(self._on_changed)
        self._arrange()

    def show_state(self, state: DecisionsState) -> None:
        """Offer what the register has, and tell how much of it is shown."""
        self.group.offer({None: self.tr("All groups")} | dict(groups_told_apart(state.groups)))
        self.year.offer({None: self.tr("All years")} | {year: str(year) for year in state.years})
        shown = COUNTED.all(len(state.ids))
        if len(state.ids) < state.total:
            shown = self.tr("{shown} of {total}").format(shown=len(state.ids), total=state.total)
        self._count.setText(shown)
        self._has_groups = state.has_groups or self.group.value() is not None
        self.show_space(self._space)

    def show_space(self, space: Space) -> None:
        """Leave the count out, then group and year: the words to find need the room."""
        self._space = space
        self._count.setHidden(space < Space.WIDE)
        self.group.setHidden(not self._has_groups or space < Space.MIDDLE)
        self.year.setHidden(space < Space.MIDDLE)

    def clear(self) -> None:
        """Ask for everything again."""
        for choice in (self.group, self.year, self.result):
            choice.set_value(None)
        if self.search.text():
            self.search.clear()
        else:
            self._on_changed()

    def _on_changed(self) -> None:
        group, year, ending = self.group.value(), self.year.value(), self.result.value()
        wanted = DecisionFilter(
            text=self.search.text(),
            group_id=GroupId(group) if isinstance(group, int) else None,
            year=year if isinstance(year, int) else None,
            results=RESULTS[Ending(ending)] if isinstance(ending, str) else frozenset(),
        )
        self.filter_changed.emit(wanted)

    def _results(self) -> Mapping[Any, str]:
        return {None: self.tr("All results")} | {ending: ending_words(ending) for ending in Ending}

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.search, 1)
        row.addWidget(self.group)
        row.addWidget(self.year)
        row.addWidget(self.result)
        row.addStretch()
        row.addWidget(self._count)
