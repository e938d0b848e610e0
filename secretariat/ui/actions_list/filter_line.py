"""The lines above the list: words to find, the state, the group, who, and the period."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.domain.ids import GroupId, PersonId
from secretariat.services.action_register import ActionsFilter, Shown
from secretariat.ui.actions_list.periods import Period, bounds, period_words
from secretariat.ui.actions_list.state import ActionsState
from secretariat.ui.group_names import groups_told_apart
from secretariat.ui.icons import Icon
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.measures import scaled

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
        self._arrange()
        self._connect()

    def show_state(self, state: ActionsState) -> None:
        """Offer what there is to choose from; groups by what tells them apart."""
        groups = state.choices.groups
        self.group.offer({None: self.tr("All groups")} | dict(groups_told_apart(groups)))
        self.assignee.offer({None: self.tr("Everybody")} | dict(state.choices.assignees))
        self.group.setVisible(len(groups) > 1 or self.group.value() is not None)

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
        flow = FlowLayout(self)
        flow.addWidget(self.search, grows=True)
        for part in (self.shown, self.group, self.assignee, self.period):
            flow.addWidget(part)
