"""What came of the signing: the file, its folder, the scan of a pen-signed paper, and the way on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import PrimaryButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.signing.medal import Medal, Standing
from secretariat.ui.meeting.signing.presenter import SigningPresenter
from secretariat.ui.meeting.signing.scan_wish import scan_wish
from secretariat.ui.meeting.signing.state import SigningState
from secretariat.ui.typography import Role


class ResultCard(Panel):
    """Seen when everybody signed."""

    def __init__(self, bench: Bench, presenter: SigningPresenter, go_on: Callable[[], None]) -> None:
        super().__init__()
        self._bench, self._presenter = bench, presenter
        self._medal, self._title = Medal(Standing.SIGNED), Text(role=Role.SECTION, wraps=True)
        self._words, self._note = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True), Note()
        self.scan = SecondaryButton(self.tr("Add the scan"), icon=Icon.UPLOAD)
        self.scan.clicked.connect(lambda _checked=False: self._ask_for_scan())
        self.folder = SecondaryButton(self.tr("Open the folder"), icon=Icon.FOLDER)
        self.folder.clicked.connect(lambda _checked=False: presenter.open_folder())
        self.go_on = PrimaryButton(self.tr("On: sending"))
        self.go_on.clicked.connect(lambda _checked=False: go_on())
        for field, widget in (("folder", self.folder), ("scan", self.scan)):
            place = Place(part=Part.MEETING, id=bench.session.meeting_id, field=field)
            bind(widget, place, self._note)
        self._arrange()

    def show_result(self, state: SigningState) -> None:
        """Show what is there."""
        self.setVisible(state.signed)
        if not state.signed:
            return
        wrong = state.file is not None and not state.file.good and not state.on_paper
        self._medal.show_standing(Standing.WRONG if wrong else Standing.SIGNED)
        self._title.setText(self._title_words(state, wrong=wrong))
        self._words.setText(self._file_words(state))
        self.scan.setVisible(state.on_paper)
        self.scan.setText(self.tr("Another scan") if state.has_scan else self.tr("Add the scan"))
        self.scan.updateGeometry()

    def _title_words(self, state: SigningState, *, wrong: bool) -> str:
        if wrong:
            return self.tr("Something is wrong with the signed file")
        return (
            self.tr("The protocol is signed on paper")
            if state.on_paper
            else self.tr("The protocol is signed")
        )

    def _file_words(self, state: SigningState) -> str:
        if state.on_paper and not state.has_scan:
            return self.tr("Add the scan if there is one: the participants will get it.")
        if state.on_paper:
            return self.tr("The scan is kept with the meeting and lies in the folder: {name}").format(
                name=state.name
            )
        return self.tr("The file lies in the folder of protocols: {name}").format(name=state.name)

    def _ask_for_scan(self) -> None:
        self._bench.prompts.open_file(scan_wish(), self._take_scan)

    def _take_scan(self, path: Path) -> None:
        self._presenter.take_scan(path)

    def _arrange(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._words)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self._medal, 0, Qt.AlignmentFlag.AlignTop)
        nest(head, text, 1)
        row = QWidget()
        buttons = FlowLayout(row)
        for button in (self.go_on, self.folder, self.scan):
            buttons.addWidget(button)
        body = QVBoxLayout()
        body.setContentsMargins(self._medal.sizeHint().width() + SPACE_3, 0, 0, 0)
        body.setSpacing(SPACE_3)
        body.addWidget(row)
        body.addWidget(self._note)
        self.column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self.column.setSpacing(SPACE_3)
        nest(self.column, head)
        nest(self.column, body)
