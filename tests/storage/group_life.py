"""A small group on a real store, to which random things are done by the use cases themselves."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from secretariat.app.bootstrap import office_on
from secretariat.domain.agenda import AgendaItem
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import GroupId, MeetingId, MembershipId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionItem, Point, Resolution
from secretariat.services.desk import Desk
from secretariat.services.groups import NewPerson, SetUpOffice, set_up_office
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.people import add_person, join_group
from secretariat.services.ports import NEW
from secretariat.storage.store import Store

DAYS = tuple(date(2026, 10, 7) + timedelta(days=step) for step in range(0, 120, 10))
"""Over the turn of a year, at which numbers begin anew."""
NOW = at(date(2026, 12, 20), time(12))
"""Some of the days lie behind, some ahead."""
Value = TypeVar("Value")


class Nothing(Exception):
    """What a random thing would be done to is not there."""


class Life:
    """The group's office, and whatever is in it by chance; where nothing `closes`, everything can be undone."""

    def __init__(self, store: Store, folder: Path, random: Random, *, closes: bool = True) -> None:
        self.closes = closes
        self.store = store
        self.random = random
        self.office = office_on(store, folder)
        self.work = store.work
        self.desk = Desk(
            work=store.work, history=store.history, drafts=store.drafts, files=store.files, clock=_now
        )

    def all(self, kind: type[Value], **equals: object) -> tuple[Value, ...]:
        """All values of a kind."""
        with self.work() as uow:
            return uow.find(kind, **equals)

    def any(self, kind: type[Value], **equals: object) -> Value:
        """One of the values of a kind, rather one of the last; raises Nothing."""
        values = self.all(kind, **equals)
        if not values:
            raise Nothing
        return self.random.choice(values[-4:] if self.random.random() < 0.7 else values)

    @property
    def meeting(self) -> MeetingId:
        """Any meeting, one in the trash too."""
        return self.any(Meeting).id

    @property
    def busy(self) -> MeetingId:
        """A meeting with an action, where there is one."""
        actions = self.all(ActionItem)
        if not actions:
            return self.meeting
        with self.work() as uow:
            point = uow.get(Point, self.random.choice(actions).point_id)
            return uow.get(AgendaItem, uow.get(Resolution, point.resolution_id).item_id).meeting_id

    @property
    def moved(self) -> MeetingId:
        """A meeting with a number whose days may change: one that was reopened, where there is one."""
        final = {
            row.meeting_id for row in self.all(ProtocolVersion) if row.state is not VersionState.SUPERSEDED
        }
        open_ones = [row.id for row in self.all(Meeting) if row.number is not None and row.id not in final]
        return self.random.choice(open_ones) if open_ones else self.meeting

    @property
    def person(self) -> PersonId:
        """Any person."""
        return self.any(Person).id

    @property
    def group(self) -> GroupId:
        """The only group."""
        return self.any(WorkingGroup).id

    @property
    def day(self) -> date:
        """Any day."""
        return self.random.choice(DAYS)

    def either(self, *values: Any) -> Any:
        """One of these."""
        return self.random.choice(values)


def _now() -> datetime:
    return NOW


def settle(store: Store, folder: Path) -> None:
    """Make the group of five, and a first meeting."""
    chair = NewPerson(family="Єременко", given="Ігор", patronymic="Григорович")
    secretary = NewPerson(family="Іваненко", given="Галина", patronymic="Петрівна")
    command = SetUpOffice(
        name="Робоча група з питань безпеки",
        name_genitive="робочої групи з питань безпеки",
        council="Сєвєродонецька міська рада",
        settlement="м. Сєвєродонецьк",
        chair=chair,
        secretary=secretary,
    )
    group, _ = set_up_office(store.work, command)
    for family in ("Їжак", "Ґалаґан", "Щербань"):
        person, _ = add_person(store.work, Person(id=PersonId(NEW), family=family, given="Олег"))
        join_group(store.work, Membership(id=MembershipId(NEW), group_id=group, person_id=person))
    life = Life(store, folder, Random(1))
    plan_meeting(life.desk, PlanMeeting(group_id=group, day=DAYS[0], start=time(10)))
