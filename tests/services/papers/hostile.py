"""A meeting with everything that is too long, or not of this alphabet."""

from dataclasses import replace

from secretariat.domain.record import MeetingRecord
from tests.records import reference_record
from tests.services.papers.said import ahead

ENDLESS = "Щ" * 200
TITLES = (
    "Про <&> «лапки»\N{NON-BREAKING HYPHEN}й ще &amp;",
    ENDLESS,
    ("Про " + "довге питання " * 300).strip(),
    "Про ґанки й об'їзд",
)
POST = ("начальник " * 300).strip()


def hostile() -> MeetingRecord:
    """Twelve items, a name and a telephone without end, an address of 160 signs, posts longer than a page."""
    record = ahead(reference_record())
    first, persons = record.items[0], list(record.persons)
    items = tuple(
        replace(first, id=type(first.id)(1000 + place), position=place, title=TITLES[place % len(TITLES)])
        for place in range(1, 13)
    )
    persons[0] = replace(persons[0], family=ENDLESS, phone=("+380 " * 40).strip())
    persons[1] = replace(persons[1], given="Є" * 60, email=f"{'a' * 150}@example.org")
    return replace(
        record,
        items=items,
        rapporteurs=tuple(
            replace(row, item_id=item.id, person_id=person.id)
            for row, item, person in zip(record.rapporteurs, items, persons, strict=False)
        ),
        persons=tuple(persons),
        posts=tuple(replace(post, title=POST) for post in record.posts),
    )
