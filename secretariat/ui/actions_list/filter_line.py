"""The lines above the list: words to find, the state, the group, who, the period, and how many were found."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import GroupId, PersonId
from secretariat.services.action_register import ActionsFilter, Shown
from secretariat.ui.action_words import COUNTED
from secretariat.ui.actions_list.periods import Period, bounds, period_words
from secretariat.ui.actions_list.state import ActionsState
from secretariat.ui.icons import Icon
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.list_room import Space
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.typography import Role

SEARCH_WIDTH, GROUP_WIDTH, WHO_WIDTH = 320, 280, 220


class ActionsFilterLine(QWidget):
    """Emits the whole filter when any part of it changes."""

    filter_changed = Signal(object)
    left_downwards = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.search = SearchLine(
            name=self.tr("Find an action"), placeholder=self.tr("Words or name"), icon=Icon.SEARCH
        )
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
        self.shown = SegmentedControl(self._states(), name=self.tr("Which actions"))
        self.group = Choice(name=self.tr("Group"))
        self.assignee = Choice(name=self.tr("Who does it"))
        self.period = Choice({one: period_words(one) for one in Period}, name=self.tr("When it is due"))
        for choice, width in ((self.group, GROUP_WIDTH), (self.assignee, WHO_WIDTH)):
            choice.setMaximumWidth(scaled(width))
            choice.setMinimumWidth(1)
        self._count = Text("", Role.CAPTION, Tone.MUTED)
        self._arrange()
        self._connect()

    def show_state(self, state: ActionsState) -> None:
        """Offer what there is to choose from, and tell how much is shown."""
        groups = state.choices.groups
        self.group.offer({None: self.tr("All groups")} | dict(groups))
        self.assignee.offer({None: self.tr("Everybody")} | dict(state.choices.assignees))
        self.group.setVisible(len(groups) > 1 or self.group.value() is not None)
        late = f" · {COUNTED.overdue(state.counts.overdue)}" if state.counts.overdue else ""
        self._count.setText(f"{COUNTED.all(len(state.ids))}{late}")

    def show_space(self, space: Space) -> None:
        """Leave the count out where the choices need the room."""
        self._count.setHidden(space < Space.MIDDLE)

    def ask_for(self, shown: Shown) -> None:
        """Choose a state, and nothing else."""
        for choice in (self.group, self.assignee):
            choice.set_value(None)
        self.period.set_value(Period.ANY)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.shown.set_value(shown)
        self._on_changed()

    def _on_changed(self) -> None:
        group, person = self.group.value(), self.assignee.value()
        since, until = bounds(Period(str(self.period.value())), self._today())
        self.filter_changed.emit(
            ActionsFilter(
                shown=Shown(str(self.shown.value())),
                text=self.search.text(),
                group_id=GroupId(group) if isinstance(group, int) else None,
                assignee_id=PersonId(person) if isinstance(person, int) else None,
                since=since,
                until=until,
            )
        )

    def _states(self) -> dict[object, str]:
        return {
            Shown.OPEN: self.tr("In work"),
            Shown.OVERDUE: self.tr("Overdue"),
            Shown.DONE: self.tr("Done"),
            Shown.ALL: self.tr("All"),
        }

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_changed)
        self.search.left_downwards.connect(self.left_downwards)
        self.shown.chosen.connect(lambda _: self._on_changed())
        for choice in (self.group, self.assignee, self.period):
            choice.currentIndexChanged.connect(self._on_changed)

    def _arrange(self) -> None:
        self.shown.set_value(Shown.OPEN)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(SPACE_2)
        upper.addWidget(self.search, 1)
        upper.addStretch()
        upper.addWidget(self.shown)
        for choice in (self.group, self.assignee, self.period):
            lower.addWidget(choice)
        lower.addStretch()
        lower.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(upper)
        column.addLayout(lower)
