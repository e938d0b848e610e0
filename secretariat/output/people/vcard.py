"""vCard: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) are read; 3.0 is written, which Outlook and phones read alike."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from secretariat.domain.errors import DomainError
from secretariat.domain.person import Gender
from secretariat.output.people.encoding import decoded
from secretariat.output.people.table import MOST_ROWS
from secretariat.output.people.vcard_lines import Property, line, properties
from secretariat.services.people_files import Column, FileRow, PeopleSheet
from secretariat.services.person_words import GENDERS, gender_of_word

_PHONES = 3
_PREFERRED, _LAST = re.compile(r"\bPREF\b(?:=\"?(\d{1,3}))?"), 1000
_NAMES = (Column.FAMILY, Column.GIVEN, Column.PATRONYMIC)
_TEXTS = {"FN": Column.FULL, "TITLE": Column.POST, "EMAIL": Column.EMAIL, "NOTE": Column.NOTE}
_GENDERS = ("GENDER", "X-GENDER", "SEX")
_WRITTEN_GENDER = {GENDERS[Gender.MASCULINE]: "Male", GENDERS[Gender.FEMININE]: "Female"}


def read_vcard(data: bytes) -> PeopleSheet:
    """The people of a file of cards, numbered as they stand.

    Raises DomainError: "people_file_unreadable", "people_file_empty", "people_file_too_many".
    """
    cards = list(islice(_cards(properties(decoded(data))), MOST_ROWS + 1))
    if len(cards) > MOST_ROWS:
        raise DomainError("people_file_too_many", most=MOST_ROWS)
    rows = [FileRow(number=number, cells=_cells(card)) for number, card in enumerate(cards, 1)]
    people = tuple(row for row in rows if row.cells)
    if not people:
        raise DomainError("people_file_empty")
    return PeopleSheet(rows=people)


def write_vcard(rows: Sequence[FileRow]) -> bytes:
    """A card for each person, UTF-8. A card has no place for groups, so a second row of one person is left out."""
    return "".join(dict.fromkeys(_card(row.cells) for row in rows)).encode()


def _cards(lines: Iterator[Property]) -> Iterator[list[Property]]:
    """The properties of each card; of a card within a card (AGENT) nothing is taken."""
    card: list[Property] = []
    depth = 0
    for one in lines:
        marks = one.value.strip().upper() == "VCARD"
        if one.name == "BEGIN" and marks:
            depth += 1
        elif one.name == "END" and marks:
            if depth == 1:
                yield card
                card = []
            depth = max(0, depth - 1)
        elif depth == 1:
            card.append(one)


def _cells(card: Sequence[Property]) -> dict[Column, str]:
    """Of several addresses the preferred one, of several phones the first three."""
    cells: dict[Column, str] = {}
    for one in sorted(card, key=_rank):
        if one.name in _TEXTS:
            cells.setdefault(_TEXTS[one.name], one.text)
        elif one.name == "N":
            cells.update(zip(_NAMES, one.parts, strict=False))
        elif one.name == "ORG":
            cells.setdefault(Column.ORGANISATION, ", ".join(part for part in one.parts if part))
        elif one.name in _GENDERS and (gender := gender_of_word(one.parts[0])):
            cells[Column.GENDER] = GENDERS[gender]
    phones = [one.text.removeprefix("tel:") for one in card if one.name == "TEL"]
    cells[Column.PHONE] = ", ".join(dict.fromkeys(phones[:_PHONES]))
    if cells.get(Column.FAMILY) or cells.get(Column.GIVEN):
        cells.pop(Column.FULL, None)
    return {column: text for column, text in cells.items() if text}


def _rank(one: Property) -> int:
    """PREF=1 of version 4.0 and TYPE=PREF of the older ones come first."""
    found = _PREFERRED.search(one.params)
    return int(found[1] or 1) if found else _LAST


def _card(cells: Mapping[Column, str]) -> str:
    family, given, patronymic = (cells.get(column, "") for column in _NAMES)
    family = family or cells.get(Column.FULL, "")
    organisation, gender = cells.get(Column.ORGANISATION), cells.get(Column.GENDER, "")
    lines = [
        line("BEGIN", "VCARD"),
        line("VERSION", "3.0"),
        line("N", family, given, patronymic, "", ""),
        line("FN", " ".join(part for part in (family, given, patronymic) if part)),
        *(line(name, cells[column]) for name, column in _TEXTS.items() if name != "FN" and column in cells),
        *([line("TEL", cells[Column.PHONE])] if Column.PHONE in cells else []),
        *([line("ORG", organisation)] if organisation else []),
        *([line("X-GENDER", _WRITTEN_GENDER[gender])] if gender in _WRITTEN_GENDER else []),
        line("END", "VCARD"),
    ]
    return "".join(lines)
