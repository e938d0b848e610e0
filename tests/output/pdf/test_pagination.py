"""The rules of page breaks on bare slabs."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from secretariat.output.pdf.pagination import paginate
from secretariat.output.pdf.pen import Pen
from secretariat.output.pdf.slab import Slab


@dataclass(kw_only=True, eq=False)
class Bricks(Slab):
    """Lines of one height; a `whole` one wants to stay on one page."""

    count: int = 1
    brick: float = 10.0
    whole: bool = False

    @property
    def heights(self) -> Sequence[float]:
        return [self.brick] * self.count

    def breaks_before(self, line: int) -> bool:
        return not self.whole and super().breaks_before(line)

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        """Nothing is drawn."""


def _pages(*slabs: Slab, height: float = 100) -> list[list[tuple[int, int]]]:
    """The number of each slab and of its lines, page by page; a repeated head has the number -1."""
    numbers = {id(slab): number for number, slab in enumerate(slabs)}
    made = paginate(slabs, top=0, height=height)
    return [[(numbers.get(id(one.slab), -1), len(one.lines)) for one in page] for page in made]


def test_slabs_fill_a_page_to_its_height() -> None:
    assert _pages(*(Bricks() for _ in range(10))) == [[(number, 1) for number in range(10)]]
    assert len(_pages(*(Bricks() for _ in range(11)))) == 2


def test_space_above_counts_but_not_on_top_of_a_page() -> None:
    slabs = [Bricks(before=15.0) for _ in range(5)]
    assert _pages(*slabs) == [[(0, 1), (1, 1), (2, 1), (3, 1)], [(4, 1)]]
    second = paginate(slabs, top=7, height=100)[1]
    assert second[0].top == 7


def test_space_that_has_no_room_leaves_the_line_before_it_where_it_is() -> None:
    assert [len(page) for page in _pages(*(Bricks() for _ in range(9)), Bricks(before=15.0))] == [9, 1]


@pytest.mark.parametrize(("filling", "left"), [(8, 2), (9, 0), (7, 3)])
def test_two_lines_stay_on_each_side_of_a_break(filling: int, left: int) -> None:
    pages = _pages(Bricks(count=1), *(Bricks() for _ in range(filling - 1)), Bricks(count=6))
    assert (pages[0][-1][1] if pages[0][-1][0] == filling else 0) == left


def test_three_lines_are_not_parted() -> None:
    assert _pages(*(Bricks() for _ in range(8)), Bricks(count=3))[1] == [(8, 3)]


def test_a_label_goes_with_the_next_two_lines() -> None:
    pages = _pages(*(Bricks() for _ in range(8)), Bricks(keep_next=2), Bricks(), Bricks())
    assert pages[1] == [(8, 1), (9, 1), (10, 1)]


def test_a_block_takes_the_two_lines_before_it_along() -> None:
    pages = _pages(*(Bricks() for _ in range(10)), Bricks(keep_previous=2))
    assert pages[1] == [(8, 1), (9, 1), (10, 1)]


def test_a_new_page_is_begun_where_one_is_asked_for() -> None:
    assert _pages(Bricks(), Bricks(new_page=True), Bricks()) == [[(0, 1)], [(1, 1), (2, 1)]]


def test_a_head_is_repeated_and_takes_its_room() -> None:
    head = Bricks(count=2, keep_next=1)
    pages = _pages(head, *(Bricks(head=head) for _ in range(12)))
    assert [len(page) for page in pages] == [9, 5]
    assert pages[1][0] == (0, 2)


def test_a_chain_longer_than_a_page_is_broken_where_the_page_is_full() -> None:
    pages = _pages(*(Bricks(keep_next=1) for _ in range(25)))
    assert [len(page) for page in pages] == [10, 10, 5]


def test_what_no_page_holds_goes_on_where_it_is_and_leaves_no_single_line() -> None:
    pages = _pages(*(Bricks() for _ in range(4)), Bricks(count=15, whole=True, keep_previous=2))
    assert pages == [[(0, 1), (1, 1), (2, 1), (3, 1), (4, 6)], [(4, 9)]]
    assert _pages(Bricks(count=11, whole=True)) == [[(0, 9)], [(0, 2)]]
    assert _pages(*(Bricks() for _ in range(9)), Bricks(count=15, whole=True))[0][-1] == (8, 1)


def test_what_a_page_holds_goes_there_whole() -> None:
    pages = _pages(*(Bricks() for _ in range(4)), Bricks(count=8, whole=True, keep_previous=2))
    assert pages == [[(0, 1), (1, 1)], [(2, 1), (3, 1), (4, 8)]]


def test_a_label_goes_with_two_lines_of_what_no_page_holds() -> None:
    pages = _pages(*(Bricks() for _ in range(8)), Bricks(keep_next=2), Bricks(count=25, whole=True))
    assert [page[0] for page in pages[1:]] == [(8, 1), (9, 10), (9, 6)]


def test_a_line_taller_than_a_page_has_a_page_of_its_own() -> None:
    assert _pages(Bricks(), Bricks(brick=250.0), Bricks()) == [[(0, 1)], [(1, 1)], [(2, 1)]]


def test_nothing_makes_no_page() -> None:
    assert _pages() == []


def test_a_break_within_a_slab_leaves_its_space_on_both_sides() -> None:
    slabs = [Bricks(), Bricks(count=12, cut=6.0)]
    first, second = paginate(slabs, top=7, height=100)
    assert [len(one.lines) for one in first] == [1, 8]
    assert (second[0].top, len(second[0].lines)) == (13, 4)
    assert _pages(Bricks(), Bricks(count=6, cut=6.0), Bricks(count=3)) == [[(0, 1), (1, 6), (2, 3)]]
