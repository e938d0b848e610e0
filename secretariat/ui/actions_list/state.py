"""What the room shows: values, without words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ResolutionId
from secretariat.services.action_register import ActionChoices, ActionCounts, ActionHistory, ActionsFilter
from secretariat.services.kept_files import KeptFile
from secretariat.services.rows import ActionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsState:
    """The list as it is shown; the counts are of all actions, whatever is asked for."""

    ids: Sequence[int]
    filter: ActionsFilter
    counts: ActionCounts
    choices: ActionChoices
    today: date
    chosen: int | None = None


class Doing(StrEnum):
    """What is being done with the chosen action: the form that stands in the panel."""

    EXTEND = "extend"
    NOTE = "note"
    DONE = "done"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDetails:
    """The chosen action with its history; `error` is what the last attempt failed by."""

    row: ActionRow
    history: ActionHistory
    today: date
    error: DomainError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionForm:
    """More time as it was typed: the decision is chosen, or named in words."""

    due: date | None
    reason: str
    by: str
    decision: ResolutionId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteForm:
    """A note as it was typed, with the file that was kept for it."""

    text: str
    proof: KeptFile | None
