"""What the letters with extracts say of themselves: the outgoing number, and until when they ask for an answer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, TextField
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5, scaled
from secretariat.ui.meeting.sending.presenter import SendingPresenter
from secretariat.ui.typography import Role

_NUMBER_WIDTH = 180


class LetterEntry(QWidget):
    """Both may stay empty: then the number is written by hand, and the letter asks for an answer in due time."""

    def __init__(self, presenter: SendingPresenter) -> None:
        super().__init__()
        self.number = TextField(self.tr("Outgoing number"))
        self.number.input.textChanged.connect(presenter.set_letter_number)
        self.number.setFixedWidth(scaled(_NUMBER_WIDTH))
        name = self.tr("Answer until")
        self.answer_by = DateEntry(name, presenter.today, is_workday=presenter.is_workday)
        self.answer_by.day_chosen.connect(presenter.set_answer_by)
        hint = Text(
            self.tr("Without a number its place on the letter stays blank, to be filled by hand."),
            Role.CAPTION,
            Tone.MUTED,
            wraps=True,
        )
        fields = QWidget()
        flow = FlowLayout(fields, spacing=SPACE_3)
        flow.addWidget(self.number)
        flow.addWidget(Field(name, self.answer_by))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_2, SPACE_5, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(fields)
        column.addWidget(hint)

    def is_right(self) -> bool:
        """False, with the cursor at it, while what is typed for the day is none."""
        self.answer_by.settle()
        if self.answer_by.day() is None and self.answer_by.input.text().strip():
            focus_in_view(self.answer_by.input)
            return False
        return True
