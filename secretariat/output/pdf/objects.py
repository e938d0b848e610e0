"""The syntax of PDF objects as bytes (ISO 32000-1, 7.3)."""

import zlib
from collections.abc import Iterable


def name(text: str) -> bytes:
    """A name; what is not a plain letter or digit is written as #xx."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_.+") else _escaped(c) for c in text)
    return b"/" + plain.encode("ascii")


def _escaped(character: str) -> str:
    return "".join(f"#{byte:02X}" for byte in character.encode("utf-8"))


def text(value: str) -> bytes:
    """A text string, in UTF-16 with its mark (7.9.2.2), written in hexadecimal."""
    return b"<" + ("\ufeff" + value).encode("utf-16-be").hex().encode("ascii") + b">"


def number(value: float) -> str:
    """A number to a thousandth, without exponent or idle zeros."""
    written = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def numbers(*values: float) -> bytes:
    """An array of numbers."""
    return f"[{' '.join(map(number, values))}]".encode("ascii")


def array(items: Iterable[bytes]) -> bytes:
    """An array of written objects."""
    return b"[" + b" ".join(items) + b"]"


def dictionary(**entries: bytes) -> bytes:
    """A dictionary of written objects, in the given order; empty ones are left out."""
    return (
        b"<<"
        + b"".join(b"/%s %s" % (key.encode("ascii"), value) for key, value in entries.items() if value)
        + b">>"
    )


def stream(data: bytes, *, compressed: bool = True, **entries: bytes) -> bytes:
    """A stream with an end of line before `endstream`, as ISO 19005-3, 6.1.7.1 asks."""
    if compressed:
        data = zlib.compress(data)
        entries["Filter"] = b"/FlateDecode"
    head = dictionary(**entries, Length=str(len(data)).encode("ascii"))
    return head + b"\nstream\n" + data + b"\nendstream"
