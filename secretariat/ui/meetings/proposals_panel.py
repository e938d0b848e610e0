"""The proposals of a group in the place of the chosen meeting."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ids import GroupId
from secretariat.ui.group_names import groups_told_apart
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.field import ComboField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.proposals.panel import ProposalsPanel


class ProposalsSide(QWidget):
    """Emits `group_chosen` when the proposals of another group are wanted, `left` by the button or Esc."""

    group_chosen = Signal(int)
    left = Signal()

    def __init__(self, panel: ProposalsPanel) -> None:
        super().__init__()
        self.panel = panel
        self.group = ComboField(self.tr("Group"), {}, wraps=True)
        self.group.choice.activated.connect(
            lambda _row: self.group_chosen.emit(int(str(self.group.choice.value())))
        )
        self.back = SecondaryButton(self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.left)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_5, 0, SPACE_5, 0)
        head.addWidget(self.group)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_5)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, SPACE_4, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        column.addWidget(panel)
        nest(column, foot)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))

    def show_groups(self, groups: Mapping[GroupId, str], chosen: GroupId) -> None:
        """Offer the groups where there are several."""
        self.group.choice.set_options(groups_told_apart(groups))
        self.group.choice.set_value(chosen)
        self.group.setVisible(len(groups) > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
