"""Whom a paper may be for: everybody who carries something out, and who is meant by what a person types."""

from collections.abc import Mapping

from secretariat.domain.errors import DomainError
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import sort_key, tidy
from secretariat.services.papers.charges import charges, label_key, person_key


def key_of(record: MeetingRecord, typed: str) -> str:
    """The key of somebody in the record, by the family name, a whole name, or the label of an action.

    Raises DomainError("nobody_such", name=…) and ("several_such", name=…, names=…).
    """
    wanted = _folded(typed)
    names = {person_key(person.id): person.full for person in record.persons}
    found = {
        person_key(person.id)
        for person in record.persons
        if wanted in map(_folded, (person.family, person.full, person.listed, person.signed))
    }
    for charge in charges(record):
        for one in charge.assignees:
            if one.label is not None and _folded(one.label) == wanted:
                found.add(label_key(one.label))
    if not found:
        raise DomainError("nobody_such", name=typed)
    if len(found) > 1:
        told = ", ".join(sorted((names[key] for key in found if key in names), key=sort_key))
        raise DomainError("several_such", name=typed, names=told)
    return found.pop()


def charged(record: MeetingRecord) -> Mapping[str, str]:
    """Everybody whom the meeting charged with something, by key: whole names and labels, in the Ukrainian order."""
    names = {person_key(person.id): person.full for person in record.persons}
    found = {one.key: one.label or names[one.key] for charge in charges(record) for one in charge.assignees}
    return dict(sorted(found.items(), key=lambda pair: sort_key(pair[1])))


def _folded(name: str) -> str:
    return tidy(name).replace("\N{NO-BREAK SPACE}", " ").casefold()
