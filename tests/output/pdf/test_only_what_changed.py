"""A preview that follows typing lays out and decodes only what has changed."""

from dataclasses import replace

from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.output.pdf import layout
from secretariat.output.pdf.lines import set_lines
from secretariat.output.pictures import printed_pieces
from secretariat.services.ports import ReadFile
from secretariat.services.protocol import build_protocol
from tests.records import reference_record
from tests.records.pictures import PICTURES, with_pictures

NAMES = ("photo.jpg", "clear.png", "tall.png")


def _typed(record: MeetingRecord, letters: str) -> MeetingRecord:
    """The record with more letters at the end of its first speech."""
    first, *others = record.statements
    return replace(record, statements=(replace(first, text=f"{first.text} {letters}"), *others))


def _lay_out(record: MeetingRecord, read_file: ReadFile) -> tuple[int, int]:
    """How many paragraphs were set and how many pictures decoded for it."""
    paragraphs, pictures = set_lines.cache_info().misses, printed_pieces.cache_info().misses
    kind, words = ProtocolKind.FULL, protocol_words()
    layout(build_protocol(record, words, kind=kind, draft=True, read_file=read_file))
    return set_lines.cache_info().misses - paragraphs, printed_pieces.cache_info().misses - pictures


def test_a_letter_sets_its_paragraph_anew_and_nothing_else() -> None:
    record, read_file = with_pictures(reference_record(), {name: PICTURES[name]() for name in NAMES})
    set_lines.cache_clear()
    printed_pieces.cache_clear()
    paragraphs, pictures = _lay_out(record, read_file)
    assert paragraphs > 50
    assert pictures == len(NAMES)
    for letters in ("щ", "ще", "ще о"):
        assert _lay_out(_typed(record, letters), read_file) == (1, 0)
    assert _lay_out(record, read_file) == (0, 0)
