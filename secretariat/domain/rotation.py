"""Which backups stay: days, weeks and months thin them out, and no clock can make them go."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A backup by its number, which only grows; `day` is what the clock said, right or wrong."""

    number: int
    day: date
    good: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """How many of each stay: the newest good one of so many days, weeks and months that have one.

    `recent` stay whatever their day: where the battery of the clock is dead, all days are one.
    """

    recent: int = 3
    daily: int = 7
    weekly: int = 4
    monthly: int = 12


def kept(taken: Sequence[Taken], rotation: Rotation) -> frozenset[int]:
    """The numbers of the good backups that stay; the newest good one is always among them.

    Their order is that of the numbers. The day only says which of them belong together, so a clock that jumps, back
    or forward by years, costs no more than any other day does: one new backup pushes out one of each kind at most.
    """
    good = sorted((one for one in taken if one.good), key=lambda one: one.number, reverse=True)
    stay = {one.number for one in good[: max(1, rotation.recent)]}
    for most, group in _groups(rotation):
        newest: dict[Hashable, int] = {}
        for one in good:
            newest.setdefault(group(one.day), one.number)
        stay.update(list(newest.values())[:most])
    return frozenset(stay)


def _groups(rotation: Rotation) -> list[tuple[int, Callable[[date], Hashable]]]:
    return [
        (rotation.daily, lambda day: day),
        (rotation.weekly, lambda day: day.isocalendar()[:2]),
        (rotation.monthly, lambda day: (day.year, day.month)),
    ]
