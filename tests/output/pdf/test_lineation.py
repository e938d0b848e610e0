"""How evenly a long protocol is set, as the benchmark measures it."""

import pytest

from tests.performance.engines import ours
from tests.performance.lineation import lineation
from tests.performance.material import protocol
from tests.performance.papers import items_for

PAGES = 8
MOST_WIDE, MOST_HYPHENATED, MOST_IN_A_ROW = 3.5, 25.0, 2
"""Of 100 lines those whose word gaps are over twice normal, and those that end with a hyphen; hyphens in a row."""


@pytest.mark.parametrize("size", [12.0, 14.0])
def test_lines_are_even_and_few_words_are_divided(size: float) -> None:
    found = lineation(ours(protocol(items_for(PAGES, size=size), 0, size=size)))
    assert found.lines > 100
    assert found.wide <= MOST_WIDE
    assert found.hyphenated <= MOST_HYPHENATED
    assert found.hyphens_in_a_row <= MOST_IN_A_ROW
