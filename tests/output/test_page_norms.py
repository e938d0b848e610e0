"""The form of the pages (N1–N6) measured on protocols of the reference meeting and of every hard case."""

import io
import re
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from secretariat.output.pdf import render
from tests.output.pdf.reading import HEAD, MM, letters, text_letters
from tests.output.printed import EVERY, first_line, printed, printed_lines, records
from tests.services.protocol.made import made

SINGLE = 14 * 1.149


def _pages(name: str) -> int:
    with pikepdf.open(io.BytesIO(printed(name))) as pdf:
        return len(pdf.pages)


@EVERY
def test_n1_every_page_is_a4_portrait(name: str) -> None:
    with pikepdf.open(io.BytesIO(printed(name))) as pdf:
        for page in pdf.pages:
            assert [float(side) for side in page.mediabox] == pytest.approx(
                [0, 0, 210 * MM, 297 * MM], abs=0.01
            )


@EVERY
def test_n2_no_character_stands_in_the_margins(name: str) -> None:
    measured = text_letters(printed(name))
    assert min(one.left for one in measured) / MM >= 29.9
    assert max(one.right for one in measured) / MM <= 200.1
    assert min(one.top for one in measured) / MM >= 20
    assert max(one.bottom for one in measured) / MM <= 277


def test_n2_running_text_reaches_both_margins() -> None:
    measured = text_letters(printed("reference"))
    assert min(one.left for one in measured) / MM == pytest.approx(30, abs=1)
    assert max(one.right for one in measured) / MM == pytest.approx(200, abs=1)


@EVERY
def test_n3_one_embedded_serif_family_and_no_standard_font(name: str) -> None:
    with pikepdf.open(io.BytesIO(printed(name))) as pdf:
        fonts = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        described = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert {re.sub(r"^/[A-Z]{6}\+|-.*$", "", str(one.BaseFont)) for one in fonts} == {"Tinos"}
        assert described
        assert all("/FontFile2" in one for one in described)


@EVERY
def test_n3_sizes_are_14_in_the_text_and_12_in_reference_data(name: str) -> None:
    sizes = {round(one.size, 1) for one in text_letters(printed(name))}
    assert sizes <= {14.0, 12.0, 9.0}
    assert 14.0 in sizes


def test_n4_lines_of_text_stand_1_to_1_5_apart() -> None:
    first = first_line("reference", "1. СЛУХАЛИ")
    found = printed_lines("reference")
    body = [line for line in found if line.page == 1]
    steps = [(later.level - line.level) / SINGLE for line, later in pairwise(body)]
    assert first.page == 0
    assert all(0.99 <= step <= 3 for step in steps)
    assert sorted(steps)[len(steps) // 2] == pytest.approx(1.15, abs=0.02)


def test_n4_requisites_stand_1_5_to_3_apart() -> None:
    pairs = (
        ("СЄВЄРОДОНЕЦЬКА", "ПРОТОКОЛ"),
        ("ПРОТОКОЛ", "31 липня"),
        ("31 липня", "засідання робочої"),
        ("згуртованості", "Голова –"),
    )
    for above, below in pairs:
        step = first_line("reference", below).level - first_line("reference", above).level
        assert 1.5 <= step / SINGLE <= 3.01, (above, below, step / SINGLE)


def test_n4_an_annex_stands_apart_from_its_title() -> None:
    title = [line for line in printed_lines("annexes") if line.text.startswith("Перелік вулиць")][-1]
    step = first_line("annexes", "вул. Центральна").level - title.level
    assert 1.5 <= step / SINGLE <= 3.01


def test_n5_paragraphs_are_indented_10_mm() -> None:
    for beginning in (
        "Кузьмінов О. – перший",
        "Доповідає",
        "1. Про об’єднання",
        "2. Підготувати",
        "Виконавець",
    ):
        assert first_line("reference", beginning).left / MM == pytest.approx(40.3, abs=0.5), beginning


def test_n5_signers_names_begin_125_mm_from_the_margin() -> None:
    measured = text_letters(printed("reference"))
    for post, name in (("Голова робочої групи", "Ігор"), ("Секретар робочої групи", "Галина")):
        line = [one for one in printed_lines("reference") if one.text.startswith(post)][-1]
        level = [one for one in measured if (one.page, one.bottom) == (line.page, line.level)]
        right = [one for one in level if one.left > 120 * MM]
        assert "".join(one.text for one in right).startswith(name)
        assert right[0].left / MM == pytest.approx(155.2, abs=0.5)


@EVERY
def test_n6_pages_are_numbered_from_the_second_in_the_middle(name: str) -> None:
    heads: dict[int, list[float]] = {}
    texts: dict[int, str] = {}
    for one in letters(printed(name)):
        if one.bottom < HEAD:
            heads.setdefault(one.page, []).extend((one.left, one.right))
            texts[one.page] = texts.get(one.page, "") + one.text
    assert texts == {page: str(page + 1) for page in range(1, _pages(name))}
    assert all((min(x) + max(x)) / 2 / MM == pytest.approx(105, abs=0.7) for x in heads.values())


@EVERY
def test_a_draft_says_so_on_every_page_and_a_final_one_never(name: str) -> None:
    draft = printed(name, draft=True)
    pages: dict[int, str] = {}
    for one in letters(draft):
        pages[one.page] = pages.get(one.page, "") + one.text
    assert all("ПРОЄКТ" in text for text in pages.values())
    assert "ПРОЄКТ" not in "".join(one.text for one in letters(printed(name)))


def test_a_sample_says_so_on_every_page_final_and_draft() -> None:
    record = records()["reference"]
    sample = replace(record, meeting=replace(record.meeting, sample=True))
    for draft in (False, True):
        pages: dict[int, str] = {}
        for one in letters(render(made(sample, draft=draft))):
            pages[one.page] = pages.get(one.page, "") + one.text
        assert len(pages) >= 3
        assert all("ЗРАЗОК" in text for text in pages.values())
