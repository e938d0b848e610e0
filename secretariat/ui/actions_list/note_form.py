"""Words on an action, perhaps with a file: what was done so far, that it is done, or why it is not needed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.kept_files import KeptFile
from secretariat.ui.actions_list.state import Doing, NoteForm
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, PrimaryButton
from secretariat.ui.kit.field import Field
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class ActionNoteForm(QWidget):
    """Emits `accepted` with a `NoteForm` on Enter or its button, `cancelled` on Esc, `file_wanted` to choose a file."""

    accepted = Signal(object)
    cancelled = Signal()
    file_wanted = Signal()

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self._proof: KeptFile | None = None
        self.text = GrowingTextEdit(self._title(doing), one_paragraph=True)
        self.field = Field(self._title(doing), self.text)
        self.accept = PrimaryButton(self._verb(doing), key="Enter")
        self._file = QWidget()
        self._row = QHBoxLayout(self._file)
        self.attach = FlatButton(self.tr("Attach a file…"), icon=Icon.ANNEX)
        self.accept.clicked.connect(self._on_accepted)
        self.attach.clicked.connect(self.file_wanted)
        self.text.accepted.connect(self._on_accepted)
        self._arrange(doing)

    def show_proof(self, proof: KeptFile | None) -> None:
        """Show the file that was kept for this note; None takes it away again."""
        self._proof = proof
        self._row.removeWidget(self.attach)
        empty(self._row)
        self._row.setContentsMargins(0 if proof is None else SPACE_2, 0, 0, 0)
        if proof is None:
            self._row.addWidget(self.attach)
            self._row.addStretch(1)
        else:
            forget = IconButton(Icon.CLOSE, self.tr("Without this file"), small=True)
            forget.clicked.connect(lambda: self.show_proof(None))
            self._row.addWidget(IconLine(Icon.ANNEX, proof.file_name), 1)
            self._row.addWidget(forget)
        # in its place: shown before, it would be a window of its own for a moment
        self.attach.setVisible(proof is None)

    def show_refusal(self, error: DomainError | None) -> None:
        """Say below the words what is wrong."""
        self.field.show_error(refusal(error) if error is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_accepted(self) -> None:
        self.accepted.emit(NoteForm(text=self.text.text(), proof=self._proof))

    def _title(self, doing: Doing) -> str:
        return {
            Doing.NOTE: self.tr("What was done"),
            Doing.DONE: self.tr("How it was done"),
        }.get(doing, self.tr("Not needed any more, because"))

    def _verb(self, doing: Doing) -> str:
        return {
            Doing.NOTE: self.tr("Write down"),
            Doing.DONE: self.tr("Mark as done"),
        }.get(doing, self.tr("Close as not needed"))

    def _arrange(self, doing: Doing) -> None:
        head = {
            Doing.NOTE: self.tr("Note on the progress"),
            Doing.DONE: self.tr("Done, with a proof"),
        }.get(doing, self.tr("Not needed any more"))
        self._row.setSpacing(SPACE_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(head, Role.STRONG))
        column.addWidget(self.field)
        hung = QHBoxLayout()
        hung.addSpacing(-SPACE_2)
        hung.addWidget(self._file, 1)
        nest(column, hung)
        cancel = FlatButton(self.tr("Leave as it is"), key="Esc")
        cancel.clicked.connect(self.cancelled)
        buttons = FlowLayout()
        buttons.addWidget(self.accept)
        buttons.addWidget(cancel)
        nest(column, buttons)
        self.show_proof(None)
        self.setFocusProxy(self.text)
