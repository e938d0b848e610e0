"""What the room needs of the store, behind one door: it is opened in a thread after the window is seen."""

from collections.abc import Mapping
from typing import Protocol

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.services.changes import Changed
from secretariat.services.rows import MeetingRow
from secretariat.ui.meetings.filtering import Agendas
from secretariat.ui.meetings.planning import PlanForm
from secretariat.ui.meetings.standing import Standing
from secretariat.ui.meetings.state import Contents


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

    def plan(self, form: PlanForm) -> tuple[MeetingId, Changed]:
        """Plan a meeting; raises DomainError with the field."""

    def remove(self, meeting_id: MeetingId) -> Changed:
        """Delete a meeting without a number; raises DomainError."""
