"""The form of a working copy: styles with the measures of the PDF's, fields, heads of tables, what stays together."""

from dataclasses import replace

import pytest
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Pt

from secretariat.domain.document import (
    Emphasis,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    RuledLines,
    Run,
    Section,
    SignatureBlock,
    SignatureLine,
)
from secretariat.output.docx.styles import OF_ROLES
from secretariat.output.pdf.ruledslab import ROOM
from secretariat.output.pdf.styles import SINGLE_LINE, Styles
from tests.output.docx.papers import working_copy
from tests.output.docx.reading import opened, paragraph, paragraphs
from tests.output.pdf import sample

PROTOCOL = opened(working_copy(sample.protocol()))
FORM = Styles(sample.protocol().profile)
ROLES = {
    "СЄВЄРОДОНЕЦЬКА": "Назва установи",
    "ПРОТОКОЛ": "Title",
    "31 липня": "Рядок дати й номера",
    "засідання робочої": "Subtitle",
    "Голова –": "Реквізит",
    "1. СЛУХАЛИ:": "Heading 1",
    "УХВАЛИЛИ:": "Heading 2",
    "Кузьмінов": "Body Text",
    "Про об": "List Number",
    "підготувати": "List Number 2",
    "Голосували:": "Результати голосування",
    "Голова робочої": "Signature",
    "Додаток 1 до": "Відмітка про додаток",
    "СПИСОК": "Заголовок додатка",
    "№ з/п": "Заголовок таблиці",
    "Білоус Дмитро": "Текст таблиці",
}


@pytest.mark.parametrize("beginning", ROLES)
def test_each_paragraph_has_a_named_style(beginning: str) -> None:
    assert paragraph(PROTOCOL, beginning).style.name == ROLES[beginning]


@pytest.mark.parametrize("role", ParagraphRole)
def test_a_style_has_the_measures_of_the_pdf(role: ParagraphRole) -> None:
    form, written = FORM.of(role, 0), PROTOCOL.styles[OF_ROLES[role]]
    measures = written.paragraph_format
    assert written.font.size.pt == form.size
    assert bool(written.font.bold) is form.bold
    assert measures.line_spacing * SINGLE_LINE * form.size == pytest.approx(form.leading, abs=0.1)
    assert measures.space_before.pt == pytest.approx(form.before, abs=0.1)
    assert measures.left_indent.pt == pytest.approx(form.left, abs=0.1)
    assert measures.first_line_indent.pt == pytest.approx(form.first_indent, abs=0.1)
    assert measures.right_indent.pt == pytest.approx(FORM.width - form.left - form.width, abs=0.1)
    assert bool(measures.keep_with_next) is bool(form.keep_next)
    assert bool(measures.keep_together) is form.whole
    assert (written.element.pPr.find(qn("w:suppressAutoHyphens")) is None) is form.hyphenate


def test_a_profile_changes_page_and_styles() -> None:
    profile = replace(sample.protocol().profile, margin_left=25.0, body_size=12.0, line_spacing=1.5)
    read = opened(working_copy(sample.protocol(profile=profile)))
    assert read.sections[0].left_margin.mm == pytest.approx(25, abs=0.02)
    assert read.styles["Body Text"].font.size == Pt(12)
    assert read.styles["Body Text"].paragraph_format.line_spacing == 1.5


def test_the_page_is_that_of_the_norm() -> None:
    page = PROTOCOL.sections[0]
    lengths = (page.page_width, page.page_height, page.left_margin, page.right_margin, page.top_margin)
    assert [round(length.mm) for length in lengths] == [210, 297, 30, 10, 20]


def test_text_is_ukrainian_kerned_and_hyphenated() -> None:
    run = PROTOCOL.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    assert run.find(qn("w:lang")).get(qn("w:val")) == "uk-UA"
    assert run.find(qn("w:rFonts")).get(qn("w:ascii")) == "Times New Roman"
    assert run.find(qn("w:kern")) is not None
    options = PROTOCOL.settings.element
    assert options.find(qn("w:autoHyphenation")) is not None
    assert options.find(qn("w:doNotHyphenateCaps")) is not None


