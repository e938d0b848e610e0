"""What lines and pages must not part (N28)."""

from itertools import pairwise

import pytest

from secretariat.domain.document import (
    Column,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    Run,
    Section,
    SignatureBlock,
    SignatureLine,
    Table,
)
from secretariat.output.pdf import render
from secretariat.output.pdf.composition import Composition
from secretariat.output.pdf.pagination import paginate
from secretariat.output.pdf.styles import Styles
from secretariat.output.pdf.textslab import TextSlab
from tests.output.pdf import sample
from tests.output.pdf.reading import MM, PrintedLine, divided_words, lines, text_letters

PLENTY = (
    "Кузьмінов О. В. – перший заступник міського голови, і І. Г. Єременко повідомили про № 5 від 31 липня 2019 року "
    "у м. Сєвєродонецьк: 90 відеокамер, 1 600 000 грн, 1,6 млн грн, 15 % і 3 км з 4 ст. 12 п. 3 «Поліна». "
)
HEADINGS = (
    ParagraphRole.TITLE,
    ParagraphRole.SUBJECT,
    ParagraphRole.LABEL,
    ParagraphRole.ANNEX_TITLE,
    ParagraphRole.BODY_NAME,
)
TOGETHER = (
    "Кузьмінов О. В. –",
    "і І. Г. Єременко",
    "№ 5",
    "31 липня 2019 року",
    "у м. Сє",
    "90 ві",
    "1 600 000 грн",
    "1,6 млн грн",
    "15 %",
    "і 3 км",
    "з 4 ст.",
    "12 п.",
    "п. 3",
)


def _printed(*texts: str) -> list[PrintedLine]:
    return lines(render(sample.document([sample.body(*texts)])))


@pytest.mark.parametrize("shift", range(12))
def test_no_line_ends_within_what_belongs_together(shift: int) -> None:
    printed = _printed("у" * shift + " " + PLENTY * 12)
    assert len(printed) > 20
    for phrase in TOGETHER:
        assert sum(line.text.count(phrase) for line in printed) == 12, phrase


def test_names_marked_so_are_not_divided() -> None:
    name = "великокам’янський-нечуйвітер"  # in small letters: capitalised words are not divided anyway
    runs = (
        Run(text="Присутні: "),
        Run(text=f"{name}, " * 40, hyphenate=False),
        Run(text="правоохоронці " * 90),
    )
    block = Paragraph(role=ParagraphRole.REQUISITE, runs=runs)
    assert set(divided_words(render(sample.document([Section(title="", blocks=(block,))])))) == {
        "правоохоронці"
    }


def test_names_within_sentences_are_not_divided() -> None:
    sentence = (
        "Сєвєродонецьк чує. Голова доповів про Великокам’янського-Нечуйвітра та правоохоронні органи "
        "Сєвєродонецька. "
    )
    divided = divided_words(
        render(sample.document([sample.body(*(sentence * times for times in range(1, 50)))]))
    )
    assert len(divided) > 20
    assert [word for word in divided if word[0].isupper()] == []


