"""What a spreadsheet would run is text."""

import pytest

from secretariat.domain.table_cells import harmless, unquoted


@pytest.mark.parametrize("cell", ["=HYPERLINK(A1)", "- відділ", "+1 лист", "@SUM(A1)", "'=1", "\t=1"])
def test_a_formula_becomes_text_and_is_read_back_as_it_was(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert unquoted(harmless(cell)) == cell


@pytest.mark.parametrize("cell", ["", "відділ", "п’ять", "'сад", "2 + 2", "–"])
def test_other_text_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell
    assert unquoted(cell) == cell
