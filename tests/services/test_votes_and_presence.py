"""Whatever is entered about presence in whatever order, every vote that stands adds up."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.attendance import Capacity, Interval
from secretariat.domain.ballot import Ballot, BallotWay, Choice, tally
from secretariat.domain.entitlement import entitled_at_ballot, voters_of
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AttendanceId, IntervalId, ItemId, PersonId
from secretariat.domain.integrity import problems
from secretariat.domain.kyiv import at
from secretariat.domain.person import Person
from secretariat.domain.quorum import quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.services.agenda import start_item
from secretariat.services.attendance import (
    AddGuest,
    Mark,
    add_guest,
    excuse,
    mark_everyone,
    mark_presence,
    set_intervals,
    set_recusal,
)
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.people import add_person
from secretariat.services.ports import NEW
from secretariat.services.voting import RecordBallot, entitled_to, record_ballot, withdraw_ballot
from tests.services.desk import DAY, NAMES, TestOffice

ITEMS = 3
STEP = st.tuples(st.integers(0, 9), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
Step = tuple[int, int, int, int]


class RandomSitting:
    """A group of eleven with three decisions; a step is one use case with three numbers to choose by."""

    def __init__(self) -> None:
        self.office = TestOffice()
        self.work = self.office.store.work
        self.items = [self._decided() for _ in range(ITEMS)]
        self._steps: tuple[Callable[[int, int, int], object], ...] = (
            self._mark,
            self._everyone,
            self._excuse,
            self._stay,
            self._step_out,
            self._stand_in,
            self._begin,
            self._count,
            self._name,
            self._withdraw,
        )

    def record(self) -> MeetingRecord:
        with self.work() as uow:
            return uow.record(self.office.meeting_id)

    def do(self, step: Step) -> None:
        """What is refused leaves everything as it was."""
        which, *numbers = step
        with suppress(DomainError):
            self._steps[which](*numbers)

    def _decided(self) -> ItemId:
        item = self.office.item()
        add_point(self.work, AddPoint(item_id=item, text="Погодити."))
        return item

    def _row(self, number: int) -> AttendanceId:
        return self.office.attendance(NAMES[number % len(NAMES)])

    def _item(self, number: int) -> ItemId:
        return self.items[number % ITEMS]

    def _moment(self, number: int) -> datetime | None:
        return at(DAY, time(10)) + timedelta(minutes=5 * number) if number % 4 else None

    def _mark(self, who: int, how: int, when: int) -> None:
        mark_presence(self.work, self._row(who), list(Mark)[how % 3], moment=self._moment(when))

    def _everyone(self, _a: int, _b: int, _c: int) -> None:
        mark_everyone(self.work, self.office.meeting_id)

    def _excuse(self, who: int, _b: int, _c: int) -> None:
        excuse(self.work, self._row(who), reason="відпустка")

    def _stay(self, who: int, came: int, left: int) -> None:
        interval = Interval(
            id=IntervalId(NEW),
            attendance_id=self._row(who),
            came=self._moment(came),
            left_item_id=self._item(left) if left % 2 else None,
        )
        set_intervals(self.work, self._row(who), [interval])

    def _step_out(self, who: int, item: int, out: int) -> None:
        set_recusal(self.work, self._row(who), self._item(item), recused=bool(out % 3), reason=None)

    def _stand_in(self, member: int, _b: int, _c: int) -> None:
        guest = Person(id=PersonId(NEW), family="Ґудзь", given="Орест")
        person_id, _ = add_person(self.work, guest)
        command = AddGuest(
            meeting_id=self.office.meeting_id,
            capacity=Capacity.MEMBER,
            person_id=person_id,
            substitutes_id=self.office.person(NAMES[member % len(NAMES)]),
        )
        add_guest(self.work, command)

    def _begin(self, item: int, when: int, _c: int) -> None:
        moment = self._moment(when)
        if moment is not None:
            start_item(self.work, self._item(item), moment)

    def _count(self, item: int, for_: int, rest: int) -> None:
        items = [self._item(item)] if rest % 3 else [self._item(item), self._item(item + 1)]
        way = BallotWay.SECRET if rest % 2 else BallotWay.OPEN
        self._vote(
            RecordBallot(
                items=items, way=way, for_=for_ % 12, against=rest % 5, moment=self._moment(item + for_)
            )
        )

    def _name(self, item: int, seed: int, when: int) -> None:
        entitled = entitled_to(self.record(), [self._item(item)], self._moment(when))
        choices = {person: list(Choice)[(seed + place) % 4] for place, person in enumerate(entitled)}
        self._vote(
            RecordBallot(
                items=[self._item(item)],
                way=BallotWay.BY_NAME,
                choices=choices,
                moment=self._moment(when),
            )
        )

    def _vote(self, command: RecordBallot) -> None:
        before = self.record()
        ballot_id, _ = record_ballot(self.work, command)
        after = self.record()
        ballot = next(row for row in after.ballots if row.id == ballot_id)
        frozen = {vote.person_id for vote in voters_of(after, ballot)}
        assert frozen == set(entitled_to(before, command.items, command.moment))
        assert all(quorum_at_item(before, item, command.moment).has for item in command.items)

    def _withdraw(self, item: int, _b: int, _c: int) -> None:
        withdraw_ballot(self.work, self._item(item))


def check(record: MeetingRecord, ballot: Ballot) -> None:
    """For, against, abstained and silent are those of the frozen list, and all of these could vote."""
    votes = voters_of(record, ballot)
    assert ballot.counted == ballot.for_ + ballot.against + ballot.abstained + ballot.not_voted == len(votes)
    assert {vote.person_id for vote in votes} <= set(entitled_at_ballot(record, ballot))
    choices = [vote.choice for vote in votes if vote.choice is not None]
    if ballot.way is BallotWay.BY_NAME:
        counts = tally(choices)
        assert counts == {field: getattr(ballot, field) for field in counts}
    else:
        assert choices == []


@settings(max_examples=150, deadline=None)
@given(st.lists(STEP, max_size=30))
def test_every_vote_that_stands_adds_up(steps: list[Step]) -> None:
    sitting = RandomSitting()
    mark_everyone(sitting.work, sitting.office.meeting_id)
    for step in steps:
        sitting.do(step)
        record = sitting.record()
        for ballot in record.ballots:
            check(record, ballot)
    assert list(problems(sitting.record())) == []
