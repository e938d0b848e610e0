"""An invented village council with a small working group, on which the hard cases are played."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import Choice
from secretariat.domain.group import Role
from secretariat.domain.ids import AttendanceId, BallotId, ItemId, PersonId
from secretariat.domain.meeting import Office
from tests.records.builder import RecordBuilder

DAY = date(2026, 3, 12)
COUNCIL = "Ґрунтівська сільська рада"


@dataclass(frozen=True)
class People:
    """The chair, the secretary (not voting) and five members; `voters` are the six with a vote."""

    chair: PersonId
    secretary: PersonId
    deputy: PersonId
    halka: PersonId
    ivanyshyn: PersonId
    yizhakevych: PersonId
    prokopiev: PersonId

    @property
    def voters(self) -> list[PersonId]:
        return [self.chair, self.deputy, self.halka, self.ivanyshyn, self.yizhakevych, self.prokopiev]


class OfficeMeeting:
    """A held meeting of the group, everybody present; a case then changes what it is about."""

    def __init__(self, day: date = DAY, *, end: time | None = time(11, 30)) -> None:
        self.builder = RecordBuilder(day, start=time(10), end=end)
        self.builder.group(
            name="Робоча група з питань благоустрою та цифрового розвитку",
            name_genitive="робочої групи з питань благоустрою та цифрового розвитку",
            council=COUNCIL,
            settlement="с. Ґрунтове",
        )
        self.builder.meeting(place="сесійна зала, вул. Центральна, 1")
        self.people = self._people()
        self.rows: dict[PersonId, AttendanceId] = {}

    def _people(self) -> People:
        add = self.builder.person
        people = People(
            chair=add("Євтушенко В’ячеслав Олексійович", "m", email="chair@example.org"),
            secretary=add("Ярема Мар'яна Степанівна", "f"),
            deputy=add("Дем’янчук Ганна Юріївна", "f"),
            halka=add("Ґалька Остап Романович", "m"),
            ivanyshyn=add("Іванишин Анна-Марія Ігорівна", "f"),
            yizhakevych=add("Їжакевич Лука Якович", "m"),
            prokopiev=add("Прокопʼєв Григорій Єгорович", "m"),
        )
        roles = {people.chair: Role.CHAIR, people.deputy: Role.DEPUTY_CHAIR}
        for person in people.voters:
            self.builder.member(person, roles.get(person, Role.MEMBER), since=date(2025, 1, 15))
        self.builder.member(people.secretary, Role.SECRETARY, voting=False, since=date(2025, 1, 15))
        self.builder.post(people.chair, "заступник сільського голови", COUNCIL, since=date(2024, 6, 3))
        self.builder.post(people.yizhakevych, "директор", "КП «Ґрунтівський водоканал»")
        return people

    def officers(self) -> None:
        self.builder.officer(self.people.chair, Office.CHAIR)
        self.builder.officer(self.people.secretary, Office.SECRETARY)

    def all_present(self, **different: dict[str, Any]) -> None:
        """Everybody attends; `different` gives other fields of a row by the person's name here."""
        self.officers()
        for name in People.__dataclass_fields__:
            person = getattr(self.people, name)
            self.rows[person] = self.builder.attends(person, **different.get(name, {}))

    def item(self, title: str = "Про стан доріг комунальної власності", **fields: Any) -> ItemId:
        """A considered item, reported by Прокопʼєв."""
        person = self.people.prokopiev
        item = self.builder.item(title, person, **{"state": ItemState.CONSIDERED, **fields})
        self.builder.heard(item, person, "Доповів про виконані роботи та першочергові потреби.")
        return item

    def vote(self, *choices: Choice, voters: list[PersonId] | None = None, **fields: Any) -> BallotId:
        """All six for, unless choices are given."""
        who = voters or self.people.voters
        return self.builder.ballot(who, list(choices or [Choice.FOR] * len(who)), members=6, **fields)

    def decided(self, item: ItemId, **fields: Any) -> None:
        self.builder.resolution(
            item, "Рекомендувати сільському голові виділити кошти.", ballot=self.vote(**fields)
        )


def absent(reason: str | None = None, **fields: Any) -> dict[str, Any]:
    """Fields of an attendance row of somebody who did not come."""
    presence = Presence.EXCUSED if reason else Presence.ABSENT
    return {"presence": presence, "reason": reason, **fields}
