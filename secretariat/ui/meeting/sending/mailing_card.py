"""One mailing: what it is, when it went, who gets it, and the button that puts it into the outbox."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.letters import LetterKind
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.hanging import hanging_flow
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import bring_into_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.fields.keyed_rows import settle_fields
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.sending.guest_entry import GuestEntry
from secretariat.ui.meeting.sending.letter_entry import LetterEntry
from secretariat.ui.meeting.sending.presenter import SendingPresenter
from secretariat.ui.meeting.sending.recipient_list import RecipientList
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.sending.state import Card
from secretariat.ui.meeting.sending.words import (
    MailingCounts,
    by_hand_words,
    carried_words,
    mailing_title,
    once_more,
    outdated_words,
    put_words,
    repeat_words,
    standing_words,
    together_words,
    without_words,
)
from secretariat.ui.prompts import Prompts
from secretariat.ui.typography import Role


class MailingCard(Panel):
    """Folded it says how it stands; open it shows everybody who gets it. `turned` hears when she folds or opens it."""

    def __init__(
        self, kind: LetterKind, presenter: SendingPresenter, prompts: Prompts, turned: Callable[[], None]
    ) -> None:
        super().__init__(margin=0)
        self._kind, self._presenter, self._prompts = kind, presenter, prompts
        self._turned = turned
        self._card: Card | None = None
        self._title = Text(mailing_title(kind), Role.STRONG, wraps=True)
        self._standing, self._outdated = Note(), Note()
        self._carried = Text(carried_words(kind), Role.CAPTION, Tone.MUTED, wraps=True)
        self._without = IconLine(Icon.ALERT, "", Tone.WARN)
        self._note = Note()
        self.put = Button("", kind=Kind.PRIMARY, icon=Icon.LETTER)
        self.put.clicked.connect(lambda _checked=False: self._on_put())
        bind(self.put, presenter.place(kind), self._note)
        self.fold = FlatButton("", icon=Icon.DOWN, icon_after=True)
        self.fold.clicked.connect(lambda _checked=False: self._on_fold())
        self.add = FlatButton(self.tr("Add a recipient"), icon=Icon.PLUS)
        self.add.clicked.connect(lambda _checked=False: self._on_add())
        self.lines = RecipientList(self.tr("Will get a letter"), self._make_row)
        self.on_paper = RecipientList(
            self.tr("Without an address"),
            self._make_row,
            self.tr("Type the address here: it is kept with the person. Without it, hand the paper over."),
        )
        self.guest = GuestEntry(
            presenter.place(kind), lambda name, address: presenter.add_guest(kind, name, address)
        )
        self.letter = LetterEntry(presenter) if kind is LetterKind.EXTRACT else None
        self.print = FlatButton("", icon=Icon.PRINTER)
        self.print.setToolTip(self.tr("A list to sign and the papers as PDF, in a folder of their own"))
        bind(self.print, presenter.place(kind, "print"), self._note)
        self.print.clicked.connect(lambda _checked=False: self._on_print())
        self.together = FlatButton("", icon=Icon.PRINTER)
        self.together.setToolTip(
            self.tr("By a distribution list over four addressees, with one extract, in a folder of their own")
        )
        bind(self.together, presenter.place(kind, "together"), self._note)
        self.together.clicked.connect(lambda _checked=False: self._on_together())
        self._arrange()
        self.unfold(False)

    @property
    def is_open(self) -> bool:
        """Whether its recipients are shown."""
        return not self._body.isHidden()

    def unfold(self, open_: bool) -> None:
        """Show or hide the recipients."""
        self._body.setVisible(open_)
        self.fold.set_icon(Icon.UP if open_ else Icon.DOWN)
        self.fold.setAccessibleDescription(self.tr("open") if open_ else self.tr("folded"))
        if self._card is not None:
            self._without.setVisible(not open_ and bool(self._card.on_paper))

    def show_card(self, card: Card, *, first: bool) -> None:
        """Show the mailing; the `first` one that is due has the one primary button."""
        self._card = card
        standing = standing_words(card)
        done = card.obstacle is None and card.is_done
        self._standing.say(standing, Tone.OK if done and standing else Tone.MUTED)
        self._outdated.say(outdated_words(card), Tone.WARN)
        self._without.setText(without_words(card))
        self._without.setVisible(bool(card.on_paper) and not self.is_open)
        self.fold.setText(MailingCounts().recipients(card.people))
        self.fold.setVisible(card.people > 0)
        self.fold.updateGeometry()
        self.add.setVisible(card.takes_guests and card.obstacle is None)
        self._show_printing(self.print, by_hand_words(len(card.on_paper)), card, offered=card.can_be_printed)
        self._show_printing(self.together, together_words(card.people), card, offered=card.can_be_one_letter)
        if self.letter is not None:
            self.letter.setVisible(card.obstacle is None)
        self.lines.show_lines(card.lines)
        self.on_paper.show_lines(card.on_paper)
        self._show_put(card, first=first)

    def _show_printing(self, button: Button, told: str, card: Card, *, offered: bool) -> None:
        """A button for papers waits while some are being made."""
        button.setText(self.tr("Making papers…") if card.printing else told)
        button.setVisible(offered)
        button.setEnabled(not card.printing)
        button.updateGeometry()

    def _show_put(self, card: Card, *, first: bool) -> None:
        shown = card.obstacle is None and bool(card.lines)
        self.put.setVisible(shown)
        # a button with a border begins where words begin; a flat one reaches out by its ground
        self._buttons.setContentsMargins(SPACE_2 if shown else 0, 0, 0, 0)
        self.put.set_kind(Kind.PRIMARY if first else Kind.SECONDARY)
        if card.busy:
            self.put.setText(self.tr("Writing letters…"))
        elif self._is_repetition(card):
            self.put.setText(repeat_words(len(card.served)))
        else:
            self.put.setText(put_words(len(card.ticked)))
        self.put.setEnabled(not card.busy and (bool(card.ticked) or self._is_repetition(card)))
        self.put.updateGeometry()

    def _is_repetition(self, card: Card) -> bool:
        """Everybody has got it, and nobody was chosen anew."""
        return card.is_done and not card.ticked

    def _on_put(self) -> None:
        """To whom it went before it goes again only after a question."""
        settle_fields(self)
        card, presenter = self._presenter.state().card(self._kind), self._presenter
        if card is None or not self._is_letter_right():
            return
        everybody = self._is_repetition(card)
        twice = len(card.served) if everybody else card.repeated
        if not twice:
            presenter.send(card)
            return
        question = once_more(card, twice)

        def answered(yes: bool) -> None:
            if yes:
                presenter.send(card, everybody=everybody, again=True)

        self._prompts.ask(question, answered)

    def _is_letter_right(self) -> bool:
        """A day that is none is shown, though the card was folded."""
        if self.letter is None or self.letter.is_right():
            return True
        self.unfold(True)
        self._turned()
        return self.letter.is_right()

    def _on_print(self) -> None:
        settle_fields(self)
        if self._is_letter_right():
            self._presenter.print_by_hand(self._kind)

    def _on_together(self) -> None:
        settle_fields(self)
        if self._is_letter_right():
            self._presenter.print_together(self._kind)

    def _on_fold(self) -> None:
        self.unfold(not self.is_open)
        self._turned()
        if self.is_open:
            bring_into_view(self._title, self)

    def _on_add(self) -> None:
        self.unfold(True)
        self._turned()
        self.guest.ask()

    def _make_row(self, key: str) -> RecipientRow:
        row = RecipientRow(self._kind, key, self._presenter)
        row.tick.clicked.connect(lambda _checked=False: self._on_tick())
        return row

    def _on_tick(self) -> None:
        """Only the button says how many there are now."""
        card = self._presenter.state().card(self._kind)
        if card is not None:
            self._card = card
            self._show_put(card, first=self.put.kind is Kind.PRIMARY)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_3)
        head.setSpacing(SPACE_1)
        for part in (self._title, self._carried, self._standing, self._outdated, self._without):
            head.addWidget(part)
        self._buttons = buttons = QWidget()
        flow = FlowLayout(buttons, spacing=SPACE_2)
        for button in (self.put, self.fold, self.add, self.print, self.together):
            flow.addWidget(button)
        head.addSpacing(SPACE_2)
        nest(head, hanging_flow(buttons))
        head.addWidget(self._note)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, SPACE_2)
        inside.setSpacing(SPACE_2)
        for below in (self.letter, self.on_paper, self.lines, self.guest):
            if below is not None:
                inside.addWidget(below)
        nest(self.column, head)
        self.column.addWidget(self._body)
