"""The signing: the signers in their order, and the result."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.services.protocols import SIGNING_ORDER
from secretariat.ui.kit.button import PrimaryButton
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.signing.presenter import SigningPresenter
from secretariat.ui.meeting.signing.result_card import ResultCard
from secretariat.ui.meeting.signing.signer_card import SignerCard
from secretariat.ui.typography import Role


class SigningStage(QWidget):
    """One card for one signer; below them what came of it."""

    def __init__(self, bench: Bench, to_protocol: Callable[[], None], go_on: Callable[[], None]) -> None:
        """`to_protocol` is called when there is nothing to sign yet, `go_on` when everybody signed."""
        super().__init__()
        self.presenter = SigningPresenter(bench.session, bench.tasks, bench.open_path)
        self.cards = {role: SignerCard(bench, self.presenter, role) for role in SIGNING_ORDER}
        self.result = ResultCard(bench, self.presenter, go_on)
        self.to_protocol = PrimaryButton(self.tr("To the protocol"))
        self.to_protocol.clicked.connect(lambda _checked=False: to_protocol())
        self._empty = self._make_empty()
        self._arrange()

    @property
    def editor(self) -> QWidget:
        """What lines of the program may lie over."""
        return self

    def refresh(self) -> None:
        """Show the signing as it is now."""
        state = self.presenter.state()
        self._empty.setVisible(state.version is None)
        for panel in state.panels:
            self.cards[panel.role].show_panel(panel, state)
        for card in self.cards.values():
            card.setVisible(state.version is not None)
        was_hidden = self.result.isHidden()
        self.result.show_result(state)
        if was_hidden and not self.result.isHidden():
            self._scroll.bring(self.result)

    def settle(self) -> None:
        """Passwords are not kept; there is nothing to store."""

    def _make_empty(self) -> Panel:
        empty = Panel(margin=SPACE_5, spacing=SPACE_4)
        words = self.tr("The protocol is signed when it has its number and its text is closed.")
        empty.column.addWidget(Text(self.tr("There is nothing to sign yet"), Role.SECTION))
        empty.column.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        empty.column.addWidget(self.to_protocol, 0, Qt.AlignmentFlag.AlignLeft)
        return empty

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_4)
        column.setSpacing(SPACE_4)
        for part in (self._empty, *self.cards.values(), self.result):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(body)
        outer.addWidget(self._scroll)
