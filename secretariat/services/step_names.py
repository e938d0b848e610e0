"""What a step of the journal was about, looked up when it is shown: its label carries ids only."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.attendance import Attendance
from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Sitting
from secretariat.domain.papers import Annex
from secretariat.domain.person import Person, Post
from secretariat.domain.planning import MeetingTemplate, Proposal
from secretariat.domain.resolution import ActionItem, Dissent, Point, Resolution
from secretariat.services.changes import Label
from secretariat.services.ports import UnitOfWork, Work

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepName:
    """The number of an item or annex, the name of a person in lists, what something is called, the day of a meeting.

    None where the label does not lead there, or the row is gone.
    """

    item: int | None = None
    annex: int | None = None
    person: str | None = None
    title: str | None = None
    day: date | None = None

    @property
    def known(self) -> int:
        """How many of them are known."""
        return sum(fact is not None for fact in (self.item, self.annex, self.person, self.title, self.day))


def step_name(label: Label, work: Work) -> StepName:
    """What the rows of `label` say now; a row that is gone leaves its part out."""
    if not label.ids:
        return StepName()
    with work() as uow:
        item, annex = _item(uow, label), _got(uow, Annex, label.ids.get("annex"))
        return StepName(
            item=item.position if item is not None else None,
            annex=annex.position if annex is not None else None,
            person=_person(uow, label),
            title=_title(uow, label),
            day=_day(uow, label, item),
        )


def _item(uow: UnitOfWork, label: Label) -> AgendaItem | None:
    ids = label.ids
    if "item" in ids:
        return _got(uow, AgendaItem, ids["item"])
    action = _got(uow, ActionItem, ids.get("action"))
    point = _got(uow, Point, action.point_id if action is not None else ids.get("point"))
    dissent = _got(uow, Dissent, ids.get("dissent"))
    owner = point or dissent
    resolution = _got(uow, Resolution, owner.resolution_id if owner is not None else None)
    return _got(uow, AgendaItem, resolution.item_id if resolution is not None else None)


def _title(uow: UnitOfWork, label: Label) -> str | None:
    named = _got(uow, WorkingGroup, label.ids.get("group")) or _got(
        uow, MeetingTemplate, label.ids.get("template")
    )
    if named is not None:
        return named.name
    proposal = _got(uow, Proposal, label.ids.get("proposal"))
    return proposal.title if proposal is not None else None


def _day(uow: UnitOfWork, label: Label, item: AgendaItem | None) -> date | None:
    day_off = _got(uow, CalendarDay, label.ids.get("day"))
    if day_off is not None:
        return day_off.day
    meeting_id = item.meeting_id if item is not None else label.ids.get("meeting")
    sittings = uow.find(Sitting, meeting_id=meeting_id) if meeting_id is not None else ()
    return min((sitting.day for sitting in sittings), default=None)


def _person(uow: UnitOfWork, label: Label) -> str | None:
    attendance = _got(uow, Attendance, label.ids.get("attendance"))
    if attendance is not None and attendance.person_id is None:
        return attendance.label
    owner = (
        attendance
        or _got(uow, Membership, label.ids.get("membership"))
        or _got(uow, Post, label.ids.get("post"))
        or _got(uow, Dissent, label.ids.get("dissent"))
    )
    person = _got(uow, Person, owner.person_id if owner is not None else label.ids.get("person"))
    return person.listed if person is not None else None


def _got(uow: UnitOfWork, kind: type[Value], id: int | None) -> Value | None:
    if id is None:
        return None
    try:
        return uow.get(kind, id)
    except DomainError as error:
        if error.code != "not_found":
            raise
        return None
