"""People as rows of a file: the columns that there are, and the port by which such files are read and written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Column(StrEnum):
    """What a column of a file holds. `FULL` is family, given and patronymic names in one cell."""

    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    FULL = "full"
    GENDER = "gender"
    POST = "post"
    ORGANISATION = "organisation"
    POST_SINCE = "post_since"
    EMAIL = "email"
    PHONE = "phone"
    NOTE = "note"
    GROUP = "group"
    ROLE = "role"
    VOTING = "voting"
    SINCE = "since"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """One person of a file: `number` is the row of the sheet or the ordinal of the card; cells are never empty."""

    number: int
    cells: Mapping[Column, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSheet:
    """The rows of a file, and the names of the columns that mean nothing here."""

    rows: tuple[FileRow, ...]
    unknown: tuple[str, ...] = ()


class PeopleFiles(Protocol):
    """Files of people: CSV, XLSX, vCard. Both may be called in a thread."""

    def read(self, path: Path) -> PeopleSheet:
        """The rows of a file of whichever kind it is.

        Raises DomainError: "people_file_unreachable", "people_file_empty", "people_file_too_big",
        "people_file_too_many", "people_file_locked", "people_file_unreadable", "people_file_no_columns",
        "people_file_open_quote".
        """
        ...

    def write(self, path: Path, rows: Sequence[FileRow]) -> None:
        """Write the rows, whole or not at all, as the kind that the suffix names.

        Raises DomainError: "people_file_kind" for another suffix, "people_file_unwritten" when the disk refuses.
        """
        ...
