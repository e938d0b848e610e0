"""The public version of a protocol as a tree."""

import pytest

from secretariat.domain.document import Document, PaperKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_public
from tests.records import hard_cases
from tests.records.public import for_public, numbered, saying
from tests.services.protocol.made import lines, made

NOTE = "Публічна версія протоколу."


def public(record: MeetingRecord) -> Document:
    masked = for_public(record)
    return build_public(normalised(masked.record), protocol_words(), is_masked=bool(masked.hidden))


def test_it_says_what_it_is() -> None:
    paper = public(numbered())
    assert paper.kind is PaperKind.PROTOCOL_PUBLIC
    assert paper.title.endswith("(публічна версія)")
    assert [line for line in lines(paper) if line.startswith(NOTE)] != []


def test_it_says_that_data_are_masked_where_some_are() -> None:
    hides = saying("Повідомив, що Петренко О. І. мешкає за адресою: вул. Лісова, 4, кв. 2.")
    for record, is_masked in ((numbered(), False), (hides, True)):
        (note,) = (line for line in lines(public(record)) if line.startswith(NOTE))
        assert ("приховано" in note, note == NOTE) == (is_masked, not is_masked)


def test_it_has_no_place_for_signatures_but_tells_who_signed_the_original() -> None:
    last = public(numbered()).sections[-1]
    assert last.title == "Підписи в оригіналі"
    assert [block.fields for block in last.blocks if hasattr(block, "fields")] == [()]


def test_the_marks_stand_in_the_text() -> None:
    found = lines(public(saying("Повідомив, що Петренко О. І. мешкає за адресою: вул. Лісова, 4, кв. 2.")))
    assert [line for line in found if "що [особа 1] мешкає за адресою: [адреса 1]." in line] != []


@pytest.mark.parametrize("name", sorted(hard_cases()))
def test_where_nothing_is_masked_it_is_the_protocol(name: str) -> None:
    record = numbered(hard_cases()[name])
    found = [line for line in lines(public(record)) if not line.startswith(NOTE)]
    if for_public(record).hidden:
        assert found != lines(made(record))
    else:
        assert found == lines(made(record))
