"""What happens before a meeting by chance: planning, agendas, proposals, calling off, the trash."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from secretariat.domain.agenda import AgendaItem, ItemState, Standing
from secretariat.domain.days_off import CalendarDay
from secretariat.domain.ids import CalendarDayId
from secretariat.domain.meeting import Meeting, MeetingState, Office, Sitting
from secretariat.domain.planning import MeetingTemplate, Proposal
from secretariat.domain.trash import Trashed
from secretariat.services import (
    agenda,
    calendar,
    meetings,
    proposals,
    templates,
    trash,
)
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.carry_over import accept_offers, dismiss_offer, offered_items
from secretariat.services.ports import NEW
from tests.storage.group_life import Life


def _plan(life: Life) -> None:
    held = [row.id for row in life.all(MeetingTemplate)]
    command = meetings.PlanMeeting(
        group_id=life.group,
        day=life.day,
        start=life.either(None, time(10), time(14)),
        end=life.either(None, time(15)),
        template_id=life.either(None, *held),
    )
    meetings.plan_meeting(life.desk, command)


def _hours(life: Life) -> None:
    sitting = life.any(Sitting, meeting_id=life.moved)
    meetings.set_hours(life.desk, sitting.id, day=life.day, start=life.either(None, time(10)), end=None)


def _day_more(life: Life) -> None:
    meetings.add_sitting(life.work, life.moved, day=life.day, start=time(9), end=None)


def _day_less(life: Life) -> None:
    meetings.remove_sitting(life.work, life.any(Sitting, meeting_id=life.moved).id)


def _state(life: Life) -> None:
    meeting = life.any(Meeting)
    state = life.random.choice(list(MeetingState))
    reason = life.either(None, "немає світла")
    meetings.change_meeting(life.desk, replace(meeting, state=state, reason=reason, postponed_to=None))


def _officer(life: Life) -> None:
    meeting = life.meeting
    items = [item.id for item in life.all(AgendaItem, meeting_id=meeting)]
    meetings.set_officer(
        life.work,
        meeting,
        life.person,
        life.random.choice(list(Office)),
        from_item_id=life.either(None, *items),
    )


def _call_off(life: Life) -> None:
    cancel_meeting(life.desk, life.meeting, reason="повітряна тривога")


def _put_off(life: Life) -> None:
    command = PostponeMeeting(meeting_id=life.meeting, reason="немає світла", day=life.day, start=time(11))
    postpone_meeting(life.desk, command)


def _item(life: Life) -> None:
    title = life.either("Про стан доріг", "Про ґанки", "Про обʼїзд", "Різне")
    agenda.add_item(life.work, agenda.AddItem(meeting_id=life.meeting, title=title))


def _change_item(life: Life) -> None:
    item = life.any(AgendaItem)
    state = life.random.choice(list(ItemState))
    standing = life.either(None, Standing.ALWAYS)
    agenda.change_item(life.work, replace(item, state=state, reason="не готові матеріали", standing=standing))


def _move_item(life: Life) -> None:
    agenda.move_item(life.work, life.any(AgendaItem).id, life.random.randint(1, 4))


def _drop_item(life: Life) -> None:
    agenda.remove_item(life.work, life.any(AgendaItem).id)


def _carry(life: Life) -> None:
    meeting = life.meeting
    words = life.office.agenda_words
    keys = [named.offer.key for named in offered_items(life.desk, words, meeting)]
    accept_offers(life.desk, words, meeting, keys[: life.random.randint(1, 3)])


def _dismiss(life: Life) -> None:
    dismiss_offer(life.work, life.any(AgendaItem).id)


def _send(life: Life) -> None:
    send_agenda(life.desk, life.meeting)


def _propose(life: Life) -> None:
    command = proposals.NewProposal(group_id=life.group, title="Про освітлення", filed_on=life.day)
    proposals.add_proposal(life.work, command)


def _take(life: Life) -> None:
    proposals.take_proposal(life.work, life.any(Proposal).id, life.meeting)


def _decline(life: Life) -> None:
    proposals.decline_proposal(life.work, life.any(Proposal).id, reason="не наше")


def _template(life: Life) -> None:
    command = templates.MakeTemplate(meeting_id=life.meeting, name=life.either("Чергове", "Виїзне"))
    templates.make_template(life.work, command)


def _day_off(life: Life) -> None:
    calendar.set_calendar_day(life.work, CalendarDay(id=CalendarDayId(NEW), day=life.day))


def _trash(life: Life) -> None:
    trash.trash_meeting(life.desk, life.either(life.meeting, life.busy))


def _restore(life: Life) -> None:
    trash.restore_meeting(life.work, life.any(Trashed).meeting_id)


def _burn(life: Life) -> None:
    trash.remove_for_good(life.work, life.any(Trashed).meeting_id)


BEFORE: list[Callable[[Life], None]] = [
    _plan,
    _hours,
    _day_more,
    _day_less,
    _state,
    _officer,
    _call_off,
    _put_off,
    _item,
    _change_item,
    _move_item,
    _drop_item,
    _carry,
    _dismiss,
    _send,
    _propose,
    _take,
    _decline,
    _template,
    _day_off,
    _trash,
    _restore,
    _burn,
    *[_plan, _trash, _restore] * 3,
    *[_hours, _day_more, _day_less] * 2,
]
