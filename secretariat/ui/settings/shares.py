"""A share as people type it: «2/3», «60 %»."""

import re

_SHARE = re.compile(r"(\d{1,6})\s*/\s*(\d{1,6})")
_PERCENT = re.compile(r"(\d{1,3})\s*%")


def parse_share(typed: str) -> tuple[int, int] | None:
    """Numerator and denominator; None for what is no share."""
    text = typed.strip()
    if match := _SHARE.fullmatch(text):
        return int(match[1]), int(match[2])
    if match := _PERCENT.fullmatch(text):
        return int(match[1]), 100
    return None
