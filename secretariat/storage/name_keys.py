"""What the store keeps beside a person's name, so that it can be sorted and found by plain comparison."""

from secretariat.domain.person import Person
from secretariat.domain.ukrainian import normalise_apostrophes


def name_keys(person: Person) -> dict[str, str]:
    """The derived columns of a person's row.

    `sort_key` orders as `Person.order`: its parts are divided by signs that come before all that a name can have, and
    hold no NUL, at which SQLite's functions end a text. `search` is the full name without case, apostrophes as ʼ.
    """
    return {
        "sort_key": "\x01".join(part.replace("\x00", "\x02") for part in person.order),
        "search": normalise_apostrophes(person.full).casefold(),
    }
