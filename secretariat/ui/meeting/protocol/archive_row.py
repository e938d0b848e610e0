"""The package for the archive: offered under the versions of a finalised protocol."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_3
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place
from secretariat.ui.typography import Role


class ArchiveRow(QWidget):
    """`save` asks where to; what goes wrong is said at `place`."""

    def __init__(self, save: Callable[[], None], place: Place) -> None:
        super().__init__()
        note = Note()
        self.save = FlatButton(self.tr("Save a package for the archive…"), icon=Icon.SAVE)
        self.save.clicked.connect(lambda _checked=False: save())
        bind(self.save, place, note)
        words = self.tr(
            "The protocol with its signatures, annexes, record and former versions, with checksums."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN, 0, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_1)
        nest(column, hanging(self.save))
        column.addWidget(Text(words, Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(note)
