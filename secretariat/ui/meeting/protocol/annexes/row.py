"""An annex in the list: folded, or unfolded while it is the current one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import AnnexId
from secretariat.ui.kept_files import KeptFiles
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import release_fields
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.unfolding_row import UnfoldingRow
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.annexes.editor import AnnexEditor
from secretariat.ui.meeting.protocol.annexes.presenter import AnnexesPresenter
from secretariat.ui.meeting.protocol.annexes.state import AnnexesState, AnnexLine
from secretariat.ui.meeting.protocol.annexes.words import about
from secretariat.ui.typography import Role

NUMBER_WIDTH, TITLE_INSET = 28, 6


class AnnexRow(UnfoldingRow):
    """Shows an annex; which one is current is known by the list."""

    def __init__(
        self, bench: Bench, presenter: AnnexesPresenter, files: KeptFiles, annex_id: AnnexId
    ) -> None:
        super().__init__()
        self._bench, self._presenter, self._files = bench, presenter, files
        self.editor: AnnexEditor | None = None
        self._number = Text(role=Role.STRONG)
        keep_width(self._number, NUMBER_WIDTH)
        self._title = Text(wraps=True)
        self._about = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        bind(self, Place(part=Part.ANNEX, id=annex_id))
        self._arrange()

    def show_annex(self, line: AnnexLine, state: AnnexesState, *, current: bool) -> None:
        """Show what is stored; the current row is unfolded."""
        self._number.setText(str(line.position))
        self._title.setText(line.title)
        self._about.setText(about(line))
        self.setAccessibleName(f"{line.position}. {line.title}. {about(line)}")
        if current and self.editor is None:
            self._unfold(line)
        elif not current and self.editor is not None:
            self._fold(self.editor)
        if self.editor is not None:
            self.editor.show_annex(line, state)

    def _unfold(self, line: AnnexLine) -> None:
        self.editor = AnnexEditor(self._bench, self._presenter, self._files, line)
        self._summary.hide()
        self._body.addWidget(self.editor)
        self.editor.show()
        self._number.setContentsMargins(0, scaled(TITLE_INSET), 0, 0)
        self.show_open(True)

    def _fold(self, editor: AnnexEditor) -> None:
        self.editor = None
        release_fields(editor)
        self._body.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._summary.show()
        self._number.setContentsMargins(0, 0, 0, 0)
        self.show_open(False)

    def _arrange(self) -> None:
        self._summary = QWidget()
        words = QVBoxLayout(self._summary)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEETING_MARGIN, SPACE_2, MEETING_MARGIN, SPACE_2)
        row.setSpacing(0)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        nest(row, self._body, 1)
