"""The door of the room to the office: fulfils `MeetingsDesk`."""

from collections.abc import Mapping

from secretariat.domain.errors import DomainError
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.ukrainian import tidy
from secretariat.services.agenda_versions import sent_agenda
from secretariat.services.changes import Changed
from secretariat.services.groups import groups
from secretariat.services.meetings import OpenMeeting, PlanMeeting, open_meeting, plan_meeting
from secretariat.services.office import Office
from secretariat.services.rows import MeetingRow
from secretariat.services.templates import WholeTemplate
from secretariat.services.trash import (
    TrashedMeeting,
    remove_for_good,
    restore_meeting,
    trash_meeting,
    trashed_meetings,
)
from secretariat.ui.meetings.filtering import Agendas
from secretariat.ui.meetings.missing import missing, missing_of_sending
from secretariat.ui.meetings.office_planning import OfficePlanning
from secretariat.ui.meetings.planning import PlanForm
from secretariat.ui.meetings.state import AgendaLine, Contents, Missing
from secretariat.ui.standing import Standing
from secretariat.ui.typed_time import parse_clock


class OfficeMeetings:
    """See `MeetingsDesk`."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def rows(self) -> tuple[MeetingRow, ...]:
        """See `MeetingsDesk.rows`."""
        return self._office.rows.meetings()

    def groups(self) -> Mapping[GroupId, str]:
        """See `MeetingsDesk.groups`."""
        return {group.id: group.name for group in groups(self._office.desk.work)}

    def agendas(self) -> Agendas:
        """See `MeetingsDesk.agendas`."""
        return self._office.rows.agendas()

    def contents(self, meeting_id: MeetingId, at: Standing) -> Contents:
        """See `MeetingsDesk.contents`."""
        opened = open_meeting(self._office.desk.work, meeting_id)
        items = items_in_order(opened.record)
        return Contents(
            agenda=tuple(AgendaLine(number=item.position, title=item.title) for item in items),
            missing=(*missing(opened, at), *self._unsent(opened, at)),
            reason=opened.record.meeting.reason or "",
            postponed_to=opened.record.meeting.postponed_to,
        )

    def _unsent(self, opened: OpenMeeting, at: Standing) -> tuple[Missing, ...]:
        if at is not Standing.PREPARATION:
            return ()
        sent = sent_agenda(self._office.desk.work, opened.record.meeting.id)
        return missing_of_sending(len(opened.record.items), sent)

    def templates(self, group_id: GroupId) -> tuple[WholeTemplate, ...]:
        """See `MeetingsDesk.templates`."""
        return self.planning().templates(group_id)

    def planning(self) -> OfficePlanning:
        """See `MeetingsDesk.planning`."""
        return OfficePlanning(self._office)

    def plan(self, form: PlanForm) -> tuple[MeetingId, Changed]:
        """See `MeetingsDesk.plan`."""
        return plan_meeting(self._office.desk, _command(form))

    def remove(self, meeting_id: MeetingId) -> Changed:
        """See `MeetingsDesk.remove`."""
        return trash_meeting(self._office.desk, meeting_id)

    def trashed(self) -> tuple[TrashedMeeting, ...]:
        """See `MeetingsDesk.trashed`."""
        return trashed_meetings(self._office.desk.work)

    def restore(self, meeting_id: MeetingId) -> Changed:
        """See `MeetingsDesk.restore`."""
        return restore_meeting(self._office.desk.work, meeting_id)

    def remove_for_good(self, meeting_id: MeetingId) -> Changed:
        """See `MeetingsDesk.remove_for_good`."""
        return remove_for_good(self._office.desk.work, meeting_id)


def _command(form: PlanForm) -> PlanMeeting:
    if form.day is None:
        raise DomainError("required", field="day")
    return PlanMeeting(
        group_id=form.group_id,
        day=form.day,
        start=parse_clock(form.start, "start"),
        end=parse_clock(form.end, "end"),
        place=tidy(form.place) or None,
        kind=form.kind,
        format=form.format,
        protocol=form.protocol,
        template_id=form.template_id,
    )
