"""Numbers of protocols and decisions over random orders of finalising, cancelling, reopening and deleting."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.resolution import Resolution
from secretariat.services.agenda import AddItem, add_item, remove_item
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import change_meeting
from secretariat.services.protocols import finalise, reopen
from secretariat.services.trash import restore_meeting, trash_meeting
from secretariat.services.voting import RecordBallot, record_ballot
from tests.services.desk import TestOffice
from tests.services.finalising import PRESS, hold

DAYS = (
    date(2026, 3, 12),
    date(2026, 4, 9),
    date(2026, 9, 10),
    date(2026, 12, 10),
    date(2027, 1, 14),
    date(2027, 2, 11),
)
STEPS = ("finalise", "reserve", "cancel", "plan again", "reopen", "trash", "restore", "decide more")


class Year:
    """The meetings of two years; every step is tried and may be refused."""

    def __init__(self) -> None:
        self.office = TestOffice()
        first = self.office.meeting_id
        self.meetings = [first, *(self.office.plan(day) for day in DAYS[1:])]
        for meeting_id in self.meetings:
            hold(self.office, meeting_id)

    def do(self, step: str, meeting_id: MeetingId) -> None:
        desk = self.office.desk
        acts = {
            "finalise": lambda: finalise(desk, PRESS, meeting_id),
            "reserve": lambda: finalise(desk, PRESS, meeting_id, reserve=True),
            "cancel": lambda: self._set(meeting_id, MeetingState.CANCELLED, "повітряна тривога"),
            "plan again": lambda: self._set(meeting_id, MeetingState.PLANNED, None),
            "reopen": lambda: reopen(desk, meeting_id, why="помилка в прізвищі"),
            "trash": lambda: trash_meeting(desk, meeting_id),
            "restore": lambda: restore_meeting(desk.work, meeting_id),
            "decide more": lambda: self._decide(meeting_id),
        }
        with suppress(DomainError):
            acts[step]()

    def numbers(self) -> dict[MeetingId, int]:
        with self.office.store.work() as uow:
            rows = [uow.get(Meeting, meeting_id) for meeting_id in self.meetings]
        return {row.id: row.number for row in rows if row.number is not None}

    def finalised(self) -> set[MeetingId]:
        with self.office.store.work() as uow:
            return {row.meeting_id for row in uow.find(ProtocolVersion)}

    def decisions(self) -> dict[int, tuple[MeetingId, int]]:
        with self.office.store.work() as uow:
            records = [uow.record(meeting_id) for meeting_id in self.meetings]
        return {
            row.id: (record.meeting.id, row.ordinal)
            for record in records
            for row in record.resolutions
            if row.ordinal is not None
        }

    def _set(self, meeting_id: MeetingId, state: MeetingState, reason: str | None) -> None:
        with self.office.store.work() as uow:
            meeting = uow.get(Meeting, meeting_id)
        change_meeting(self.office.desk, replace(meeting, state=state, reason=reason))

    def _decide(self, meeting_id: MeetingId) -> None:
        work = self.office.store.work
        item, _ = add_item(work, AddItem(meeting_id=meeting_id, title="Про освітлення"))
        add_point(work, AddPoint(item_id=item, text="Погодити."))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, len(DAYS) - 1)), max_size=25))
def test_numbers_are_given_once_in_the_order_of_dates_and_never_change(
    steps: list[tuple[str, int]],
) -> None:
    year = Year()
    for step, place in steps:
        numbers, decisions = year.numbers(), year.decisions()
        year.do(step, year.meetings[place])
        assert numbers.items() <= year.numbers().items(), "a number changed"
        assert decisions.items() <= year.decisions().items(), "a decision's number changed"
    for period in (2026, 2027):
        given = [
            number
            for day, meeting_id in zip(DAYS, year.meetings, strict=True)
            if day.year == period and (number := year.numbers().get(meeting_id)) is not None
        ]
        assert given == list(range(1, len(given) + 1)), "unique, without a gap, in the order of dates"
    ordinals = list(year.decisions().values())
    assert len(set(ordinals)) == len(ordinals)


def test_an_ordinal_whose_decision_is_gone_is_given_to_no_other() -> None:
    year = Year()
    first = year.meetings[0]
    year.do("decide more", first)
    year.do("finalise", first)
    year.do("reopen", first)
    with year.office.store.work() as uow:
        item = uow.record(first).items[-1]
    remove_item(year.office.store.work, item.id)
    year.do("decide more", first)
    year.do("finalise", first)
    assert sorted(ordinal for _, ordinal in year.decisions().values()) == [1, 3]


def test_a_proposal_that_failed_has_no_number() -> None:
    year = Year()
    first = year.meetings[0]
    with year.office.store.work() as uow:
        item = uow.record(first).items[0].id
    record_ballot(year.office.store.work, RecordBallot(items=[item], for_=2, against=9))
    year.do("finalise", first)
    assert year.numbers()[first] == 1
    with year.office.store.work() as uow:
        assert [row.ordinal for row in uow.find(Resolution, item_id=item)] == [None]
