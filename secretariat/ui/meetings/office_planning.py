"""The door of planning to the office: fulfils `PlanningDesk`."""

from collections.abc import Sequence

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MeetingId, TemplateId
from secretariat.domain.ukrainian import tidy
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.changes import Changed
from secretariat.services.desk import Desk
from secretariat.services.office import Office
from secretariat.services.rows import PersonRow
from secretariat.services.templates import (
    MakeTemplate,
    WholeTemplate,
    make_template,
    remove_template,
    rename_template,
    templates,
)
from secretariat.ui.meetings.calling_off import CallOffForm
from secretariat.ui.typed_time import parse_clock


class OfficePlanning:
    """See `PlanningDesk`."""

    def __init__(self, office: Office) -> None:
        self._office = office

    @property
    def desk(self) -> Desk:
        """See `PlanningDesk.desk`."""
        return self._office.desk

    def templates(self, group_id: GroupId) -> tuple[WholeTemplate, ...]:
        """See `PlanningDesk.templates`."""
        return templates(self.desk.work, group_id)

    def people(self) -> Sequence[PersonRow]:
        """See `PlanningDesk.people`."""
        return self._office.rows.persons(self.desk.clock().date())

    def make_template(self, command: MakeTemplate) -> Changed:
        """See `PlanningDesk.make_template`."""
        return make_template(self.desk.work, command)[1]

    def rename_template(self, template_id: TemplateId, name: str) -> Changed:
        """See `PlanningDesk.rename_template`."""
        return rename_template(self.desk.work, template_id, name)

    def remove_template(self, template_id: TemplateId) -> Changed:
        """See `PlanningDesk.remove_template`."""
        return remove_template(self.desk.work, template_id)

    def cancel(self, meeting_id: MeetingId, form: CallOffForm) -> Changed:
        """See `PlanningDesk.cancel`."""
        return cancel_meeting(self.desk, meeting_id, reason=tidy(form.reason) or None)

    def postpone(self, meeting_id: MeetingId, form: CallOffForm) -> tuple[MeetingId, Changed]:
        """See `PlanningDesk.postpone`."""
        if form.day is None:
            raise DomainError("required", field="day")
        command = PostponeMeeting(
            meeting_id=meeting_id,
            reason=tidy(form.reason) or None,
            day=form.day,
            start=parse_clock(form.start, "start"),
            end=parse_clock(form.end, "end"),
        )
        return postpone_meeting(self.desk, command)