def test_names_are_not_divided_nor_proofread() -> None:
    label, names = paragraph(PROTOCOL, "Присутні:").runs
    assert (label.font.no_proof, names.font.no_proof) == (None, True)
    assert paragraph(PROTOCOL, "Гаєвська Людмила").runs[0].font.no_proof


def test_a_column_of_names_is_divided_by_no_program() -> None:
    """LibreOffice divides words of runs that are not proofread; the paragraph's own switch stops it too."""
    whole = [
        [cell.paragraphs[0]._p.pPr.find(qn("w:suppressAutoHyphens")) is not None for cell in row.cells]
        for row in PROTOCOL.tables[0].rows[1:]
    ]
    assert whole == [[column.is_name for column in sample.ANNEX.blocks[1].columns]] * 3


def test_spaces_at_which_no_line_may_end_are_kept() -> None:
    assert paragraph(PROTOCOL, "Голова –").text == "Голова\xa0– Єременко\xa0І.\xa0Г."


def test_bold_and_italic_words_are_so() -> None:
    bold, italic = paragraph(PROTOCOL, "Усього:").runs
    assert (bold.bold, italic.italic) == (True, True)
    assert not italic.bold


def test_a_tables_head_is_repeated_and_its_columns_are_as_wide_as_in_the_pdf() -> None:
    table = PROTOCOL.tables[0]
    heads = [
        row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows
    ]
    assert heads == [True, False, False, False]
    widths = [column.width.pt for column in table.columns]
    assert sum(widths) == pytest.approx(FORM.width, abs=0.2)
    assert widths[1] / widths[0] == pytest.approx(4, abs=0.01)


def test_rows_for_a_pen_are_as_high_as_in_the_pdf() -> None:
    table = replace(sample.ANNEX.blocks[1], least_lines=3)
    read = opened(working_copy(sample.document([Section(title="", blocks=(table,))])))
    head, *rows = read.tables[0].rows
    assert head.height is None
    assert [row.height_rule for row in rows] == [WD_ROW_HEIGHT_RULE.AT_LEAST] * 3
    assert rows[0].height.pt == pytest.approx(3 * FORM.cell.leading + 6, abs=0.1)


def test_the_first_page_has_no_number_and_the_others_a_field() -> None:
    section = PROTOCOL.sections[0]
    assert section.different_first_page_header_footer
    fields = [
        head._element.findall(f".//{qn('w:fldSimple')}")
        for head in (section.first_page_header, section.header)
    ]
    assert [[one.get(qn("w:instr")) for one in found] for found in fields] == [[], [" PAGE "]]


def test_date_place_and_number_stand_at_tab_stops() -> None:
    line = paragraph(PROTOCOL, "31 липня")
    assert line.text.split("\t") == ["31\xa0липня\xa02019\xa0року", "м.\xa0Сєвєродонецьк", "№\xa05"]
    stops = [(stop.alignment, stop.position.pt) for stop in line.style.paragraph_format.tab_stops]
    assert [alignment for alignment, _ in stops] == [WD_TAB_ALIGNMENT.CENTER, WD_TAB_ALIGNMENT.RIGHT]
    assert [place for _, place in stops] == [
        pytest.approx(FORM.width / 2, abs=0.1),
        pytest.approx(FORM.width, abs=0.1),
    ]


def test_a_long_place_goes_on_below_itself() -> None:
    place = "смт Нововоронцовка Бериславського району Херсонської області"
    line = ReferenceLine(left="31 липня 2019 року", centre=place, right="№ 5")
    read = opened(working_copy(sample.document([Section(title="", blocks=(line,))])))
    first, *others = paragraph(read, "31").text.replace("\xa0", " ").split("\n")
    assert first.startswith("31 липня 2019 року\tсмт")
    assert others
    assert all(row.startswith("\t") for row in others)


