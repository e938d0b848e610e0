"""The package for the archive: offered under the versions of a finalised protocol."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.file_wishes import archive_wish
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.typography import Role


class ArchiveRow(QWidget):
    """Asks where to; what goes wrong is said under the button."""

    def __init__(self, bench: Bench, presenter: ProtocolPresenter) -> None:
        super().__init__()
        self._bench, self._presenter = bench, presenter
        note = Note()
        self.save = FlatButton(self.tr("Save a package for the archive…"), icon=Icon.SAVE)
        self.save.clicked.connect(lambda _checked=False: self._on_save())
        bind(self.save, presenter.archive_place, note)
        words = self.tr(
            "The protocol with its signatures, annexes, record and former versions, with checksums."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN, 0, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_1)
        nest(column, hanging(self.save))
        column.addWidget(Text(words, Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(note)

    def _on_save(self) -> None:
        folder = self._bench.session.office.protocols
        wish = archive_wish(self._presenter.archive_name(), folder)
        self._bench.prompts.save_file(wish, self._presenter.save_archive)
