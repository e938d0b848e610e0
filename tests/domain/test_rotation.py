"""Days, weeks and months thin backups out; a clock that lies costs no more than an honest one."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.rotation import Rotation, Taken, kept
from tests.counts import LONG

MOST = 3 + 7 + 4 + 12
JUMPS = (-4000, -400, -30, -1, 1, 30, 365 * 5)
YEARS = 60 if LONG else 20
START = date(2026, 1, 1)


class Folder:
    """Backups as they are made and thinned out, one after another."""

    def __init__(self) -> None:
        self.there: dict[int, Taken] = {}
        self._number = 0

    def make(self, day: date, *, good: bool = True) -> frozenset[int]:
        """Make one; returns the numbers of those that go."""
        self._number += 1
        self.there[self._number] = Taken(number=self._number, day=day, good=good)
        stay = kept([*self.there.values()], Rotation())
        gone = frozenset(number for number, one in self.there.items() if one.good) - stay
        for number in gone:
            del self.there[number]
        return gone

    def days(self) -> list[date]:
        """What the kept ones say, oldest first."""
        return [one.day for _, one in sorted(self.there.items())]


def wild_days(seed: int) -> Iterator[tuple[date, bool]]:
    """A life of backups, up to four a day, under a clock that jumps; few of them turn out damaged."""
    random, day = Random(seed), START
    for _ in range(365 * YEARS):
        for _ in range(random.randint(0, 4)):
            yield day, random.random() < 0.97
        if random.random() < 0.01:
            day += timedelta(days=random.choice(JUMPS))
        day = max(day + timedelta(days=1), date(1970, 1, 1))


@pytest.mark.parametrize("seed", range(5))
def test_no_jump_of_the_clock_takes_the_newest_or_more_than_an_honest_day_does(seed: int) -> None:
    folder, newest = Folder(), 0
    for number, (day, good) in enumerate(wild_days(seed), 1):
        gone = folder.make(day, good=good)
        newest = number if good else newest
        assert newest == 0 or newest in folder.there
        assert len(gone) <= 4
        assert sum(one.good for one in folder.there.values()) <= MOST


@given(st.lists(st.tuples(st.dates(), st.booleans()), max_size=80))
def test_the_newest_good_one_stays_whatever_the_clock_and_the_disk_did(made: list[tuple[date, bool]]) -> None:
    folder = Folder()
    for day, good in made:
        folder.make(day, good=good)
    newest = max((number for number, (_, good) in enumerate(made, 1) if good), default=None)
    assert newest is None or newest in folder.there
    damaged = {number for number, (_, good) in enumerate(made, 1) if not good}
    assert damaged <= set(folder.there)


def test_two_honest_years_leave_seven_days_four_weeks_and_twelve_months() -> None:
    folder, today = Folder(), START
    for number in range(2 * 365 * 2):
        today = START + timedelta(days=number // 2)
        folder.make(today)
    lived = [START + timedelta(days=back) for back in range(2 * 365)]
    newest_of_weeks = {day.isocalendar()[:2]: day for day in lived}
    newest_of_months = {(day.year, day.month): day for day in lived}
    days = folder.days()
    assert set(days) == {
        *lived[-7:],
        *list(newest_of_weeks.values())[-4:],
        *list(newest_of_months.values())[-12:],
    }
    assert len(days) <= MOST


def test_where_every_day_is_the_same_the_three_newest_stay() -> None:
    folder = Folder()
    for _ in range(9):
        folder.make(START)
    assert sorted(folder.there) == [7, 8, 9]
