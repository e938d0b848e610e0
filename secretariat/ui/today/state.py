"""What the room shows: values, without words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from secretariat.domain.ids import GroupId
from secretariat.domain.meeting import MeetingState
from secretariat.services.due_actions import NOTHING_DUE, DueActions
from secretariat.services.rows import MeetingRow
from secretariat.services.waiting import Waiting

YEAR = timedelta(days=365)
MOST_BARS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayState:
    """`is_whole` is False until the store is open: then nothing can be done yet, and what waits is not known.

    `attendance` are the meetings of one group over the year, oldest first. `groups` names them if there are several.
    """

    today: date
    due: DueActions = NOTHING_DUE
    next: MeetingRow | None = None
    attendance: Sequence[MeetingRow] = ()
    waiting: Sequence[Waiting] = ()
    groups: Mapping[GroupId, str] = field(default_factory=dict)
    is_whole: bool = False
    has_group: bool = False


def attendance(rows: Sequence[MeetingRow], today: date) -> tuple[MeetingRow, ...]:
    """The last meetings of a year of the group that met last, oldest first."""
    met = [row for row in rows if today - YEAR < row.day <= today and _was_counted(row)]
    newest = max(met, key=_place, default=None)
    own = [row for row in met if newest is not None and row.group_id == newest.group_id]
    return tuple(sorted(own, key=_place)[-MOST_BARS:])


def common_quorum(rows: Sequence[MeetingRow]) -> int | None:
    """The quorum that all these meetings had; None when they differ."""
    quorums = {row.quorum for row in rows}
    return quorums.pop() if len(quorums) == 1 else None


def _was_counted(row: MeetingRow) -> bool:
    return row.members > 0 and (row.present > 0 or row.state is MeetingState.NOT_HELD)


def _place(row: MeetingRow) -> tuple[date, int]:
    return row.day, row.id
