"""Cells of a file, read as a person."""

from datetime import date

import pytest

from secretariat.domain.group import Role
from secretariat.domain.person import Gender
from secretariat.services.people_files import Column, FileRow
from secretariat.services.person_cells import ReadPerson, read_row
from secretariat.services.person_words import day_of_words
from secretariat.services.row_faults import Fault


def read(**cells: str) -> ReadPerson:
    found = read_row(row(**cells))
    assert found.errors == ()
    return found.person


def faults(**cells: str) -> dict[str, tuple[Fault, str]]:
    return {error.column.value: (error.fault, error.text) for error in read_row(row(**cells)).errors}


def row(**cells: str) -> FileRow:
    return FileRow(number=2, cells={Column(name): text for name, text in cells.items()})


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Ґалаґан Мар’яна Юріївна", ("Ґалаґан", "Мар’яна", "Юріївна")),
        ("Мар’яна Юріївна Ґалаґан", ("Ґалаґан", "Мар’яна", "Юріївна")),
        ("Олег КУЗЬМІНОВ", ("Кузьмінов", "Олег", None)),
        ("Олег Іванович КУЗЬМІНОВ", ("Кузьмінов", "Олег", "Іванович")),
        ("НЕЧУЙ-ЛЕВИЦЬКИЙ Іван", ("Нечуй-Левицький", "Іван", None)),
        ("ҐАЛАҐАН МАР’ЯНА ЮРІЇВНА", ("Ґалаґан", "Мар’яна", "Юріївна")),
        ("Іваненко, Іван Петрович", ("Іваненко", "Іван", "Петрович")),
        ("Нечуй-Левицький Іван", ("Нечуй-Левицький", "Іван", None)),
        ("Ґалаґан Дар’я.", ("Ґалаґан", "Дар’я.", None)),
        ("Алієв Гейдар Алірза огли", ("Алієв", "Гейдар", "Алірза огли")),
        # the family name ends like a patronymic: the place of the patronymic tells
        ("Іван Петрович Бабич", ("Бабич", "Іван", "Петрович")),
        ("Галина Петрівна Мазуревич", ("Мазуревич", "Галина", "Петрівна")),
        ("Максимович Михайло Олександрович", ("Максимович", "Михайло", "Олександрович")),
    ],
)
def test_a_full_name_is_divided(full: str, parts: tuple[str, str, str | None]) -> None:
    person = read(full=full)
    assert (person.family, person.given, person.patronymic) == parts


@pytest.mark.parametrize(
    ("full", "fault"),
    [
        ("Іваненко", Fault.UNCLEAR_NAME),
        ("Іваненко Іван Петрович Коваль Петро", Fault.UNCLEAR_NAME),
        ("Іваненко Іван, Коваль Петро", Fault.TWO_PEOPLE),
        ("Іваненко Іван та Коваль Петро", Fault.TWO_PEOPLE),
        ("Іваненко Іван\nКоваль Петро", Fault.TWO_PEOPLE),
        ("Iваненко Іван", Fault.MIXED_LETTERS),
        ("Іваненко Іван 2", Fault.DIGITS),
        ("Коваль О.І.", Fault.INITIALS),
        ("Коваль О. І.", Fault.INITIALS),
        ("О. І. Коваль", Fault.INITIALS),
        ("КОВАЛЬ О.І.", Fault.INITIALS),
        ("О.І. КОВАЛЬ", Fault.INITIALS),
        ("Коваль, О.І.", Fault.INITIALS),
        ("Коваль О І", Fault.INITIALS),
        ("О.Коваль", Fault.INITIALS),
        ("Коваль Дж.Р.", Fault.INITIALS),
        ("Коваль О.І., Їжак С.В.", Fault.TWO_PEOPLE),
    ],
)
def test_a_full_name_that_cannot_be_divided_is_told(full: str, fault: Fault) -> None:
    assert faults(full=full)["full"][0] is fault


