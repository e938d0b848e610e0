"""Words in the head of a message: RFC 2047 for names and subjects, RFC 2231 for names of files."""

import re
from contextlib import suppress
from email.charset import BASE64, QP, Charset
from email.header import Header
from email.utils import formataddr
from urllib.parse import quote

_WORD = 75
"""The longest encoded word (RFC 2047, 2)."""
_PIECE = 56
"""Signs of one piece of a file's name, so that no line of a head is longer than 78."""


def subject_words(text: str) -> str:
    """A subject on one line. A long text goes in the Q encoding, see `_words`."""
    return _words(" ".join(text.split()))


def mailbox(name: str, address: str) -> str:
    """`name <address>`; an ASCII name is quoted where it must be, another one encoded."""
    name = " ".join(name.split())
    if name.isascii():
        return formataddr((name, address))
    return f"{_one_word(name) or _words(name)} <{address}>"


def _one_word(name: str) -> str | None:
    """A name as one base64 word where it fits, because Python's own reader puts a space between the words of a name.

    Family name, name and patronymic are too long for that in UTF-8 most often, and not where a letter is one octet.
    """
    for charset in (Charset("utf-8"), Charset("windows-1251")):
        charset.header_encoding = BASE64
        with suppress(UnicodeEncodeError):
            word = charset.header_encode(name)
            if len(word) <= _WORD:
                return word
    return None


def _words(text: str) -> str:
    """RFC 2047 words of at most 75 signs (section 2).

    Python's modern policy folds at 78 and loses spaces between words. The Q encoding, because a reader (GMime) joins
    base64 words and stops at the padding of one.
    """
    charset = Charset("utf-8")
    charset.header_encoding = QP
    return Header(text, charset, maxlinelen=_WORD - 1, header_name="Subject").encode()


def file_disposition(name: str) -> str:
    """`attachment` with a name of any length, in pieces of whole octets (RFC 2231, 3 and 4.1)."""
    octets = re.findall("%..|.", quote(name, safe="", encoding="utf-8"))
    pieces = [""]
    for octet in octets:
        if len(pieces[-1]) + len(octet) > _PIECE:
            pieces.append("")
        pieces[-1] += octet
    if len(pieces) == 1:
        return f"attachment;\n filename*=utf-8''{pieces[0]}"
    first, *others = pieces
    lines = [f"filename*0*=utf-8''{first}", *(f"filename*{n}*={piece}" for n, piece in enumerate(others, 1))]
    return "attachment;\n " + ";\n ".join(lines)
