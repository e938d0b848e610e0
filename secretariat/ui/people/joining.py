"""From when on somebody new is a member."""

from datetime import date

from secretariat.services.rows import Rows


def joining_day(rows: Rows, today: date) -> date | None:
    """New members join today; before the first meeting they were always there."""
    return today if rows.meetings() else None
