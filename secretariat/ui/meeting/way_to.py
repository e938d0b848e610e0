"""The way from a finding, an error or a click on the page to its field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from secretariat.domain.ids import AnnexId, AttendanceId, ItemId
from secretariat.domain.stage import Stage
from secretariat.ui.meeting.fields.places import widget_at
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.speaker_line import SpeakerLine
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.ui.meeting.workspace import MeetingWorkspace

_PREPARED = {"title", "chair", "secretary", "agenda", "rapporteurs", "kind", "format", "place", "days"}
_TAKEN_OVER = {"chair", "secretary"}
"""Who holds an office from an item on is said where the item runs."""
_OPENED_BY_THEMSELVES = {"agenda", "decision", "presence", "rapporteurs"}
"""Places that are not a field of their own: what opens them puts the cursor right."""


class WayTo:
    """Knows at which stage and under which item a place is edited."""

    def __init__(self, workspace: "MeetingWorkspace", session: MeetingSession) -> None:
        self._workspace, self._session = workspace, session

    def lead(self, place: Place) -> None:
        """Open the stage and the item of a place and put the cursor into its field."""
        workspace, stage = self._workspace, self._stage_of(place)
        workspace.enter(stage)
        if stage is Stage.PROTOCOL:
            workspace.protocol.annexes.open_annex(AnnexId(place.id), place.field)
            return
        if stage is Stage.PREPARATION:
            self._open_in_agenda(place)
        else:
            self._open_in_course(place)
        if place.field in _OPENED_BY_THEMSELVES:
            return
        target = widget_at(workspace.view(stage), place)
        if target is not None:
            _focus(target)

    def _stage_of(self, place: Place) -> Stage:
        if place.part is Part.ANNEX:
            return Stage.PROTOCOL
        if place.part is Part.ITEM and place.field in _TAKEN_OVER:
            return Stage.MEETING
        if place.part is Part.SITTING or place.field in _PREPARED:
            return Stage.PREPARATION
        if place.part is Part.MEETING and place.field != "presence":
            return Stage.PREPARATION
        return Stage.MEETING

    def _open_in_agenda(self, place: Place) -> None:
        prepare = self._workspace.prepare
        if place.part is Part.ITEM:
            prepare.agenda.open_item(ItemId(place.id), place.field)
        elif place.field == "agenda":
            prepare.agenda.start_new()
        else:
            prepare.details.unfold(True)

    def _open_in_course(self, place: Place) -> None:
        running, item = self._workspace.running, self._item_of(place)
        if item is not None:
            running.go_to(item)
        if place.part is Part.ATTENDANCE and place.field not in ("", "count"):
            running.open_presence(AttendanceId(place.id))
        elif place.field == "presence":
            running.to_presence()
        elif place.field == "decision":
            running.decision.start()

    def _item_of(self, place: Place) -> ItemId | None:
        record = self._session.record
        owners: dict[Part, dict[int, ItemId]] = {
            Part.ITEM: {item.id: item.id for item in record.items},
            Part.BALLOT: {item.id: item.id for item in record.items},
            Part.STATEMENT: {row.id: row.item_id for row in record.statements},
            Part.POINT: self._points(),
            Part.DISSENT: self._dissents(),
        }
        return owners.get(place.part, {}).get(place.id)

    def _points(self) -> dict[int, ItemId]:
        items = {row.id: row.item_id for row in self._session.record.resolutions}
        return {row.id: items[row.resolution_id] for row in self._session.record.points}

    def _dissents(self) -> dict[int, ItemId]:
        items = {row.id: row.item_id for row in self._session.record.resolutions}
        return {row.id: items[row.resolution_id] for row in self._session.record.dissents}


def _focus(target: QWidget) -> None:
    """Put the cursor there and scroll it into view; a speaker is a name until it is changed."""
    holder = target.parentWidget()
    if isinstance(holder, SpeakerLine):
        holder.edit()
    target.setFocus(Qt.FocusReason.OtherFocusReason)
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()
