"""The other meetings of a meeting's group with their days, as numbering needs them."""

from collections.abc import Iterable, Mapping
from datetime import date

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.record import MeetingRecord
from secretariat.domain.trash import Trashed
from secretariat.services.ports import UnitOfWork


def kept_meetings(uow: UnitOfWork, group_id: GroupId) -> list[Meeting]:
    """The meetings of a group that are not in the trash: no rule knows of those that are."""
    trashed = {row.meeting_id for row in uow.find(Trashed)}
    return [row for row in uow.find(Meeting, group_id=group_id) if row.id not in trashed]


def first_day(uow: UnitOfWork, meeting_id: MeetingId) -> date:
    """The first day of a meeting, by which its number runs."""
    return min(sitting.day for sitting in uow.find(Sitting, meeting_id=meeting_id))


def first_days(uow: UnitOfWork, meeting_ids: Iterable[MeetingId]) -> Mapping[MeetingId, date]:
    """The first days of many meetings, by one question."""
    found: dict[MeetingId, date] = {}
    for sitting in uow.among(Sitting, "meeting_id", meeting_ids):
        found[sitting.meeting_id] = min(sitting.day, found.get(sitting.meeting_id, sitting.day))
    return found


def dated_others(uow: UnitOfWork, record: MeetingRecord) -> list[tuple[date, Meeting]]:
    """Each other meeting of the group with its first day."""
    others = [m for m in kept_meetings(uow, record.group.id) if m.id != record.meeting.id]
    days = first_days(uow, [m.id for m in others])
    return [(days[m.id], m) for m in others]


def numbers_of_others(uow: UnitOfWork, record: MeetingRecord) -> list[tuple[date, int]]:
    """The numbers that the group's other meetings have, as `domain.numbering.Taken`."""
    return [(day, m.number) for day, m in dated_others(uow, record) if m.number is not None]
