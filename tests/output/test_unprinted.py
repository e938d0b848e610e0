"""No word that a paper does not print is in its file: unpacked, every string, stream, name and attachment."""

from datetime import date

import pytest

from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from tests.output.printed import records
from tests.output.unpacked import unpacked

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


@pytest.mark.parametrize("kind", ProtocolKind)
@pytest.mark.parametrize("name", OFFICE_ONLY)
def test_what_is_not_printed_is_nowhere_in_the_file(name: str, kind: ProtocolKind) -> None:
    found = unpacked(_made(name, kind))
    assert "ПРОТОКОЛ" in found or "Протокол" in found
    assert '"projection"' in found
    assert [words for words in OFFICE_ONLY[name] if words in found] == []


def test_what_is_printed_is_found_so() -> None:
    found = unpacked(_made("reference", ProtocolKind.FULL))
    assert "Єременко Ігор Григорович" in found
    assert "Поінформував, що для контролю" in found
