"""A meeting that is not held on its day: cancelled, or put off to another one."""

from dataclasses import dataclass, replace
from datetime import date, time

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.letters import INVITING
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.planning import CarryReason, Proposal
from secretariat.services.agenda_order import items_in_place
from secretariat.services.carry_over import carry
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.dispatching import take_out
from secretariat.services.guards import ensure_ahead, ensure_open
from secretariat.services.meetings import PlanMeeting, planned
from secretariat.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeMeeting:
    """Which meeting is put off, why, and when it is held instead."""

    meeting_id: MeetingId
    reason: str | None
    day: date
    start: time | None = None
    end: time | None = None


def cancel_meeting(desk: Desk, meeting_id: MeetingId, *, reason: str | None) -> Changed:
    """Call a meeting off for good; its items come again at the next one. Undo takes it back.

    Invitations that still wait are taken out of the outbox, and undo leaves them so.

    Raises DomainError: "reason_required", "meeting_closed", and as `ensure_ahead`.
    """
    with desk.work() as uow:
        meeting = _ahead(uow, meeting_id)
        uow.update(replace(meeting, state=MeetingState.CANCELLED, reason=reason))
        take_out(uow, meeting_id, INVITING, desk.clock(), why="meeting_called_off")
        return uow.commit(Label(code="meeting_cancelled", ids={"meeting": meeting_id}))


def postpone_meeting(desk: Desk, command: PostponeMeeting) -> tuple[MeetingId, Changed]:
    """Hold a meeting on another day: a new one is planned with its agenda, each item linked to the old one.

    The members are those of the new day. Invitations to the old one that still wait are taken out of the outbox.
    Raises as `cancel_meeting`, and "meeting_at_that_time".
    """
    with desk.work() as uow:
        old = _ahead(uow, command.meeting_id)
        uow.update(
            replace(old, state=MeetingState.POSTPONED, reason=command.reason, postponed_to=command.day)
        )
        take_out(uow, old.id, INVITING, desk.clock(), why="meeting_called_off")
        new = planned(uow, _plan(old, command), sample=old.sample)
        for position, item in enumerate(_still_open(uow, old.id), start=1):
            _follow_proposals(uow, item.id, _carried(uow, item, new.id, position))
        ids = {"meeting": old.id}
        return new.id, uow.commit(Label(code="meeting_postponed", ids=ids))


def _ahead(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    """The meeting, refused when it was held or has begun."""
    ensure_open(uow, meeting_id)
    meeting = uow.get(Meeting, meeting_id)
    if meeting.state is not MeetingState.PLANNED:
        raise DomainError("meeting_has_begun", field="state")
    ensure_ahead(uow, meeting)
    return meeting


def _plan(old: Meeting, command: PostponeMeeting) -> PlanMeeting:
    return PlanMeeting(
        group_id=old.group_id,
        day=command.day,
        start=command.start,
        end=command.end,
        place=old.place,
        kind=old.kind,
        format=old.format,
        protocol=old.protocol,
    )


def _still_open(uow: UnitOfWork, meeting_id: MeetingId) -> list[AgendaItem]:
    return [item for item in items_in_place(uow, meeting_id) if item.state is ItemState.OPEN]


def _carried(uow: UnitOfWork, item: AgendaItem, meeting_id: MeetingId, position: int) -> ItemId:
    """The same item at the new meeting: what it stands for and the day on which it was filed go with it."""
    made = carry(uow, item, meeting_id, CarryReason.POSTPONED, position)
    uow.update(
        replace(uow.get(AgendaItem, made), standing=item.standing, filed_on=item.filed_on, added=item.added)
    )
    return made


def _follow_proposals(uow: UnitOfWork, old: ItemId, new: ItemId) -> None:
    for proposal in uow.find(Proposal, item_id=old):
        uow.update(replace(proposal, item_id=new))
