"""Every place of a meeting where much is typed: how the cursor gets there, and where its words are found again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.meeting import MeetingState
from secretariat.domain.stage import Stage
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.ui.kit.choice import Choice
from secretariat.ui.meeting.protocol.annexes.editor import AnnexEditor
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.ui.typing import NO_MODIFIER, press

Field = QTextEdit | QLineEdit
Way = Callable[[MeetingWorkspace], None]
CTRL = Qt.KeyboardModifier.ControlModifier
ITEM = 4
"""An appeal with statements, a decision and a vote, in the sample."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LongText:
    """`start` makes the field come, on its stage and item; `field` finds it, also after a restart."""

    stage: Stage
    field: Callable[[MeetingWorkspace], Field]
    start: Way = lambda workspace: None

    def show(self, workspace: MeetingWorkspace) -> None:
        """Open the stage and the item, and nothing else."""
        if workspace.stage is not self.stage or not workspace.isVisible():
            # entering a stage once more would store what is being typed in it
            workspace.open_stage(list(Stage).index(self.stage) + 1)
        if self.stage is Stage.MEETING:
            workspace.running.course.go_to_number(ITEM)
        elif self.stage is Stage.PREPARATION:
            workspace.prepare.agenda.open_item(workspace.session.record.items[ITEM - 1].id)

    def open(self, workspace: MeetingWorkspace) -> Field:
        """Put the cursor at the end of the field."""
        self.show(workspace)
        self.start(workspace)
        field = self.field(workspace)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        press(field, Qt.Key.Key_End, NO_MODIFIER if isinstance(field, QLineEdit) else CTRL)
        return field

    def words(self, workspace: MeetingWorkspace) -> str:
        """What stands in the field."""
        field = self.field(workspace)
        return field.toPlainText() if isinstance(field, QTextEdit) else field.text()


def _chosen(choice: Choice, value: object) -> None:
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def _title(workspace: MeetingWorkspace) -> Field:
    (editor,) = [row.editor for row in workspace.prepare.agenda.rows() if row.editor is not None]
    return editor.title


def _subject(workspace: MeetingWorkspace) -> Field:
    (editor,) = [row.editor for row in workspace.prepare.agenda.rows() if row.editor is not None]
    return editor.subject


def _absent(workspace: MeetingWorkspace) -> int:
    return next(
        row.id
        for row in workspace.session.record.attendance
        if row.presence is not Presence.PRESENT and row.person_id is not None
    )


def _excuse(workspace: MeetingWorkspace) -> Field:
    panel = workspace.running.presence
    if not any(entry.details for entry in panel.entries()):
        panel.open_details(_absent(workspace))
    (details,) = [entry.details for entry in panel.entries() if entry.details is not None]
    return details.reason


def _open_annex(workspace: MeetingWorkspace) -> None:
    """The first annex; the sample has none."""
    session = workspace.session
    if not session.record.annexes:
        command = AddAnnex(meeting_id=session.meeting_id, title="Перелік", text="вул. Ґанкова")
        add_annex(session.work, command)
        session.refresh()
    workspace.protocol.annexes.open_annex(session.record.annexes[0].id)


def _annex_editor(workspace: MeetingWorkspace) -> AnnexEditor:
    rows = workspace.protocol.annexes.rows
    if not any(row.editor for row in rows()):
        _open_annex(workspace)
    (editor,) = [row.editor for row in rows() if row.editor is not None]
    return editor


def _annex_title(workspace: MeetingWorkspace) -> Field:
    return _annex_editor(workspace).title


def _annex_text(workspace: MeetingWorkspace) -> Field:
    text = _annex_editor(workspace).text
    assert text is not None
    return text


LONG_TEXTS: dict[str, LongText] = {
    "new statement": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: workspace.running.spoken.start(),
        field=lambda workspace: workspace.running.spoken.new.text,
    ),
    "new point": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: workspace.running.decision.start(),
        field=lambda workspace: workspace.running.decision.new.text,
    ),
    "title of an item": LongText(stage=Stage.PREPARATION, field=_title),
    "statement": LongText(
        stage=Stage.MEETING, field=lambda workspace: workspace.running.spoken._rows.rows()[0].text
    ),
    "report": LongText(
        stage=Stage.MEETING, field=lambda workspace: workspace.running.heard._rows.rows()[0].text
    ),
    "point": LongText(
        stage=Stage.MEETING, field=lambda workspace: workspace.running.decision._rows.rows()[0].text
    ),
    "new sub-point": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: workspace.running.decision._start_sub(),
        field=lambda workspace: workspace.running.decision.new.text,
    ),
    "dissenting opinion": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: workspace.running.decision.dissents.start(),
        field=lambda workspace: workspace.running.decision.dissents._text,
    ),
    "new item": LongText(
        stage=Stage.PREPARATION,
        start=lambda workspace: workspace.prepare.agenda.start_new(),
        field=lambda workspace: workspace.prepare.agenda._new,
    ),
    "new item while the meeting runs": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: workspace.running.head.start_new(),
        field=lambda workspace: workspace.running.head._new,
    ),
    "subject of an appeal": LongText(stage=Stage.PREPARATION, field=_subject),
    "place": LongText(
        stage=Stage.PREPARATION,
        start=lambda workspace: workspace.prepare.details.unfold(True),
        field=lambda workspace: workspace.prepare.details.place,
    ),
    "why a meeting is not held": LongText(
        stage=Stage.PREPARATION,
        start=lambda workspace: _chosen(workspace.prepare.details.state, MeetingState.CANCELLED),
        field=lambda workspace: workspace.prepare.details.reason,
    ),
    "why an item is put off": LongText(
        stage=Stage.MEETING,
        start=lambda workspace: _chosen(workspace.running.about.state, ItemState.POSTPONED),
        field=lambda workspace: workspace.running.about.reason,
    ),
    "title of a new annex": LongText(
        stage=Stage.PROTOCOL,
        start=lambda workspace: workspace.protocol.annexes.start_new(),
        field=lambda workspace: workspace.protocol.annexes.new.title,
    ),
    "text of a new annex": LongText(
        stage=Stage.PROTOCOL,
        start=lambda workspace: workspace.protocol.annexes.start_new(),
        field=lambda workspace: workspace.protocol.annexes.new.text,
    ),
    "title of an annex": LongText(stage=Stage.PROTOCOL, start=_open_annex, field=_annex_title),
    "text of an annex": LongText(stage=Stage.PROTOCOL, start=_open_annex, field=_annex_text),
    "why somebody is absent": LongText(stage=Stage.MEETING, field=_excuse),
}
