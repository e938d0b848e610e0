"""Names and posts in the grammatical cases, as they are printed; proposed by rules, looked at once by a person."""

from dataclasses import dataclass

from secretariat.domain import checks
from secretariat.domain.ids import NameFormsId, PersonId, PostFormsId, PostId
from secretariat.domain.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForms:
    """The cases of a person's full name: кого? кому? кого? ким? and the form of address.

    The nominative is the person's own name. `vocative` is given name and patronymic («Олеже Вікторовичу»).
    `checked` says that somebody has looked at the forms; a changed name makes them unchecked again.
    """

    id: NameFormsId
    person_id: PersonId
    genitive: str
    dative: str
    accusative: str
    instrumental: str
    vocative: str
    checked: bool = False

    def __post_init__(self) -> None:
        for field in ("genitive", "dative", "accusative", "instrumental", "vocative"):
            checks.text(getattr(self, field), field)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostForms:
    """The cases of a post's title; `checked` as in `NameForms`."""

    id: PostFormsId
    post_id: PostId
    genitive: str
    dative: str
    accusative: str
    instrumental: str
    checked: bool = False

    def __post_init__(self) -> None:
        for field in ("genitive", "dative", "accusative", "instrumental"):
            checks.text(getattr(self, field), field)


def signed_form(form: str, person: Person) -> str:
    """«Андрію ҐАЛАҐАНУ»: the form of addressees of a full name in a case."""
    words = form.split(" ")
    families, givens = len(person.family.split(" ")), len(person.given.split(" "))
    given, family = words[families : families + givens], words[:families]
    return " ".join([*given, *(word.upper() for word in family)])


def listed_form(form: str, person: Person) -> str:
    """«Ґалаґана А. Ю.»: the form of lists of a full name in a case."""
    family = " ".join(form.split(" ")[: len(person.family.split(" "))])
    _, _, initials = person.listed.removeprefix(person.family).partition(" ")
    return f"{family} {initials}".strip()
