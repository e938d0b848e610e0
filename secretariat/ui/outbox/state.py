"""What the room shows: values, without words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import WAITING, DispatchState
from secretariat.services.letter_list import LetterRow, LetterText, Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxState:
    """The list as it is shown: ids alone, for rows are fetched as they are looked at.

    `counts` are those of filters: of all letters, or of the one meeting whose letters are shown; `waiting` are all
    that would be sent.
    """

    ids: Sequence[int] = ()
    counts: Mapping[Shown, int] = field(default_factory=dict)
    shown: Shown = Shown.ALL
    text: str = ""
    meeting_id: MeetingId | None = None
    waiting: int = 0

    @property
    def total(self) -> int:
        """How many letters there are."""
        return self.counts.get(Shown.ALL, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDetails:
    """The chosen letter whole."""

    row: LetterRow
    text: LetterText


class Wish(StrEnum):
    """What can be done with one letter."""

    OPEN = "open"
    WITHDRAW = "withdraw"
    AGAIN = "again"
    CONFIRM = "confirm"


def wishes(state: DispatchState) -> tuple[Wish, ...]:
    """What can be done with a letter in this state, the likeliest first."""
    if state in WAITING:
        return (Wish.OPEN, Wish.WITHDRAW)
    return {
        DispatchState.FAILED: (Wish.AGAIN,),
        DispatchState.WITHDRAWN: (Wish.AGAIN,),
        DispatchState.UNKNOWN: (Wish.CONFIRM, Wish.AGAIN),
        DispatchState.EXPORTED: (Wish.CONFIRM, Wish.OPEN, Wish.AGAIN),
    }.get(state, ())


def needs_question(state: DispatchState) -> bool:
    """True where sending again may send twice."""
    return state in (DispatchState.UNKNOWN, DispatchState.EXPORTED)


OVERTAKEN = frozenset(
    {"meeting_called_off", "meeting_moved", "meeting_not_held", "meeting_trashed", "protocol_reopened"}
)
"""Why a letter that waited was taken out by the program: what it tells of is so no more."""


def is_overtaken(row: LetterRow) -> bool:
    """True where a letter put back would bring what does not count any more."""
    return row.state is DispatchState.WITHDRAWN and row.fault in OVERTAKEN
