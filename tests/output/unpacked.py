"""Everything that a PDF says anywhere, unpacked."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf


def _texts(held: Any) -> Iterator[str]:
    """Every string and the content of every stream below an object, references left alone."""
    if isinstance(held, pikepdf.Stream):
        yield held.read_bytes().decode("utf-8", "replace")
    if isinstance(held, pikepdf.String):
        yield str(held)
    elif isinstance(held, pikepdf.Array):
        for inner in held:
            yield from _below(inner)
    elif isinstance(held, pikepdf.Dictionary | pikepdf.Stream):
        for _, inner in held.items():
            yield from _below(inner)


def _below(held: Any) -> Iterator[str]:
    if not getattr(held, "is_indirect", False):
        yield from _texts(held)


def unpacked(data: bytes) -> str:
    """Every string, and the content of every stream, as one text."""
    with pikepdf.open(BytesIO(data)) as file:
        return "\n".join(text for held in file.objects for text in _texts(held))