def test_columns_of_their_own_stand_before_the_full_name() -> None:
    assert read(full="Коваль Петро", family="Їжак", given="Степан").family == "Їжак"


def test_a_name_in_capitals_is_stored_as_a_name() -> None:
    person = read(family="ҐАЛАҐАН", given="Є.", patronymic="Юріївна")
    assert (person.family, person.given) == ("Ґалаґан", "Є.")


def test_initials_of_two_names_are_no_given_name() -> None:
    assert faults(family="Коваль", given="О.І.") == {"given": (Fault.INITIALS, "О.І.")}


def test_initials_under_the_family_name_are_told_there() -> None:
    assert faults(family="КОВАЛЬ О.І.") == {"family": (Fault.INITIALS, "КОВАЛЬ О.І.")}


def test_three_names_under_the_family_name_are_divided_too() -> None:
    person = read(family="Ґалаґан Мар’яна Юріївна")
    assert (person.family, person.given, person.patronymic) == ("Ґалаґан", "Мар’яна", "Юріївна")


def test_a_latin_letter_among_cyrillic_ones_is_named() -> None:
    assert faults(family="Iваненкo", given="Петро")["family"] == (Fault.MIXED_LETTERS, "Io")


def test_a_name_all_in_latin_letters_is_a_name() -> None:
    assert read(family="O'Brien", given="Seán").family == "O'Brien"


def test_every_fault_of_a_row_is_told_at_its_column() -> None:
    told = faults(
        given="Іван2",
        email="іван@",
        gender="так собі",
        role="бос",
        voting="мабуть",
        since="31.02.2020",
        post_since="торік",
    )
    assert told == {
        "family": (Fault.MISSING, ""),
        "given": (Fault.DIGITS, "2"),
        "email": (Fault.BAD_EMAIL, "іван@"),
        "gender": (Fault.UNKNOWN_GENDER, "так собі"),
        "role": (Fault.UNKNOWN_ROLE, "бос"),
        "voting": (Fault.UNKNOWN_VOTE, "мабуть"),
        "since": (Fault.BAD_DATE, "31.02.2020"),
        "post_since": (Fault.BAD_DATE, "торік"),
    }


def test_signs_of_a_wrong_encoding_are_no_name() -> None:
    assert faults(family="????", given="Іван")["family"] == (Fault.STRANGE_SIGNS, "????")


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("чоловіча", Gender.MASCULINE),
        ("Ч.", Gender.MASCULINE),
        ("жін.", Gender.FEMININE),
        ("F", Gender.FEMININE),
    ],
)
def test_a_gender_is_understood_in_many_words(word: str, gender: Gender) -> None:
    assert read(family="Їжак", given="Саша", gender=word).gender is gender


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("Голова", Role.CHAIR),
        ("заступниця голови", Role.DEPUTY_CHAIR),
        ("СЕКРЕТАР групи", Role.SECRETARY),
        ("член робочої групи", Role.MEMBER),
        ("так", Role.MEMBER),
        ("ні", None),
    ],
)
def test_a_role_is_understood_in_many_words(word: str, role: Role | None) -> None:
    assert read(family="Їжак", given="Саша", role=word).role is role


@pytest.mark.parametrize(
    "text",
    [
        "12.03.2018",
        "2018-03-12",
        "2018-03-12 00:00:00",
        "2018-03-12T00:00:00",
        "12/03/2018",
        "12 березня 2018 року",
        "12.3.2018 р.",
    ],
)
def test_a_day_is_understood_in_many_forms(text: str) -> None:
    assert day_of_words(text) == date(2018, 3, 12)


def test_what_a_cell_says_is_tidied() -> None:
    person = read(family=" Їжак\u00a0", given="Степан\u200b", post="  начальник   відділу ")
    assert (person.family, person.given, person.post) == ("Їжак", "Степан", "начальник відділу")
