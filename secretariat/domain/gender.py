"""The grammatical gender of a person: as recorded, or as the patronymic tells."""

from secretariat.domain.person import Gender, Person

_ENDINGS = {"ич": Gender.MASCULINE, "іч": Gender.MASCULINE, "вна": Gender.FEMININE, "чна": Gender.FEMININE}


def gender_of(person: Person) -> Gender | None:
    """The gender for words about the person; None when nothing tells it."""
    return person.gender if person.gender is not None else gender_by_patronymic(person.patronymic)


def gender_by_patronymic(patronymic: str | None) -> Gender | None:
    """The gender that a patronymic tells; None without one, or when it tells nothing."""
    folded = (patronymic or "").casefold()
    return next((gender for ending, gender in _ENDINGS.items() if folded.endswith(ending)), None)
