"""What «Сьогодні» shows first: raw rows of meetings and actions, before SQLAlchemy is imported."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from secretariat.services.action_register import ActionCounts, ActionsFilter
from secretariat.services.due_actions import NOTHING_DUE, DueActions, due_actions
from secretariat.services.rows import ActionRow, MeetingRow
from secretariat.storage.examine import Condition, examine
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.queries.actions import action_counts, action_ids, action_rows
from secretariat.storage.queries.first_list import raw_meetings
from secretariat.storage.reading import reading
from secretariat.storage.vault.store_key import StoreKey

FIRST_ACTIONS = 12
"""More rows of a part than a screen of the usual height shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstDay:
    """The meetings, newest first, and the actions that are due."""

    meetings: tuple[MeetingRow, ...] = ()
    due: DueActions = NOTHING_DUE


def first_day(path: Path, today: date, key: StoreKey | None = None) -> FirstDay | None:
    """Read from the store's file; None when the store must be made or upgraded first.

    Raises what `examine` raises.
    """
    if examine(path, key) is not Condition.CURRENT:
        return None
    with as_domain_errors(), reading(path, key) as raw:
        due = due_actions(_RawActions(raw), today, most=FIRST_ACTIONS)
        return FirstDay(meetings=raw_meetings(raw), due=due)


class _RawActions:
    """Fulfils `ActionReads` on a plain connection."""

    def __init__(self, raw: Any) -> None:
        self._read = raw.execute

    def ids(self, wanted: ActionsFilter, today: date) -> Sequence[int]:
        return action_ids(self._read, wanted, today)

    def rows(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        return action_rows(self._read, tuple(ids))

    def counts(self, today: date) -> ActionCounts:
        return action_counts(self._read, today)
