"""A point that is being typed for the first time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import ItemId, PointId
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.growing_text import INSET
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_1, SPACE_6
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.running.decision import DecisionPresenter, new_point_place
from secretariat.ui.meeting.running.phrase_list import PhraseList
from secretariat.ui.meeting.running.point_row import NUMBER_WIDTH
from secretariat.ui.meeting.running.section import LEADING, TEXT_INSET
from secretariat.ui.typography import Role


class NewPoint(QWidget):
    """Hidden until it is asked for, or until a draft comes back. `made` hears which point came of it, and whether
    the typing goes on with who does it; `left` is sent when Esc puts it away empty.
    """

    left = Signal()

    def __init__(
        self, bench: Bench, presenter: DecisionPresenter, made: Callable[[PointId, bool], None]
    ) -> None:
        super().__init__()
        self._bench, self._presenter, self._made = bench, presenter, made
        self._item_id: ItemId | None = None
        self._parent_id: PointId | None = None
        self._note = Note()
        self._number = Text(role=Role.STRONG)
        keep_width(self._number, NUMBER_WIDTH)
        self._number.setContentsMargins(0, INSET + LEADING, 0, 0)
        self.text = MeetingText(
            self.tr("Words of the new point"),
            bench.typing,
            self._commit,
            placeholder=self.tr("what was decided"),
            one_paragraph=True,
        )
        self.text.accepted.connect(self.text.settle)
        self.phrases = PhraseList(self.text, "decided")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(SPACE_1)
        column.addWidget(self.text)
        column.addWidget(self._note)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        nest(self._row, column, 1)
        self.hide()

    def show_item(self, item_id: ItemId) -> None:
        """Stand under an item; a draft that was left there comes back."""
        if item_id != self._item_id:
            self._item_id = item_id
            self._stand(None)

    def start(self, number: int, parent_id: PointId | None = None) -> None:
        """Open the line for the next point, or for a sub-point of one."""
        self.restore(number, parent_id)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restore(self, number: int, parent_id: PointId | None = None) -> None:
        """Open the line without taking the cursor."""
        self._stand(parent_id)
        self._number.setText(f"{number})" if parent_id is not None else str(number))
        self.show()

    def settle(self) -> None:
        """Commit what was typed."""
        self.text.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a line without words away."""
        if event.key() == Qt.Key.Key_Escape and not self.text.text().strip():
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _stand(self, parent_id: PointId | None) -> None:
        assert self._item_id is not None
        self._parent_id = parent_id
        self._row.setContentsMargins(TEXT_INSET + (SPACE_6 if parent_id is not None else 0), 0, 0, 0)
        place = new_point_place(self._item_id, parent_id)
        self.text.stand_for(place, self._note)
        self.text.set_text("")
        self.setVisible(self.text.restore())

    def _commit(self, text: str) -> bool:
        goes_on = self.text.hasFocus() or self.text.was_left_by_tab
        made: list[int] = []
        if self._item_id is None or not self._presenter.add(
            self._item_id, text, made.append, self._parent_id
        ):
            return False
        self.text.empty()
        self.hide()
        self._made(PointId(made[0]), goes_on)
        return True
