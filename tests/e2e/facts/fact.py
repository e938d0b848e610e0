"""A fact as it is compared: what kind it is of, then its words, numbers and ISO days."""

import re
import unicodedata

Fact = tuple[str, ...]

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"


def plain(text: str) -> str:
    """Words as everybody writes them: one apostrophe, one kind of space, no stop at the end, and no hyphens.

    A reader of PDF cannot tell the hyphen of a divided word from one of its own at the end of a line.
    """
    same = re.sub(f"[{_APOSTROPHES}]", "’", unicodedata.normalize("NFC", text))
    joined = re.sub(r"\s+", " ", re.sub(r"[-\xad\u2011\x02\u200b]", "", same))
    return joined.strip().rstrip(".;:")


def listed(family: str, given: str, patronymic: str | None) -> str:
    """«Іваненко Г. П.» as `plain` leaves it; each part of a double name has its letter."""
    first = "".join(f"{part[0]}." for part in given.split("-"))
    second = f" {patronymic[0]}." if patronymic else ""
    return plain(f"{family} {first}{second}")
