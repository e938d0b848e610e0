"""The room «Налаштування»."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.services.changes import Changed, Topic
from secretariat.services.office import Office
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import PANEL_GAP, ROOM_MARGIN
from secretariat.ui.settings.data_panel import DataPanel
from secretariat.ui.settings.group_panel import GroupPanel
from secretariat.ui.settings.look_panel import LookPanel
from secretariat.ui.settings.presenter import SettingsPresenter
from secretariat.ui.settings.state import SettingsSurroundings

WIDEST = 860


class SettingsRoom(QWidget):
    """A `Leavable` of the frame."""

    def __init__(self, office: Office, around: SettingsSurroundings) -> None:
        super().__init__()
        self.group, self.look, self.data = GroupPanel(), LookPanel(around.look), DataPanel(around)
        self._presenter = SettingsPresenter(self, office, around.publish)
        self.group.typed.connect(self._presenter.change_text)
        self.group.chosen.connect(self._presenter.change_value)
        self.look.changed.connect(around.change_look)
        self._arrange()
        self._presenter.refresh()

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store."""
        if changed.touches(Topic.GROUP):
            self._presenter.refresh()

    def settle(self) -> None:
        """See `Leavable`."""
        self.group.settle()

    def show_group(self, group: WorkingGroup, errors: Mapping[str, DomainError]) -> None:
        """See `GroupView`."""
        self.group.show_group(group, errors)

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, ROOM_MARGIN)
        column.setSpacing(PANEL_GAP)
        for panel in (self.group, self.look, self.data):
            panel.setMaximumWidth(WIDEST)
            column.addWidget(panel)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(RoomHead(self.tr("Settings")))
        page.addWidget(Scroll(inner), 1)
