"""In which words somebody is written about: every case of every part of a name, as stored and as proposed."""

from collections.abc import Iterable, Mapping, Sequence

from secretariat.domain.cases import NameForms as StoredForms
from secretariat.domain.erasure import NameForms
from secretariat.domain.gender import gender_of
from secretariat.domain.ids import PersonId
from secretariat.domain.person import Person
from secretariat.services.cases import Cases

FullNames = tuple[str, ...]
"""Full names in the cases, the form of address last; it has no family name."""


def proposed_cases(cases: Cases, person: Person) -> FullNames:
    """The forms of a name by the rules."""
    made = cases.name(
        family=person.family, given=person.given, patronymic=person.patronymic, gender=gender_of(person)
    )
    return (person.full, made.genitive, made.dative, made.accusative, made.instrumental, made.vocative)


def stored_cases(forms: StoredForms) -> FullNames:
    """The forms of a name as somebody left them."""
    return (forms.genitive, forms.dative, forms.accusative, forms.instrumental, forms.vocative)


def written_names(identities: Sequence[Person], written: Iterable[FullNames]) -> NameForms:
    """The parts of these names of one person, whose `identities` are the present one and the former ones."""
    family, given, patronymic = set[str](), set[str](), set[str]()
    length = len(identities[0].family.split(" "))
    for *full, vocative in written:
        for name in full:
            words = name.split(" ")
            family.add(" ".join(words[:length]))
            given.update(words[length : length + 1])
            patronymic.update(words[length + 1 :])
        called, *rest = vocative.split(" ")
        given.add(called)
        patronymic.update(rest)
    family.update(person.family for person in identities)
    return NameForms(
        family=frozenset(family),
        given=frozenset(given),
        patronymic=frozenset(patronymic),
        literals=contacts_of(identities),
    )


def contacts_of(identities: Iterable[Person]) -> frozenset[str]:
    """Addresses and telephones of one person."""
    return frozenset(text for person in identities for text in (person.email, person.phone) if text)


def names_of_people(
    persons: Iterable[Person], forms: Mapping[PersonId, StoredForms]
) -> Mapping[PersonId, NameForms]:
    """The names of several people, from their forms as they stand."""
    return {one.id: written_names([one], [(one.full, *stored_cases(forms[one.id]))]) for one in persons}
