"""What is to be done soon: actions that are overdue, due today, due in the next seven days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from secretariat.services.action_register import ActionCounts, ActionsFilter, Shown
from secretariat.services.rows import ActionRow

DAYS_AHEAD = 7


class ActionReads(Protocol):
    """The part of an `ActionRegister` that is read before the store is open, too."""

    def ids(self, wanted: ActionsFilter, today: date) -> Sequence[int]:
        """See `ActionRegister`."""
        ...

    def rows(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        """See `ActionRegister`."""
        ...

    def counts(self, today: date) -> ActionCounts:
        """See `ActionRegister`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRows:
    """The first rows of a part of the list, and how many it has in all."""

    rows: tuple[ActionRow, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DueActions:
    """The three parts, and how many actions are open in all."""

    overdue: DueRows = DueRows()
    today: DueRows = DueRows()
    soon: DueRows = DueRows()
    open: int = 0


NOTHING_DUE = DueActions()


def due_actions(reads: ActionReads, today: date, *, most: int) -> DueActions:
    """Read the parts, each with at most `most` rows: whoever has more looks into the whole list."""
    tomorrow, last = today + timedelta(days=1), today + timedelta(days=DAYS_AHEAD)
    return DueActions(
        overdue=_part(reads, ActionsFilter(shown=Shown.OVERDUE), today, most),
        today=_part(reads, ActionsFilter(since=today, until=today), today, most),
        soon=_part(reads, ActionsFilter(since=tomorrow, until=last), today, most),
        open=reads.counts(today).open,
    )


def _part(reads: ActionReads, wanted: ActionsFilter, today: date, most: int) -> DueRows:
    ids = reads.ids(wanted, today)
    return DueRows(rows=tuple(reads.rows(ids[:most])), count=len(ids))
