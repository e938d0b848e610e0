"""How the columns of a table share its width: all at their best, then slimmer, then fewer of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What one column wants, in pixels. With `width` 0 it takes what the others leave, `least` if it can be had.

    `narrow` is what it makes do with when width is short; `need` is its weight beside others without a width.
    """

    width: int = 0
    narrow: int = 0
    least: int = 0
    need: int = 1


def share_width(wanted: Mapping[int, Wanted], room: int, spare: Sequence[int] = ()) -> dict[int, int]:
    """The widths of those columns that are shown, by their places; together they fill `room`.

    When what is left for columns without a width is less than they ask for, those with one become narrow; when that
    does not help, those in `spare` go, one after the other.
    """
    for gone in range(len(spare) + 1):
        kept = {place: one for place, one in wanted.items() if place not in spare[:gone]}
        for narrow in (False, True):
            fixed = {place: one.narrow if narrow else one.width for place, one in kept.items() if one.width}
            open_ones = {place: one for place, one in kept.items() if not one.width}
            left = room - sum(fixed.values())
            if left >= sum(one.least for one in open_ones.values()) or (narrow and gone == len(spare)):
                return _filled(kept, fixed, open_ones, max(0, left))
    raise AssertionError("the last round always fits")


def _filled(
    kept: Mapping[int, Wanted], fixed: Mapping[int, int], open_ones: Mapping[int, Wanted], left: int
) -> dict[int, int]:
    shares = _shares(open_ones, left)
    return {place: fixed.get(place, shares.get(place, 0)) for place in kept}


def _shares(open_ones: Mapping[int, Wanted], left: int) -> dict[int, int]:
    """`left` in parts by need; the last one takes the odd pixels, nobody gets less than asked for if it can be had."""
    needs = sum(one.need for one in open_ones.values())
    least = sum(one.least for one in open_ones.values())
    base = {place: one.least if least <= left else 0 for place, one in open_ones.items()}
    beyond = left - sum(base.values())
    shares = {place: base[place] + beyond * one.need // needs for place, one in open_ones.items()}
    if shares:
        shares[max(shares)] += left - sum(shares.values())
    return shares
