"""From when on somebody new is a member."""

from datetime import date, timedelta

from secretariat.services.rows import Rows


def joining_day(rows: Rows, today: date) -> date | None:
    """New members join today; before the first meeting they were always there.

    On the day of a meeting whose protocol is closed they join the day after: who decided then stands in it.
    """
    meetings = rows.meetings()
    if any(row.finalised and row.day == today for row in meetings):
        return today + timedelta(days=1)
    return today if meetings else None
