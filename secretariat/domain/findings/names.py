"""The check of names: one person's name is spelt in one way."""

from collections.abc import Iterator
from itertools import combinations

from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding, Weight
from secretariat.domain.findings.texts import typed_texts
from secretariat.domain.name_spelling import capitalised_words, is_form_of, is_slip_of, name_parts
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord


def name_two_ways(record: MeetingRecord) -> Iterator[Finding]:
    """A text has a family name with a slip in it, or the same person is kept twice with different letters.

    A word that is a form of any name in the record is right, however near it is to another: Іваненко and Іванченко
    are two people.
    """
    yield from _in_texts(record)
    yield from _between_persons(record)


def _in_texts(record: MeetingRecord) -> Iterator[Finding]:
    families = {part: person.family for person in record.persons for part in name_parts(person.family)}
    known = [*families, *_other_names(record)]
    judged: dict[str, str | None] = {}
    for typed in typed_texts(record):
        slips: dict[str, str] = {}
        for word in capitalised_words(typed.text):
            if word not in judged:
                judged[word] = _meant(word, families, known)
            if (name := judged[word]) is not None:
                slips[word] = name
        if slips:
            yield _finding(typed.source, _told(slips) | typed.numbers)


def _told(slips: dict[str, str]) -> dict[str, str | int]:
    """All slips of one text: who lets one stay was not asked about another."""
    return {"written": ", ".join(slips), "name": ", ".join(dict.fromkeys(slips.values()))}


def _other_names(record: MeetingRecord) -> Iterator[str]:
    """Words that are no family names and right as they stand."""
    for person in record.persons:
        yield from name_parts(person.given)
        yield from name_parts(person.patronymic or "")
    named = [row.name for row in record.organisations]
    group = record.group
    for text in (*named, group.council, group.settlement, group.name, group.name_genitive):
        yield from capitalised_words(text)


def _meant(word: str, families: dict[str, str], known: list[str]) -> str | None:
    """The family name that was meant by a misspelt word; None for any other word."""
    meant = next((family for part, family in families.items() if is_slip_of(word, part)), None)
    return None if meant is None or any(is_form_of(word, name) for name in known) else meant


def _between_persons(record: MeetingRecord) -> Iterator[Finding]:
    for one, other in combinations(record.persons, 2):
        if _is_same_but_for_a_letter(one, other):
            params: dict[str, str | int] = {"written": other.full, "name": one.full}
            yield _finding(_seat(record, one, other), params)


def _is_same_but_for_a_letter(one: Person, other: Person) -> bool:
    patronymics = {one.patronymic, other.patronymic} - {None}
    same = one.given == other.given and len(patronymics) < 2
    return same and (is_slip_of(other.family, one.family) or is_slip_of(one.family, other.family))


def _seat(record: MeetingRecord, *people: Person) -> Source:
    """The row of presence of one of them."""
    ids = {person.id for person in people}
    row = next((row for row in reversed(record.attendance) if row.person_id in ids), None)
    if row is None:
        return Source(kind="meeting", id=record.meeting.id)
    return Source(kind="attendance", id=row.id)


def _finding(source: Source, params: dict[str, str | int]) -> Finding:
    return Finding(code="name_two_ways", source=source, weight=Weight.WAIVABLE, params=params)


CHECKS = (name_two_ways,)
CODES = ("name_two_ways",)
