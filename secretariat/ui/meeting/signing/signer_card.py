"""One signer: who, in which role, how it stands, and the three answers about the signature."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import SignerRole
from secretariat.domain.papers import Signature, SigningWay
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.signing.fact_row import FactRow
from secretariat.ui.meeting.signing.fact_words import integrity, revocation, trust
from secretariat.ui.meeting.signing.medal import Medal
from secretariat.ui.meeting.signing.office_form import OfficeForm
from secretariat.ui.meeting.signing.paper_form import PaperForm
from secretariat.ui.meeting.signing.presenter import SigningPresenter
from secretariat.ui.meeting.signing.state import SignerPanel, SigningState
from secretariat.ui.typography import Role


class SignerCard(Panel):
    """The way of signing is chosen in plain words; an internal signature is never called КЕП."""

    def __init__(self, bench: Bench, presenter: SigningPresenter, role: SignerRole) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_4)
        self._medal, self._name, self._about = Medal(), Text(role=Role.SECTION), Text(tone=Tone.MUTED)
        self._chip = Chip()
        self._facts = tuple(FactRow() for _ in range(3))
        self._checking = Note()
        self.way = SegmentedControl(
            {
                SigningWay.OFFICE: QCoreApplication.translate("SignerCard", "Internal signature (not КЕП)"),
                SigningWay.PAPER: QCoreApplication.translate("SignerCard", "On paper"),
            },
            name=QCoreApplication.translate("SignerCard", "Way of signing"),
        )
        self.way.set_value(SigningWay.OFFICE)
        self.way.chosen.connect(lambda _way: self._show_way())
        self.office = OfficeForm(list(SignerRole).index(role))
        self.office.sign_requested.connect(lambda passwords: presenter.sign(role, passwords))
        self.paper = PaperForm(bench)
        self.paper.print_requested.connect(presenter.print_paper)
        self.paper.signed.connect(presenter.mark_signed)
        self._arrange()

    def show_panel(self, panel: SignerPanel, state: SigningState) -> None:
        """Show how it stands with this signer."""
        signed = panel.signature is not None
        self._medal.show_state(signed=signed, turn=panel.turn)
        self._name.setText(panel.name)
        self._about.setText(" · ".join((words.signer_role(panel.role), _order(panel.role))))
        self._show_chip(panel)
        self._show_facts(panel, state)
        self._form.setVisible(panel.turn)
        if panel.turn:
            self.way.set_enabled(SigningWay.PAPER, state.untouched, _no_paper())
            if not state.untouched:
                self.way.set_value(SigningWay.OFFICE)
            self.office.show_key(panel.key, busy=state.busy)
            self.paper.refresh(busy=state.busy)
            self._show_way()
        else:
            self.office.forget()

    def _show_way(self) -> None:
        by_pen = self.way.value() == SigningWay.PAPER
        self.office.setVisible(not by_pen)
        self.paper.setVisible(by_pen)

    def _show_chip(self, panel: SignerPanel) -> None:
        if panel.signature is not None:
            self._chip.say(_signed_text(panel.signature), Tone.OK)
        elif panel.turn:
            text = QCoreApplication.translate("SignerCard", "Waits for the signature")
            self._chip.say(text, Tone.WARN, Icon.CLOCK)
        else:
            self._chip.say(QCoreApplication.translate("SignerCard", "After the chair"), Tone.MUTED)

    def _show_facts(self, panel: SignerPanel, state: SigningState) -> None:
        facts = panel.facts
        electronic = panel.signature is not None and panel.signature.way is SigningWay.OFFICE
        for row in self._facts:
            row.setVisible(facts is not None)
        waiting = electronic and facts is None
        checking = QCoreApplication.translate("SignerCard", "The signature is being checked…")
        self._checking.say(checking if waiting else "")
        if facts is None or state.version is None:
            return
        answers = (integrity(facts, state.version.sha256), trust(facts), revocation(facts))
        for row, answer in zip(self._facts, answers, strict=True):
            row.show_fact(answer.tone, answer.words, answer.about)

    def _arrange(self) -> None:
        head, text = QHBoxLayout(), QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._about)
        head.setSpacing(SPACE_3)
        head.addWidget(self._medal, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        head.addWidget(self._chip)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_4)
        form.addWidget(self.way)
        form.addWidget(self.office)
        form.addWidget(self.paper)
        body = QVBoxLayout()
        body.setContentsMargins(self._medal.sizeHint().width() + SPACE_3, 0, 0, 0)
        body.setSpacing(SPACE_4)
        for row in (*self._facts, self._checking, self._form):
            body.addWidget(row)
        self.column.addLayout(head)
        self.column.addLayout(body)


def _order(role: SignerRole) -> str:
    return {
        SignerRole.CHAIR: QCoreApplication.translate("SignerCard", "signs first"),
        SignerRole.SECRETARY: QCoreApplication.translate("SignerCard", "signs second and closes the file"),
    }[role]


def _signed_text(signature: Signature) -> str:
    if signature.way is SigningWay.PAPER or signature.signed_at is None:
        return QCoreApplication.translate("SignerCard", "On paper · {day}").format(
            day=date_text(signature.signed_on)
        )
    return QCoreApplication.translate("SignerCard", "Internal signature · {day} {time}").format(
        day=date_text(signature.signed_on), time=time_text(signature.signed_at)
    )


def _no_paper() -> str:
    return QCoreApplication.translate(
        "SignerCard", "The chair signed electronically, so the secretary does too."
    )