def test_a_name_stands_at_its_tab_stop_on_the_last_line_of_the_post() -> None:
    post = "Перший заступник голови робочої групи з питань громадської безпеки"
    read = opened(working_copy(sample.signed_by((post, "Ігор ЄРЕМЕНКО"))))
    signed = paragraph(read, "Перший заступник")
    *posts, last = signed.text.replace("\xa0", " ").split("\n")
    assert posts
    assert last.endswith("безпеки\tІгор ЄРЕМЕНКО")
    assert [round(stop.position.mm) for stop in signed.paragraph_format.tab_stops] == [125]


def test_a_long_name_stands_on_one_line_at_a_tab_stop_further_left() -> None:
    read = opened(working_copy(sample.signed_by(("Голова", "В’ячеслав ЄВТУШЕНКО"), ("Секретар", "Ія КІТ"))))
    chair, secretary = paragraph(read, "Голова"), paragraph(read, "Секретар")
    assert chair.text == "Голова\tВ’ячеслав ЄВТУШЕНКО"
    (place,), (other,) = (
        [stop.position.mm for stop in one.paragraph_format.tab_stops] for one in (chair, secretary)
    )
    assert 100 < place < 125
    assert place == other


def test_who_carries_a_point_out_is_held_to_it() -> None:
    said = tuple(map(sample.paragraph, ("Подати кошторис.", "Виконавець – Коваль Ю. А.", "Строк – до 5.")))
    points = NumberedList(items=(ListItem(label="1.", paragraphs=said),))
    read = opened(working_copy(sample.document([Section(title="", blocks=(points,))])))
    held = [bool(one.paragraph_format.keep_with_next) for one in paragraphs(read)]
    assert held == [True, True, False]


def test_a_name_that_leaves_no_room_beside_it_takes_the_line_below() -> None:
    read = opened(working_copy(sample.signed_by(("Голова", "Щ" * 32))))
    signed = paragraph(read, "Голова")
    assert signed.text == "Голова\n\t" + "Щ" * 32
    assert [stop.position.mm < 20 for stop in signed.paragraph_format.tab_stops] == [True]


def test_the_lines_of_a_vote_stay_together() -> None:
    vote = [sample.paragraph(line, ParagraphRole.VOTE) for line in ("Голосували.", "Поіменно.", "Ухвалено.")]
    read = opened(
        working_copy(sample.document([Section(title="", blocks=(*vote, sample.paragraph("Далі.")))]))
    )
    assert [bool(one.paragraph_format.keep_with_next) for one in paragraphs(read)] == [
        True,
        True,
        False,
        False,
    ]


def test_a_point_stays_with_what_is_said_below_it_and_with_its_first_sub_point() -> None:
    said = (sample.paragraph("Доручити."), sample.paragraph("Виконавець."), sample.paragraph("Строк."))
    sub = ListItem(label="1)", paragraphs=(sample.paragraph("подати"),))
    block = NumberedList(items=(ListItem(label="1.", paragraphs=said, children=(sub,)),))
    read = opened(working_copy(sample.document([Section(title="", blocks=(block,))])))
    held = [bool(one.paragraph_format.keep_with_next) for one in paragraphs(read)]
    assert held == [True, True, True, False]


def test_signatures_stay_together_with_text_before_them() -> None:
    read = opened(
        working_copy(sample.signed_by(("Голова", "Ігор ЄРЕМЕНКО"), ("Секретар", "Галина ІВАНЕНКО")))
    )
    held = [bool(one.paragraph_format.keep_with_next) for one in paragraphs(read)]
    assert held == [False, True, True, False]


def test_many_signers_may_stand_on_several_pages() -> None:
    signers = [("Член робочої групи", f"Ігор ЄРЕМЕНКО-{number}") for number in range(12)]
    read = opened(working_copy(sample.signed_by(*signers)))
    held = [bool(one.paragraph_format.keep_with_next) for one in paragraphs(read)]
    assert held == [False, True, *[False] * 10, True, False]


