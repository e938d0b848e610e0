"""Text as it stands in runs: the same words, bound by the same spaces, as in the PDF."""

import re
from collections.abc import Sequence

from docx.text.paragraph import Paragraph as Written

from secretariat.domain.document import Emphasis, Run
from secretariat.domain.errors import DomainError
from secretariat.output.pdf.words import printed

_NOT_IN_XML = re.compile("[\ufffe\uffff]")  # what `clean` leaves and XML 1.0 has no place for


def printable(text: str) -> str:
    """A text that was cleaned; raises DomainError("unprintable_character") when XML cannot hold it."""
    found = _NOT_IN_XML.search(text)
    if found:
        raise DomainError("unprintable_character", character=found[0], text=text)
    return text


def add_runs(paragraph: Written, runs: Sequence[Run]) -> None:
    """Write runs; what must not be hyphenated is not proofread either, for Word has one switch for both."""
    for run, text in zip(runs, printed(runs), strict=True):
        if not text:
            continue
        written = paragraph.add_run(printable(text))
        if run.emphasis is Emphasis.BOLD:
            written.bold = True
        if run.emphasis is Emphasis.ITALIC:
            written.italic = True
        if not run.hyphenate:
            written.font.no_proof = True


def is_blank(runs: Sequence[Run]) -> bool:
    """Whether nothing of the runs is printed."""
    return not "".join(printed(runs)).strip(" ")
