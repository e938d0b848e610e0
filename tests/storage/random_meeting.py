"""Random use cases on one meeting of a small group; what the program refuses is refused and nothing more."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from secretariat.domain.agenda import ItemState, StatementKind
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import ItemId, MembershipId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.services import agenda, annexes, attendance, decisions, discussion, meetings, voting
from secretariat.services.desk import Desk
from secretariat.services.groups import NewPerson, SetUpOffice, set_up_office
from secretariat.services.kept_files import keep_file
from secretariat.services.people import add_person, join_group
from secretariat.services.ports import NEW
from secretariat.storage.store import Store

DAY = date(2026, 3, 12)
One = TypeVar("One")


class RandomMeeting:
    """A planned meeting with a chair, a secretary and six members, and things to do with it."""

    def __init__(self, store: Store, random: Random) -> None:
        self.store = store
        self._random = random
        self._actions: tuple[Callable[[MeetingRecord], object], ...] = (
            *[self._add_item, self._add_point, self._mark, self._vote] * 3,
            *(self._move_item, self._remove_item, self._start, self._postpone, self._say, self._excuse),
            *(self._everyone, self._step_out, self._stand_in, self._leave_list, self._remove_point),
            *(self._dissent, self._withdraw, self._preside, self._another_day),
            *(self._annex, self._annex, self._move_annex, self._change_annex, self._remove_annex),
        )
        group_id, _ = set_up_office(store.work, _OFFICE)
        for family in ("Білоус", "Ґалаґан", "Їжак", "Коваль", "Мельник", "Щербань"):
            person_id, _ = add_person(store.work, Person(id=PersonId(NEW), family=family, given="Олег"))
            join_group(store.work, Membership(id=MembershipId(NEW), group_id=group_id, person_id=person_id))
        self.desk = Desk(
            work=store.work,
            history=store.history,
            drafts=store.drafts,
            files=store.files,
            clock=lambda: at(DAY, time(9)),
        )
        command = meetings.PlanMeeting(group_id=group_id, day=DAY, start=time(10), end=time(12))
        self.id, _ = meetings.plan_meeting(self.desk, command)

    def record(self) -> MeetingRecord:
        """The meeting as it is now."""
        return meetings.open_meeting(self.store.work, self.id).record

    def something(self) -> bool:
        """Do one random thing; False when there was nothing to do it to or it was refused."""
        try:
            self._random.choice(self._actions)(self.record())
        except (DomainError, IndexError):
            return False
        return True

    def _one(self, values: Sequence[One]) -> One:
        return self._random.choice(values)

    def _moment(self) -> datetime | None:
        moment = at(DAY, time(10)) + timedelta(minutes=10 * self._random.randrange(12))
        return self._one([None, moment])

    def _add_item(self, record: MeetingRecord) -> None:
        agenda.add_item(self.store.work, agenda.AddItem(meeting_id=self.id, title="Про стан доріг"))

    def _move_item(self, record: MeetingRecord) -> None:
        agenda.move_item(self.store.work, self._one(record.items).id, self._random.randrange(1, 6))

    def _remove_item(self, record: MeetingRecord) -> None:
        agenda.remove_item(self.store.work, self._one(record.items).id)

    def _start(self, record: MeetingRecord) -> None:
        agenda.start_item(self.store.work, self._one(record.items).id, self._moment() or at(DAY, time(10)))

    def _postpone(self, record: MeetingRecord) -> None:
        item = self._one(record.items)
        agenda.change_item(self.store.work, replace(item, state=ItemState.POSTPONED, reason="немає даних"))

    def _say(self, record: MeetingRecord) -> None:
        item, kind = self._one(record.items).id, self._one(list(StatementKind))
        command = discussion.AddStatement(item_id=item, kind=kind, text="Пояснив.")
        discussion.add_statement(self.store.work, command)

    def _mark(self, record: MeetingRecord) -> None:
        mark = self._one(list(attendance.Mark))
        row = self._one(record.attendance).id
        attendance.mark_presence(self.store.work, row, mark, moment=self._moment())

    def _everyone(self, record: MeetingRecord) -> None:
        attendance.mark_everyone(self.store.work, self.id)

    def _excuse(self, record: MeetingRecord) -> None:
        reason = self._one([None, "відпустка"])
        attendance.excuse(self.store.work, self._one(record.attendance).id, reason=reason)

    def _step_out(self, record: MeetingRecord) -> None:
        row, item = self._one(record.attendance).id, self._one(record.items).id
        attendance.set_recusal(self.store.work, row, item, recused=self._one([True, True, False]))

    def _stand_in(self, record: MeetingRecord) -> None:
        member = self._one(record.attendance).person_id
        person, _ = add_person(self.store.work, Person(id=PersonId(NEW), family="Щур", given="Зоя"))
        command = attendance.AddGuest(
            meeting_id=self.id, capacity=Capacity.MEMBER, person_id=person, substitutes_id=member
        )
        attendance.add_guest(self.store.work, command)

    def _leave_list(self, record: MeetingRecord) -> None:
        attendance.remove_attendance(self.store.work, self._one(record.attendance).id)

    def _add_point(self, record: MeetingRecord) -> None:
        parent = self._one([None, None, self._one(record.points).id]) if record.points else None
        command = decisions.AddPoint(item_id=self._one(record.items).id, text="Погодити.", parent_id=parent)
        decisions.add_point(self.store.work, command)

    def _remove_point(self, record: MeetingRecord) -> None:
        decisions.remove_point(self.store.work, self._one(record.points).id)

    def _dissent(self, record: MeetingRecord) -> None:
        item, person = self._one(record.items).id, self._one(record.persons).id
        decisions.add_dissent(self.store.work, item, person, "Не згоден.")

    def _vote(self, record: MeetingRecord) -> None:
        items = [self._one(record.items).id for _ in range(self._random.randint(1, 2))]
        voting.record_ballot(self.store.work, self._ballot(record, items))

    def _ballot(self, record: MeetingRecord, items: list[ItemId]) -> voting.RecordBallot:
        moment, way = self._moment(), self._one(list(BallotWay))
        entitled = voting.entitled_to(record, items, moment)
        chair = self._one([None, *Choice])
        if way is BallotWay.BY_NAME:
            choices = {person: self._one(list(Choice)) for person in entitled}
            return voting.RecordBallot(
                items=items, way=way, moment=moment, choices=choices, chair_choice=chair
            )
        for_ = self._random.randint(0, len(entitled))
        against = self._random.randint(0, len(entitled) - for_)
        return voting.RecordBallot(
            items=items, way=way, moment=moment, for_=for_, against=against, chair_choice=chair
        )

    def _withdraw(self, record: MeetingRecord) -> None:
        voting.withdraw_ballot(self.store.work, self._one(record.items).id)

    def _preside(self, record: MeetingRecord) -> None:
        person, item = self._one(record.persons).id, self._one([None, *record.items])
        from_item = item.id if item is not None else None
        office = self._one(list(Office))
        meetings.set_officer(self.store.work, self.id, person, office, from_item_id=from_item)

    def _another_day(self, record: MeetingRecord) -> None:
        day, start = DAY + timedelta(days=self._random.randint(-1, 1)), time(self._random.randint(8, 18))
        meetings.add_sitting(self.desk, self.id, day=day, start=start, end=None)

    def _annex(self, record: MeetingRecord) -> None:
        item, name = self._one([None, *record.items]), self._one([None, "Звіт.pdf"])
        kept = keep_file(self.store.files, name, "application/pdf", b"%PDF-1.7") if name is not None else None
        command = annexes.AddAnnex(
            meeting_id=self.id,
            title="Перелік вулиць",
            text="вул. Ґанкова" if kept is None else None,
            file=kept,
            item_id=item.id if item is not None else None,
        )
        annexes.add_annex(self.store.work, command)

    def _move_annex(self, record: MeetingRecord) -> None:
        annexes.move_annex(self.store.work, self._one(record.annexes).id, self._random.randrange(1, 5))

    def _change_annex(self, record: MeetingRecord) -> None:
        annex, item = self._one(record.annexes), self._one([None, *record.items])
        shown = self._one([None, "Подвір’я школи"]) if annex.attachment_id is not None else None
        item_id = item.id if item is not None else None
        changed = replace(annex, title="Список", item_id=item_id, alternative_text=shown)
        annexes.change_annex(self.store.work, changed)

    def _remove_annex(self, record: MeetingRecord) -> None:
        annexes.remove_annex(self.store.work, self._one(record.annexes).id)


_OFFICE = SetUpOffice(
    name="Робоча група з питань громадської безпеки",
    name_genitive="робочої групи з питань громадської безпеки",
    council="Сєвєродонецька міська рада",
    settlement="м. Сєвєродонецьк",
    chair=NewPerson(family="Єременко", given="Ігор"),
    secretary=NewPerson(family="Іваненко", given="Галина"),
)
