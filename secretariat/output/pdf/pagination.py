"""Which lines come on which page (N28: nothing that belongs together is parted)."""

from collections.abc import Sequence
from typing import NamedTuple

from secretariat.output.pdf.slab import Page, Placed, Slab

_ROUNDING = 0.01


class _Unit(NamedTuple):
    """A line of a slab: what a page takes or leaves.

    Before a `breakable` one a page may end; before a `fair` one, where what must stay together is longer than a page.
    """

    slab: Slab
    line: int
    height: float
    breakable: bool
    fair: bool

    @property
    def before(self) -> float:
        return self.slab.before if self.line == 0 else 0.0

    @property
    def cut(self) -> float:
        """The space on both sides of a page break before it."""
        return self.slab.cut if self.line else 0.0

    @property
    def starts_page(self) -> bool:
        return self.slab.new_page and self.line == 0


def paginate(slabs: Sequence[Slab], *, top: float, height: float) -> list[Page]:
    """Fill pages of `height` points from `top` on. Where rules cannot all be kept, a page ends where it is full."""
    units = _units(slabs)
    pages: list[Page] = []
    start = 0
    while start < len(units):
        end = _page_end(units, start, height)
        pages.append(_page(units[start:end], top))
        start = end
    return pages


def _units(slabs: Sequence[Slab]) -> list[_Unit]:
    lines = [(slab, line, height) for slab in slabs for line, height in enumerate(slab.heights)]
    after, before = _held(slabs)
    units = []
    for index, (slab, line, height) in enumerate(lines):
        free = index not in after
        breakable = free and index not in before and (line == 0 or slab.breaks_before(line))
        units.append(
            _Unit(slab, line, height, breakable, free and (line == 0 or slab.leaves_two_lines(line)))
        )
    return units


def _held(slabs: Sequence[Slab]) -> tuple[set[int], set[int]]:
    """The indices of lines, counted over all slabs, before which no page may end.

    They are held by the slab above them, or by the one that they begin or lead into.
    """
    after: set[int] = set()
    before: set[int] = set()
    first = 0
    for slab in slabs:
        end = first + len(slab.heights)
        after.update(range(end, end + slab.keep_next))
        if slab.keep_previous:
            before.update(range(first - slab.keep_previous + 1, first + 1))
        first = end
    return after, before


def _page_end(units: Sequence[_Unit], start: int, height: float) -> int:
    """The index after the last line of the page that begins with `start`; at least one line is taken.

    What no page holds is not kept for the next one, where it would be parted too: that would leave a hole for nothing.
    """
    used = _above(units[start])
    allowed = fair = 0
    for index in range(start, len(units)):
        unit = units[index]
        if index > start:
            if unit.starts_page:
                return index
            if used + unit.cut <= height + _ROUNDING:
                allowed = index if unit.breakable else allowed
                fair = index if unit.fair else fair
            used += unit.before
        used += unit.height
        if used > height + _ROUNDING and index > start:
            return allowed if allowed and _fits(units, allowed, height) else fair or index
    return len(units)


def _fits(units: Sequence[_Unit], start: int, height: float) -> bool:
    """Whether a page holds all from `start` on that must stay together."""
    used = _above(units[start])
    for index in range(start, len(units)):
        unit = units[index]
        if index > start and (unit.breakable or unit.starts_page):
            return True
        used += unit.height + (unit.before if index > start else 0.0)
        if used > height + _ROUNDING:
            return False
    return True


def _above(first: _Unit) -> float:
    """How much room there is on a page above its first line: for a repeated head, and after a break within a slab."""
    return first.cut + (sum(first.slab.head.heights) if first.slab.head else 0.0)


def _page(units: Sequence[_Unit], top: float) -> Page:
    page: Page = []
    y = top
    head = units[0].slab.head
    if head:
        page.append(Placed(head, range(len(head.heights)), y, repeated=True))
        y += sum(head.heights)
    y += units[0].cut
    for index, unit in enumerate(units):
        y += unit.before if index else 0.0
        if page and page[-1].slab is unit.slab:
            page[-1] = page[-1]._replace(lines=range(page[-1].lines.start, unit.line + 1))
        else:
            page.append(Placed(unit.slab, range(unit.line, unit.line + 1), y))
        y += unit.height
    return page
