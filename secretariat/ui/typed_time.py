"""Hours of the clock as people type and read them."""

import re
from datetime import time

from secretariat.domain.errors import DomainError

_CLOCK = re.compile(r"(\d{1,2})[:.,\s-](\d{2})|(\d{1,2}?)(\d{2})?")


def parse_clock(text: str, field: str) -> time | None:
    """«14:31», «14.31», «1431» or «14»; empty means not known. Raises DomainError("bad_time")."""
    typed = text.strip()
    if not typed:
        return None
    match = _CLOCK.fullmatch(typed)
    if match is None:
        raise DomainError("bad_time", field=field, text=typed)
    hours, minutes = match.group(1) or match.group(3), match.group(2) or match.group(4) or "0"
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise DomainError("bad_time", field=field, text=typed) from None


def clock_text(clock: time | None) -> str:
    """«14:31»; empty when not known."""
    return f"{clock:%H:%M}" if clock is not None else ""
