"""What time it is in the office."""

from datetime import datetime

from secretariat.domain.kyiv import KYIV


def now() -> datetime:
    """The moment, in Kyiv."""
    return datetime.now(KYIV)
