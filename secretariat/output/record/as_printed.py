"""Values of a record with no more in them than their paper prints."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from secretariat.domain.attendance import Attendance, Interval
from secretariat.domain.ballot import Ballot, Choice, is_tie
from secretariat.domain.ids import PersonId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Sitting
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables
from secretariat.domain.ukrainian import initial
from secretariat.output.record.printed import Printed


class AsPrinted:
    """Cuts the values of one record down to what one paper prints of them."""

    def __init__(self, record: MeetingRecord, printed: Printed) -> None:
        self._printed = printed
        self._listed: dict[PersonId, str] = {person.id: person.listed for person in record.persons}

    def record(self, record: MeetingRecord) -> MeetingRecord:
        """The record with each of its values cut."""
        lists = {name: getattr(record, name) for name in tables().values()}
        cut: dict[str, Any] = {
            name: tuple(map(self._value, rows)) for name, rows in lists.items() if isinstance(rows, tuple)
        }
        return replace(record, **cut)

    def _value(self, value: Any) -> Any:
        match value:
            case Person():
                return self._person(value)
            case Attendance():
                return self._attendance(value)
            case Interval():
                return replace(value, came=self._moment(value.came), left=self._moment(value.left))
            case Sitting():
                return replace(value, start=self._clock(value.start), end=self._clock(value.end))
            case Ballot():
                return value if _chair_decided(value) else replace(value, chair_choice=None)
        return value

    def _person(self, person: Person) -> Person:
        """Names in full only where the paper has them so: «О. В.» in lists, «Олег» above a signature."""
        if self._printed.has(person.full):
            return person
        given = person.given if self._printed.has(person.signed) else initial(person.given)
        patronymic = initial(person.patronymic) if person.patronymic is not None else None
        return replace(person, given=given, patronymic=patronymic)

    def _attendance(self, row: Attendance) -> Attendance:
        """Why somebody is absent only where the paper tells it of that very person."""
        name = self._listed.get(row.person_id) if row.person_id is not None else None
        told = ", ".join(text for text in (row.reason, row.paper) if text)
        return (
            row if name and self._printed.has(f"{name} ({told})") else replace(row, reason=None, paper=None)
        )

    def _moment(self, moment: datetime | None) -> datetime | None:
        """An hour that the paper does not tell is as if it were not known."""
        return moment if moment and self._clock(moment.astimezone(KYIV).time()) else None

    def _clock(self, hour: time | None) -> time | None:
        return hour if hour is not None and self._printed.has(f"{hour:%H:%M}") else None


def _chair_decided(ballot: Ballot) -> bool:
    """True where the paper says what the chair's vote made of an equal one; that he took no part tells no choice."""
    return is_tie(ballot) and ballot.chair_choice in (Choice.FOR, Choice.AGAINST, Choice.NOT_VOTED)
