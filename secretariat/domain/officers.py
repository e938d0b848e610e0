"""Who presides and who takes the minutes, also when that changes half way."""

from secretariat.domain.errors import DomainError
from secretariat.domain.hours import item_hours
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import Office, Officer
from secretariat.domain.record import MeetingRecord


def officers(record: MeetingRecord, office: Office) -> tuple[Officer, ...]:
    """Everybody who held the office, in the order in which they took it."""
    hours = item_hours(record)

    def order(officer: Officer) -> int:
        return hours[officer.from_item_id].place if officer.from_item_id is not None else -1

    return tuple(sorted((row for row in record.officers if row.office is office), key=order))


def officer_at_opening(record: MeetingRecord, office: Office) -> PersonId | None:
    """Who holds the office from the beginning."""
    first = officers(record, office)[:1]
    return first[0].person_id if first else None


def officer_at_item(record: MeetingRecord, office: Office, item_id: ItemId) -> PersonId | None:
    """Who holds the office during an item."""
    hours = item_hours(record)
    holder = None
    for row in officers(record, office):
        if row.from_item_id is None or hours[row.from_item_id].place <= hours[item_id].place:
            holder = row.person_id
    return holder


def final_officer(record: MeetingRecord, office: Office) -> Officer:
    """Who held the office when the meeting closed and therefore signs the protocol (N27).

    Raises DomainError("no_officer", office=…).
    """
    held = officers(record, office)
    if not held:
        raise DomainError("no_officer", field=office.value, office=office.value)
    return held[-1]
