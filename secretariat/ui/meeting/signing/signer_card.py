"""One signer: who, in which role, how it stands, and the three answers about the signature."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import SignerRole
from secretariat.domain.papers import SigningWay
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.signing.fact_row import FactRow
from secretariat.ui.meeting.signing.fact_words import integrity, revocation, trust
from secretariat.ui.meeting.signing.medal import Medal
from secretariat.ui.meeting.signing.office_form import OfficeForm
from secretariat.ui.meeting.signing.paper_form import PaperForm
from secretariat.ui.meeting.signing.presenter import SigningPresenter
from secretariat.ui.meeting.signing.signer_words import about_signer, chip_words, standing_of
from secretariat.ui.meeting.signing.state import SignerPanel, SigningState
from secretariat.ui.typography import Role


class SignerCard(Panel):
    """The way of signing is chosen in plain words; an internal signature is never called КЕП."""

    def __init__(self, bench: Bench, presenter: SigningPresenter, role: SignerRole) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_4)
        self._presenter, self._role = presenter, role
        self._turn = False
        self._medal, self._name = Medal(), Text(role=Role.SECTION, wraps=True)
        self._about, self._chip = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True), Chip()
        self._facts = tuple(FactRow() for _ in range(3))
        self._note = Note()
        self._make_form(bench)
        self._arrange()

    def show_panel(self, panel: SignerPanel, state: SigningState) -> None:
        """Show how it stands with this signer."""
        chip = chip_words(panel)
        self._medal.show_standing(standing_of(panel))
        self._name.setText(panel.name)
        self._about.setText(about_signer(panel))
        self._chip.say(chip.text, chip.tone, chip.icon)
        self._show_facts(panel, state)
        self._show_form(panel, state)

    def _show_facts(self, panel: SignerPanel, state: SigningState) -> None:
        facts = panel.facts
        for row in self._facts:
            row.setVisible(facts is not None)
        self._show_note(panel)
        if facts is None or state.version is None:
            return
        answers = (
            integrity(facts, state.version.sha256, as_noted=state.as_noted),
            trust(facts),
            revocation(facts),
        )
        for row, answer in zip(self._facts, answers, strict=True):
            row.show_fact(answer.tone, answer.words, answer.about)

    def _show_note(self, panel: SignerPanel) -> None:
        """What stands in the place of the three answers while there are none."""
        signed = panel.signature is not None and panel.signature.way is SigningWay.OFFICE
        if panel.unreadable:
            words = self.tr("The file of the protocol is damaged or missing. Restore it from a backup.")
            self._note.say(words, Tone.DANGER)
        elif signed and panel.facts is None:
            self._note.say(self.tr("The signature is being checked…"))
        else:
            self._note.say("")

    def _show_form(self, panel: SignerPanel, state: SigningState) -> None:
        came = panel.turn and not self._turn and self.isVisible()
        self._turn = panel.turn
        self._form.setVisible(panel.turn)
        if not panel.turn:
            self.office.forget()
            return
        self.way.setVisible(state.untouched)
        self._as_before.setVisible(not state.untouched)
        if not state.untouched:
            self.way.set_value(SigningWay.OFFICE)
        self.office.show_key(panel.key, busy=state.busy)
        self.paper.refresh()
        self._show_way()
        if came:
            self.office.take_focus()

    def _show_way(self) -> None:
        by_pen = self.way.value() == SigningWay.PAPER
        self.office.setVisible(not by_pen)
        self.paper.setVisible(by_pen)

    def _make_form(self, bench: Bench) -> None:
        presenter, role = self._presenter, self._role
        self.way = SegmentedControl(
            {
                SigningWay.OFFICE: self.tr("Internal signature (not КЕП)"),
                SigningWay.PAPER: self.tr("On paper"),
            },
            name=self.tr("Way of signing"),
        )
        self.way.set_value(SigningWay.OFFICE)
        self.way.chosen.connect(lambda _way: self._show_way())
        self._as_before = Text(self.tr("Internal signature (not КЕП), as the chair signed"), Role.STRONG)
        self.office = OfficeForm(bench.session, presenter.place(role))
        self.office.authority_requested.connect(lambda typed: presenter.make_authority(role, typed))
        self.office.key_requested.connect(lambda typed: presenter.make_key(role, typed, self.office.key_made))
        self.office.sign_requested.connect(lambda typed: presenter.sign(role, typed))
        self.paper = PaperForm(bench)
        self.paper.print_requested.connect(presenter.print_paper)
        self.paper.signed.connect(presenter.mark_signed)

    def _arrange(self) -> None:
        head, text = QHBoxLayout(), QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._about)
        head.setSpacing(SPACE_3)
        head.addWidget(self._medal, 0, Qt.AlignmentFlag.AlignTop)
        nest(head, text, 1)
        head.addWidget(self._chip)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_3)
        for part in (self.way, self._as_before, self.office, self.paper):
            form.addWidget(part)
        body = QVBoxLayout()
        body.setContentsMargins(self._medal.sizeHint().width() + SPACE_3, 0, 0, 0)
        body.setSpacing(SPACE_3)
        for row in (*self._facts, self._note, self._form):
            body.addWidget(row)
        self.column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self.column.setSpacing(SPACE_3)
        nest(self.column, head)
        nest(self.column, body)
