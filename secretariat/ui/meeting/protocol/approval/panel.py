"""На погодженні: one folded line that says how far the round is; open, everybody who was asked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ids import ApprovalId, PersonId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import bring_into_view, focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import NOBODY, Who
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.protocol.approval.asked_row import AskedRow
from secretariat.ui.meeting.protocol.approval.presenter import ApprovalPresenter
from secretariat.ui.meeting.protocol.approval.state import RoundState
from secretariat.ui.meeting.protocol.approval.words import title
from secretariat.ui.typography import Role


class ApprovalPanel(QWidget):
    """`lead` goes to the item that a remark is about."""

    def __init__(self, presenter: ApprovalPresenter, lead: Callable[[Place], None]) -> None:
        super().__init__()
        self._presenter, self._lead = presenter, lead
        self._fold = FlatButton("", icon=Icon.DOWN, icon_after=True)
        self._fold.clicked.connect(lambda _checked=False: self._turn())
        self._hint = Text(
            self.tr("Not a must: whoever was there reads the draft and says what is to be changed."),
            role=Role.CAPTION,
            tone=Tone.MUTED,
            wraps=True,
        )
        self._note = Note()
        self._ask = SecondaryButton("", small=True)
        self._ask.clicked.connect(lambda _checked=False: presenter.ask())
        self._more = WhoPicker(
            self.tr("Ask one more person"), self._on_more, placeholder=self.tr("Who else is to read it?")
        )
        for widget in (self._ask, self._more):
            bind(widget, presenter.place, self._note)
        self._body = self._make_body()
        self._arrange()
        self.unfold(False)

    def refresh(self) -> None:
        """Show the round; a text that is closed without one shows nothing."""
        state = self._presenter.state()
        self.setVisible(bool(state.asked) or not state.closed)
        self._fold.setText(title(state))
        self._fold.updateGeometry()
        self._hint.setVisible(not state.asked)
        self._ask.setVisible(not state.closed and state.to_ask > 0)
        self._ask.setText(self.tr("Ask %n person(s)", "", state.to_ask))
        self._ask.updateGeometry()
        self._more.setVisible(not state.closed)
        self._more.show_who(NOBODY, self._presenter.people())
        self._show_asked(state)

    def unfold(self, open_: bool) -> None:
        """Show or hide who was asked."""
        self._body.setVisible(open_)
        self._fold.set_icon(Icon.UP if open_ else Icon.DOWN)
        state = self.tr("open") if open_ else self.tr("folded")
        self._fold.setAccessibleDescription(state)

    def take_focus(self) -> None:
        """Open the panel and put the keyboard there."""
        self.unfold(True)
        focus_in_view(self._fold)

    def _turn(self) -> None:
        self.unfold(self._body.isHidden())
        if self._body.isHidden():
            return
        rows: list[QWidget] = list(self._rows.rows())
        first = next((part for part in (*rows, self._ask, self._more) if not part.isHidden()), self._body)
        bring_into_view(self._fold, first)

    def _show_asked(self, state: RoundState) -> None:
        self._rows.sync(line.id for line in state.asked)
        for line in state.asked:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_asked(line, state)

    def _on_more(self, who: Who) -> None:
        if who.person_id is not None:
            self._presenter.ask(PersonId(who.person_id))

    def _make_row(self, approval_id: ApprovalId) -> AskedRow:
        return AskedRow(approval_id, self._presenter, self._lead)

    def _make_body(self) -> QWidget:
        body, rows = QWidget(), QVBoxLayout()
        rows.setSpacing(0)
        self._rows: KeyedRows[ApprovalId, AskedRow] = KeyedRows(rows, self._make_row)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._hint)
        nest(column, rows)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addWidget(self._note)
        return body

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN - SPACE_2, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
