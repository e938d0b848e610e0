"""The sections, annexes and signatures (N18–N28) on the pages of the reference meeting and of every hard case."""

import re
from itertools import pairwise

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.ballot import BallotWay
from secretariat.domain.document import SignatureBlock
from secretariat.domain.entitlement import voters_of
from secretariat.domain.meeting import FELL_THROUGH, MeetingState, ProtocolKind
from secretariat.domain.presence import ballot_items
from secretariat.language.typography import clean
from tests.output.pdf.reading import MM
from tests.output.printed import (
    EVERY,
    check_order,
    document,
    first_line,
    printed_lines,
    records,
    running_text,
    text_of,
)

HELD = pytest.mark.parametrize(
    "name", [name for name, record in records().items() if record.meeting.state not in FELL_THROUGH]
)
FULL, SHORT = ProtocolKind.FULL, ProtocolKind.SHORT


@HELD
def test_n18_sections_are_numbered_as_the_agenda_with_capital_labels_at_the_margin(name: str) -> None:
    labels = [
        line
        for line in printed_lines(name)
        if re.fullmatch(r"(\d+\. )?(СЛУХАЛИ|ВИСТУПИЛИ|УХВАЛИЛИ|ВИРІШИЛИ):", line.text)
    ]
    assert all(line.left / MM == pytest.approx(30.4, abs=0.6) for line in labels)
    numbers = [int(line.text.split(".")[0]) for line in labels if "СЛУХАЛИ" in line.text]
    assert numbers == sorted(numbers)
    words = {line.text for line in labels if line.text in ("УХВАЛИЛИ:", "ВИРІШИЛИ:")}
    assert len(words) <= 1
    assert words <= {f"{records()[name].group.decision_word.value.upper()}:"}


@HELD
def test_n19_as_many_sections_as_items_less_those_not_considered(name: str) -> None:
    record = records()[name]
    if record.meeting.state is MeetingState.PLANNED:
        assert text_of(name).count("СЛУХАЛИ:") == 0
        return
    discussed = [item for item in record.items if item.discussed]
    assert text_of(name).count("СЛУХАЛИ:") == len(discussed)
    withdrawn = [item for item in record.items if item.state is ItemState.WITHDRAWN]
    assert text_of(name).count("знято з розгляду") == len(withdrawn)


@pytest.mark.parametrize("name", ["no_quorum", "meeting_cancelled", "meeting_postponed", "meeting_not-held"])
def test_n19_a_meeting_that_was_not_held_considered_nothing(name: str) -> None:
    assert "СЛУХАЛИ" not in text_of(name)


def test_n20_speakers_stand_in_the_nominative_with_their_posts() -> None:
    text = text_of("reference")
    assert "Кузьмінов О. – перший заступник міського голови, поінформував, що" in text
    assert "Іваненко Г. П. – секретар робочої групи, ознайомила присутніх" in text
    assert "Представник громадськості зауважив, що" in text


def test_n20_each_speaker_begins_afirst_line() -> None:
    for beginning in ("Гаєвська Л. І. – член", "Представник громадськості", "Коваль Ю. А. – член"):
        assert first_line("reference", beginning).left / MM == pytest.approx(40.3, abs=0.5)


def test_n21_a_written_report_is_told() -> None:
    assert "Текст доповіді додається до протоколу (додаток 1)." in text_of("annexes")
    assert "Текст доповіді додається до протоколу." in text_of("several_reporters")


@HELD
def test_n22_a_short_protocol_has_no_discussion_and_a_full_one_has_it(name: str) -> None:
    spoken = [row for row in records()[name].statements if row.kind == "spoke"]
    assert "ВИСТУПИЛИ" not in text_of(name, SHORT)
    assert ("ВИСТУПИЛИ" in text_of(name, FULL)) == bool(spoken or name == "postponed_without_a_day")


def test_n22_a_short_protocol_names_items_speakers_and_decisions() -> None:
    text = text_of("reference", SHORT)
    check_order(
        text,
        "2. СЛУХАЛИ: Про стан криміногенної обстановки у місті.",
        "Доповідач – Свєтов Е., начальник Сєвєродонецького відділу поліції",
        "УХВАЛИЛИ: Інформацію взяти до відома.",
    )
    assert "поінформував" not in text


