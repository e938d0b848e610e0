"""What stands in a made DOCX file, read by python-docx; labels of lists are counted here as a program would."""

import io
import re
from collections import defaultdict
from collections.abc import Iterator

import docx
from docx.document import Document as Read
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def opened(data: bytes) -> Read:
    """The file as python-docx reads it."""
    return docx.Document(io.BytesIO(data))


def texts(data: bytes) -> list[str]:
    """The words of each paragraph and each cell in their order, labels included."""
    read = opened(data)
    labels = _Labels(read)
    return [labels.of(paragraph) + paragraph.text for paragraph in paragraphs(read)]


def paragraphs(read: Read) -> Iterator[Paragraph]:
    """The paragraphs of the text in their order, those of cells among them."""
    for block in read.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
        else:
            yield block


def paragraph(read: Read, beginning: str) -> Paragraph:
    """The first paragraph that begins so, whatever its spaces."""
    return next(one for one in paragraphs(read) if one.text.replace("\xa0", " ").startswith(beginning))


class _Labels:
    """Counts what numbering prints (ECMA-376, part 1, 17.9)."""

    def __init__(self, read: Read) -> None:
        part = read.part.numbering_part.element
        definitions = {one.get(qn("w:abstractNumId")): one for one in part.iter(qn("w:abstractNum"))}
        self._definitions = {
            str(number.numId): definitions[str(number.abstractNumId.val)] for number in part.num_lst
        }
        self._counted: dict[str, dict[int, int]] = defaultdict(dict)

    def of(self, paragraph: Paragraph) -> str:
        """The label before a paragraph with the space after it; nothing before an ordinary one."""
        properties = paragraph._p.pPr
        if properties is None or properties.numPr is None:
            return ""
        number, level = str(properties.numPr.numId.val), properties.numPr.ilvl.val
        levels = {int(one.get(qn("w:ilvl"))): one for one in self._definitions[number].iter(qn("w:lvl"))}
        counted = self._counted[number]
        counted[level] = counted.get(level, _value(levels[level], "start") - 1) + 1
        for deeper in [other for other in counted if other > level]:
            del counted[deeper]
        text = levels[level].find(qn("w:lvlText")).get(qn("w:val"))
        return re.sub(r"%(\d)", lambda found: str(counted[int(found[1]) - 1]), text) + " "


def _value(level: object, name: str) -> int:
    return int(level.find(qn(f"w:{name}")).get(qn("w:val")))  # type: ignore[attr-defined]
