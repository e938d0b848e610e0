"""Підписання: the signers in their order, and the result."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import SignerRole
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.signing.presenter import SigningPresenter
from secretariat.ui.meeting.signing.scan_wish import scan_wish
from secretariat.ui.meeting.signing.signer_card import SignerCard
from secretariat.ui.meeting.signing.state import SigningState
from secretariat.ui.typography import Role


class SigningStage(QWidget):
    """One card for one signer; below them what came of it."""

    def __init__(self, bench: Bench, to_protocol: Callable[[], None], go_on: Callable[[], None]) -> None:
        super().__init__()
        self._bench = bench
        self.presenter = SigningPresenter(bench.session, bench.tasks, bench.open_path)
        self.cards = {role: SignerCard(bench, self.presenter, role) for role in SignerRole}
        self._note = Note()
        self._make_result(go_on)
        self._make_empty(to_protocol)
        self._arrange()

    def refresh(self) -> None:
        """Show the signing as it is now."""
        state = self.presenter.state()
        self._empty.setVisible(state.version is None)
        for panel in state.panels:
            self.cards[panel.role].show_panel(panel, state)
        for card in self.cards.values():
            card.setVisible(state.version is not None)
        self._show_result(state)

    def settle(self) -> None:
        """Passwords are not kept; there is nothing to store."""

    def _show_result(self, state: SigningState) -> None:
        self._result.setVisible(state.signed)
        if not state.signed:
            return
        if state.on_paper and not state.has_scan:
            self._words.setText(
                self.tr("Signed on paper. Add the scan, so that it is kept with the meeting.")
            )
        elif state.on_paper:
            self._words.setText(self.tr("Signed on paper; the scan is kept."))
        elif state.file is not None and not state.file.good:
            self._words.setText(self.tr("Something is wrong with the signed file: see above."))
        else:
            self._words.setText(self.tr("Everybody signed. The file lies in the folder of protocols."))
        self._scan.setVisible(state.on_paper)
        self._scan.setText(self.tr("Another scan") if state.has_scan else self.tr("Add the scan"))

    def _make_result(self, go_on: Callable[[], None]) -> None:
        self._result = Panel(margin=SPACE_5)
        self._words = Text(wraps=True)
        self._scan = SecondaryButton(self.tr("Add the scan"), icon=Icon.UPLOAD)
        self._scan.clicked.connect(lambda _checked=False: self._on_scan())
        self._folder = SecondaryButton(self.tr("Open the folder"), icon=Icon.FOLDER)
        self._folder.clicked.connect(lambda _checked=False: self.presenter.open_folder())
        self._next = Button(self.tr("On: sending"), kind=Kind.PRIMARY)
        self._next.clicked.connect(lambda _checked=False: go_on())
        meeting_id = self._bench.session.meeting_id
        for field, widget in (("folder", self._folder), ("scan", self._scan)):
            bind(widget, Place(part=Part.MEETING, id=meeting_id, field=field), self._note)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        for button in (self._scan, self._folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        self._result.column.setSpacing(SPACE_3)
        self._result.column.addWidget(self._words)
        self._result.column.addWidget(self._note)
        self._result.column.addLayout(buttons)

    def _make_empty(self, to_protocol: Callable[[], None]) -> None:
        self._empty = Panel(margin=SPACE_5)
        self._empty.column.setSpacing(SPACE_4)
        self._empty.column.addWidget(Text(self.tr("There is nothing to sign yet"), Role.SECTION))
        words = self.tr("The protocol is signed when it has its number and its text is closed.")
        self._empty.column.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        button = Button(self.tr("To the protocol"), kind=Kind.PRIMARY)
        button.clicked.connect(lambda _checked=False: to_protocol())
        self._empty.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_scan(self) -> None:
        self._bench.prompts.open_file(scan_wish(), self._take_scan)

    def _take_scan(self, path: Path) -> None:
        self.presenter.take_scan(path)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(self._empty)
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self._result)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(body))
