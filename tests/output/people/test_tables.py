"""CSV and XLSX, by the bytes that other programs write."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from secretariat.domain.errors import DomainError
from secretariat.output.people.csv import read_csv, write_csv
from secretariat.output.people.files import OfficePeopleFiles
from secretariat.output.people.headings import HEADINGS, column_of
from secretariat.output.people.xlsx import read_xlsx, write_xlsx
from secretariat.services.people_files import Column, FileRow, PeopleSheet
from secretariat.services.person_cells import ReadPerson, read_row
from tests.output.people.made import bare_workbook, saved, workbook

C = Column
LIST = "Прізвище;Ім’я;Телефон\nҐалаґан;Мар’яна;050 111-22-33\nЇжак;Степан;\n"


def cells(sheet: PeopleSheet) -> list[dict[Column, str]]:
    return [dict(row.cells) for row in sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("divider", [";", ",", "\t"])
def test_csv_is_read_in_any_usual_encoding_with_any_divider(encoding: str, divider: str) -> None:
    text = LIST if encoding != "cp1251" else LIST.replace("’", "'")
    sheet = read_csv(text.replace(";", divider).encode(encoding))
    assert [row.number for row in sheet.rows] == [2, 3]
    assert [row.cells[C.FAMILY] for row in sheet.rows] == ["Ґалаґан", "Їжак"]
    assert C.PHONE not in sheet.rows[1].cells


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("ПРІЗВИЩЕ", C.FAMILY),
        ("Ім'я", C.GIVEN),
        ("  імʼя ", C.GIVEN),
        ("По-батькові", C.PATRONYMIC),
        ("П.І.Б.", C.FULL),
        ("Прізвище, ім’я, по батькові", C.FULL),
        ("E-mail", C.EMAIL),
        ("e mail:", C.EMAIL),
        ("Електронна пошта", C.EMAIL),
        ("Тел.", C.PHONE),
        ("Роль у групі", C.ROLE),
        ("У групі (роль)", C.ROLE),
        ("З правом голосу", C.VOTING),
        ("З якої дати", C.SINCE),
        ("Last Name", C.FAMILY),
        ("Job title", C.POST),
        ("Вік", None),
        ("", None),
    ],
)
def test_a_column_is_known_by_many_names(heading: str, column: Column | None) -> None:
    assert column_of(heading) is column


def test_every_written_heading_is_understood() -> None:
    assert {column_of(words) for words in HEADINGS.values()} == set(HEADINGS)


OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Notes\n"
    "пан,Юрій,Петрович,Коваль,Лікарня,лікар,0641,050,koval@example.org,давно\n"
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,E-mail 1 - Label,E-mail 1 - Value,"
    "Phone 1 - Label,Phone 1 - Value\n"
    "Юрій,Петрович,Коваль,Лікарня,лікар,давно,Work,koval@example.org,Mobile,050\n"
)
OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Notes,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,"
    "Organization 1 - Title\n"
    "Юрій Петрович Коваль,Юрій,Петрович,Коваль,давно,koval@example.org,050,Лікарня,лікар\n"
)


@pytest.mark.parametrize("text", [OUTLOOK, GOOGLE, OLD_GOOGLE], ids=["Outlook", "Google", "old Google"])
def test_the_lists_that_other_programs_write_are_understood(text: str) -> None:
    (row,) = read_csv(text.encode()).rows
    person = read_row(row)
    assert person.errors == ()
    assert person.person == ReadPerson(
        family="Коваль",
        given="Юрій",
        patronymic="Петрович",
        post="лікар",
        organisation="Лікарня",
        email="koval@example.org",
        phone="050",
        note="давно",
    )


def test_of_two_columns_of_one_meaning_the_better_named_is_read_and_the_other_told() -> None:
    sheet = read_csv("Title;Прізвище;Ім’я;Посада;Job Title\nпан;Коваль;Юрій;лікар;doctor\n".encode())
    assert sheet.rows[0].cells[C.POST] == "лікар"
    assert sheet.unknown == ("Title", "Job Title")


def test_a_name_alone_is_a_whole_one_and_beside_a_surname_the_given_one() -> None:
    assert cells(read_csv("Name;Phone\nЮрій Коваль;050\n".encode())) == [
        {C.FULL: "Юрій Коваль", C.PHONE: "050"}
    ]
    assert cells(read_csv("Name;Surname\nЮрій;Коваль\n".encode())) == [{C.GIVEN: "Юрій", C.FAMILY: "Коваль"}]


def test_columns_stand_in_any_order_and_unknown_ones_are_told() -> None:
    sheet = read_csv("Вік;Посада;ПІБ;Розмір\n41;інженер;Їжак Степан;XL\n".encode())
    assert cells(sheet) == [{C.POST: "інженер", C.FULL: "Їжак Степан"}]
    assert sheet.unknown == ("Вік", "Розмір")


def test_a_title_above_the_headings_and_empty_rows_keep_the_numbers_of_rows() -> None:
    sheet = read_csv("Склад групи;;\n\n№;Прізвище;Ім’я\n\n1;Їжак;Степан\n;;\n2;Коваль;Юлія\n".encode())
    assert [(row.number, row.cells[C.FAMILY]) for row in sheet.rows] == [(5, "Їжак"), (7, "Коваль")]


def test_a_cell_of_two_lines_is_one_row() -> None:
    sheet = read_csv('Прізвище,Ім’я,Примітка\nЇжак,Степан,"перший\nдругий, рядок"\nКоваль,Юлія,\n'.encode())
    assert sheet.rows[0].cells[C.NOTE] == "перший\nдругий, рядок"
    assert sheet.rows[1].number == 3


@pytest.mark.parametrize(
    "rows",
    [
        'Коваль;Юрій;"Директор;\nЇжак;Степан;інженер;\nЯценко;Лука;лікар;\n',
        'Коваль;Юрій;лікар;"не був\nЇжак;Степан;інженер;\n',
        'Коваль;Юрій;"Директор;\nЇжак;Степан;"Ромашка" ТОВ;\nЯценко;Лука;лікар;\n',
        'Коваль;Юрій;"Директор;\nЇжак;Степан;інженер;\nЯценко;Лука;лікар";\n',
        'Коваль;Юрій;"Директор;\n' + "Їжак;Степан;інженер;\n" * 10_000,
    ],
    ids=["to the end", "in a note", "to the next one", "to a closing one", "over a long list"],
)
@pytest.mark.parametrize("divider", [";", ","])
def test_a_quotation_mark_that_swallows_people_is_told_with_its_row(rows: str, divider: str) -> None:
    text = f"Прізвище;Ім’я;Посада;Примітка\nБілоус;Олег;;\n{rows}".replace(";", divider)
    with pytest.raises(DomainError) as refused:
        read_csv(text.encode())
    assert (refused.value.code, refused.value.params) == ("people_file_open_quote", {"row": 3})


def test_quotation_marks_within_a_line_and_posts_of_two_lines_are_read() -> None:
    rows = 'Коваль;Юрій;"Ромашка" ТОВ\nЇжак;Степан;"начальник відділу\nмолоді, спорту"\nЯценко;Лука;"лікар\n'
    posts = [row.cells[C.POST] for row in read_csv(f"Прізвище;Ім’я;Посада\n{rows}".encode()).rows]
    assert posts == ["Ромашка ТОВ", "начальник відділу\nмолоді, спорту", "лікар"]


def test_csv_opens_in_a_spreadsheet_and_runs_no_formula() -> None:
    notes = ["=HYPERLINK(A1)", "+380501112233", "-1", "@SUM(A1)", "'=1", "звичайний"]
    rows = [FileRow(number=2, cells={C.FAMILY: "Їжак", C.GIVEN: "Степан", C.NOTE: note}) for note in notes]
    data = write_csv(rows)
    assert data.startswith("\ufeffПрізвище;Ім’я;".encode())
    written = [line.rpartition(";")[2] for line in data.decode("utf-8-sig").splitlines()[1:]]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in written)
    assert [row.cells[C.NOTE] for row in read_csv(data).rows] == notes


def test_numbers_and_dates_of_a_workbook_are_what_was_typed() -> None:
    sheet = read_xlsx(
        workbook(
            ["Прізвище", "Ім’я", "Телефон", "У групі з", "На посаді з", "Примітка"],
            ["Їжак", "Степан", 380501112233, datetime(2018, 3, 12), 43171, 7.0],
            ["Коваль", "Юлія", 501112233, date(2018, 3, 12), "12.03.2018", True],
            ["Мельник", "Любов", "0501112233", None, None, None],
        )
    )
    first, second, third = cells(sheet)
    assert (first[C.PHONE], first[C.SINCE], first[C.POST_SINCE]) == (
        "+380501112233",
        "12.03.2018",
        "12.03.2018",
    )
    assert (first[C.NOTE], second[C.PHONE], second[C.SINCE]) == ("7", "0501112233", "12.03.2018")
    assert third == {C.FAMILY: "Мельник", C.GIVEN: "Любов", C.PHONE: "0501112233"}


def test_shared_inline_and_computed_strings_are_read() -> None:
    sheet = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Ім’я</t></is></c></row>'
        '<row r="4"><c r="A4" t="inlineStr"><is><r><t>Ґала</t></r><r><t>ґан</t></r></is></c>'
        '<c r="B4" t="str"><f>CONCATENATE("Мар","’яна")</f><v>Мар’яна</v></c></row>'
    )
    read = read_xlsx(bare_workbook(sheet, "<si><t>Прізвище</t></si>"))
    assert [(row.number, dict(row.cells)) for row in read.rows] == [
        (4, {C.FAMILY: "Ґалаґан", C.GIVEN: "Мар’яна"})
    ]


def test_the_sheet_with_people_is_found_among_others() -> None:
    book = Workbook()
    book.active.append(["Пояснення до списку"])
    book.create_sheet("Порожній")
    people = book.create_sheet("Склад")
    people.append(["ПІБ"])
    people.append(["Їжак Степан"])
    assert cells(read_xlsx(saved(book))) == [{C.FULL: "Їжак Степан"}]


def test_a_written_workbook_has_texts_only_and_wide_columns(tmp_path: Path) -> None:
    row = {C.FAMILY: "Їжак", C.GIVEN: "Степан", C.PHONE: "0501112233", C.NOTE: "=1+1"}
    path = tmp_path / "Особи.xlsx"
    path.write_bytes(write_xlsx([FileRow(number=2, cells=row)]))
    sheet = load_workbook(path).active
    assert {cell.data_type for line in sheet.iter_rows() for cell in line if cell.value is not None} == {"s"}
    assert sheet.column_dimensions["A"].width >= 18
    assert sheet.freeze_panes == "A2"
    assert cells(OfficePeopleFiles().read(path)) == [row]
