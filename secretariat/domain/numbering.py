"""Numbers of protocols: the meeting's ordinal in the calendar year or the body's term (N10).

A number is given when a protocol is finalised, stored, and never computed again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.group import NumberingPeriod, WorkingGroup
from secretariat.domain.ids import MeetingId

Taken = Iterable[tuple[date, int]]
"""Numbers already given, each with the first day of its meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPlan:
    """The number that a meeting gets, and the numbers that earlier meetings without one must be left.

    `later` is the first day and the number of a later meeting that was numbered before this one: then the numbers no
    longer follow the dates.
    """

    number: int
    reserved: tuple[tuple[MeetingId, int], ...] = ()
    later: tuple[date, int] | None = None


def same_period(group: WorkingGroup, one: date, other: date) -> bool:
    """True when the numbers of two meetings of the group run in one row."""
    if group.numbering is NumberingPeriod.CALENDAR_YEAR:
        return one.year == other.year
    assert group.term_start is not None
    return (one >= group.term_start) == (other >= group.term_start)


def next_number(group: WorkingGroup, day: date, taken: Taken) -> int:
    """The number of a meeting held on `day`: one more than the period's last.

    The very first protocol kept here gets the group's `first_number`, the first of any later period 1.
    """
    given = tuple(taken)
    row = [number for other, number in given if same_period(group, day, other)]
    if row:
        return max(row) + 1
    return 1 if any(other < day for other, _ in given) else group.first_number


def plan_number(
    group: WorkingGroup, day: date, taken: Taken, waiting: Iterable[tuple[date, MeetingId]]
) -> NumberPlan:
    """The number of a meeting when earlier ones of its period (`waiting`) have none yet.

    They keep their places in the order of dates: the numbers before this one are reserved for them.
    """
    given = tuple(taken)
    earlier = sorted(
        (other, meeting) for other, meeting in waiting if other < day and same_period(group, day, other)
    )
    first = next_number(group, day, given)
    reserved = tuple((meeting, first + place) for place, (_, meeting) in enumerate(earlier))
    later = [(other, number) for other, number in given if other > day and same_period(group, day, other)]
    return NumberPlan(number=first + len(reserved), reserved=reserved, later=max(later, default=None))


def decision_number(number: int | None, ordinal: int | None) -> str | None:
    """«5/1»: the protocol's number and the decision's ordinal; None while one of them is not given."""
    return None if number is None or ordinal is None else f"{number}/{ordinal}"


def is_out_of_order(group: WorkingGroup, day: date, number: int, taken: Taken) -> bool:
    """True when an earlier meeting has a greater number, or a later one a smaller."""
    row = [(other, given) for other, given in taken if same_period(group, day, other)]
    return any((other < day and given > number) or (other > day and given < number) for other, given in row)


def check_number(group: WorkingGroup, day: date, number: int, taken: Taken) -> None:
    """Refuse a number that another meeting of the period has; raises DomainError("number_taken", number=…)."""
    if any(given == number and same_period(group, day, other) for other, given in taken):
        raise DomainError("number_taken", field="number", number=number)


def check_move(group: WorkingGroup, before: date, day: date, number: int, taken: Taken) -> None:
    """Refuse another day for a meeting with a number where that is another's, or would not follow the dates.

    Raises DomainError("number_taken", number=…) or ("number_out_of_order", number=…), also for another period.
    """
    given = tuple(taken)
    check_number(group, day, number, given)
    if not same_period(group, before, day) or is_out_of_order(group, day, number, given):
        raise DomainError("number_out_of_order", field="day", number=number)
