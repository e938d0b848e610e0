"""From when on somebody new is a member."""

from datetime import date, timedelta

from secretariat.domain.ids import GroupId
from secretariat.services.rows import Rows


def joining_day(rows: Rows, today: date, group_id: GroupId | None = None) -> date | None:
    """New members of a group, or of whichever, join today; before its first meeting they were always there.

    When meetings of today or later have closed protocols they join the day after the last of them: who decided
    then stands in it.
    """
    meetings = [row for row in rows.meetings() if group_id is None or row.group_id == group_id]
    closed = [row.day for row in meetings if row.finalised and row.day >= today]
    if closed:
        return max(closed) + timedelta(days=1)
    return today if meetings else None
