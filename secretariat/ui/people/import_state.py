"""What the preview of a file shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from secretariat.domain.ids import GroupId
from secretariat.services.people_plan import PlannedRow


class Standing(StrEnum):
    """What is to be known of a row first."""

    NEW = "new"
    KNOWN = "known"
    WRONG = "wrong"


def standing(row: PlannedRow) -> Standing:
    """Wrong rows stay out; known ones are like somebody who is here already."""
    if row.errors:
        return Standing.WRONG
    return Standing.KNOWN if row.twins else Standing.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState:
    """The file by its name, all its rows, and which of them are listed.

    `groups` are those to choose from for rows with a role and without a group; empty when there is no choice.
    """

    name: str
    rows: tuple[PlannedRow, ...]
    unknown: tuple[str, ...] = ()
    shown: Standing | None = None
    groups: Mapping[GroupId, str] = field(default_factory=dict)
    group_id: GroupId | None = None

    @property
    def listed(self) -> tuple[PlannedRow, ...]:
        """The rows of the standing that is asked for."""
        return tuple(row for row in self.rows if self.shown is None or standing(row) is self.shown)

    @property
    def adds(self) -> int:
        """How many new people would come."""
        return sum(row.adds for row in self.rows)

    @property
    def fills(self) -> int:
        """How many of those here would get something."""
        return sum(row.fills for row in self.rows)

    def count(self, wanted: Standing) -> int:
        """How many rows there are of a standing."""
        return sum(standing(row) is wanted for row in self.rows)
