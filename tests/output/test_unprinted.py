"""No word that a paper does not print is in its file: unpacked, every string, stream, name and attachment."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from tests.output.printed import records

ON = date(2019, 8, 1)
OFFICE_ONLY = {
    "secret_vote": ("tsioma@example.org", "+380 44 111 11 11", "телефонувати після обіду", "Ґедеонович"),
    "points_and_actions": ("кошторис подано",),
    "reference": ("@example.org", "Войтенко", "Людмила"),
}


def _made(name: str, kind: ProtocolKind) -> bytes:
    order = protocol_order(kind, on=ON, electronic=True)
    press = PaperPress(words=protocol_words(), copy_words=copy_words())
    return press.make(Material(record=records()[name]), order).data


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


def _unpacked(data: bytes) -> str:
    with pikepdf.open(BytesIO(data)) as file:
        return "\n".join(text for held in file.objects for text in _texts(held))


@pytest.mark.parametrize("kind", ProtocolKind)
@pytest.mark.parametrize("name", OFFICE_ONLY)
def test_what_is_not_printed_is_nowhere_in_the_file(name: str, kind: ProtocolKind) -> None:
    found = _unpacked(_made(name, kind))
    assert "ПРОТОКОЛ" in found or "Протокол" in found
    assert '"projection"' in found
    assert [words for words in OFFICE_ONLY[name] if words in found] == []


def test_what_is_printed_is_found_so() -> None:
    found = _unpacked(_made("reference", ProtocolKind.FULL))
    assert "Єременко Ігор Григорович" in found
    assert "Поінформував, що для контролю" in found
