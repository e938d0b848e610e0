"""«Пропозиції»: the list with its form for a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import MeetingId, PersonId
from secretariat.services.proposals import ProposalRow
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.proposals.new_proposal import NewProposal
from secretariat.ui.proposals.presenter import ProposalsPresenter, ProposalsState
from secretariat.ui.proposals.row import ProposalLine
from secretariat.ui.proposals.words import COUNTED
from secretariat.ui.typography import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The meeting whose agenda proposals are taken onto, and the words of the button for it."""

    meeting_id: MeetingId
    words: str


class ProposalsPanel(Panel):
    """Shows what the presenter says; `narrow` is one beside a list: with a head like theirs, buttons stand below."""

    def __init__(
        self,
        presenter: ProposalsPresenter,
        people: Callable[[], Sequence[PersonChoice]],
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(margin=0)
        self._presenter, self._people, self._narrow = presenter, people, narrow
        self._target: Target | None = None
        self._state: ProposalsState | None = None
        self._count = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self.new = FlatButton(self.tr("Proposal"), icon=Icon.PLUS)
        self.form = NewProposal(self._on_new, narrow=narrow)
        self.form.hide()
        self.settled = FlatButton("", icon=Icon.DOWN, small=True)
        self._shows_settled = False
        self._rows = QWidget()
        self._connect()
        self._arrange()

    def refresh(self, target: Target | None) -> None:
        """Show the list as it is now; what is being typed stays."""
        state = self._presenter.state()
        if (state, target) == (self._state, self._target):
            return
        self._state, self._target = state, target
        self._show()

    def lines(self) -> list[ProposalLine]:
        """The rows that are shown, in their order."""
        return sorted(self._rows.findChildren(ProposalLine), key=lambda line: line.y())

    def start_new(self) -> None:
        """Open the form for a new proposal."""
        self.form.show_people(self._people())
        self.form.show()
        focus_in_view(self.form)

    def _show(self) -> None:
        assert self._state is not None
        state = self._state
        self._count.setText(
            COUNTED.waiting(len(state.waiting)) if state.waiting else self.tr("nothing waits")
        )
        self.settled.setVisible(bool(state.settled))
        self.settled.setText(COUNTED.settled(len(state.settled)))
        self.settled.set_icon(Icon.UP if self._shows_settled else Icon.DOWN)
        shown = state.waiting + (state.settled if self._shows_settled else ())
        self._replace_rows(shown)

    def _replace_rows(self, shown: Sequence[ProposalRow]) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in shown:
            column.addWidget(self._line(row))
        self._rows = swap(self.column, self._rows, rows)

    def _line(self, row: ProposalRow) -> ProposalLine:
        target, presenter, proposal_id = self._target, self._presenter, row.proposal.id
        line = ProposalLine(row, target.words if target is not None else "", narrow=self._narrow)
        if target is not None:
            line.taken.connect(
                partial(self._then_focus, partial(presenter.take, proposal_id, target.meeting_id))
            )
        line.declined.connect(lambda why: self._then_focus(partial(presenter.decline, proposal_id, why)))
        line.awaited.connect(partial(self._then_focus, partial(presenter.wait_again, proposal_id)))
        line.removed.connect(partial(self._then_focus, partial(presenter.remove, proposal_id)))
        return line

    def _then_focus(self, step: Callable[[], bool]) -> None:
        """The row goes: the keyboard goes on to the head of the list."""
        if step():
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_new(self, title: str, person_id: PersonId | None, label: str) -> bool:
        return self._presenter.add(title, person_id=person_id, label=label)

    def _on_left(self) -> None:
        self.form.hide()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_settled(self) -> None:
        self._shows_settled = not self._shows_settled
        self._show()

    def _connect(self) -> None:
        self.new.clicked.connect(lambda _checked=False: self.start_new())
        self.form.left.connect(self._on_left)
        self.settled.clicked.connect(lambda _checked=False: self._on_settled())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        left = SPACE_5 if self._narrow else SPACE_4
        head.setContentsMargins(left, SPACE_3 if self._narrow else SPACE_1, SPACE_3, SPACE_1)
        head.setSpacing(SPACE_3)
        nest(head, self._title(), 1)
        head.addWidget(self.new)
        nest(self.column, head)
        if self._narrow:
            below = QHBoxLayout()
            below.setContentsMargins(left, 0, left, SPACE_2)
            below.addWidget(self._count)
            nest(self.column, below)
        self.column.addWidget(self.form)
        self.column.addWidget(self._rows)
        foot = QHBoxLayout()
        foot.setContentsMargins(left - SPACE_2, 0, SPACE_3, 0)  # its drawing below the words above
        foot.addWidget(self.settled)
        foot.addStretch(1)
        nest(self.column, foot)

    def _title(self) -> QVBoxLayout:
        """The words of the head, in the middle beside the button: a flow begins at its top."""
        words = FlowLayout(spacing=SPACE_3)
        words.addWidget(Text(self.tr("Proposals"), Role.SECTION if self._narrow else Role.STRONG))
        if not self._narrow:
            words.addWidget(self._count)
        middle = QVBoxLayout()
        middle.addStretch(1)
        nest(middle, words)
        middle.addStretch(1)
        return middle
