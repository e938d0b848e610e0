"""Pictures that papers print: kept as PNG of the plainest kind, so that they are laid out as they lie."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from secretariat.domain.document import Document, Emblem
from secretariat.domain.errors import DomainError

ReadFile = Callable[[str], bytes | None]
"""The bytes of a kept file by its SHA-256; None when it is absent or damaged."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PLAIN = (8, 2, 0, 0, 0)
"""Eight bits, RGB without transparency, Deflate, the usual filters, no interlacing (ISO/IEC 15948, 11.2.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of `width` × `height` pixels: the `png` file, and its rows in sRGB, filtered and deflated."""

    width: int
    height: int
    png: bytes
    rows: bytes


def pictures_of(document: Document, read: ReadFile) -> Mapping[str, Picture]:
    """The pictures of a paper by their SHA-256; raises DomainError("file_lost") when one cannot be read."""
    emblems = (block for part in document.sections for block in part.blocks if isinstance(block, Emblem))
    return {emblem.sha256: _picture(emblem, read(emblem.sha256)) for emblem in emblems}


def _picture(emblem: Emblem, data: bytes | None) -> Picture:
    read = plain_png(data) if data is not None else None
    if read is None:
        raise DomainError("file_lost", name=emblem.text)
    return read


def plain_png(data: bytes) -> Picture | None:
    """A picture as the settings keep it; None for any other file."""
    if not data.startswith(_SIGNATURE):
        return None
    rows, head, at = b"", None, len(_SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind == b"IHDR" and len(content) == 13:
            head = struct.unpack(">IIBBBBB", content)
        elif kind == b"IDAT":
            rows += content
        at += 12 + length
    if head is None or head[2:] != _PLAIN or not rows:
        return None
    return Picture(width=head[0], height=head[1], png=data, rows=rows)


def no_files(_sha256: str) -> bytes | None:
    """Where nothing is kept."""
    return None
