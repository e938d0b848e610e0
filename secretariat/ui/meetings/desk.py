"""What the room needs of the store, behind one door: it is opened in a thread after the window is seen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.services.changes import Changed
from secretariat.services.rows import MeetingRow
from secretariat.ui.meetings.filtering import Agendas
from secretariat.ui.meetings.planning import PlanForm
from secretariat.ui.meetings.state import Contents
from secretariat.ui.standing import Standing

if TYPE_CHECKING:
    from secretariat.services.templates import WholeTemplate
    from secretariat.services.trash import TrashedMeeting
    from secretariat.ui.meetings.planning_desk import PlanningDesk


class MeetingsDesk(Protocol):
    """Fulfilled by `office_desk`, whose imports the first picture does not wait for."""

    def rows(self) -> tuple[MeetingRow, ...]:
        """All meetings, newest first."""

    def groups(self) -> Mapping[GroupId, str]:
        """The names of all groups."""

    def agendas(self) -> Agendas:
        """The titles of all items of each meeting, to search in."""

    def contents(self, meeting_id: MeetingId, at: Standing) -> Contents:
        """What a meeting holds, and what its present stage lacks."""

    def templates(self, group_id: GroupId) -> "tuple[WholeTemplate, ...]":
        """The templates of a group."""

    def planning(self) -> "PlanningDesk":
        """The door of everything else that is planned."""

    def plan(self, form: PlanForm) -> tuple[MeetingId, Changed]:
        """Plan a meeting; raises DomainError with the field."""

    def remove(self, meeting_id: MeetingId) -> Changed:
        """Put a meeting without a number into the trash; raises DomainError."""

    def trashed(self) -> "tuple[TrashedMeeting, ...]":
        """What lies in the trash, deleted last first."""

    def restore(self, meeting_id: MeetingId) -> Changed:
        """Take a meeting out of the trash as it was; raises DomainError."""

    def remove_for_good(self, meeting_id: MeetingId) -> Changed:
        """Delete a meeting that lies in the trash; raises DomainError."""
