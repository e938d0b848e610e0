"""Names in the grammatical cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import APOSTROPHES, tidy
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.services.cases import ProposedName
from tests.language.cases.scoring import CASES, ENOUGH, read_set, report, share_right, wrong_names

_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_NAMES = st.from_regex(f"[{_LETTERS}][{_LETTERS}ʼ]{{1,13}}", fullmatch=True).map(str.capitalize)
_ANYTHING = st.text(max_size=20).filter(tidy)
_GENDERS = st.sampled_from([None, *Gender])


def _name(
    family: str, given_name: str, patronymic: str | None = None, gender: Gender | None = None
) -> ProposedName:
    return UkrainianCases().name(family=family, given=given_name, patronymic=patronymic, gender=gender)


def _forms(name: ProposedName) -> list[str]:
    return [getattr(name, case) for case in CASES]


@pytest.mark.parametrize("file", ["gold.json", "names.json"])
def test_names_come_out_right(file: str) -> None:
    people = read_set(file)
    wrong = wrong_names(people)
    assert share_right(wrong, people) >= ENOUGH, report(wrong, people)


@pytest.mark.parametrize("file", ["gold.json", "names.json"])
def test_names_come_out_right_when_nobody_told_the_gender(file: str) -> None:
    people = [{**person, "gender": None} for person in read_set(file)]
    wrong = wrong_names(people)
    assert share_right(wrong, people) >= ENOUGH, report(wrong, people)


def test_a_full_name_has_its_family_name_first_and_is_addressed_without_it() -> None:
    assert _name("Ґалаґан", "Андрій", "Юрійович") == ProposedName(
        genitive="Ґалаґана Андрія Юрійовича",
        dative="Ґалаґану Андрію Юрійовичу",
        accusative="Ґалаґана Андрія Юрійовича",
        instrumental="Ґалаґаном Андрієм Юрійовичем",
        vocative="Андрію Юрійовичу",
    )


@pytest.mark.parametrize(
    ("family", "given_name", "dative"),
    [
        ("Коваль", "Саша", "Ковалю Саші"),
        ("Левицька", "Саша", "Левицькій Саші"),
        ("Коваль", "Любов", "Коваль Любові"),
        ("Коваль", "Даніель", "Ковалю Даніелю"),
        ("Коваль", "Ґандзя", "Коваль Ґандзі"),
        ("Коваль", "Хведір", "Ковалю Хведору"),
    ],
)
def test_without_a_patronymic_the_other_names_tell_the_gender(
    family: str, given_name: str, dative: str
) -> None:
    assert _name(family, given_name).dative == dative


@pytest.mark.parametrize(
    ("family", "genitive"),
    [
        ("Нечуй-Левицький", "Нечуя-Левицького"),
        ("Нечуй–Левицький", "Нечуя–Левицького"),
        ("Драй-Хмара", "Драй-Хмари"),
        ("ван Бетховен", "ван Бетховена"),
        ("Бен Гуріон", "Бен Гуріона"),
        ("Smith", "Smith"),
        ("Ковальчук-Smith", "Ковальчука-Smith"),
        ("КВІТКА-ОСНОВʼЯНЕНКО", "КВІТКИ-ОСНОВʼЯНЕНКА"),
        ("Солов'яненко", "Солов'яненка"),
        ("СОЛОВЕЙ", "СОЛОВʼЯ"),
        ("МакКейн", "МакКейна"),
    ],
)
def test_each_part_of_a_family_name_keeps_its_own_way(family: str, genitive: str) -> None:
    assert _name(family, "Іван", gender=Gender.MASCULINE).genitive == f"{genitive} Івана"


def test_a_patronymic_that_is_not_built_as_ukrainian_ones_stays() -> None:
    assert _name("Алієв", "Гейдар", "Огли", Gender.MASCULINE).genitive == "Алієва Гейдара Огли"


@given(family=_NAMES, given_name=_NAMES, patronymic=st.none() | _NAMES, gender=_GENDERS)
def test_a_form_has_as_many_words_as_the_name(
    family: str, given_name: str, patronymic: str | None, gender: Gender | None
) -> None:
    name = _name(family, given_name, patronymic, gender)
    words = 2 + (patronymic is not None)
    assert [len(form.split()) for form in _forms(name)] == [words] * 4 + [words - 1]


@given(family=_ANYTHING, given_name=_ANYTHING, patronymic=st.none() | _ANYTHING, gender=_GENDERS)
def test_no_text_makes_the_proposal_fail_or_empty(
    family: str, given_name: str, patronymic: str | None, gender: Gender | None
) -> None:
    assert all(_forms(_name(family, given_name, patronymic, gender)))


@given(family=_NAMES, given_name=_NAMES, gender=_GENDERS)
def test_capitals_stay_capitals(family: str, given_name: str, gender: Gender | None) -> None:
    plain = _forms(_name(family, given_name, None, gender))
    assert [form.upper() for form in plain] == _forms(_name(family.upper(), given_name.upper(), None, gender))
    assert all(word[0].isupper() for form in plain for word in form.split())


@given(family=st.text(alphabet=_LETTERS, min_size=1), gender=_GENDERS, sign=st.sampled_from(APOSTROPHES))
def test_the_apostrophe_is_the_one_that_was_typed(family: str, gender: Gender | None, sign: str) -> None:
    typed = _forms(_name(f"Дем{sign}{family}", "Іван", None, gender))
    canonical = _forms(_name(f"Демʼ{family}", "Іван", None, gender))
    assert typed[:4] == [form.replace("ʼ", sign) for form in canonical[:4]]


@given(family=st.text(alphabet=_LETTERS, min_size=2, max_size=10))
def test_the_letter_ge_with_upturn_is_kept(family: str) -> None:
    assert _name(f"Ґ{family}", "Іван", None, Gender.MASCULINE).genitive.startswith("Ґ")


@given(
    family=st.text(alphabet=_LETTERS, min_size=1, max_size=12),
    ending=st.sampled_from("бвгґджзйклмнпрстфхцчшщьо"),
)
def test_family_names_of_women_in_a_consonant_or_o_do_not_change(family: str, ending: str) -> None:
    name = f"{family}{ending}".capitalize()
    assert {form.split()[0] for form in _forms(_name(name, "Оксана", None, Gender.FEMININE))[:4]} == {name}


@given(family=_NAMES, given_name=_NAMES, gender=_GENDERS)
def test_spaces_around_a_name_do_not_count(family: str, given_name: str, gender: Gender | None) -> None:
    spaced = _name(f" {family}  ", f"\u00a0{given_name} ", None, gender)
    assert spaced == _name(family, given_name, None, gender)
