"""What can be wrong with a row of a people's file."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.services.people_files import Column


class Fault(StrEnum):
    """Why a cell was not taken."""

    MISSING = "missing"
    DIGITS = "digits"
    MIXED_LETTERS = "mixed_letters"
    STRANGE_SIGNS = "strange_signs"
    TWO_PEOPLE = "two_people"
    INITIALS = "initials"
    UNCLEAR_NAME = "unclear_name"
    BAD_EMAIL = "bad_email"
    BAD_DATE = "bad_date"
    UNKNOWN_GENDER = "unknown_gender"
    UNKNOWN_ROLE = "unknown_role"
    UNKNOWN_VOTE = "unknown_vote"
    UNKNOWN_GROUP = "unknown_group"
    ROLE_TAKEN = "role_taken"
    IN_PROTOCOL = "in_protocol"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellError:
    """A fault of one column; `text` is what stands in the cell, or the letters that are wrong in it."""

    column: Column
    fault: Fault
    text: str = ""
