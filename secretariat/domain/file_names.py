"""Names of files made of people's words, such that Windows, macOS and Linux can keep them."""

import re

LONGEST = 100
"""Signs of a name; two bytes each of Cyrillic, and 255 bytes is what file systems take."""
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)


def file_stem(text: str) -> str:
    """The text as a file's name without its ending: forbidden signs become a space, no dot or space at either end.

    A name that Windows keeps for a device gets an underscore; one of which nothing is left is an underscore.
    """
    words = " ".join(_FORBIDDEN.sub(" ", text).split())
    stem = words.strip(" .")[:LONGEST].rstrip(" .")
    return _DEVICES.sub(r"\1_", stem, count=1) if _DEVICES.match(stem) else stem or "_"
