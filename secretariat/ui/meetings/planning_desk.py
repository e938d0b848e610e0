"""What planning needs of the store: templates, proposals, calling meetings off. Its imports wait for the first wish."""

from collections.abc import Sequence
from typing import Protocol

from secretariat.domain.ids import GroupId, MeetingId, TemplateId
from secretariat.services.changes import Changed
from secretariat.services.desk import Desk
from secretariat.services.rows import PersonRow
from secretariat.services.templates import MakeTemplate, WholeTemplate
from secretariat.ui.meetings.calling_off import CallOffForm


class PlanningDesk(Protocol):
    """Fulfilled by `office_planning`."""

    @property
    def desk(self) -> Desk:
        """The ground of use cases."""

    def templates(self, group_id: GroupId) -> tuple[WholeTemplate, ...]:
        """The templates of a group."""

    def people(self) -> Sequence[PersonRow]:
        """Everybody, in the Ukrainian order."""

    def make_template(self, command: MakeTemplate) -> Changed:
        """Keep a meeting as a template; raises DomainError with the field."""

    def rename_template(self, template_id: TemplateId, name: str) -> Changed:
        """Give a template another name; raises DomainError."""

    def remove_template(self, template_id: TemplateId) -> Changed:
        """Delete a template."""

    def cancel(self, meeting_id: MeetingId, form: CallOffForm) -> Changed:
        """Call a meeting off; raises DomainError with the field."""

    def postpone(self, meeting_id: MeetingId, form: CallOffForm) -> tuple[MeetingId, Changed]:
        """Hold a meeting on another day; raises DomainError with the field."""
