"""People of an imported record who are in the store already: found by name, never overwritten."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from secretariat.domain.ids import PersonId
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedPerson:
    """Somebody whom the store has by the same name; `kept` are the fields that differ and stayed as they were."""

    person_id: PersonId
    name: str
    kept: tuple[str, ...]


def matched_people(uow: UnitOfWork, record: MeetingRecord) -> dict[PersonId, Person]:
    """The stored person for each one of the record whose family, given and patronymic names are the same.

    Of several namesakes each is taken once, the most alike first; who finds nobody left is a new person.
    """
    free: dict[tuple[str, ...], list[Person]] = {}
    for stored in uow.find(Person):
        free.setdefault(_name(stored), []).append(stored)
    found: dict[PersonId, Person] = {}
    for person in sorted(record.persons, key=lambda one: -_likeness(one, free.get(_name(one), ()))):
        namesakes = free.get(_name(person), [])
        if namesakes:
            found[person.id] = max(namesakes, key=lambda stored: len(_same(person, stored)))
            namesakes.remove(found[person.id])
    return found


def matched(person: Person, stored: Person) -> MatchedPerson:
    """What to tell of a match."""
    known = {field.name for field in fields(Person) if getattr(person, field.name) is not None} - {"id"}
    kept = known - _same(person, stored)
    return MatchedPerson(person_id=stored.id, name=stored.full, kept=tuple(sorted(kept)))


def _name(person: Person) -> tuple[str, ...]:
    return tuple(
        normalise_apostrophes(part) for part in (person.family, person.given, person.patronymic or "")
    )


def _same(person: Person, stored: Person) -> set[str]:
    """The fields in which two agree."""
    return {
        field.name
        for field in fields(Person)
        if field.name != "id" and getattr(person, field.name) == getattr(stored, field.name)
    } | {"family", "given", "patronymic"}


def _likeness(person: Person, namesakes: Iterable[Person]) -> int:
    return max((len(_same(person, stored)) for stored in namesakes), default=0)
