"""The lines of a vCard: unfolded, decoded, taken apart, and put together again (RFC 6350, sections 3.2–3.4)."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.ukrainian import tidy

LONGEST_LINE = 75
"""Octets without the line end, after which RFC 6350 folds."""

_LINE = re.compile(
    r'(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)', re.DOTALL
)
_LINE_END = re.compile("\r\n|\r|\n")
_PARTS = re.compile(r"((?:\\.|[^;])*)(?:;|$)", re.DOTALL)
"""A backslash that escapes nothing stands for itself, so that each part is read once and none is lost."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPECIAL = re.compile(r"([\\,;])")
_QUOTED_PRINTABLE = re.compile(r"QUOTED-PRINTABLE", re.IGNORECASE)
_FOLLOWED = re.compile(r"[^:]*;[^:]*QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A line: `name` in capitals, `value` decoded but still escaped, `params` in capitals as they stand."""

    name: str
    params: str
    value: str

    @property
    def text(self) -> str:
        """The value as people read it."""
        return _readable(self.value)

    @property
    def parts(self) -> list[str]:
        """The components of a value that has several, such as N; each as people read it."""
        return [_readable(part) for part in _PARTS.findall(self.value)]


def properties(text: str) -> Iterator[Property]:
    """The properties of all cards in their order, BEGIN and END among them; other lines are passed over."""
    for line in _unfolded(_LINE_END.split(text)):
        if found := _LINE.fullmatch(line):
            params = found["params"].upper()
            yield Property(name=found["name"].upper(), params=params, value=_value(params, found["value"]))


def line(name: str, *parts: str) -> str:
    """A property of a card to be written, escaped and folded, with its line end."""
    value = ";".join(_SPECIAL.sub(r"\\\1", part).replace("\n", r"\n") for part in parts)
    return "".join(f"{piece}\r\n" for piece in _folded(f"{name}:{value}"))


def _unfolded(lines: list[str]) -> Iterator[str]:
    """Whole lines: what follows a space goes on, and so does quoted-printable that ends in `=`."""
    whole: str | None = None
    for part in lines:
        if whole is not None and whole.endswith("=") and _FOLLOWED.match(whole):
            whole = f"{whole[:-1]}{part.lstrip() if part[:1].isspace() else part}"
        elif whole is not None and part[:1] in (" ", "\t"):
            whole += part[1:]
        else:
            if whole is not None:
                yield whole
            whole = part
    if whole is not None:
        yield whole


def _value(params: str, value: str) -> str:
    if not _QUOTED_PRINTABLE.search(params):
        return value
    charset = next((part[8:] for part in params.split(";") if part.startswith("CHARSET=")), "UTF-8")
    data = quopri.decodestring(value.encode("utf-8"))
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return data.decode("utf-8", "replace")


def _readable(value: str) -> str:
    return tidy(_ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value))


def _folded(text: str) -> Iterator[str]:
    """Pieces of at most 75 octets, none of which breaks a letter; all but the first begin with a space."""
    piece, room = "", LONGEST_LINE
    for letter in text:
        width = len(letter.encode())
        if width > room:
            yield piece
            piece, room = " ", LONGEST_LINE - 1
        piece, room = piece + letter, room - width
    yield piece