def test_n23_decisions_are_numbered_points_with_who_and_until_when() -> None:
    check_order(
        text_of("points_and_actions"),
        "УХВАЛИЛИ:",
        "1. Звіт узяти до відома.",
        "2. Відділу житлово-комунального господарства:",
        "1) обстежити зливову каналізацію.",
        "Виконавець – Їжакевич Л. Я., директор КП «Ґрунтівський водоканал».",
        "Строк – до 1 квітня 2026 року.",
        "2) подати кошторис.",
    )


@HELD
def test_n24_the_line_of_votes_adds_up_to_those_entitled(name: str) -> None:
    record = records()[name]
    counted = [
        row for row in record.ballots if row.way is not BallotWay.CONSENSUS and ballot_items(record, row)
    ]
    found = re.findall(
        r"Голосували: («за» – \d+, «проти» – \d+, «утрималися» – \d+(?:, «не голосували» – \d+)?)\.",
        text_of(name),
    )
    sums = sorted(sum(map(int, re.findall(r"\d+", line))) for line in found)
    assert sums == sorted(len(voters_of(record, ballot)) for ballot in counted)


def test_n24_a_unanimous_decision_says_so_and_a_divided_one_does_not() -> None:
    assert "Рішення ухвалено одноголосно." in text_of("added_item")
    assert "одноголосно" not in text_of("dissent")


def test_n25_dissent_stands_right_after_its_decision() -> None:
    assert "«утрималися» – 0. Окрема думка (Прокоп’єв Г. Є.): Перенесення робіт" in text_of("dissent")


@pytest.mark.parametrize("name", [name for name in records() if document(name).annexes])
def test_n26_every_annex_has_a_page_a_mark_top_right_and_a_mention(name: str) -> None:
    annexes = document(name).annexes
    marks = [
        line
        for line in printed_lines(name)
        if line.text.startswith("Додаток") and "до протоколу" in line.text
    ]
    assert [line.text.split()[1] for line in marks] == [str(number + 1) for number in range(len(annexes))]
    assert len({line.page for line in marks}) == len(annexes)
    assert all(line.left / MM == pytest.approx(130, abs=0.7) for line in marks)
    body = running_text([line for line in printed_lines(name) if line.page < marks[0].page])
    for number in range(1, len(annexes) + 1):
        assert re.search(rf"[Дд]одаток {number}\b", body)


@pytest.mark.parametrize("name", [name for name in records() if records()[name].officers])
def test_n27_chair_then_secretary_sign_at_the_end(name: str) -> None:
    (block,) = document(name).sections[-1].blocks
    assert isinstance(block, SignatureBlock)
    last = [line for line in printed_lines(name) if not line.text.startswith("Місце підпису")]
    text = running_text(last).replace("'", "’").replace("ʼ", "’")
    signed = [f"{line.post} {line.name}".replace("'", "’").replace("ʼ", "’") for line in block.lines]
    check_order(text.partition("ПОРЯДОК ДЕННИЙ")[2], *signed)


@EVERY
def test_n28_the_signature_block_has_two_lines_of_text_on_its_page(name: str) -> None:
    (block,) = document(name).sections[-1].blocks if records()[name].officers else (None,)
    if not isinstance(block, SignatureBlock):
        return
    beginnings = tuple(clean(f"{line.post} {line.name.split()[0]}") for line in block.lines)
    signed = [line for line in printed_lines(name) if line.text.startswith(beginnings)]
    assert len(signed) == len(beginnings)
    page = signed[0].page
    assert {line.page for line in signed} == {page}
    above = [line for line in printed_lines(name) if line.page == page and line.level < signed[0].level]
    assert len(above) >= 2


@EVERY
@pytest.mark.parametrize("kind", ProtocolKind)
def test_n28_no_line_parts_what_belongs_together(name: str, kind: ProtocolKind) -> None:
    found = printed_lines(name, kind)
    for line, following in pairwise(found):
        assert not re.search(r"(^|\s)(№|§|м\.|с\.|вул\.|[АВЗУІОЯвзуіоя])$", line.text), line.text
        if re.search(r"\b[А-ЯҐЄІЇ]\.$", line.text):
            assert not re.match(r"[А-ЯҐЄІЇ]\.", following.text), line.text
        assert not re.match(r"[–%]", following.text) or following.page != line.page, following.text
