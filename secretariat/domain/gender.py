"""The grammatical gender of a person: as recorded, or as the patronymic tells."""

from secretariat.domain.person import Gender, Person

_ENDINGS = {"ич": Gender.MASCULINE, "іч": Gender.MASCULINE, "вна": Gender.FEMININE, "чна": Gender.FEMININE}


def gender_of(person: Person) -> Gender | None:
    """The gender for words about the person; None when nothing tells it."""
    if person.gender is not None:
        return person.gender
    patronymic = (person.patronymic or "").casefold()
    return next((gender for ending, gender in _ENDINGS.items() if patronymic.endswith(ending)), None)
