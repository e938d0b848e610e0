"""Whatever is typed: a valid paper with all of it within the margins, or a sentence that says where it stands."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.app.sentences import sentence
from secretariat.domain.document import Column, ListItem, NumberedList, ParagraphRole, Section, Table
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.pdf import render
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.protocol import build_agenda, build_extract
from tests.judges import qpdf_check, verapdf
from tests.output.hostile import (
    PAGES,
    TEXTS,
    UNPRINTABLE,
    filled,
    with_statements,
)
from tests.output.pdf import sample
from tests.output.pdf.reading import MM, text_letters
from tests.records.hostile import no_items, one_member, sixty_items
from tests.services.protocol.made import made

RECORDS: dict[str, Callable[[], MeetingRecord]] = {
    **{name: lambda text=text: filled(text) for name, text in TEXTS.items()},  # type: ignore[misc]
    "a paragraph of eight pages": lambda: with_statements(PAGES),
    **{case.__name__: case for case in (no_items, sixty_items, one_member)},
}


def _within_margins(data: bytes) -> None:
    found = text_letters(data)
    assert min(one.left for one in found) / MM >= 29
    assert max(one.right for one in found if not unicodedata.combining(one.text)) / MM <= 200.5
    assert min(one.top for one in found) / MM >= 19
    assert max(one.base for one in found) / MM <= 277


def _check(path: Path, data: bytes) -> None:
    _within_margins(data)
    path.write_bytes(data)
    assert [rule for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []
    assert qpdf_check(path) == []


@pytest.mark.parametrize("name", RECORDS)
def test_a_protocol_of_anything_is_valid(name: str, tmp_path: Path) -> None:
    _check(tmp_path / "protocol.pdf", render(made(RECORDS[name](), draft=True)))


@pytest.mark.parametrize("name", TEXTS)
def test_agenda_and_extract_of_anything_stay_within_the_margins(name: str) -> None:
    record, words = filled(TEXTS[name]), protocol_words()
    _within_margins(render(build_agenda(record, words)))
    record = replace(record, meeting=replace(record.meeting, number=5))
    _within_margins(render(build_extract(record, words, [item.id for item in record.items], on=record.day)))


@pytest.mark.parametrize("text", TEXTS.values())
def test_a_table_of_anything_is_valid(text: str, tmp_path: Path) -> None:
    columns = (
        Column(heading="№", share=1),
        Column(heading="Хто", share=2, is_name=True),
        Column(heading=text, share=2),
    )
    table = Table(columns=columns, rows=(("1", text, text), ("2", text * 30, "коротко"), ("3", "", PAGES)))
    _check(
        tmp_path / "table.pdf", render(sample.document([Section(title=text, blocks=(table,))], title=text))
    )


@pytest.mark.parametrize("text", UNPRINTABLE.values())
def test_what_no_font_has_is_refused_with_its_place(text: str) -> None:
    record, press = with_statements(text), PaperPress(words=protocol_words(), copy_words=copy_words())
    order = protocol_order(ProtocolKind.FULL, on=record.day)
    with pytest.raises(DomainError) as refusal:
        press.make(Material(record=record), order)
    said = sentence(refusal.value)
    assert "у виступі" in said
    assert str(refusal.value.params["character"]) in said


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=300), role=st.sampled_from(ParagraphRole), times=st.integers(1, 40))
def test_any_text_is_set_within_the_margins_or_refused(text: str, role: ParagraphRole, times: int) -> None:
    point = ListItem(label="1.", paragraphs=(sample.paragraph(text), sample.paragraph("Кінець.")))
    paragraph = sample.paragraph(text * times, role)
    section = Section(
        title=text, blocks=(paragraph, NumberedList(items=(point,)), sample.paragraph("Кінець."))
    )
    document = sample.document([section], title=text, author=text)
    try:
        data = render(document)
    except DomainError as refusal:
        said = refusal
    else:
        _within_margins(data)
        return
    assert said.code == "unprintable_character"
    assert str(said.params["character"]) in unicodedata.normalize("NFC", text)
