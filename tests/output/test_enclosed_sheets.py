"""The letter with an extract tells how many sheets the extract has that goes with it (ДСТУ 4163:2020, 5.21)."""

import re
from dataclasses import replace
from io import BytesIO

import docx
import pikepdf
import pytest

from secretariat.domain.document import PaperKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperFormat, PaperOrder, extract_order
from tests.output.pdf.reading import page_texts
from tests.services.papers.material import item, key, material

PRESS = PaperPress(words=protocol_words(), copy_words=copy_words())


def told(text: str) -> int:
    """The sheets that a letter tells of."""
    (found,) = re.findall(r"Додаток: витяг з протоколу № 5 від .+? на (\d+) арк\. в 1 прим\.", text)
    return int(found)


def ordered(made: Material, *positions: int) -> PaperOrder:
    return PaperOrder(
        kind=PaperKind.COVER_LETTER,
        on=made.record.day,
        items=frozenset(item(made.record, position) for position in positions),
        people=(key(made.record, "Іваненко"),),
    )


def pages(made: Material, order: PaperOrder) -> int:
    """The pages of the extract itself."""
    data = PRESS.make(made, extract_order(order.items, on=order.on)).data
    with pikepdf.open(BytesIO(data)) as file:
        return len(file.pages)


def said(data: bytes) -> str:
    return " ".join("".join(page_texts(data)).split())


@pytest.mark.parametrize(("positions", "sheets"), [((4,), 1), ((1, 2, 3, 4, 5), 2)])
def test_the_letter_tells_the_sheets_of_its_extract(positions: tuple[int, ...], sheets: int) -> None:
    made = material()
    order = ordered(made, *positions)
    assert told(said(PRESS.make(made, order).data)) == pages(made, order) == sheets


def test_longer_decisions_make_more_sheets() -> None:
    made = material()
    longer = tuple(replace(row, text=" ".join([row.text] * 60)) for row in made.record.points)
    made = replace(made, record=replace(made.record, points=longer))
    order = ordered(made, 4)
    assert told(said(PRESS.make(made, order).data)) == pages(made, order) > 1


def test_an_extract_that_was_made_already_is_not_laid_out_to_be_counted() -> None:
    made = material()
    order = ordered(made, 4)
    extract = PRESS.make(made, extract_order(order.items, on=order.on))
    assert extract.pages == pages(made, order)
    assert told(said(PRESS.make(replace(made, enclosed=extract.pages), order).data)) == extract.pages
    assert told(said(PRESS.make(replace(made, enclosed=12), order).data)) == 12


def test_the_working_copy_and_the_proof_tell_the_same() -> None:
    made = material()
    order = ordered(made, 1, 2, 3, 4, 5)
    copy = PRESS.make(made, replace(order, format=PaperFormat.DOCX)).data
    paragraphs = "\n".join(row.text for row in docx.Document(BytesIO(copy)).paragraphs)
    expected = pages(made, order)
    assert told(paragraphs.replace("\N{NO-BREAK SPACE}", " ")) == expected
    assert told(said(PRESS.proof(made, order).data)) == expected
