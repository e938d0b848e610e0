"""The gender of words about a person."""

import pytest

from secretariat.domain.gender import gender_of
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Gender, Person


def _person(patronymic: str | None, gender: Gender | None = None) -> Person:
    return Person(id=PersonId(1), family="Коваль", given="Юлія", patronymic=patronymic, gender=gender)


@pytest.mark.parametrize(
    ("patronymic", "gender"),
    [
        ("Григорович", Gender.MASCULINE),
        ("Ілліч", Gender.MASCULINE),
        ("Андріївна", Gender.FEMININE),
        ("Іллівна", Gender.FEMININE),
        ("Кузьмівна", Gender.FEMININE),
        ("Савична", Gender.FEMININE),
        (None, None),
        ("Огли", None),
    ],
)
def test_the_patronymic_tells_the_gender(patronymic: str | None, gender: Gender | None) -> None:
    assert gender_of(_person(patronymic)) is gender


def test_what_is_recorded_comes_first() -> None:
    assert gender_of(_person("Григорович", Gender.FEMININE)) is Gender.FEMININE
