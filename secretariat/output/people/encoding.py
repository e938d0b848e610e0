"""The text of a file, in whichever of the encodings of Ukrainian offices it is written."""

import codecs
import re

from secretariat.domain.errors import DomainError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = re.compile("[\x00-\x08\x0e-\x1f]")


def decoded(data: bytes) -> str:
    """UTF-8, UTF-16 by its mark, or Windows-1251; raises DomainError("people_file_unreadable") for what is no text."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    for encoding in (marked,) if marked is not None else ("utf-8", "cp1251"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _BINARY.search(text):
            return text
    raise DomainError("people_file_unreadable")
