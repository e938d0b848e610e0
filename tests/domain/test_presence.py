"""Who is in the room, derived from intervals."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.attendance import Attendance, Presence
from secretariat.domain.ids import AttendanceId, ItemId
from secretariat.domain.presence import (
    ever_present,
    is_online,
    present_at,
    present_at_ballot,
    present_at_item,
    present_at_opening,
    present_during,
    present_on,
)
from tests.records import hard_cases, reference_record
from tests.records.builder import RecordBuilder

DAY = date(2026, 3, 12)
SECOND = date(2026, 3, 13)


class Room:
    """A meeting from 10:00 to 12:00 with three items and one member whose stretches a test gives."""

    def __init__(self, *, timed: bool = True) -> None:
        self.builder = RecordBuilder(DAY, start=time(10), end=time(12))
        self.builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
        hours = (("10:00", "10:30"), ("10:30", "11:00"), ("11:05", "12:00"))
        self.items = [self._item(number, *hours[number - 1], timed=timed) for number in (1, 2, 3)]
        person = self.builder.person("Ґалька Остап Романович", "m")
        self.row = self.builder.attends(self.builder.member(person))

    def _item(self, number: int, start: str, end: str, *, timed: bool) -> ItemId:
        moment = self.builder.moment
        hours = {"started": moment(start), "ended": moment(end)} if timed else {}
        return self.builder.item(f"Про питання {number}", **hours)

    def stretch(self, **fields: Any) -> None:
        moments = {
            name: self.builder.moment(value) if isinstance(value, str) else value
            for name, value in fields.items()
        }
        self.builder.interval(self.row, **moments)

    def decides(self) -> list[bool]:
        """Whether the member is there when each of the items is decided."""
        record = self.builder.record()
        return [_is_there(present_at_item(record, item), self.row) for item in self.items]

    def takes_part(self) -> list[bool]:
        """Whether the member is there at some time of each of the items."""
        record = self.builder.record()
        return [_is_there(present_during(record, item), self.row) for item in self.items]


def _is_there(rows: tuple[Attendance, ...], attendance: AttendanceId) -> bool:
    return attendance in {row.id for row in rows}


def test_without_intervals_one_is_there_from_beginning_to_end() -> None:
    assert Room().decides() == [True, True, True]


@pytest.mark.parametrize("presence", [Presence.ABSENT, Presence.EXCUSED, Presence.UNMARKED])
def test_who_is_not_marked_present_is_never_there(presence: Presence) -> None:
    builder = RecordBuilder(DAY, start=time(10))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
    row = builder.attends(builder.member(builder.person("Їжак Степан")), presence)
    builder.interval(row, came=builder.moment("10:00"))
    record = builder.record()
    assert present_at(record, builder.moment("10:30")) == ()
    assert ever_present(record) == ()


def test_who_comes_during_an_item_votes_on_it() -> None:
    room = Room()
    room.stretch(came="10:45")
    assert room.decides() == [False, True, True]


def test_who_leaves_during_an_item_does_not_vote_on_it_but_took_part() -> None:
    room = Room()
    room.stretch(left="10:45")
    assert room.decides() == [True, False, False]
    assert room.takes_part() == [True, True, False]


def test_who_leaves_as_an_item_ends_has_voted_on_it() -> None:
    room = Room()
    room.stretch(left="10:30")
    assert room.decides() == [True, False, False]


def test_presence_by_item_includes_the_item_of_coming_and_excludes_that_of_leaving() -> None:
    room = Room()
    room.stretch(came_item_id=room.items[1], left_item_id=room.items[2])
    assert room.decides() == [False, True, False]
    assert room.takes_part() == [False, True, False]


def test_presence_by_item_needs_no_hours() -> None:
    room = Room(timed=False)
    room.stretch(left_item_id=room.items[1])
    room.stretch(came_item_id=room.items[2])
    assert room.decides() == [True, False, True]


def test_where_the_hours_of_items_are_unknown_doubt_counts_as_presence() -> None:
    room = Room(timed=False)
    room.stretch(came="10:20", left="11:10")
    assert room.decides() == [True, True, False], "the last item is known to end with the meeting"


def test_at_a_moment_who_leaves_in_that_minute_is_gone_and_who_comes_is_there() -> None:
    room = Room()
    room.stretch(came="10:20", left="11:10")
    record = room.builder.record()
    at = room.builder.moment
    there = [
        _is_there(present_at(record, at(clock)), room.row) for clock in ("10:19", "10:20", "11:09", "11:10")
    ]
    assert there == [False, True, True, False]


def test_a_late_comer_is_not_there_at_the_opening() -> None:
    room = Room()
    room.stretch(came="10:01")
    assert not present_at_opening(room.builder.record())


def test_a_punctual_one_is_there_at_the_opening() -> None:
    room = Room()
    room.stretch(came="10:00")
    assert present_at_opening(room.builder.record())


def test_who_steps_out_of_an_item_is_not_there_for_it_alone() -> None:
    room = Room()
    room.builder.recuse(room.row, room.items[1], "конфлікт інтересів")
    assert room.decides() == [True, False, True]
    assert room.takes_part() == [True, False, True]


def test_on_two_days_each_day_has_its_own_room() -> None:
    room = Room()
    room.builder.sitting(SECOND, time(9), time(11))
    room.stretch(left=room.builder.moment("12:00"))
    record = room.builder.record()
    first, second = record.sittings
    assert present_on(record, first)
    assert not present_on(record, second)


def test_who_comes_on_the_second_day_was_not_there_on_the_first() -> None:
    room = Room()
    room.builder.sitting(SECOND, time(9), time(11))
    room.stretch(came=room.builder.moment("09:00", SECOND))
    record = room.builder.record()
    first, second = record.sittings
    assert not present_on(record, first)
    assert present_on(record, second)


def test_the_hour_that_autumn_repeats_is_told_apart() -> None:
    day = date(2026, 10, 25)
    builder = RecordBuilder(day, start=time(0), end=time(6))
    builder.group(name="Група", name_genitive="групи", council="Рада", settlement="м. Київ")
    row = builder.attends(builder.member(builder.person("Ґалька Остап")))
    first, again = builder.moment("03:30"), builder.moment("03:10").replace(fold=1)
    builder.interval(row, left=first)
    record = builder.record()
    assert not present_at(record, again)
    assert present_at(record, builder.moment("03:10"))


def test_at_a_vote_its_own_moment_decides() -> None:
    record = reference_record()
    there = {row.person_id for row in present_at_ballot(record, record.ballots[0])}
    voters = {vote.person_id for vote in record.votes}
    assert voters <= there


def test_a_member_with_online_stretches_alone_is_online() -> None:
    record = hard_cases()["online_member"]
    online = [row for row in record.attendance if is_online(record, row)]
    assert len(online) == 1


MOMENTS = st.integers(min_value=0, max_value=119)


def _clock(minute: int) -> str:
    return f"{10 + minute // 60}:{minute % 60:02}"


@given(st.lists(st.tuples(MOMENTS, MOMENTS).map(sorted), max_size=4), MOMENTS)
def test_presence_at_a_moment_is_the_union_of_the_stretches(stretches: list[list[int]], minute: int) -> None:
    room = Room()
    for came, left in stretches:
        room.stretch(came=_clock(came), left=_clock(left))
    expected = any(came <= minute < left for came, left in stretches) or not stretches
    there = present_at(room.builder.record(), room.builder.moment(_clock(minute)))
    assert _is_there(there, room.row) == expected


@given(st.lists(st.tuples(MOMENTS, MOMENTS).map(sorted), max_size=4), st.booleans())
def test_who_is_there_when_an_item_is_decided_was_there_during_it(
    stretches: list[list[int]], timed: bool
) -> None:
    room = Room(timed=timed)
    for came, left in stretches:
        room.stretch(came=_clock(came), left=_clock(left))
    for decides, takes_part in zip(room.decides(), room.takes_part(), strict=True):
        assert takes_part or not decides


@pytest.mark.parametrize("name", hard_cases())
def test_all_who_voted_by_the_frozen_list_were_there(name: str) -> None:
    record = hard_cases()[name]
    for ballot in record.ballots:
        there = {row.person_id for row in present_at_ballot(record, ballot)}
        assert {vote.person_id for vote in record.votes if vote.ballot_id == ballot.id} <= there


def test_who_leaves_as_an_item_begins_takes_no_part_in_it() -> None:
    room = Room()
    room.stretch(left="10:30")
    assert room.takes_part() == [True, False, False]
