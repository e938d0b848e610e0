"""Refusals that many use cases share: a closed protocol, votes that would lose their voters."""

from collections.abc import Iterable

from secretariat.domain.agenda import AgendaItem, ItemState, Statement
from secretariat.domain.attendance import Attendance
from secretariat.domain.attendance_integrity import attendance_problems
from secretariat.domain.entitlement import entitled_at_ballot
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import Extension, ProgressNote
from secretariat.domain.ids import ActionId, AttendanceId, ItemId, MeetingId, ResolutionId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.domain.trash import Trashed
from secretariat.services.ports import UnitOfWork


def ensure_open(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Refuse a change of a meeting whose protocol is finalised; raises DomainError("meeting_closed").

    One in the trash is not there to be changed: DomainError("not_found").
    """
    ensure_not_trashed(uow, meeting_id)
    versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
    if any(version.state is not VersionState.SUPERSEDED for version in versions):
        raise DomainError("meeting_closed")


def ensure_not_trashed(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Refuse a meeting that is in the trash; raises DomainError("not_found")."""
    if uow.find(Trashed, meeting_id=meeting_id):
        raise DomainError("not_found", kind="meeting", id=meeting_id)


def kept_action(uow: UnitOfWork, action_id: ActionId) -> ActionItem:
    """An action that is followed up, also after its meeting is closed; raises DomainError("not_found") in the trash."""
    action = uow.get(ActionItem, action_id)
    ensure_not_trashed(uow, meeting_of_decision(uow, uow.get(Point, action.point_id).resolution_id))
    return action


def open_action(uow: UnitOfWork, action_id: ActionId) -> ActionItem:
    """An action that is still to be done; raises as `kept_action`, and DomainError("action_closed")."""
    action = kept_action(uow, action_id)
    if action.state is not ActionState.OPEN:
        raise DomainError("action_closed")
    return action


def meeting_of_decision(uow: UnitOfWork, resolution_id: ResolutionId) -> MeetingId:
    """The meeting at which something was decided."""
    return uow.get(AgendaItem, uow.get(Resolution, resolution_id).item_id).meeting_id


def open_item(uow: UnitOfWork, item_id: ItemId) -> AgendaItem:
    """The item of an open meeting."""
    item = uow.get(AgendaItem, item_id)
    ensure_open(uow, item.meeting_id)
    return item


def ensure_ahead(uow: UnitOfWork, meeting: Meeting) -> None:
    """Refuse to call off a meeting that was held, or for whose protocol a number is kept: it would be a gap.

    Raises DomainError: "meeting_has_begun", "number_is_kept" (number=…).
    """
    items = uow.find(AgendaItem, meeting_id=meeting.id)
    said = uow.among(Statement, "item_id", [item.id for item in items])
    considered = any(item.started is not None or item.state is ItemState.CONSIDERED for item in items)
    if meeting.state is MeetingState.HELD or said or considered:
        raise DomainError("meeting_has_begun", field="state")
    if meeting.number is not None:
        raise DomainError("number_is_kept", field="state", number=meeting.number)


def ensure_item_of(uow: UnitOfWork, meeting_id: MeetingId, item_id: ItemId | None) -> None:
    """An item that is named belongs to the same meeting; raises ValueError, for no screen offers another."""
    if item_id is not None and uow.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise ValueError(item_id)


def open_attendance(uow: UnitOfWork, attendance_id: AttendanceId) -> Attendance:
    """The attendance of an open meeting."""
    attendance = uow.get(Attendance, attendance_id)
    ensure_open(uow, attendance.meeting_id)
    return attendance


def ensure_voters_stay(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Refuse a change after which somebody who voted would not have been entitled.

    Raises DomainError("has_voted", item=…) with the number of the item whose vote must be withdrawn first.
    """
    record = uow.record(meeting_id)
    for ballot in record.ballots:
        frozen = {vote.person_id for vote in record.votes if vote.ballot_id == ballot.id}
        if not frozen <= set(entitled_at_ballot(record, ballot)):
            voted = {r.item_id for r in record.resolutions if r.ballot_id == ballot.id}
            item = next(item for item in record.items if item.id in voted)
            raise DomainError("has_voted", item=item.position)


def ensure_attendance_fits(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Refuse a list of presence that contradicts itself.

    Raises DomainError: "intervals_overlap", "attends_twice", "substituted_twice", "recused_twice", "was_not_there",
    "post_of_another".
    """
    for problem in attendance_problems(uow.record(meeting_id)):
        raise problem.error


def resolution_of(uow: UnitOfWork, item_id: ItemId) -> Resolution | None:
    """The resolution under an item, if there is one yet."""
    found = uow.find(Resolution, item_id=item_id)
    return found[0] if found else None


def ensure_actions_stay(uow: UnitOfWork, points: Iterable[Point]) -> None:
    """Refuse to delete an action of these points that was followed up, or stood in a protocol that was reopened since.

    Others know of it: it is closed, and never deleted. Raises DomainError: "action_has_history", "action_published".
    """
    for point in points:
        for action in uow.find(ActionItem, point_id=point.id):
            if was_followed_up(uow, action):
                raise DomainError("action_has_history", field="assignee")
            if _was_published(uow, action, meeting_of_decision(uow, point.resolution_id)):
                raise DomainError("action_published", field="assignee")


def was_followed_up(uow: UnitOfWork, action: ActionItem) -> bool:
    """True for an action that was closed, prolonged or reported on."""
    moved = bool(uow.find(Extension, action_id=action.id))
    noted = bool(uow.find(ProgressNote, action_id=action.id))
    return moved or noted or action.state is not ActionState.OPEN


def _was_published(uow: UnitOfWork, action: ActionItem, meeting_id: MeetingId) -> bool:
    """True where a version has it; one that does not tell is taken to have all."""
    last = [version.last_action for version in uow.find(ProtocolVersion, meeting_id=meeting_id)]
    return any(known is None or action.id <= known for known in last)


def ensure_prolongs_nothing(uow: UnitOfWork, resolution_id: ResolutionId) -> None:
    """Refuse to delete a decision by which an action got more time; raises DomainError("decision_prolongs")."""
    if uow.find(Extension, resolution_id=resolution_id):
        raise DomainError("decision_prolongs", field="text")
