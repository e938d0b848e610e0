"""Who in a record is a citizen, whose name is not published: all who are neither members nor in office."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Attendance, Capacity, Interval, Recusal
from secretariat.domain.document import Source
from secretariat.domain.ids import AttachmentId, AttendanceId, PersonId
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point


def members_and_officers(record: MeetingRecord) -> frozenset[PersonId]:
    """Members on the day, their substitutes, who presided and who took the minutes: their names are always public."""
    members = {row.person_id for row in record.memberships if row.holds_on(record.day)}
    officers = {row.person_id for row in record.officers}
    seated = {
        row.person_id
        for row in record.attendance
        if row.person_id is not None and row.capacity is Capacity.MEMBER
    }
    return frozenset(members | officers | seated)


def in_office(record: MeetingRecord) -> frozenset[PersonId]:
    """People with a post on the day, or who came in one."""
    came = {row.post_id for row in record.attendance if row.post_id is not None}
    return frozenset(post.person_id for post in record.posts if post.id in came or post.held_on(record.day))


def printed_places(record: MeetingRecord, person_id: PersonId) -> Iterator[Source]:
    """Where a protocol prints the name of somebody who is referred to by a row, in the paper's order."""
    for guest in record.attendance:
        if guest.person_id == person_id:
            yield Source(kind="attendance", id=guest.id)
    for reports in record.rapporteurs:
        if reports.person_id == person_id:
            yield Source(kind="item", id=reports.item_id)
    for said in record.statements:
        if said.speaker_id == person_id:
            yield Source(kind="statement", id=said.id)
    points = {row.id: row.point_id for row in record.actions}
    for action in record.actions:
        if action.assignee_id == person_id:
            yield Source(kind="point", id=action.point_id)
    for helper in record.co_assignees:
        if helper.person_id == person_id:
            yield Source(kind="point", id=points[helper.action_id])


def source_of(record: MeetingRecord, value: object) -> Source:
    """The part of the record to which a value belongs, as the page knows it."""
    match value:
        case AgendaItem():
            return Source(kind="item", id=value.id)
        case Rapporteur():
            return Source(kind="item", id=value.item_id)
        case Statement():
            return Source(kind="statement", id=value.id)
        case Point():
            return Source(kind="point", id=value.id)
        case ActionItem():
            return Source(kind="point", id=value.point_id)
        case CoAssignee():
            owner = next(row for row in record.actions if row.id == value.action_id)
            return Source(kind="point", id=owner.point_id)
        case Dissent():
            return Source(kind="dissent", id=value.id)
        case Annex():
            return Source(kind="annex", id=value.id)
        case Attendance():
            return Source(kind="attendance", id=value.id)
        case Recusal() | Interval():
            return _attendance(value.attendance_id)
        case Attachment():
            return _of_file(record, value.id)
    return Source(kind="meeting", id=record.meeting.id)


def _attendance(row: AttendanceId) -> Source:
    return Source(kind="attendance", id=row)


def _of_file(record: MeetingRecord, attachment_id: AttachmentId) -> Source:
    annex = next((row for row in record.annexes if row.attachment_id == attachment_id), None)
    return (
        Source(kind="annex", id=annex.id)
        if annex is not None
        else Source(kind="meeting", id=record.meeting.id)
    )
