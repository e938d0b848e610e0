"""What was decided earlier and is still to be done: what «Про стан виконання попередніх рішень» is about."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.follow_up import Extension, due_now
from secretariat.domain.ids import ActionId, MeetingId
from secretariat.domain.meeting import Meeting, Sitting
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, ActionState, Point, Resolution
from secretariat.services.numbers import kept_meetings
from secretariat.services.ports import UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierDecision:
    """An open action: what, by whom, until when (None: always, or no day), decided on which day."""

    action_id: ActionId
    text: str
    who: str
    due: date | None
    standing: bool
    decided_on: date


def earlier_decisions(work: Work, meeting_id: MeetingId) -> tuple[EarlierDecision, ...]:
    """The open actions of the group's meetings before this one, by the day that counts; without a day last."""
    with work() as uow:
        before = _days_before(uow, meeting_id)
        extensions = uow.find(Extension)
        found = []
        for action in uow.find(ActionItem, state=ActionState.OPEN):
            point = uow.get(Point, action.point_id)
            item = uow.get(AgendaItem, uow.get(Resolution, point.resolution_id).item_id)
            if item.meeting_id in before:
                day = before[item.meeting_id]
                found.append(_shown(uow, action, point, due_now(action, extensions), day))
    return tuple(sorted(found, key=lambda row: (row.due or date.max, row.action_id)))


def _days_before(uow: UnitOfWork, meeting_id: MeetingId) -> dict[MeetingId, date]:
    """The earlier meetings of the same group with their days."""
    meeting = uow.get(Meeting, meeting_id)
    days = {
        row.id: min(sitting.day for sitting in uow.find(Sitting, meeting_id=row.id))
        for row in kept_meetings(uow, meeting.group_id)
    }
    own = days.pop(meeting_id)
    return {row: day for row, day in days.items() if day < own}


def _shown(uow: UnitOfWork, action: ActionItem, point: Point, due: date | None, day: date) -> EarlierDecision:
    who = action.assignee_label
    if action.assignee_id is not None:
        who = uow.get(Person, action.assignee_id).listed
    assert who is not None
    return EarlierDecision(
        action_id=action.id, text=point.text, who=who, due=due, standing=action.standing, decided_on=day
    )
