"""One remark: its words, what became of it, and what may become of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.approval import RemarkState
from secretariat.domain.ids import RemarkId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, SecondaryButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_3
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.approval.presenter import ApprovalPresenter
from secretariat.ui.meeting.protocol.approval.state import RemarkLine
from secretariat.ui.meeting.protocol.approval.words import fate
from secretariat.ui.meeting.reason_entry import ReasonEntry
from secretariat.ui.typography import Role


class RemarkRow(QWidget):
    """`lead` goes to the item that a remark is about."""

    def __init__(
        self, remark_id: RemarkId, presenter: ApprovalPresenter, lead: Callable[[Place], None]
    ) -> None:
        super().__init__()
        self._id, self._presenter, self._lead = remark_id, presenter, lead
        self._place: Place | None = None
        self._text, self._fate = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._make_buttons()
        self._why = ReasonEntry(
            QCoreApplication.translate("Approval", "Why it is declined"),
            QCoreApplication.translate("Approval", "Decline"),
            presenter.place_of_remark(remark_id),
        )
        self._why.given.connect(lambda words: presenter.answer(remark_id, RemarkState.DECLINED, words))
        self._arrange()

    def show_remark(self, line: RemarkLine, *, closed: bool) -> None:
        """Show the remark; one that is answered offers to be opened again."""
        is_open = line.state is RemarkState.OPEN
        self._text.setText(line.text)
        self._fate.setText(fate(line))
        self._fate.set_tone(Tone.WARN if is_open else Tone.MUTED)
        self._place = Place(part=Part.ITEM, id=line.item_id) if line.item_id is not None else None
        self._to_item.setVisible(self._place is not None)
        for button in (self._accept, self._decline):
            button.setVisible(is_open and not closed)
        self._again.setVisible(not is_open and not closed)
        self._remove.setVisible(not closed)
        if not is_open:
            self._why.end()

    def _make_buttons(self) -> None:
        self._accept = SecondaryButton(QCoreApplication.translate("Approval", "Accept"), small=True)
        self._accept.clicked.connect(
            lambda _checked=False: self._presenter.answer(self._id, RemarkState.ACCEPTED)
        )
        self._decline = FlatButton(QCoreApplication.translate("Approval", "Decline…"), small=True)
        self._decline.clicked.connect(lambda _checked=False: self._why.ask())
        self._again = FlatButton(QCoreApplication.translate("Approval", "Open it again"), small=True)
        self._again.clicked.connect(lambda _checked=False: self._presenter.answer(self._id, RemarkState.OPEN))
        self._to_item = FlatButton(QCoreApplication.translate("Approval", "To the item"), small=True)
        self._to_item.clicked.connect(lambda _checked=False: self._go())
        name = QCoreApplication.translate("Approval", "Take the remark out")
        self._remove = IconButton(Icon.CLOSE, name, small=True)
        self._remove.clicked.connect(lambda _checked=False: self._presenter.remove(self._id))

    def _go(self) -> None:
        if self._place is not None:
            self._lead(self._place)

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._accept, self._decline, self._again, self._to_item, self._remove):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_1, 0, SPACE_1)
        column.setSpacing(SPACE_1)
        for part in (self._text, self._fate, buttons, self._why):
            column.addWidget(part)
