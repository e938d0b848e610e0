"""What the room shows: values, without words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId
from secretariat.domain.resolution import ActionState
from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.services.rows import ActionRow


class Shown(StrEnum):
    """Which actions are listed."""

    OPEN = "open"
    OVERDUE = "overdue"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsFilter:
    """What is asked for."""

    shown: Shown = Shown.OPEN
    text: str = ""


EVERYTHING_OPEN = ActionsFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsState:
    """The list as it is shown; the counts are of all actions."""

    rows: tuple[ActionRow, ...]
    filter: ActionsFilter
    open: int
    overdue: int
    total: int
    today: date
    chosen: ActionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDetails:
    """The chosen action; `error` is what closing it failed by."""

    row: ActionRow
    today: date
    error: DomainError | None = None


def is_overdue(row: ActionRow, today: date) -> bool:
    """True for an open action whose day has passed."""
    return row.state is ActionState.OPEN and row.due is not None and row.due < today


def overdue_count(rows: Iterable[ActionRow], today: date) -> int:
    """How many actions are late."""
    return sum(is_overdue(row, today) for row in rows)


def fits(row: ActionRow, wanted: ActionsFilter, today: date) -> bool:
    """True when the action is asked for: every typed word stands in its text or its doer's name."""
    if wanted.shown is Shown.OPEN and row.state is not ActionState.OPEN:
        return False
    if wanted.shown is Shown.OVERDUE and not is_overdue(row, today):
        return False
    text = _folded(f"{row.text} {row.assignee}")
    return all(word in text for word in _folded(wanted.text).split())


def _folded(text: str) -> str:
    return normalise_apostrophes(text).casefold()
