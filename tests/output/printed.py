"""A protocol made from a record as PDF, and its text as it stands on the pages."""

import functools
import re
from dataclasses import replace

import pytest

from secretariat.domain.document import Document
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.output.pdf import render
from tests.output.pdf.reading import PrintedLine, lines
from tests.records import hard_cases, reference_record
from tests.services.protocol.made import made
from tests.services.protocol.special import special_cases

DIVIDED = "\x02"
"""What PDFium reads for the hyphen of a divided word."""


@functools.cache
def records() -> dict[str, MeetingRecord]:
    """The reference meeting as if it were no sample and had its number, and all cases."""
    reference = reference_record()
    official = replace(reference, meeting=replace(reference.meeting, sample=False, number=5))
    return {"reference": official, **hard_cases(), **special_cases()}


@functools.cache
def document(name: str, kind: ProtocolKind | None = None, *, draft: bool = False) -> Document:
    """The tree of a case."""
    return made(records()[name], kind, draft=draft)


@functools.cache
def printed(name: str, kind: ProtocolKind | None = None, *, draft: bool = False) -> bytes:
    """The PDF of a case."""
    return render(document(name, kind, draft=draft))


@functools.cache
def printed_lines(name: str, kind: ProtocolKind | None = None) -> tuple[PrintedLine, ...]:
    """The lines of a case's PDF without page numbers and marks."""
    return tuple(lines(printed(name, kind)))


def running_text(found: tuple[PrintedLine, ...] | list[PrintedLine]) -> str:
    """The lines as one text: divided words joined, one space between words."""
    text = ""
    for line in found:
        text += line.text[:-1] if line.text.endswith(DIVIDED) else f"{line.text} "
    return re.sub(r"\s+", " ", text)


def text_of(name: str, kind: ProtocolKind | None = None) -> str:
    """The running text of a case's PDF."""
    return running_text(printed_lines(name, kind))


def first_line(name: str, beginning: str) -> PrintedLine:
    """The first line of a case's PDF that begins so."""
    return next(line for line in printed_lines(name) if line.text.startswith(beginning))


def check_order(text: str, *parts: str) -> None:
    """Check that the parts stand in the text one after another."""
    place = 0
    for part in parts:
        found = text.find(part, place)
        assert found >= 0, f"«{part}» does not follow in: {text[place : place + 200]}"
        place = found + len(part)


EVERY = pytest.mark.parametrize("name", records())
"""For each case by its name."""
