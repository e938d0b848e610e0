"""What the picture of an annex shows, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.fields.meeting_text import Commit, MeetingText
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.typography import Role


class PictureWords(QWidget):
    """The field of the alternative text, and why it is asked for; `note` is for what is wrong with it."""

    def __init__(self, typing: TypingKeeper, commit: Commit) -> None:
        super().__init__()
        self.note = Note()
        self.field = MeetingText(
            self.tr("Description of the picture"),
            typing,
            commit,
            placeholder=self.tr("the yard of the school, new steps on the left"),
        )
        why = self.tr(
            "Describe what the picture shows: it is read aloud to those who cannot see it, "
            "and without it the protocol cannot be closed."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(why, Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(self.field)
        column.addWidget(self.note)
