"""The public version of the protocol: what is masked in it, and one field for what the program did not find."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.domain.document import PaperKind, Source
from secretariat.domain.masking import Found
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.public.found_row import FoundRow
from secretariat.ui.meeting.public.paper_card import PaperCard
from secretariat.ui.meeting.public.presenter import PublicPresenter
from secretariat.ui.meeting.public.state import PublicState


class MaskedCard(PaperCard):
    """`lead` goes to a part of the meeting, `opened` is called before the list is seen."""

    def __init__(
        self, presenter: PublicPresenter, lead: Callable[[Source], None], opened: Callable[[], None]
    ) -> None:
        super().__init__(
            self.tr("Public version of the protocol"),
            self.tr("For the site: personal data of citizens is masked, members and officials are named."),
            self.tr("Look through what is masked"),
            presenter.place(PaperKind.PROTOCOL_PUBLIC.value),
            opened,
        )
        self._presenter, self._lead = presenter, lead
        self._none = Text(self.tr("No personal data of citizens was found."), tone=Tone.MUTED, wraps=True)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: KeyedRows[tuple[str, str], FoundRow] = KeyedRows(rows, self._make)
        self.more = TextField(
            self.tr("Mask also"),
            placeholder=self.tr("words as they stand in the protocol"),
            hint=self.tr("What you decide here is not kept: look through it before each saving."),
        )
        bind(self.more.input, presenter.place("more"), self.more)
        self.more.input.returnPressed.connect(self._on_more)
        self.add = SecondaryButton(self.tr("Mask"), key="Enter", small=True)
        self.add.clicked.connect(lambda _checked=False: self._on_more())
        self.column_of_body.addWidget(self._none)
        nest(self.column_of_body, rows)
        self.column_of_body.addWidget(self.more)
        verb = QHBoxLayout()
        verb.addWidget(self.add)
        verb.addStretch(1)
        nest(self.column_of_body, verb)

    def show_state(self, state: PublicState) -> None:
        """Show everything that was found."""
        self.rows.sync(_key(one) for one in state.found)
        for one in state.found:
            row = self.rows.row(_key(one))
            assert row is not None
            row.show_found(one)
        self._none.setVisible(not state.found)
        self.standing.say(self.tr("Masked: %n thing(s).", "", state.hidden), Tone.MUTED)

    def _make(self, _key: tuple[str, str]) -> FoundRow:
        return FoundRow(self._presenter.mask, self._lead)

    def _on_more(self) -> None:
        if self._presenter.mask_more(self.more.text()):
            self.more.set_text("")


def _key(found: Found) -> tuple[str, str]:
    return found.kind.value, found.text