def test_signatures_after_a_table_stay_with_its_last_row() -> None:
    block = SignatureBlock(lines=(SignatureLine(post="Секретар", name="Галина ІВАНЕНКО"),))
    parts = (sample.ANNEX.blocks[1], block)
    read = opened(working_copy(sample.document([Section(title="", blocks=parts)])))
    cells = read.tables[0].rows[-1].cells
    assert all(cell.paragraphs[0].paragraph_format.keep_with_next for cell in cells)


def test_an_annex_begins_on_a_page_of_its_own() -> None:
    turning = [one.text for one in paragraphs(PROTOCOL) if one.paragraph_format.page_break_before]
    assert [text.replace("\xa0", " ") for text in turning] == [sample.ANNEX.mark.text]


def test_a_section_stands_apart_but_not_on_top_of_the_page() -> None:
    first = next(paragraphs(PROTOCOL))
    assert first.paragraph_format.space_before is None
    apart = paragraph(PROTOCOL, "2. СЛУХАЛИ:").paragraph_format.space_before
    assert apart.pt == pytest.approx(FORM.section_gap, abs=0.1)


def test_two_tables_stay_two() -> None:
    table = sample.ANNEX.blocks[1]
    read = opened(working_copy(sample.document([Section(title="", blocks=(table, table))])))
    assert len(read.tables) == 2
    assert [len(table.rows) for table in read.tables] == [4, 4]


def test_lines_for_a_pen_are_rules_as_far_apart_as_in_the_pdf() -> None:
    label = sample.paragraph("Запрошені:", ParagraphRole.LABEL)
    read = opened(working_copy(sample.document([Section(title="", blocks=(label, RuledLines(count=3)))])))
    _, *rules = paragraphs(read)
    assert [rule.text for rule in rules] == ["\t"] * 3
    (stop,) = rules[0].style.paragraph_format.tab_stops
    assert (stop.leader, stop.alignment) == (WD_TAB_LEADER.LINES, WD_TAB_ALIGNMENT.RIGHT)
    assert stop.position.pt == pytest.approx(FORM.width, abs=0.1)
    spacing = rules[0].style.paragraph_format.line_spacing
    assert spacing * SINGLE_LINE * FORM.body.size == pytest.approx(ROOM, abs=0.1)


def test_a_further_copy_begins_on_a_page_of_its_own() -> None:
    copies = [replace(sample.body(text), opens_copy=text == "Друга.") for text in ("Перша.", "Друга.")]
    read = opened(working_copy(sample.document(copies)))
    assert [bool(one.paragraph_format.page_break_before) for one in paragraphs(read)] == [False, True]


def test_a_long_heading_may_use_the_whole_width() -> None:
    long = sample.paragraph("засідання робочої групи з питань " * 6, ParagraphRole.SUBJECT)
    read = opened(working_copy(sample.document([Section(title="", blocks=(long,))])))
    assert next(paragraphs(read)).paragraph_format.right_indent == 0


def test_headings_lead_through_the_document() -> None:
    levels = {
        name: PROTOCOL.styles[name].element.pPr.outlineLvl.val
        for name in ("Heading 1", "Heading 2", "Заголовок додатка")
    }
    assert levels == {"Heading 1": 0, "Heading 2": 1, "Заголовок додатка": 0}


def test_running_text_is_justified() -> None:
    assert PROTOCOL.styles["Body Text"].paragraph_format.alignment is WD_ALIGN_PARAGRAPH.JUSTIFY


def test_a_paragraph_without_words_is_not_written() -> None:
    blank = Paragraph(role=ParagraphRole.BODY, runs=(Run(text=" ", emphasis=Emphasis.BOLD),))
    read = opened(working_copy(sample.document([Section(title="", blocks=(blank, blank))])))
    assert list(paragraphs(read)) == []
