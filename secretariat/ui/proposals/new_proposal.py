"""The form of a new proposal: what, and who proposes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import PersonId
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.person_picker import PersonChoice, PersonPicker
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, SPACE_5

Commit = Callable[[str, PersonId | None, str], bool]


class ProposerPicker(PersonPicker):
    """Somebody of the list, or words for one from outside."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder=placeholder, allows_new=True)
        self.new_name.connect(self.set_words)

    def new_text(self, typed: str) -> str:
        """How words that are nobody's name are offered."""
        return self.tr("As written: {name}").format(name=typed)


class NewProposal(QWidget):
    """Enter hands the title, the person or the words for one to `commit`; Esc emits `left`."""

    left = Signal()

    def __init__(self, commit: Commit, *, narrow: bool) -> None:
        super().__init__()
        self._commit = commit
        self.title = LineEdit(name=self.tr("What is proposed"), placeholder=self.tr("About …"))
        self.proposer = ProposerPicker(self.tr("Who proposes"), self.tr("Who proposes?"))
        add = SecondaryButton(self.tr("Put on the list"), key="Enter")
        add.clicked.connect(lambda _checked=False: self._on_accepted())
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        second = QBoxLayout(direction)
        second.setSpacing(SPACE_2)
        second.addWidget(self.proposer)
        second.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        side = SPACE_5 if narrow else SPACE_4
        column.setContentsMargins(side, 0, side, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        nest(column, second)
        self.setFocusProxy(self.title)

    def show_people(self, people: Sequence[PersonChoice]) -> None:
        """Those who may be chosen as the proposer."""
        self.proposer.set_people(people)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_accepted()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_accepted(self) -> None:
        person = self.proposer.person()
        person_id = PersonId(person) if person is not None else None
        if self._commit(self.title.text(), person_id, self.proposer.text()):
            self.title.clear()
            self.proposer.set_person(None)
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
