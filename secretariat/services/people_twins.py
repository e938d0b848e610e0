"""Who of the people known already a row of a file may be."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from secretariat.domain.ids import PersonId
from secretariat.domain.person import Person
from secretariat.services.person_words import folded

Key = TypeVar("Key")


class Alike(StrEnum):
    """What two people have in common."""

    NAME = "name"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """Somebody known who may be the person of a row.

    A negative id is that of an earlier row of the same file: row 5 is -5.
    """

    person: Person
    alike: Alike

    @property
    def row(self) -> int | None:
        """The row of the file that this is, None for somebody of the store."""
        return -self.person.id if self.person.id < 0 else None


class KnownPeople:
    """The people of the store and of the rows above, found by name and address."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self._persons: dict[PersonId, Person] = {}
        self._by_name: dict[tuple[str, str], list[PersonId]] = {}
        self._by_address: dict[str, list[PersonId]] = {}
        for person in persons:
            self.put(person)

    def put(self, person: Person) -> None:
        """Add a person, or replace the one with this id."""
        self._persons[person.id] = person
        _listed(self._by_name, _name(person), person.id)
        if person.email is not None:
            _listed(self._by_address, person.email.casefold(), person.id)

    def get(self, person_id: PersonId) -> Person:
        """The person with an id."""
        return self._persons[person_id]

    def has(self, person_id: PersonId) -> bool:
        """True when there is somebody with the id."""
        return person_id in self._persons

    def twins(self, person: Person) -> tuple[Twin, ...]:
        """Those of the same name, then those who have only the address in common.

        An unknown patronymic agrees with any.
        """
        namesakes = [self._persons[one] for one in self._by_name.get(_name(person), ())]
        same = [one for one in namesakes if _agree(one.patronymic, person.patronymic)]
        known = {one.id for one in same}
        address = person.email.casefold() if person.email is not None else ""
        others = [self._persons[one] for one in self._by_address.get(address, ()) if one not in known]
        return (
            *(Twin(person=one, alike=Alike.NAME) for one in same),
            *(Twin(person=one, alike=Alike.EMAIL) for one in others),
        )


def likeliest(person: Person, twins: tuple[Twin, ...]) -> Twin | None:
    """The one twin that stands out: by name, and among namesakes by what else agrees; None when none does.

    Of those with the same address alone it is one with the same given name: a family name changes by marriage,
    while an office often has one address for everybody.
    """
    namesakes = [twin for twin in twins if twin.alike is Alike.NAME]
    if not namesakes:
        renamed = [twin for twin in twins if folded(twin.person.given) == folded(person.given)]
        return renamed[0] if len(renamed) == 1 else None
    best = max(_likeness(person, twin.person) for twin in namesakes)
    found = [twin for twin in namesakes if _likeness(person, twin.person) == best]
    return found[0] if len(found) == 1 else None


def _listed(index: dict[Key, list[PersonId]], key: Key, person_id: PersonId) -> None:
    ids = index.setdefault(key, [])
    if person_id not in ids:
        ids.append(person_id)


def _name(person: Person) -> tuple[str, str]:
    return folded(person.family), folded(person.given)


def _agree(first: str | None, second: str | None) -> bool:
    return first is None or second is None or folded(first) == folded(second)


def _likeness(person: Person, other: Person) -> int:
    return sum(
        folded(value) == folded(held)
        for name in ("patronymic", "email", "phone")
        if (value := getattr(person, name)) and (held := getattr(other, name))
    )
