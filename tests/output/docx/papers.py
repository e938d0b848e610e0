"""Papers as trees, and the words of a tree in their order."""

import re
from collections.abc import Iterator
from datetime import date

from secretariat.domain.document import (
    Block,
    Column,
    Document,
    ListItem,
    NumberedList,
    PaperKind,
    Paragraph,
    ReferenceLine,
    Section,
    SignatureBlock,
    Table,
)
from secretariat.language.templates import copy_words, protocol_words
from secretariat.language.typography import clean
from secretariat.output.docx import render_docx
from secretariat.services.papers.cover_letter import build_cover_letter
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import build_agenda, build_extract
from tests.output.pdf import sample
from tests.output.printed import document, records
from tests.services.papers.material import item, key, material


def working_copy(paper: Document) -> bytes:
    """The paper as DOCX."""
    return render_docx(paper, copy_words())


def agenda(name: str = "reference") -> Document:
    """The agenda of a case."""
    return build_agenda(records()[name], protocol_words())


def extract(name: str = "reference") -> Document:
    """The extract of a case with its first and its third item."""
    record = records()[name]
    items = [item.id for item in record.items if item.position in (1, 3)]
    return build_extract(record, protocol_words(), items, on=date(2019, 8, 5))


def samples() -> dict[str, Document]:
    """A paper of each kind, with and without marks, from one page to many."""
    many = [sample.HEAD, *[sample.ITEMS[number % 5] for number in range(60)], sample.SIGNATURES]
    return {
        "protocol": sample.protocol(),
        "draft sample": sample.protocol(draft=True, sample=True),
        "long": sample.document(many),
        "reference": document("reference"),
        "agenda": agenda(),
        "extract": extract(),
        "letter": letter(),
    }


def letter() -> Document:
    """The letter with an extract of the reference meeting, to one person."""
    made = material()
    order = PaperOrder(
        kind=PaperKind.COVER_LETTER,
        on=date(2019, 8, 5),
        items=frozenset({item(made.record, 1)}),
        people=(key(made.record, "Кузьмінов"),),
        number="01-15/7",
        answer_by=date(2019, 9, 2),
    )
    return build_cover_letter(made, order, protocol_words())


def hostile() -> Document:
    """Signs that are no letters of papers, words wider than a line, and what XML takes for its own."""
    texts = (
        '<&> "]]>" &amp; %1 {x}',
        "☐ შ ∀ \u2011 e\u0301",
        "щ" * 200,
        "\ufeffкерівні\x00\x07\ud800знаки\x1b",
    )
    table = Table(
        columns=(Column(heading="<№>", share=1), Column(heading="Опис & суть", share=5, is_name=True)),
        rows=((texts[0], texts[1]), ("", texts[3])),
    )
    points = NumberedList(
        items=tuple(
            ListItem(label=label, paragraphs=(sample.paragraph(texts[0]),))
            for label in ("1.", "%1", "а)", "–")
        )
    )
    return sample.document(
        [sample.body(*texts), Section(title=texts[3], blocks=(table, table, points)), sample.SIGNATURES],
        title=texts[0] * 20,
        author=texts[3],
    )


def letters(text: str) -> str:
    """The text without spaces, and without hyphens: PDFium takes one at a line's end for that of a divided word."""
    return re.sub(r"[-\s\x02\xad\u2011]+", "", text)


def words(paper: Document) -> str:
    """The letters of a tree in the order in which they are read."""
    parts = [block for section in paper.sections for block in section.blocks]
    for annex in paper.annexes:
        parts += [annex.mark, *annex.blocks]
    return letters(clean(" ".join(text for block in parts for text in _of_block(block))))


def _of_block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield block.text
        case ReferenceLine():
            yield from (block.left, block.centre, block.right)
        case NumberedList():
            for item in block.items:
                yield from _of_item(item)
        case Table():
            yield from (column.heading for column in block.columns)
            yield from (cell for row in block.rows for cell in row)
        case SignatureBlock():
            for line in block.lines:
                yield from (line.post, line.name)


def _of_item(item: ListItem) -> Iterator[str]:
    yield item.label
    yield from (paragraph.text for paragraph in item.paragraphs)
    for child in item.children:
        yield from _of_item(child)