@pytest.mark.parametrize("filling", range(26, 42))
def test_signatures_are_never_alone_on_a_page(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    printed = lines(render(sample.document([Section(title="", blocks=tuple(text)), sample.SIGNATURES])))
    last = [line.text for line in printed if line.page == printed[-1].page]
    assert len(last) >= 4
    assert last[-2:] == ["Голова робочої групи Ігор ЄРЕМЕНКО", "Секретар робочої групи Галина ІВАНЕНКО"]


@pytest.mark.parametrize("filling", range(34, 41))
def test_a_label_stays_with_the_next_two_lines(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    label = sample.paragraph("УХВАЛИЛИ:", ParagraphRole.LABEL)
    section = Section(title="", blocks=(*text, label, sample.paragraph("Перше."), sample.paragraph("Друге.")))
    found = {line.text: line.page for line in lines(render(sample.document([section])))}
    assert found["УХВАЛИЛИ:"] == found["Перше."] == found["Друге."]


@pytest.mark.parametrize("filling", range(34, 41))
def test_the_lines_of_a_vote_stay_together(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    vote = [sample.paragraph(line, ParagraphRole.VOTE) for line in ("Голосували.", "Поіменно.", "Ухвалено.")]
    found = {
        line.text: line.page
        for line in lines(render(sample.document([Section(title="", blocks=(*text, *vote))])))
    }
    assert found["Голосували."] == found["Поіменно."] == found["Ухвалено."]


@pytest.mark.parametrize("filling", range(30, 42))
def test_a_vote_is_whole_and_not_alone_on_a_page(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    names = sample.paragraph("«За»: " + "Великокам’янський О. В., " * 12, ParagraphRole.VOTE)
    vote = (sample.paragraph("Голосували поіменно.", ParagraphRole.VOTE), names)
    printed = lines(render(sample.document([Section(title="", blocks=(*text, *vote))])))
    start = next(index for index, line in enumerate(printed) if line.text == "Голосували поіменно.")
    assert len(printed) - start > 4
    assert {line.page for line in printed[start - 2 :]} == {printed[-1].page}


@pytest.mark.parametrize("filling", range(32, 41))
def test_what_leads_into_a_section_stays_with_its_label(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    section = Section(
        title="",
        blocks=(
            sample.paragraph("Прийшла."),
            sample.paragraph("Головувала."),
            sample.paragraph("2. СЛУХАЛИ:", ParagraphRole.LABEL),
            sample.paragraph("Звіт."),
        ),
    )
    printed = lines(render(sample.document([Section(title="", blocks=tuple(text)), section])))
    found = {line.text: line.page for line in printed}
    assert found["Прийшла."] == found["Головувала."] == found["2. СЛУХАЛИ:"] == found["Звіт."]


@pytest.mark.parametrize("filling", range(30, 40))
def test_a_paragraph_leaves_no_single_line_on_a_page(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    section = Section(title="", blocks=(*text, sample.paragraph("слово за словом " * 40)))
    pages = [line.page for line in lines(render(sample.document([section]))) if line.text[:5] != "Рядок"]
    assert pages.count(0) != 1
    assert pages.count(1) != 1
    assert pages.count(0) + pages.count(1) == len(pages)


@pytest.mark.parametrize("filling", range(30, 40))
def test_a_divided_word_stays_on_one_page(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    longest = sample.paragraph("правоохоронних дорожньотранспортних асфальтобетонного " * 12)
    document = sample.document([Section(title="", blocks=(*text, longest))])
    slabs = Composition(document, Styles(document.profile)).slabs
    first, *_ = paginate(slabs, top=20 * MM, height=257 * MM)
    assert isinstance(slabs[-1], TextSlab)
    assert any(line.hyphenated for line in slabs[-1].lines)
    slab, shown, *_ = first[-1]
    assert isinstance(slab, TextSlab)
    assert not slab.lines[shown.stop - 1].hyphenated


def test_pages_of_a_very_long_paragraph_are_full() -> None:
    printed = _printed(PLENTY * 120)
    pages = [sum(line.page == page for line in printed) for page in range(printed[-1].page + 1)]
    assert len(pages) >= 8
    assert min(pages[:-1]) >= 36
    assert all(36 <= count <= 39 for count in pages[:-1])


def test_a_word_wider_than_a_line_is_cut_within_the_margins() -> None:
    printed = _printed(
        "Адреса https://example.ua/" + "дужедовгаадреса/" * 30 + " та " + "щ" * 900 + " кінець."
    )
    assert "".join(line.text for line in printed).count("щ") == 900
    assert max(line.right for line in printed) <= 200.1 * 72 / 25.4


def test_sixty_items_keep_every_heading_with_its_text_and_leave_no_holes() -> None:
    sections = [sample.ITEMS[number % 5] for number in range(60)]
    printed = lines(render(sample.document([sample.HEAD, *sections, sample.SIGNATURES])))
    ends = [line for line, follower in pairwise(printed) if line.page != follower.page]
    assert len(ends) > 10
    assert not [line.text for line in ends if line.text.endswith("ЛИ:")]
    assert min(line.level for line in ends) > (277 * MM) - 6 * 14 * 1.149 * 1.15


def test_an_address_ends_a_line_after_a_slash_and_without_a_hyphen() -> None:
    address = "https://громада.example.ua/rada/protokoly/2019/lypen?nomer=5&dodatok=1#rishennia"
    printed = _printed(f"Оприлюднено за адресою {address} " * 6)
    text = "".join(line.text for line in printed).replace(" ", "")
    assert text.count(address) == 6
    ends = [line.text[-1] for line in printed if not line.text.endswith(("за", "адресою", "Оприлюднено"))]
    assert {*ends} - {*"abcdefghijklmnopqrstuvwxyz"} <= {*"/?=&#"}
    assert {*ends} & {*"/?=&#"}


@pytest.mark.parametrize("role", HEADINGS)
def test_a_heading_is_not_divided_even_where_a_word_has_no_room(role: ParagraphRole) -> None:
    heading = sample.paragraph("Про " + "електро" * 15 + "будування", role)
    document = sample.document([Section(title="", blocks=(heading,))])
    slab = Composition(document, Styles(document.profile)).slabs[0]
    assert isinstance(slab, TextSlab)
    assert len(slab.lines) > 1
    assert not any(line.hyphenated for line in slab.lines)


@pytest.mark.parametrize("role", HEADINGS)
def test_a_title_with_a_date_is_neither_stretched_nor_divided(role: ParagraphRole) -> None:
    title = "Про виконання рішення сесії Сєвєродонецької міської ради від 31 липня 2019 року № 1234 " * 3
    document = sample.document([Section(title="", blocks=(sample.paragraph(title, role),))])
    printed = lines(render(document))
    assert len(printed) > 2
    assert sum(line.text.count("31 липня 2019 року") for line in printed) == 3
    slab = Composition(document, Styles(document.profile)).slabs[0]
    assert isinstance(slab, TextSlab)
    assert {(line.gap, line.expansion, line.hyphenated) for line in slab.lines} == {(0.0, 1.0, False)}


@pytest.mark.parametrize("block", ["place", "number", "post", "name"])
def test_what_is_longer_than_a_page_goes_on_within_the_margins(block: str) -> None:
    long = "Слово за словом " * 300
    blocks = {
        "place": ReferenceLine(left="31 липня", centre=long, right="№ 5"),
        "number": ReferenceLine(left="31 липня", centre="м. Київ", right=long),
        "post": SignatureBlock(lines=(SignatureLine(post=long, name="Ія КІТ"),)),
        "name": SignatureBlock(lines=(SignatureLine(post="Голова", name=long),)),
    }
    data = render(sample.document([Section(title="", blocks=(blocks[block],)), sample.SIGNATURES]))
    letters = text_letters(data)
    assert max(one.bottom for one in letters) <= 277.5 * MM
    assert max(one.right for one in letters) <= 200.1 * MM
    assert "".join(one.text for one in letters).lower().count("словом") == 300


@pytest.mark.parametrize("before", range(8))
def test_what_ends_with_a_colon_stays_with_what_it_announces(before: int) -> None:
    filling = [sample.paragraph(f"Рядок {number}.") for number in range(33 + before)]
    point = ListItem(
        label="2.",
        paragraphs=(sample.paragraph("Управлінню житлово-комунального господарства:"),),
        children=(ListItem(label="1)", paragraphs=(sample.paragraph("подати кошторис."),)),),
    )
    announced = (sample.paragraph("Пропонується таке рішення:"), NumberedList(items=(point,)))
    document = sample.document([Section(title="", blocks=(*filling, *announced))])
    printed = [line for line in lines(render(document)) if "Рядок" not in line.text]
    assert len(printed) == 3
    assert len({line.page for line in printed}) == 1


@pytest.mark.parametrize("filling", range(30, 40))
def test_who_carries_a_point_out_and_until_when_stays_with_it(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    point = ListItem(
        label="1.",
        paragraphs=tuple(
            map(sample.paragraph, ("Подати кошторис.", "Виконавець – Коваль Ю. А.", "Строк – до 5."))
        ),
    )
    section = Section(title="", blocks=(*text, NumberedList(items=(point,))))
    printed = [line for line in lines(render(sample.document([section]))) if "Рядок" not in line.text]
    assert len(printed) == 3
    assert len({line.page for line in printed}) == 1


def test_a_point_of_many_paragraphs_leaves_no_hole_and_no_last_line_alone() -> None:
    said = [f"Абзац {number} рішення про ремонт." for number in range(60)]
    point = ListItem(label="1.", paragraphs=tuple(map(sample.paragraph, said)))
    for filling in range(12, 20):
        text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
        section = Section(title="", blocks=(*text, NumberedList(items=(point,))))
        pages = [line.page for line in lines(render(sample.document([section])))]
        assert pages.count(0) >= 36
        assert pages.count(pages[-1]) > 1


@pytest.mark.parametrize("filling", range(30, 40))
def test_what_is_noted_under_a_signature_stays_with_it(filling: int) -> None:
    text = [sample.paragraph(f"Рядок {number}.") for number in range(filling)]
    signed = SignatureBlock(lines=(SignatureLine(post="Голова", name="Ігор ЄРЕМЕНКО"),))
    noted = sample.paragraph("Виконавець – Галина ІВАНЕНКО", ParagraphRole.REQUISITE)
    sections = [Section(title="", blocks=tuple(text)), Section(title="", blocks=(signed, noted))]
    found = {line.text: line.page for line in lines(render(sample.document(sections)))}
    assert found["Голова Ігор ЄРЕМЕНКО"] == found["Виконавець – Галина ІВАНЕНКО"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Лопатинський З. Л.", ["Лопатинський", "З. Л."]),
        ("Степаненко-Вовчинський О.", ["Степаненко-", "Вовчинський О."]),
    ],
)
def test_a_name_that_no_column_has_room_for_is_parted_before_the_initials(
    name: str, shown: list[str]
) -> None:
    """Five columns of such names: none can give the others anything."""
    columns = tuple(Column(heading="Хто", share=0.2, is_name=True) for _ in range(5))
    table = Table(columns=columns, rows=((name,) * 5,))
    printed = lines(render(sample.document([Section(title="", blocks=(table,))])))[1:]
    said = [line.text.replace("\x02", "-") for line in printed]
    assert said == [" ".join([part] * 5) for part in shown]
    assert printed[1].left == pytest.approx(printed[0].left, abs=1.0)  # no space stands before the initials


@pytest.mark.parametrize("before", range(8))
def test_a_point_stays_with_what_is_said_below_it(before: int) -> None:
    filling = [sample.paragraph(f"Рядок {number}.") for number in range(33 + before)]
    said = (sample.paragraph("Про каналізацію."), sample.paragraph("Доповідає Їжак С. В."))
    points = NumberedList(items=(ListItem(label="1.", paragraphs=said),))
    document = sample.document([Section(title="", blocks=(*filling, points))])
    printed = [line for line in lines(render(document)) if "Рядок" not in line.text]
    assert len(printed) == 2
    assert len({line.page for line in printed}) == 1
