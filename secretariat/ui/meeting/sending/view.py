"""The sending: each mailing of the meeting in a card, those that are due first, and what stands in the way."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.letters import LetterKind
from secretariat.services.outbox import Outgoing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import Scroll, bring_into_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows, settle_fields
from secretariat.ui.meeting.protocol.archive_row import ArchiveRow
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.meeting.public.panel import PublicPanel
from secretariat.ui.meeting.sending.letter_window import LetterWindow
from secretariat.ui.meeting.sending.mailing_card import MailingCard
from secretariat.ui.meeting.sending.presenter import Copying, SendingPresenter
from secretariat.ui.meeting.sending.state import Readiness, SendingState
from secretariat.ui.meeting.sending.words import missing_words, outbox_words
from secretariat.ui.typography import Role

_OPEN = (Readiness.NO_NUMBER, Readiness.REOPENED)
"""What is missing then is done at the protocol."""


class SendingStage(QWidget):
    """Shows what `SendingPresenter` says; `place_requested` leads to what a paper for the public tells of."""

    place_requested = Signal(object)

    def __init__(self, bench: Bench, to_signing: Callable[[], None], to_protocol: Callable[[], None]) -> None:
        """One of them is called when the user goes to what is missing before the protocol can go."""
        super().__init__()
        self._bench = bench
        self.presenter = SendingPresenter(bench.session, bench.tasks, bench.open_path, self._show_letter)
        self.archive = ArchiveRow(bench, ProtocolPresenter(bench.session, bench.tasks))
        self.public = PublicPanel(bench)
        self.public.place_requested.connect(self.place_requested)
        self._letter: LetterWindow | None = None
        self._turned: set[LetterKind] = set()
        self.way_out = Button(self.tr("To the signing"), kind=Kind.PRIMARY)
        self._to_signing, self._to_protocol = to_signing, to_protocol
        self.way_out.clicked.connect(lambda _checked=False: self._on_way_out())
        self.outbox = FlatButton("", icon=Icon.SEND)
        self.outbox.clicked.connect(lambda _checked=False: bench.open_letters())
        self._empty = Text(
            self.tr("There is nothing to send yet: letters are due before the meeting and after it."),
            tone=Tone.MUTED,
            wraps=True,
        )
        self._arrange()

    @property
    def editor(self) -> QWidget:
        """What lines of the program may lie over."""
        return self._scroll

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        state = self.presenter.state()
        self._show_missing(state)
        self.outbox.setVisible(bool(state.letters))
        self.outbox.setText(outbox_words(state.letters))
        self.outbox.updateGeometry()
        self.cards.sync(card.kind for card in state.cards)
        for place, shown in enumerate(state.cards):
            card = self._card(shown.kind)
            is_first = place == 0 and shown.is_due
            card.show_card(shown, first=is_first and not self._leads_away)
            if shown.kind not in self._turned:
                card.unfold(is_first)
        self._empty.setVisible(not state.cards)
        self._package.setVisible(is_closed(self._bench.session.opened))
        self.public.refresh()

    def settle(self) -> None:
        """Commit what is being typed."""
        settle_fields(self)

    def open_mailing(self, kinds: tuple[LetterKind, ...]) -> None:
        """Show the recipients of the first of these mailings that is offered."""
        offered = {card.kind for card in self.presenter.state().cards}
        for kind in kinds:
            if kind in offered:
                card = self._card(kind)
                self._turned.add(kind)
                card.unfold(True)
                card.put.setFocus()
                bring_into_view(card)
                return

    @property
    def _leads_away(self) -> bool:
        """Whether the one primary button is that to what the protocol lacks."""
        return not self._missing.isHidden() and self.way_out.kind is Kind.PRIMARY

    def _card(self, kind: LetterKind) -> MailingCard:
        card = self.cards.row(kind)
        assert card is not None
        return card

    def _make_card(self, kind: LetterKind) -> MailingCard:
        return MailingCard(kind, self.presenter, self._bench.prompts, turned=lambda: self._turned.add(kind))

    def _show_letter(self, letter: Outgoing, copying: Copying) -> None:
        """In a window of its own, beside the list; the next letter takes the place of the one before."""
        if self._letter is None:
            self._letter = LetterWindow(self._bench, self)
        self._letter.show_letter(letter, copying)

    def _show_missing(self, state: SendingState) -> None:
        words = missing_words(state)
        self._missing_words.setText(words)
        self._missing.setVisible(bool(words))
        self.way_out.setText(self._way_out(state.readiness))
        self.way_out.set_kind(Kind.SECONDARY if state.readiness is Readiness.NO_SCAN else Kind.PRIMARY)

    def _way_out(self, readiness: Readiness) -> str:
        if readiness in _OPEN:
            return self.tr("To the protocol")
        return self.tr("Add the scan") if readiness is Readiness.NO_SCAN else self.tr("To the signing")

    def _on_way_out(self) -> None:
        is_open = self.presenter.state().readiness in _OPEN
        (self._to_protocol if is_open else self._to_signing)()

    def _make_missing(self) -> QWidget:
        """What stands in the way, with the way to it."""
        self._missing = Panel()
        self._missing.column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self._missing_words = IconLine(Icon.ALERT, "", Tone.WARN)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._missing_words)
        words.addStretch(1)
        nest(row, words, 1)
        row.addWidget(self.way_out)
        nest(self._missing.column, row)
        return self._missing

    def _make_package(self) -> QWidget:
        """What goes to the archive."""
        self._package = Panel(margin=0)
        self._package.column.setContentsMargins(0, SPACE_4, 0, 0)
        self._package.column.addWidget(self.archive)
        return self._package

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        head.addWidget(Text(self.tr("Sending"), Role.SECTION))
        explanation = self.tr(
            "Letters are written for each recipient and wait in the outbox; they go when there is a network."
        )
        head.addWidget(Text(explanation, tone=Tone.MUTED, wraps=True))
        nest(head, hanging(self.outbox))
        return head

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_4)
        column.setSpacing(SPACE_4)
        nest(column, self._head())
        column.addWidget(self._make_missing())
        column.addWidget(self._empty)
        cards = QVBoxLayout()
        cards.setSpacing(SPACE_3)
        self.cards: KeyedRows[LetterKind, MailingCard] = KeyedRows(cards, self._make_card)
        nest(column, cards)
        column.addWidget(self.public)
        column.addWidget(self._make_package())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = Scroll(body)
        outer.addWidget(self._scroll)
