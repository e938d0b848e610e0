"""Tables over pages."""

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from secretariat.domain.document import Column, Section, Table
from secretariat.output.pdf import render
from secretariat.output.pdf.styles import PAGE_HEIGHT
from tests.judges import mutool_text
from tests.output.pdf import sample
from tests.output.pdf.reading import MM, PrintedLine, divided_words, lines, text_letters

COLUMNS = (
    Column(heading="№", share=1),
    Column(heading="Прізвище", share=3, is_name=True),
    Column(heading="Посада", share=6),
)
LONG = "начальник Сєвєродонецького відділу поліції ГУНП в Луганській області " * 40


_BOX = re.compile(rb"[-\d.]+ ([-\d.]+) [-\d.]+ ([-\d.]+) re S")


def _edges(box: tuple[bytes, bytes]) -> tuple[float, float]:
    """The lower and the upper rule of a box, from the bottom of the page."""
    bottom, height = map(float, box)
    return bottom, bottom + height


def _made(*rows: tuple[str, ...]) -> bytes:
    return render(sample.document([Section(title="Список", blocks=(Table(columns=COLUMNS, rows=rows),))]))


def _printed(*rows: tuple[str, ...]) -> list[PrintedLine]:
    return lines(_made(*rows))


def test_the_head_is_repeated_on_every_page_and_tagged_once() -> None:
    data = _made(*((str(number), "Коваль", "член") for number in range(120)))
    heads = [line.page for line in lines(data) if line.text == "№ Прізвище Посада"]
    assert heads == [0, 1, 2, 3]
    with pikepdf.open(BytesIO(data)) as pdf:
        contents = [page.Contents.read_bytes() for page in pdf.pages]
    assert [content.count(b"/TH ") for content in contents] == [3, 0, 0, 0]


def test_every_row_is_printed_once() -> None:
    printed = _printed(*((str(number), "Коваль", "член") for number in range(120)))
    rows = [line.text for line in printed if not line.text.startswith("№")]
    assert rows == [f"{number} Коваль член" for number in range(120)]


def test_a_row_taller_than_a_page_goes_on() -> None:
    printed = _printed(("1", "Свєтов", LONG * 3), ("2", "Коваль", "член"))
    assert printed[-1].text == "2 Коваль член"
    assert printed[-1].page >= 2
    assert sum(line.text.count("начальник") for line in printed) == 120


def test_no_letter_touches_a_rule_where_a_row_is_parted_either() -> None:
    data = _made(("1", "Свєтов", "щогодини фіґурний (їхній) " * 300))
    with pikepdf.open(BytesIO(data)) as pdf:
        rules = [
            {place for box in _BOX.findall(page.Contents.read_bytes()) for place in _edges(box)}
            for page in pdf.pages
        ]
    assert len(rules) > 2
    touching = [
        letter
        for letter in text_letters(data)
        if any(letter.top - 1 < PAGE_HEIGHT - rule < letter.base + 3 for rule in rules[letter.page])
    ]
    assert touching == []


@pytest.mark.parametrize("filling", range(28, 35))
def test_a_long_row_begins_where_there_is_room_for_two_of_its_lines(filling: int) -> None:
    rows = [(str(number), "Коваль", "член") for number in range(filling)]
    printed = _printed(*rows, ("999", "Свєтов", "перший другий третій " * 40))
    start = next(line for line in printed if line.text.startswith("999"))
    assert start.page == 0
    assert sum(line.page == 0 for line in printed[printed.index(start) :]) >= 2


def test_a_short_row_is_not_parted() -> None:
    for filling in range(36, 44):
        rows = [(str(number), "Коваль", "член") for number in range(filling)]
        printed = _printed(*rows, ("999", "Свєтов", "перший другий третій " * 5))
        start = next(line for line in printed if line.text.startswith("999"))
        assert {line.page for line in printed[printed.index(start) :]} == {start.page}


def test_a_table_is_as_wide_as_the_text_and_columns_as_their_shares() -> None:
    printed = _printed(("1", "Свєтов", LONG))
    assert printed[0].left / MM > 30
    assert max(line.right for line in printed) / MM <= 200
    positions = [line.left / MM for line in printed[3:] if not line.text.startswith(("1", "№"))]
    assert min(positions) >= 30 + 170 * 4 / 10


@pytest.mark.parametrize("is_name", [True, False])
def test_only_columns_of_names_have_no_hyphens(is_name: bool, tmp_path: Path) -> None:
    """Even of a word that no column has room for."""
    columns = (Column(heading="№", share=9), Column(heading="Хто", share=1, is_name=is_name))
    table = Table(columns=columns, rows=(("1", "правоохоронно" * 9),))
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(sample.document([Section(title="", blocks=(table,))])))
    assert ("\u00ad" in mutool_text(path)) is not is_name


def test_a_name_too_wide_for_any_column_is_cut_after_its_hyphens() -> None:
    name = "Великокам’янський-Нечуйвітер-Перебийніс-Вовчанський-Солов’яненко-Кропивницький"
    printed = _printed(("1", name, "член"))
    assert [line.text for line in printed[1:3]] == [
        "1 Великокам’янський\x02 член",
        "Нечуйвітер-Перебийніс\x02",
    ]
    assert divided_words(_made(("1", name, "член"))) == [name]


def test_a_name_too_wide_with_its_initials_is_parted_from_them_and_not_cut() -> None:
    """The other columns cannot give way, for they are as wide as their headings."""
    columns = (Column(heading="Щ" * 26, share=7), Column(heading="Хто", share=3, is_name=True))
    table = Table(columns=columns, rows=(("", "Великокам’янському О. В."),))
    printed = lines(render(sample.document([Section(title="", blocks=(table,))])))
    assert [line.text for line in printed[1:]] == ["Великокам’янському", "О. В."]


def test_a_table_that_opens_a_part_is_led_to_once() -> None:
    data = _made(*((str(number), "Коваль", "член") for number in range(120)))
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [str(item.title) for item in outline.root] == ["Список"]
