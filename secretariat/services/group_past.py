"""Reads what the meetings of a group have left behind, by a few questions however many meetings there are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import time, timedelta
from typing import TypeVar

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

Key = TypeVar("Key")
Row = TypeVar("Row")


def past_meetings(uow: UnitOfWork, group_id: GroupId) -> list[PastMeeting]:
    """All meetings of a group but those in the trash, with their items."""
    meetings = kept_meetings(uow, group_id)
    ids = [meeting.id for meeting in meetings]
    sittings = _by(uow.among(Sitting, "meeting_id", ids), lambda row: row.meeting_id)
    versions = _by(uow.among(ProtocolVersion, "meeting_id", ids), lambda row: row.meeting_id)
    items = _by(_past_items(uow, uow.among(AgendaItem, "meeting_id", ids)), lambda row: row.item.meeting_id)
    return [
        _past(meeting, sittings[meeting.id], versions[meeting.id], items[meeting.id]) for meeting in meetings
    ]


def links_of(uow: UnitOfWork, meetings: Iterable[PastMeeting]) -> tuple[CarryOver, ...]:
    """Which item continues which."""
    return uow.among(CarryOver, "item_id", [row.item.id for meeting in meetings for row in meeting.items])


def _past(
    meeting: Meeting,
    sittings: Iterable[Sitting],
    versions: Iterable[ProtocolVersion],
    items: Iterable[PastItem],
) -> PastMeeting:
    days = sorted(sittings, key=lambda sitting: sitting.day)
    midnight = at(days[-1].day, time()) + timedelta(days=1)
    return PastMeeting(
        meeting=meeting,
        day=days[0].day,
        last_day=days[-1].day,
        start=days[0].start,
        ends=days[-1].closed or midnight,
        final=any(version.state is not VersionState.SUPERSEDED for version in versions),
        items=tuple(items),
    )


def _past_items(uow: UnitOfWork, items: Iterable[AgendaItem]) -> list[PastItem]:
    """The items with what came of them."""
    actions = _open_actions(uow)
    unsettled = [item.id for item in items if item.state is ItemState.OPEN]
    said = {row.item_id for row in uow.among(Statement, "item_id", unsettled)}
    said |= {row.item_id for row in uow.among(Resolution, "item_id", unsettled)}
    return [PastItem(item=item, said=item.id in said, actions=actions.get(item.id, ())) for item in items]


def _open_actions(uow: UnitOfWork) -> Mapping[ItemId, tuple[OpenAction, ...]]:
    """Everything that is still to be done, by the item that decided it."""
    still = uow.find(ActionItem, state=ActionState.OPEN)
    points = {row.id: row for row in uow.among(Point, "id", [action.point_id for action in still])}
    held = uow.among(Resolution, "id", {point.resolution_id for point in points.values()})
    items = {row.id: row.item_id for row in held}
    extensions = _by(uow.among(Extension, "action_id", [one.id for one in still]), lambda row: row.action_id)
    found: dict[ItemId, list[OpenAction]] = defaultdict(list)
    for action in still:
        due = due_now(action, extensions[action.id])
        item = items[points[action.point_id].resolution_id]
        found[item].append(OpenAction(id=action.id, due=due, standing=action.standing))
    return {item: tuple(rows) for item, rows in found.items()}


def _by(rows: Iterable[Row], key: Callable[[Row], Key]) -> Mapping[Key, list[Row]]:
    found: dict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found
