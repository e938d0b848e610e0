"""Reads what the meetings of a group have left behind."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import time, timedelta

from secretariat.domain.agenda import AgendaItem, ItemState, Statement
from secretariat.domain.follow_up import Extension, due_now
from secretariat.domain.ids import GroupId, ItemId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.past_meetings import OpenAction, PastItem, PastMeeting
from secretariat.domain.planning import CarryOver
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.services.numbers import kept_meetings
from secretariat.services.ports import UnitOfWork


def past_meetings(uow: UnitOfWork, group_id: GroupId) -> list[PastMeeting]:
    """All meetings of a group but those in the trash, with their items."""
    actions = _open_actions(uow)
    return [_past(uow, meeting, actions) for meeting in kept_meetings(uow, group_id)]


def links_of(uow: UnitOfWork, meetings: Iterable[PastMeeting]) -> tuple[CarryOver, ...]:
    """Which item continues which."""
    held = {row.item.id for meeting in meetings for row in meeting.items}
    return tuple(link for link in uow.find(CarryOver) if link.item_id in held)


def _past(uow: UnitOfWork, meeting: Meeting, actions: Mapping[ItemId, tuple[OpenAction, ...]]) -> PastMeeting:
    days = sorted(uow.find(Sitting, meeting_id=meeting.id), key=lambda sitting: sitting.day)
    midnight = at(days[-1].day, time()) + timedelta(days=1)
    return PastMeeting(
        meeting=meeting,
        day=days[0].day,
        last_day=days[-1].day,
        start=days[0].start,
        ends=days[-1].closed or midnight,
        final=any(
            version.state is not VersionState.SUPERSEDED
            for version in uow.find(ProtocolVersion, meeting_id=meeting.id)
        ),
        items=tuple(
            PastItem(item=item, said=_was_said(uow, item), actions=actions.get(item.id, ()))
            for item in uow.find(AgendaItem, meeting_id=meeting.id)
        ),
    )


def _was_said(uow: UnitOfWork, item: AgendaItem) -> bool:
    if item.state is not ItemState.OPEN:
        return item.state is ItemState.CONSIDERED
    return bool(uow.find(Statement, item_id=item.id) or uow.find(Resolution, item_id=item.id))


def _open_actions(uow: UnitOfWork) -> Mapping[ItemId, tuple[OpenAction, ...]]:
    """Everything that is still to be done, by the item that decided it."""
    found: dict[ItemId, list[OpenAction]] = defaultdict(list)
    extensions = uow.find(Extension)
    for action in uow.find(ActionItem, state=ActionState.OPEN):
        point = uow.get(Point, action.point_id)
        item = uow.get(Resolution, point.resolution_id).item_id
        due = due_now(action, extensions)
        found[item].append(OpenAction(id=action.id, due=due, standing=action.standing))
    return {item: tuple(rows) for item, rows in found.items()}
