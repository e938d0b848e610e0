"""Labels of lists are counted by the office program where it can, and come out as the tree has them."""

import pytest
from docx.oxml.ns import qn

from secretariat.domain.document import ListItem, NumberedList, Section
from tests.output.docx.papers import working_copy
from tests.output.docx.reading import opened, paragraphs, texts
from tests.output.pdf import sample


def _item(label: str, *children: ListItem) -> ListItem:
    return ListItem(label=label, paragraphs=(sample.paragraph("пункт"),), children=children)


def _paper(*lists: tuple[ListItem, ...]) -> bytes:
    blocks = tuple(NumberedList(items=items) for items in lists)
    return working_copy(sample.document([Section(title="", blocks=blocks)]))


def _labels(data: bytes) -> list[str]:
    return [text.removesuffix("пункт").rstrip() for text in texts(data)]


def _lists(data: bytes) -> list[int | None]:
    """The list of each paragraph."""
    found = [one._p.pPr.numPr for one in paragraphs(opened(data))]
    return [None if one is None else one.numId.val for one in found]


def test_points_and_their_sub_points_are_one_list_that_counts_on() -> None:
    data = _paper((_item("1.", _item("1)"), _item("2)")), _item("2.", _item("1)")), _item("3.")))
    assert _labels(data) == ["1.", "1)", "2)", "2.", "1)", "3."]
    assert set(_lists(data)) == {1}


def test_each_list_begins_anew() -> None:
    data = _paper((_item("1."), _item("2.")), (_item("1."), _item("2.")))
    assert _labels(data) == ["1.", "2.", "1.", "2."]
    assert _lists(data) == [1, 1, 2, 2]


def test_numbers_that_jump_are_kept() -> None:
    data = _paper(
        (_item("3.", _item("1)"), _item("5)")), _item("4.", _item("1)")), _item("9."), _item("10."))
    )
    assert _labels(data) == ["3.", "1)", "5)", "4.", "1)", "9.", "10."]
    assert _lists(data) == [1, 1, 2, 1, 1, 3, 3]


@pytest.mark.parametrize("labels", [("1.1.", "1.2."), ("п. 7", "п. 8"), ("–", "–"), ("0", "1")])
def test_other_forms_are_counted_too(labels: tuple[str, str]) -> None:
    data = _paper(tuple(map(_item, labels)))
    assert _labels(data) == list(labels)
    assert _lists(data) == [1, 1]


@pytest.mark.parametrize("label", ["а)", "IV.", "%1.", "100%", "1234567", "01.", "%"])
def test_what_no_program_counts_is_written(label: str) -> None:
    data = _paper((_item(label),))
    assert _labels(data) == [label]
    assert _lists(data) == [None]


def test_a_point_without_a_label_has_no_number() -> None:
    data = _paper((_item("1."), _item(""), _item("2.")))
    assert _labels(data) == ["1.", "", "2."]
    assert _lists(data) == [1, None, 1]


def test_a_deep_list_keeps_within_the_levels_of_word() -> None:
    item = _item("1.")
    for _ in range(12):
        item = _item("1.", item)
    read = opened(_paper((item,)))
    levels = [int(one.get(qn("w:ilvl"))) for one in read.part.numbering_part.element.iter(qn("w:lvl"))]
    assert max(levels) == 8
