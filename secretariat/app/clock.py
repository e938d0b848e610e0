"""What time it is in the office."""

from datetime import date, datetime

from secretariat.domain.kyiv import KYIV


def now() -> datetime:
    """The moment, in Kyiv."""
    return datetime.now(KYIV)


def today() -> date:
    """The day, in Kyiv."""
    return now().date()
