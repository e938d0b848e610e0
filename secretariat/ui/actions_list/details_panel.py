"""The chosen action whole: what it says, what can be done with it, what happened to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.resolution import ActionState
from secretariat.services.kept_files import KeptFile
from secretariat.ui.action_words import COUNTED, due_tone, due_words, source_words, state_words
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.actions_list.extend_form import ExtendForm
from secretariat.ui.actions_list.history_part import HistoryPart
from secretariat.ui.actions_list.note_form import ActionNoteForm
from secretariat.ui.actions_list.state import ActionDetails, Doing, NoteForm
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, PrimaryButton, SecondaryButton
from secretariat.ui.kit.dropped import dropped_file
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.footed import Footed
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class ActionPanel(Footed):
    """Emits what the user wants with the shown action. A form that is open stays while the rest is shown anew."""

    done_requested = Signal()
    close_requested = Signal(object, object)
    reopen_requested = Signal()
    extend_requested = Signal(object)
    note_requested = Signal(object)
    note_removed = Signal(object)
    proof_opened = Signal(object)
    proof_saved = Signal(object)
    file_wanted = Signal()
    file_dropped = Signal(object)
    meeting_requested = Signal()
    left = Signal()

    def __init__(self, *, is_workday: Callable[[date], bool]) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._is_workday = is_workday
        self._details: ActionDetails | None = None
        self.form: ExtendForm | ActionNoteForm | None = None
        self._doing: Doing | None = None
        self._main: Button | None = None
        self._head, self._tail = QWidget(), QWidget()
        self._place = QVBoxLayout()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_3, SPACE_4, SPACE_5, SPACE_5)
        self._column.setSpacing(0)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        nest(self._column, self._place)
        self._column.addWidget(self._tail)
        self._column.addStretch(1)
        self.setAcceptDrops(True)

    def show_action(self, details: ActionDetails | None) -> None:
        """Show another action, or the same one anew; None shows nothing."""
        before, self._details = self._details, details
        same = before is not None and details is not None and before.row.id == details.row.id
        if not same or details is None or (details.row.state is not before.row.state if before else True):
            self.close_form()
        self._show_head()
        if self.form is not None:
            self.form.show_refusal(details.error if details is not None else None)
        self._show_tail()

    def begin(self, doing: Doing) -> None:
        """Unfold a form below the action, with the cursor in it."""
        if self._details is None:
            return
        self.close_form()
        self._doing, self.form = doing, self._make_form(doing, self._details)
        self._place.addWidget(self.form)
        self.form.show()  # at once: its height must be known when the cursor is followed
        self._show_head()
        self.form.setFocus()
        self.follow_cursor()

    def close_form(self) -> None:
        """Fold the form away with what was typed."""
        form, self.form, self._doing = self.form, None, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def end_form(self) -> None:
        """Fold the form away: what it asked for is done."""
        self.close_form()
        self._show_head()

    def show_proof(self, proof: KeptFile) -> None:
        """Show a file that was kept in the note that is being written, or begin one with it."""
        if not isinstance(self.form, ActionNoteForm):
            self.begin(Doing.NOTE)
        if isinstance(self.form, ActionNoteForm):
            self.form.show_proof(proof)
            self.form.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped as a proof."""
        if self._details is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        path = dropped_file(event)
        if path is not None:
            self.file_dropped.emit(path)

    def _make_form(self, doing: Doing, details: ActionDetails) -> ExtendForm | ActionNoteForm:
        if doing is Doing.EXTEND:
            form = ExtendForm(details.history.decisions, self._counted_from, self._is_workday)
            form.accepted.connect(self.extend_requested)
            form.cancelled.connect(self._on_cancelled)
            return form
        note = ActionNoteForm(doing)
        note.accepted.connect(lambda typed: self._on_note(doing, typed))
        note.cancelled.connect(self._on_cancelled)
        note.file_wanted.connect(self.file_wanted)
        return note

    def _counted_from(self) -> date:
        assert self._details is not None
        return max(self._details.row.due or date.min, self._details.today)

    def _on_note(self, doing: Doing, typed: NoteForm) -> None:
        if doing is Doing.NOTE:
            self.note_requested.emit(typed)
        else:
            state = ActionState.DONE if doing is Doing.DONE else ActionState.DROPPED
            self.close_requested.emit(state, typed)

    def _on_cancelled(self) -> None:
        self.end_form()
        self.left.emit()

    def _show_head(self) -> None:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_1)
        self._main = None
        if self._details is not None:
            self._fill(column, self._details)
        self._head = swap(self._column, self._head, head)
        self.keep(self.form.accept if self.form is not None else self._main)

    def _fill(self, column: QVBoxLayout, details: ActionDetails) -> None:
        row = details.row
        column.addWidget(Text(state_words(row), Role.CAPTION, Tone.MUTED))
        column.addWidget(Text(row.text, Role.SECTION, wraps=True))
        column.addSpacing(SPACE_2)
        column.addWidget(Text(row.assignee, Role.STRONG, wraps=True))
        if row.email is not None:
            column.addWidget(Text(row.email, Role.CAPTION, Tone.MUTED, wraps=True))
        if row.others:
            together = self.tr("together with: {names}").format(names=", ".join(row.others))
            column.addWidget(Text(together, tone=Tone.MUTED, wraps=True))
        column.addWidget(Text(self._due(details), tone=due_tone(row, details.today), wraps=True))
        if row.note:
            column.addWidget(Text(row.note, tone=Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_3)
        if details.error is not None and self.form is None:
            column.addWidget(Note(refusal(details.error), Tone.DANGER))
        if self.form is None:
            self._add_buttons(column, row.state, standing=row.standing)

    def _due(self, details: ActionDetails) -> str:
        row, today = details.row, details.today
        if row.due is None:
            return due_words(row, today)
        parts = [self.tr("until {day}").format(day=date_text(row.due))]
        if row.extensions:
            parts.append(COUNTED.extended(row.extensions))
        late = row.days_late(today)
        return " · ".join([*parts, *([COUNTED.late_by(late)] if late else [])])

    def _add_buttons(self, column: QVBoxLayout, state: ActionState, *, standing: bool) -> None:
        offered: list[tuple[Doing, str, Icon]] = []
        main: Button
        if state is ActionState.OPEN:
            main = PrimaryButton(self.tr("Done"), icon=Icon.CHECK, key=key_text(ActionId.APPROVE))
            main.clicked.connect(self.done_requested)
            if not standing:
                offered.append((Doing.EXTEND, self.tr("More time"), Icon.CALENDAR_PLUS))
            offered.append((Doing.DROP, self.tr("Not needed"), Icon.CLOSE))
            offered.append((Doing.DONE, self.tr("Done, with a proof"), Icon.ANNEX))
        else:
            main = SecondaryButton(self.tr("Back into work"), icon=Icon.UNDO)
            main.clicked.connect(self.reopen_requested)
        self._main = main
        offered.append((Doing.NOTE, self.tr("Add a note"), Icon.EDIT))
        column.addWidget(main, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(SPACE_1)
        flow = FlowLayout()
        for doing, text, icon in offered:
            button = FlatButton(text, icon=icon)
            button.clicked.connect(lambda _=False, doing=doing: self.begin(doing))
            flow.addWidget(button)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addSpacing(-SPACE_2)
        nest(beside, flow, 1)
        nest(column, beside)

    def _show_tail(self) -> None:
        tail = QWidget()
        column, source = QVBoxLayout(tail), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        source.setContentsMargins(SPACE_2, 0, 0, 0)
        for part in (column, source):
            part.setSpacing(SPACE_1)
        if self._details is not None:
            history = HistoryPart(self._details.history)
            history.open_requested.connect(self.proof_opened)
            history.save_requested.connect(self.proof_saved)
            history.remove_requested.connect(self.note_removed)
            column.addWidget(history)
            self._add_source(source, self._details)
            nest(column, source)
        self._tail = swap(self._column, self._tail, tail)

    def _add_source(self, column: QVBoxLayout, details: ActionDetails) -> None:
        column.addSpacing(SPACE_4)
        column.addWidget(Text(self.tr("Where it comes from"), Role.STRONG))
        column.addWidget(Text(source_words(details.row), tone=Tone.MUTED, wraps=True))
        column.addWidget(Text(details.row.group, Role.CAPTION, Tone.MUTED, wraps=True))
        meeting = FlatButton(self.tr("Open the meeting"), icon=Icon.ARROW_RIGHT)
        meeting.clicked.connect(self.meeting_requested)
        nest(column, hanging(meeting))
