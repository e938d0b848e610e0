"""One proposal with what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from secretariat.domain.planning import ProposalState
from secretariat.services.proposals import ProposalRow
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, SecondaryButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.proposals.words import about
from secretariat.ui.typography import Role

ROW_MARGIN = 6


class ProposalLine(QWidget):
    """Emits what the user wants; `target` is the word on the button that takes it onto an agenda, empty: no meeting."""

    taken = Signal()
    declined = Signal(str)
    awaited = Signal()
    removed = Signal()

    def __init__(self, row: ProposalRow, target: str, *, narrow: bool) -> None:
        super().__init__()
        self._row, self._narrow, self._target = row, narrow, target
        title = row.proposal.title
        self.take = SecondaryButton(target, icon=Icon.PLUS)
        self.take.setAccessibleName(f"{target}: {title}")
        self.decline = SecondaryButton(self.tr("Decline"), icon=Icon.CLOSE)
        self.decline.setAccessibleName(self.tr("Decline: {title}").format(title=title))
        self.wait = FlatButton(self.tr("Take up again"))
        self.wait.setAccessibleName(self.tr("Take up again: {title}").format(title=title))
        self.remove = IconButton(Icon.DELETE, self.tr("Delete: {title}").format(title=title))
        self.reason = LineEdit(
            name=self.tr("Why it is declined: {title}").format(title=title), placeholder=self.tr("Why?")
        )
        self._why = self._make_why()
        self._connect()
        self._arrange()

    def ask_reason(self) -> None:
        """Open the line for the reason."""
        self._why.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.take.clicked.connect(self.taken)
        self.decline.clicked.connect(self.ask_reason)
        self.wait.clicked.connect(self.awaited)
        self.remove.clicked.connect(self.removed)
        self.reason.returnPressed.connect(lambda: self.declined.emit(self.reason.text()))

    def _buttons(self) -> list[QWidget]:
        """What can be done: a waiting one is taken or declined, a declined one taken up again."""
        if self._row.waits:
            return [*([self.take] if self._target else []), self.decline, self.remove]
        return [self.wait] if self._row.proposal.state is ProposalState.DECLINED else []

    def _make_why(self) -> QWidget:
        why = QWidget(self)
        row = QHBoxLayout(why)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        decline = SecondaryButton(self.tr("Decline"), key="Enter")
        decline.clicked.connect(lambda _checked=False: self.declined.emit(self.reason.text()))
        row.addWidget(self.reason, 1)
        row.addWidget(decline)
        why.hide()
        return why

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._row.proposal.title, wraps=True))
        words.addWidget(Text(about(self._row), Role.CAPTION, Tone.MUTED, wraps=True))
        shown = self._buttons()
        for button in (self.take, self.decline, self.wait, self.remove):
            button.setParent(self)
            button.setVisible(button in shown)
        left = SPACE_5 if self._narrow else SPACE_4
        body = self._below(words) if self._narrow else self._beside(words)
        body.setContentsMargins(left, ROW_MARGIN, SPACE_3, ROW_MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        nest(column, body)
        below = QHBoxLayout()
        below.setContentsMargins(left, 0, SPACE_3, 0)
        below.addWidget(self._why)
        nest(column, below)

    def _beside(self, words: QLayout) -> QBoxLayout:
        """The buttons at the right of the words."""
        body, row = QHBoxLayout(), QHBoxLayout()
        body.setSpacing(SPACE_4)
        row.setSpacing(SPACE_2)
        for button in (self.take, self.decline, self.wait, self.remove):
            row.addWidget(button)
        nest(body, words, 1)
        nest(body, row)
        return body

    def _below(self, words: QLayout) -> QBoxLayout:
        """The buttons under the words; the bin stands beside them, as everywhere in a narrow panel."""
        body, upper, lower, flow = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), FlowLayout()
        body.setSpacing(SPACE_2)
        upper.setSpacing(SPACE_2)
        nest(upper, words, 1)
        upper.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.take, self.decline, self.wait):
            flow.addWidget(button)
        if not self._row.waits:
            lower.addSpacing(-SPACE_2)  # as in `hanging`: its words stand below those above
        nest(lower, flow, 1)
        nest(body, upper)
        nest(body, lower)
        return body
