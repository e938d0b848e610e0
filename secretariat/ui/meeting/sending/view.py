"""The sending: who gets the protocol, where addresses are missing, and the drafts for the mail program."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import settle_fields
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.sending.log_panel import LogPanel
from secretariat.ui.meeting.sending.presenter import SendingPresenter
from secretariat.ui.meeting.sending.recipient_list import RecipientList
from secretariat.ui.meeting.sending.recipient_row import AddressRow, ReachableRow
from secretariat.ui.meeting.sending.state import Readiness, SendingState
from secretariat.ui.meeting.sending.words import missing_words, once_more
from secretariat.ui.typography import Role


class SendingStage(QWidget):
    """Shows what `SendingPresenter` says."""

    def __init__(self, bench: Bench, to_signing: Callable[[], None], to_protocol: Callable[[], None]) -> None:
        """One of them is called when the user goes to what is missing before letters can be written."""
        super().__init__()
        self._bench = bench
        self.presenter = SendingPresenter(bench.session, bench.tasks, bench.open_path)
        self._facts = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self._note = Note()
        self.way_out = Button(self.tr("To the signing"), kind=Kind.PRIMARY)
        self._to_signing, self._to_protocol = to_signing, to_protocol
        self.way_out.clicked.connect(lambda _checked=False: self._on_way_out())
        self.folder = Button(self.tr("Open the folder"), icon=Icon.FOLDER)
        self.folder.clicked.connect(lambda _checked=False: self.presenter.open_folder())
        self.write = Button(self._verb(0), kind=Kind.PRIMARY, icon=Icon.LETTER)
        self.write.clicked.connect(lambda _checked=False: self._on_write())
        bind(self.write, self.presenter.drafts, self._note)
        self.reachable = RecipientList(self.tr("Will get a letter"), lambda _id: ReachableRow())
        self.without_address = RecipientList(
            self.tr("Without an address"),
            self._make_address_row,
            self.tr(
                "Type the address here: it is kept with the person. Without it, give the protocol by hand."
            ),
        )
        self.log = LogPanel()
        self._arrange()

    @property
    def editor(self) -> QWidget:
        """What lines of the program may lie over: the foot stays free."""
        return self._scroll

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        state = self.presenter.state()
        self._show_facts(state)
        self._show_missing(state)
        self.reachable.show_people(state.reachable)
        self.without_address.show_people(state.without_address)
        self.log.show_log(state.log)
        self._show_buttons(state)

    def settle(self) -> None:
        """Commit what is being typed."""
        settle_fields(self)

    def _show_facts(self, state: SendingState) -> None:
        people = len(state.reachable) + len(state.without_address)
        facts = [self.tr("%n participant(s)", "", people)]
        facts.append(self.tr("with an address: {count}").format(count=len(state.reachable)))
        self._facts.setText(" · ".join(facts))

    def _show_missing(self, state: SendingState) -> None:
        self._missing_words.setText(missing_words(state))
        self._missing.setVisible(state.readiness is not Readiness.READY)
        self.way_out.setText(self._way_out(state.readiness))
        self.way_out.set_kind(Kind.SECONDARY if state.signed else Kind.PRIMARY)

    def _way_out(self, readiness: Readiness) -> str:
        if readiness is Readiness.NO_NUMBER:
            return self.tr("To the protocol")
        return self.tr("Add the scan") if readiness is Readiness.NO_SCAN else self.tr("To the signing")

    def _on_way_out(self) -> None:
        without_number = self.presenter.state().readiness is Readiness.NO_NUMBER
        (self._to_protocol if without_number else self._to_signing)()

    def _show_buttons(self, state: SendingState) -> None:
        done = state.last is not None
        self.folder.setVisible(done)
        self.folder.set_kind(Kind.PRIMARY if done else Kind.SECONDARY)
        self.write.setVisible(state.signed and bool(state.reachable))
        self.write.set_kind(Kind.SECONDARY if done else Kind.PRIMARY)
        self.write.setText(
            self.tr("Making letters ready…") if state.busy else self._verb(len(state.reachable))
        )
        self.write.setEnabled(not state.busy)
        self.write.updateGeometry()
        self._explanation.setVisible(not done)
        self._foot.setHidden(self.write.isHidden() and self.folder.isHidden())

    def _on_write(self) -> None:
        """Write the drafts; the second time only after a question."""
        self.settle()
        state = self.presenter.state()
        if state.last is None:
            self.presenter.write()
            return
        question = once_more(state.last, self._verb(len(state.reachable)))
        self._bench.prompts.ask(question, lambda yes: self.presenter.write() if yes else None)

    def _verb(self, letters: int) -> str:
        return self.tr("Make %n letter(s) ready", "", letters)

    def _make_address_row(self, person_id: int) -> AddressRow:
        return AddressRow(
            self.presenter.address(person_id), lambda typed: self.presenter.set_address(person_id, typed)
        )

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
        row.addLayout(words, 1)
        row.addWidget(self.way_out)
        self._missing.column.addLayout(row)
        return self._missing

    def _head(self) -> QVBoxLayout:
        self._explanation = Text(
            self.tr(
                "The program makes a letter with the protocol for each participant. Your mail program opens it: "
                "look at it and send it."
            ),
            tone=Tone.MUTED,
            wraps=True,
        )
        title = QHBoxLayout()
        title.setSpacing(SPACE_3)
        title.addWidget(Text(self.tr("Sending"), Role.SECTION))
        title.addWidget(self._facts, 1)
        head = QVBoxLayout()
        head.setSpacing(SPACE_1)
        head.addLayout(title)
        head.addWidget(self._explanation)
        return head

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_3)
        column.setSpacing(SPACE_4)
        column.addLayout(self._head())
        for part in (self._make_missing(), self.log, self.without_address, self.reachable):
            column.addWidget(part)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_4)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._note, 1)
        foot.addStretch(1)
        foot.addWidget(self.write)
        foot.addWidget(self.folder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll, self._foot = Scroll(body), QWidget()
        self._foot.setLayout(foot)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot)
