"""Додатки: the list of annexes, one of them unfolded, and the ways to add another."""

from functools import partial

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from secretariat.domain.ids import AnnexId
from secretariat.services.annex_files import keep_annex_file
from secretariat.services.kept_files import KeptFile
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.icons import Icon
from secretariat.ui.kept_files import FileHands, KeptFiles
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.dropped import dropped_file
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2, SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.unfolding_row import walk_folded
from secretariat.ui.meeting.protocol.annexes.file_wish import annex_wish
from secretariat.ui.meeting.protocol.annexes.new_annex import NewAnnex
from secretariat.ui.meeting.protocol.annexes.presenter import AnnexesPresenter
from secretariat.ui.meeting.protocol.annexes.row import AnnexRow
from secretariat.ui.meeting.protocol.annexes.state import AnnexLine
from secretariat.ui.typography import Role


class AnnexesPanel(QWidget):
    """Shows the annexes; which of them is unfolded is known here alone. A closed text without any shows nothing."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._presenter = bench, AnnexesPresenter(bench.session)
        hands = FileHands(tasks=bench.tasks, prompts=bench.prompts, open_path=bench.open_path)
        files = bench.session.office.desk.files
        keep = partial(keep_annex_file, pictures=bench.session.office.pictures)
        self._files = KeptFiles(hands, files, self._presenter.refuse_file, keep=keep)
        self._state = self._presenter.state()
        self._current: AnnexId | None = None
        self._hint = Text(self._hint_words(), Role.CAPTION, Tone.MUTED, wraps=True)
        self._note = Note()
        bind(self, self._presenter.new_place("file_name"), self._note)
        self.new = NewAnnex(bench, self._presenter, self._on_made)
        self._add = FlatButton(
            self.tr("Add a text"), icon=Icon.PLUS, key=key_text(ActionId.ADD_ANNEX), small=True
        )
        self._add.clicked.connect(lambda _checked=False: self.start_new())
        self._attach = FlatButton(self.tr("Add a file…"), icon=Icon.ANNEX, small=True)
        self._attach.clicked.connect(lambda _checked=False: self.choose_file())
        self.setAcceptDrops(True)
        self._arrange()
        self._make_actions()

    def refresh(self) -> None:
        """Show the annexes as they are now."""
        state = self._state = self._presenter.state()
        if self._current not in {line.id for line in state.annexes}:
            self._current = None
        self._rows.sync(line.id for line in state.annexes)
        for line in state.annexes:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_annex(line, state, current=line.id == self._current)
        self._hint.setHidden(bool(state.annexes) or self.new.is_started())
        for part in (self._add, self._attach, self.new):
            part.setEnabled(not state.closed)
        self._buttons.setHidden(state.closed)
        self.setHidden(state.closed and not state.annexes)

    def rows(self) -> list[AnnexRow]:
        """All rows in their order."""
        return self._rows.rows()

    def open_annex(self, annex_id: AnnexId, field: str = "title") -> None:
        """Unfold an annex and put the cursor into a field of it, or into the title where it has no such field.

        One that is being typed is entered where it is.
        """
        self._unfold(annex_id)
        row = self._rows.row(annex_id)
        if row is not None and row.editor is not None:
            focus_in_view(row.editor.field(field))
        elif self.new.is_started():
            self.new.start()

    def start_new(self) -> None:
        """Open the form of the next annex; what stands in it becomes one first."""
        if self._state.closed or (self.new.is_started() and not self.new.settle() and self._has_words()):
            return
        self._hint.hide()
        self.new.start()

    def choose_file(self) -> None:
        """Ask for a file that becomes an annex."""
        self._files.choose(annex_wish(), self._on_kept)

    def move_current(self, by: int) -> None:
        """Move the annex with the cursor up or down."""
        line = self._focused()
        if line is not None and not self._state.closed:
            self._presenter.move(line.id, line.position + by)

    def remove_current(self) -> None:
        """Delete the annex with the cursor."""
        line = self._focused()
        if line is not None and not self._state.closed:
            self._remove(line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk over folded rows."""
        if not walk_folded(self._rows.rows(), event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped as an annex."""
        if not self._state.closed and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        path = dropped_file(event)
        if path is not None:
            self._files.take(path, self._on_kept)

    def _has_words(self) -> bool:
        return bool(self.new.text.text().strip())

    def _unfold(self, annex_id: AnnexId) -> None:
        if annex_id != self._current:
            self._current = annex_id
            self.refresh()

    def _focused(self) -> AnnexLine | None:
        """The annex of the folded row with the keyboard, or else the unfolded one."""
        rows = {line.id: (line, self._rows.row(line.id)) for line in self._state.annexes}
        with_keyboard = (line for line, row in rows.values() if row is not None and row.hasFocus())
        unfolded = (line for line, row in rows.values() if row is not None and row.is_open())
        return next(with_keyboard, None) or next(unfolded, None)

    def _remove(self, annex_id: AnnexId) -> None:
        """Delete an annex; the keyboard goes on with the next one."""
        places = [line.id for line in self._state.annexes]
        place = places.index(annex_id)
        if not self._presenter.remove(annex_id):
            return
        rows = self._rows.rows()
        focus_in_view(rows[min(place, len(rows) - 1)] if rows else self._add)

    def _on_kept(self, file: KeptFile) -> None:
        """Make an annex of a file, also when its meeting was left while a large one was read."""
        made: list[int] = []
        title = self.new.lone_title() if isValid(self) else ""
        if self._presenter.add_file(file, title, made.append) and isValid(self):
            self.new.put_away()
            self.open_annex(AnnexId(made[0]), "alternative_text")

    def _on_made(self, annex_id: AnnexId, goes_on: bool) -> None:
        if goes_on:
            self.open_annex(annex_id, "item")

    def _make_row(self, annex_id: AnnexId) -> AnnexRow:
        row = AnnexRow(self._bench, self._presenter, self._files, annex_id)
        row.unfold_requested.connect(lambda: self.open_annex(annex_id))
        row.removal_requested.connect(lambda: self._remove(annex_id))
        return row

    def _hint_words(self) -> str:
        return self.tr(
            "Reports, lists, tables and photographs. A text or a picture (JPEG, PNG) is printed on a page of its own "
            "after the signatures; another file is kept as it is, and its page names it."
        )

    def _make_actions(self) -> None:
        make_action(ActionId.ADD_ANNEX, self, self.start_new)
        make_action(ActionId.REMOVE_ANNEX, self, self.remove_current)
        make_action(ActionId.ANNEX_UP, self, lambda: self.move_current(-1))
        make_action(ActionId.ANNEX_DOWN, self, lambda: self.move_current(1))

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_2)
        head.setSpacing(SPACE_1)
        head.addWidget(Text(self.tr("Annexes"), Role.STRONG))
        head.addWidget(self._hint)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self._rows: KeyedRows[AnnexId, AnnexRow] = KeyedRows(rows, self._make_row)
        wrong = QVBoxLayout()
        wrong.setContentsMargins(MEETING_MARGIN, SPACE_1, MEETING_MARGIN, 0)
        wrong.addWidget(self._note)
        self._buttons = QWidget()
        foot = QVBoxLayout(self._buttons)
        foot.setContentsMargins(MEETING_MARGIN, SPACE_1, MEETING_MARGIN, SPACE_2)
        nest(foot, hanging(self._add, self._attach))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        nest(column, rows)
        column.addWidget(self.new)
        nest(column, wrong)
        column.addWidget(self._buttons)
