"""Somebody who was asked: the answer so far, the remarks, and a line for the next one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.approval import ApprovalState
from secretariat.domain.ids import ApprovalId, ItemId, RemarkId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.protocol.approval.presenter import ApprovalPresenter
from secretariat.ui.meeting.protocol.approval.remark_entry import RemarkEntry
from secretariat.ui.meeting.protocol.approval.remark_row import RemarkRow
from secretariat.ui.meeting.protocol.approval.state import AskedLine, RemarkLine, RoundState
from secretariat.ui.meeting.protocol.approval.words import answer
from secretariat.ui.typography import Role


class AskedRow(QWidget):
    """`lead` goes to the item that a remark is about."""

    def __init__(
        self, approval_id: ApprovalId, presenter: ApprovalPresenter, lead: Callable[[Place], None]
    ) -> None:
        super().__init__()
        self._id, self._presenter, self._lead = approval_id, presenter, lead
        self._name, self._answer = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._note = Note()
        self._make_buttons()
        self._entry = RemarkEntry(presenter.place_of(approval_id, "text"), self._add)
        self._remarks_column = QVBoxLayout()
        self._remarks_column.setSpacing(0)
        self._remarks: KeyedRows[RemarkId, RemarkRow] = KeyedRows(self._remarks_column, self._make_remark)
        self._arrange()

    def show_asked(self, line: AskedLine, state: RoundState) -> None:
        """Show the answer and the remarks; a closed text takes no more of them."""
        agreed = line.state is ApprovalState.AGREED
        self._name.setText(line.name)
        self._answer.setText(answer(line))
        tones = {ApprovalState.AGREED: Tone.OK, ApprovalState.REMARKS: Tone.WARN}
        self._answer.set_tone(Tone.DANGER if line.is_late else tones.get(line.state, Tone.MUTED))
        self._agree.setVisible(not agreed and not state.closed)
        self._again.setVisible(agreed and not state.closed)
        self._remark.setVisible(not state.closed)
        self._end.setVisible(not state.closed)
        self._name_buttons(line.name)
        self._fit()
        self._entry.show_items(state.items)
        self._show_remarks({remark.id: remark for remark in line.remarks}, closed=state.closed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons for which no room is left beside the words go below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = max(self._name.sizeHint().width(), self._answer.sizeHint().width())
        needed = self._buttons.sizeHint().width()
        below = words + SPACE_1 + needed > self.width()
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else beside)
        self._buttons.setMinimumWidth(0 if below else needed)

    def _show_remarks(self, remarks: Mapping[RemarkId, RemarkLine], *, closed: bool) -> None:
        self._remarks.sync(remarks)
        for remark_id, remark in remarks.items():
            row = self._remarks.row(remark_id)
            assert row is not None
            row.show_remark(remark, closed=closed)

    def _name_buttons(self, name: str) -> None:
        """Each button says of whom it is."""
        for button in (self._agree, self._again, self._remark):
            button.setAccessibleName(f"{button.text()} {name}")
        words = QCoreApplication.translate("Approval", "Ask {name} no more").format(name=name)
        self._end.setAccessibleName(words)
        self._end.setToolTip(words)

    def _add(self, text: str, item_id: ItemId | None) -> bool:
        return self._presenter.remark(self._id, text, item_id)

    def _make_remark(self, remark_id: RemarkId) -> RemarkRow:
        return RemarkRow(remark_id, self._presenter, self._lead)

    def _make_buttons(self) -> None:
        self._agree = SecondaryButton(QCoreApplication.translate("Approval", "Agrees"), small=True)
        self._agree.clicked.connect(lambda _checked=False: self._presenter.set_agreed(self._id, True))
        self._again = FlatButton(QCoreApplication.translate("Approval", "Await again"), small=True)
        self._again.clicked.connect(lambda _checked=False: self._presenter.set_agreed(self._id, False))
        self._remark = FlatButton(QCoreApplication.translate("Approval", "Remark…"), small=True)
        self._remark.clicked.connect(lambda _checked=False: self._entry.ask())
        name = QCoreApplication.translate("Approval", "Ask {name} no more")
        self._end = IconButton(Icon.CLOSE, name, small=True)
        self._end.clicked.connect(lambda _checked=False: self._presenter.end(self._id))
        for button in (self._agree, self._again):
            bind(button, self._presenter.place_of(self._id, "agreed"), self._note)

    def _arrange(self) -> None:
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=SPACE_1)
        for button in (self._agree, self._again, self._remark, self._end):
            flow.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._answer)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(SPACE_1)
        nest(self._row, words, 1)
        self._row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        column.setSpacing(SPACE_1)
        nest(column, self._row)
        column.addWidget(self._note)
        column.addWidget(self._entry)
        nest(column, self._remarks_column)
