"""What the room shows: values, without words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import MeetingState
from secretariat.services.rows import MeetingRow
from secretariat.ui.meetings.filtering import EVERYTHING, Filter
from secretariat.ui.standing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """The list as it is shown. `quorum` is the one of all its meetings, None when they differ."""

    rows: tuple[MeetingRow, ...] = ()
    total: int = 0
    filter: Filter = EVERYTHING
    years: Sequence[int] = ()
    standings: Sequence[Standing] = ()
    quorum: int | None = None
    newest_first: bool = True
    chosen: MeetingId | None = None
    trashed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An item by its printed number and title."""

    number: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that a meeting lacks; `count` says how many where that is asked."""

    code: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a meeting holds and lacks: more than its row tells. `reason` says why it was called off or not held."""

    agenda: tuple[AgendaLine, ...] = ()
    missing: tuple[Missing, ...] = ()
    reason: str = ""
    postponed_to: date | None = None


NO_CONTENTS = Contents()


def is_ahead(row: MeetingRow) -> bool:
    """True for a meeting at which nothing was considered yet, and that was not called off."""
    return row.state is MeetingState.PLANNED and not row.items_done and not row.finalised


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsState:
    """The chosen meeting. `is_next` marks the first one that is still to come; `group` is named if there are several.

    Until the store is open, only the row is known: then `is_whole` is False.
    """

    row: MeetingRow
    standing: Standing
    today: date
    is_next: bool = False
    is_whole: bool = False
    group: str = ""
    contents: Contents = NO_CONTENTS

    @property
    def is_ahead(self) -> bool:
        """A meeting that has not begun can be cancelled or put off."""
        return self.is_whole and is_ahead(self.row)

    @property
    def is_removable(self) -> bool:
        """A meeting whose protocol has a number stays."""
        return self.is_whole and self.row.number is None
