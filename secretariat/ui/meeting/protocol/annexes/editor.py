"""The current annex, unfolded: its title, its words or its file, its item and its place."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import AnnexId
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kept_files import KeptFiles
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.protocol.annexes.file_part import FilePart
from secretariat.ui.meeting.protocol.annexes.item_choice import ItemChoice
from secretariat.ui.meeting.protocol.annexes.picture_words import PictureWords
from secretariat.ui.meeting.protocol.annexes.presenter import AnnexesPresenter
from secretariat.ui.meeting.protocol.annexes.state import AnnexesState, AnnexLine


class AnnexEditor(QWidget):
    """An annex is words or a file for as long as it lives, so either is made once."""

    def __init__(self, bench: Bench, presenter: AnnexesPresenter, files: KeptFiles, line: AnnexLine) -> None:
        super().__init__()
        self._presenter, self._id, self._position = presenter, AnnexId(line.id), line.position
        self._note = Note()
        self.title = MeetingText(
            self.tr("Title of the annex"), bench.typing, self._commit_title, one_paragraph=True
        )
        self.title.stand_for(presenter.place(line.id, "title"), self._note)
        self.text: MeetingText | None = None
        self.picture: PictureWords | None = None
        self._file: FilePart | None = None
        if line.file is not None:
            self._file = FilePart(line.file, files, presenter.say_saved)
            self.picture = self._of_picture(bench, line)
        else:
            self.text = MeetingText(self.tr("Text of the annex"), bench.typing, self._commit_text)
            self.text.stand_for(presenter.place(line.id, "text"), self._note)
            self.title.accepted.connect(self.text.setFocus)
        self.item = ItemChoice(lambda item_id: presenter.set_item(self._id, item_id))
        self._make_buttons()
        self._arrange()

    def show_annex(self, line: AnnexLine, state: AnnexesState) -> None:
        """Show what is stored; in a closed text nothing but its file can be touched."""
        self._position = line.position
        self.title.load(line.title)
        if self.text is not None:
            self.text.load(line.text)
            self.text.setEnabled(not state.closed)
        if self.picture is not None:
            self.picture.field.load(line.alternative_text or "")
            self.picture.setEnabled(not state.closed)
        self.item.show_item(line.item_id, state.items)
        for part in (self.title, self.item):
            part.setEnabled(not state.closed)
        for button in (self._up, self._down, self._remove):
            button.setHidden(state.closed)
        self._up.setEnabled(line.position > 1)
        self._down.setEnabled(line.position < len(state.annexes))

    def field(self, name: str) -> QWidget:
        """The field of this name; the title stands for one that is not here."""
        picture = self.picture.field if self.picture is not None else None
        fields: dict[str, QWidget | None] = {
            "text": self.text,
            "item": self.item,
            "alternative_text": picture,
        }
        return fields.get(name) or self.title

    def _commit_title(self, text: str) -> bool:
        return self._presenter.set_title(self._id, text)

    def _commit_text(self, text: str) -> bool:
        return self._presenter.set_text(self._id, text)

    def _of_picture(self, bench: Bench, line: AnnexLine) -> PictureWords | None:
        """What a picture shows, asked for right under it; None for another file."""
        if line.alternative_text is None:
            return None
        presenter = self._presenter
        words = PictureWords(bench.typing, lambda text: presenter.set_alternative_text(self._id, text))
        words.field.stand_for(presenter.place(line.id, "alternative_text"), words.note)
        self.title.accepted.connect(words.field.setFocus)
        return words

    def _move(self, by: int) -> None:
        self._presenter.move(self._id, self._position + by)

    def _make_buttons(self) -> None:
        self._up = IconButton(Icon.UP, self.tr("Move the annex up"), key=key_text(ActionId.ANNEX_UP))
        self._up.clicked.connect(lambda _checked=False: self._move(-1))
        self._down = IconButton(Icon.DOWN, self.tr("Move the annex down"), key=key_text(ActionId.ANNEX_DOWN))
        self._down.clicked.connect(lambda _checked=False: self._move(1))
        self._remove = IconButton(
            Icon.DELETE, self.tr("Delete the annex"), key=key_text(ActionId.REMOVE_ANNEX)
        )
        self._remove.clicked.connect(lambda _checked=False: self._presenter.remove(self._id))

    def _arrange(self) -> None:
        last = QHBoxLayout()
        last.setSpacing(SPACE_2)
        last.addWidget(self.item, 1)
        for button in (self._up, self._down, self._remove):
            last.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        for part in (self.text, self._file, self.picture):
            if part is not None:
                column.addWidget(part)
        nest(column, last)
        column.addWidget(self._note)
