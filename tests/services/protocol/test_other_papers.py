"""The agenda and the extract as papers: what they say, and what they must not (N7, N16, N29, N30)."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.document import Document, PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, SittingId
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.officers import officers
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_agenda, build_extract
from tests.records import hard_cases, reference_record
from tests.services.protocol.made import lines

ON = date(2019, 8, 1)


def numbered(record: MeetingRecord) -> MeetingRecord:
    return replace(record, meeting=replace(record.meeting, number=5))


def extract(record: MeetingRecord, *positions: int) -> Document:
    items = [item.id for item in record.items if item.position in positions]
    return build_extract(numbered(record), protocol_words(), items, on=ON)


def test_an_agenda_says_when_where_what_and_who_reports() -> None:
    record = reference_record()
    minutes = tuple(replace(item, minutes={1: 21, 2: 3}.get(item.position)) for item in record.items)
    paper = build_agenda(replace(record, items=minutes), protocol_words())
    said = lines(paper)
    assert said[:5] == [
        "СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА",
        "ПОРЯДОК ДЕННИЙ",
        "31 липня 2019 року",
        "м. Сєвєродонецьк",
        "",
    ]
    for line in (
        "Початок – о 14:00.",
        "Місце проведення – міська рада.",
        "Доповідає Кузьмінов О. – перший заступник міського голови.",
        "Регламент – 21 хвилина.",
        "Регламент – 3 хвилини.",
        "Секретар робочої групи Галина ІВАНЕНКО",
    ):
        assert line in said
    assert (paper.kind, paper.draft, paper.sample) == (PaperKind.AGENDA, False, True)


def test_an_agenda_of_several_days_gives_each_day_its_hour() -> None:
    record = reference_record()
    (first,) = record.sittings
    second = replace(first, id=SittingId(99), day=date(2019, 8, 1), start=time(11), end=None)
    meeting = replace(record.meeting, format=MeetingFormat.ONLINE, place=None)
    paper = build_agenda(replace(record, meeting=meeting, sittings=(first, second)), protocol_words())
    said = lines(paper)
    assert "Початок – 31 липня 2019 року о 14:00." in said
    assert "Початок – 1 серпня 2019 року об 11:00." in said
    assert "Формат – дистанційно." in said


def test_an_extract_has_the_requisites_of_its_protocol_and_is_certified() -> None:
    said = lines(extract(reference_record(), 4))
    assert said[1:5] == ["ВИТЯГ З ПРОТОКОЛУ", "31 липня 2019 року", "м. Сєвєродонецьк", "№ 5"]
    assert said[6:9] == ["Голова – Єременко І. Г.", "Секретар – Іваненко Г. П.", "Присутні: 8 осіб."]
    assert said[-5:] == [
        "Голова робочої групи Ігор ЄРЕМЕНКО",
        "Секретар робочої групи Галина ІВАНЕНКО",
        "Згідно з оригіналом",
        "Секретар робочої групи Галина ІВАНЕНКО",
        "1 серпня 2019 року",
    ]


def test_who_took_the_minutes_for_the_secretary_certifies_as_that() -> None:
    record = reference_record()
    stand_in = next(row for row in record.persons if row.family == "Зінченко")
    officers_there = tuple(
        replace(row, person_id=stand_in.id) if row.office is Office.SECRETARY else row
        for row in record.officers
    )
    taken_over = replace(record, officers=officers_there)
    assert lines(extract(taken_over, 4))[-2] == "Секретар засідання Раїса ЗІНЧЕНКО"
    assert lines(build_agenda(taken_over, protocol_words()))[-1] == "Секретар засідання Раїса ЗІНЧЕНКО"


def test_without_a_secretary_nobody_can_certify() -> None:
    with pytest.raises(DomainError, match="no_officer"):
        extract(replace(reference_record(), officers=()), 4)


def test_items_keep_their_numbers() -> None:
    said = lines(extract(reference_record(), 2, 5))
    assert [line for line in said if line.endswith("СЛУХАЛИ:")] == ["2. СЛУХАЛИ:", "5. СЛУХАЛИ:"]


def _held() -> dict[str, MeetingRecord]:
    """Every meeting that has minutes."""
    known = {**hard_cases(), "reference": reference_record()}
    return {name: record for name, record in known.items() if officers(record, Office.SECRETARY)}


@pytest.mark.parametrize("name", _held())
def test_an_extract_holds_no_word_of_another_item(name: str) -> None:
    record = _held()[name]
    for item in record.items:
        others = _words_of_others(record, item.id)
        said = "\n".join(lines(extract(record, item.position)))
        assert [words for words in others if words in said] == []


def _words_of_others(record: MeetingRecord, own: ItemId) -> list[str]:
    """Titles, speeches and points of all other items that are not by chance also words of this one."""
    resolutions = {row.id: row.item_id for row in record.resolutions}
    told = [(item.id, item.title) for item in record.items]
    told += [(row.item_id, row.text) for row in record.statements]
    told += [(resolutions[row.resolution_id], row.text) for row in record.points]
    mine = "\n".join(text for item, text in told if item == own)
    return [text for item, text in told if item != own and text not in mine]
