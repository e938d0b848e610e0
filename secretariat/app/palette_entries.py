"""Meetings and persons for the palette, read in the pool: there may be thousands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.services.rows import MeetingRow, PersonRow, Rows
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import Tasks

if TYPE_CHECKING:
    from secretariat.app.meeting_views import MeetingViews
    from secretariat.ui.palette.opening import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where the entries lead, and who is told that nothing could be read."""

    to_meetings: Callable[[], None]
    to_meeting: Callable[[MeetingRow], None]
    to_person: Callable[[PersonId], None]
    refused: Callable[[DomainError], None]


def find_entries(
    rows: Rows, day: date, views: "MeetingViews", tasks: Tasks, ways: Ways, found: "Found"
) -> None:
    """Read the names of all meetings and persons, and hand them to the palette."""
    from secretariat.ui.palette.names import meeting_entries, person_entries

    def tell(read: tuple[Sequence[MeetingRow], Sequence[PersonRow]]) -> None:
        meetings, persons = read
        found(
            [
                views.offer(ways.to_meetings),
                *meeting_entries(meetings, ways.to_meeting),
                *person_entries(persons, ways.to_person),
            ]
        )

    tasks.run(lambda: (rows.meetings(), rows.persons(day)), tell, refusing(ways.refused))
