"""The cells of one row of a file, read as a person; what is wrong is told by column."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Role
from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import tidy
from secretariat.services.people_files import Column, FileRow
from secretariat.services.person_names import full_name_parts, initials, name_fault, without_capitals
from secretariat.services.person_words import day_of_words, gender_of_word, role_of_word, truth_of_word
from secretariat.services.row_faults import CellError, Fault

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPerson:
    """What a row says. A value that could not be read is left out; then an error tells of its column.

    `voting` is None when the row does not say it; `group` is the name of a group.
    """

    family: str = ""
    given: str = ""
    patronymic: str | None = None
    gender: Gender | None = None
    email: str | None = None
    phone: str | None = None
    note: str | None = None
    post: str | None = None
    organisation: str | None = None
    post_since: date | None = None
    group: str | None = None
    role: Role | None = None
    voting: bool | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """A row of a file with the person that it says, and everything that is wrong with it."""

    row: FileRow
    person: ReadPerson
    errors: tuple[CellError, ...]


def read_row(row: FileRow) -> ReadRow:
    """Read the cells of a row."""
    reading = _Reading(row)
    family, given, patronymic = reading.names()
    person = ReadPerson(
        family=family,
        given=given,
        patronymic=patronymic,
        gender=reading.known(Column.GENDER, gender_of_word, Fault.UNKNOWN_GENDER),
        email=reading.email(),
        phone=reading.text(Column.PHONE),
        note=reading.text(Column.NOTE),
        post=reading.text(Column.POST),
        organisation=reading.text(Column.ORGANISATION),
        post_since=reading.known(Column.POST_SINCE, day_of_words, Fault.BAD_DATE),
        group=reading.text(Column.GROUP),
        role=reading.role(),
        voting=reading.known(Column.VOTING, truth_of_word, Fault.UNKNOWN_VOTE),
        since=reading.known(Column.SINCE, day_of_words, Fault.BAD_DATE),
    )
    return ReadRow(row=row, person=person, errors=tuple(reading.errors))


class _Reading:
    def __init__(self, row: FileRow) -> None:
        self._cells = {column: tidy(text) for column, text in row.cells.items()}
        self.errors: list[CellError] = []

    def text(self, column: Column) -> str | None:
        return self._cells.get(column) or None

    def known(self, column: Column, read: Callable[[str], T | None], fault: Fault) -> T | None:
        """What a cell says by one of the words that are known."""
        text = self.text(column)
        value = read(text) if text is not None else None
        if text is not None and value is None:
            self._fail(column, fault, text)
        return value

    def role(self) -> Role | None:
        """Nobody becomes a member by «ні»."""
        text = self.text(Column.ROLE)
        if text is None or truth_of_word(text) is False:
            return None
        return self.known(Column.ROLE, role_of_word, Fault.UNKNOWN_ROLE)

    def email(self) -> str | None:
        text = self.text(Column.EMAIL)
        try:
            checks.reachable_email(text, "email")
        except DomainError:
            self._fail(Column.EMAIL, Fault.BAD_EMAIL, text or "")
            return None
        return text

    def names(self) -> tuple[str, str, str | None]:
        """From columns of their own, or else from the one with the full name, which may be called a family name."""
        family, given, full = (self.text(column) for column in (Column.FAMILY, Column.GIVEN, Column.FULL))
        if full is not None and family is None and given is None:
            return self._full_name(Column.FULL, full)
        if family is not None and given is None and " " in family:
            return self._full_name(Column.FAMILY, family)
        for column in (Column.FAMILY, Column.GIVEN):
            if self.text(column) is None:
                self._fail(column, Fault.MISSING)
        parts = [self._name(column) for column in (Column.FAMILY, Column.GIVEN, Column.PATRONYMIC)]
        return _names(*parts)

    def _full_name(self, column: Column, text: str) -> tuple[str, str, str | None]:
        parts = full_name_parts(text)
        if parts is None or name_fault(" ".join(part for part in parts if part)):
            unclear = Fault.INITIALS if initials(text) else Fault.UNCLEAR_NAME
            self._fail(column, *(name_fault(text) or (unclear, text)))
            return text, "", None
        if initials(text):
            self._fail(column, Fault.INITIALS, text)
            return text, "", None
        return _names(*parts)

    def _name(self, column: Column) -> str | None:
        """A single initial may be all that is known of a given name; two are those of two names."""
        text = self.text(column)
        if text is not None and (found := name_fault(text)):
            self._fail(column, *found)
        elif text is not None and column is Column.GIVEN and initials(text) > 1:
            self._fail(column, Fault.INITIALS, text)
        return text

    def _fail(self, column: Column, fault: Fault, text: str = "") -> None:
        self.errors.append(CellError(column=column, fault=fault, text=text))


def _names(family: str | None, given: str | None, patronymic: str | None) -> tuple[str, str, str | None]:
    """As they are stored: lists of offices often have family names in capitals."""
    return (
        without_capitals(family or ""),
        without_capitals(given or ""),
        without_capitals(patronymic) if patronymic is not None else None,
    )
