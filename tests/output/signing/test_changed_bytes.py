"""No changed byte passes: every byte of both /Contents, and others all over the file.

The ordinary run takes a seeded sample and says so; SECRETARIAT_LONG=1 takes all.
"""

import random
from collections.abc import Callable, Iterator

import pytest

from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.verdict import verify
from tests.counts import LONG, count
from tests.output.signing.forgery import gaps
from tests.output.signing.people import NOW, Office

Tell = Callable[[str], None]

SEED = 20261120
HEX = b"0123456789ABCDEF"
LOST = {VerdictKind.BAD, VerdictKind.UNREADABLE, VerdictKind.UNSIGNED}


def _passed(pdf: bytes, position: int, value: int, the_office: Office) -> str | None:
    """What is wrong when the file with that byte still passes."""
    changed = bytearray(pdf)
    changed[position] = value
    verdict = verify(bytes(changed), trust=[the_office.authority.certificate], now=NOW)
    whole = bool(verdict.signatures) and all(s.intact and s.complete for s in verdict.signatures)
    if verdict.kind in LOST and not whole:
        return None
    return f"{position}: {pdf[position]:#x} -> {value:#x} is {verdict.kind}"


def _values_in_contents(old: int, chance: random.Random) -> Iterator[int]:
    """Another digit, the other case of a letter, and anything else."""
    yield chance.choice([digit for digit in HEX if digit != old])
    if chr(old).isalpha():
        yield ord(chr(old).lower())
    yield chance.choice([byte for byte in range(256) if byte != old and byte not in HEX])


def _sample(positions: list[int], short: int, chance: random.Random, tell: Tell) -> list[int]:
    chosen = positions if LONG else sorted(chance.sample(positions, short))
    tell(f"{len(chosen)} of {len(positions)} bytes, seed {SEED}")
    return chosen


@pytest.mark.parametrize("which", [0, 1], ids=["chair", "secretary"])
def test_no_changed_byte_of_a_signature_passes(
    protocol_signed: bytes, the_office: Office, tell_reduced: Tell, which: int
) -> None:
    chance = random.Random(SEED)
    positions = _sample(list(gaps(protocol_signed)[which]), 60, chance, tell_reduced)
    passed = [
        _passed(protocol_signed, position, value, the_office)
        for position in positions
        for value in _values_in_contents(protocol_signed[position], chance)
    ]
    assert [line for line in passed if line] == []
    assert len(passed) >= 2 * len(positions)


def test_no_other_changed_byte_passes(protocol_signed: bytes, the_office: Office, tell_reduced: Tell) -> None:
    chance = random.Random(SEED)
    inside = {position for gap in gaps(protocol_signed) for position in gap}
    outside = [position for position in range(len(protocol_signed)) if position not in inside]
    ends = [*range(12), *range(len(protocol_signed) - 60, len(protocol_signed))]
    chosen = [*ends, *chance.sample(outside, count(100, 500))]
    tell_reduced(f"{len(chosen)} of {500 + len(ends)} bytes, seed {SEED}")
    passed = [
        _passed(
            protocol_signed, p, chance.choice([b for b in range(256) if b != protocol_signed[p]]), the_office
        )
        for p in chosen
    ]
    assert [line for line in passed if line] == []


def test_no_changed_blank_passes(protocol_signed: bytes, the_office: Office, tell_reduced: Tell) -> None:
    """A space instead of a line feed means the same to a PDF reader, and is still a change."""
    chance = random.Random(SEED)
    swap = {0x20: 0x0A, 0x0A: 0x20, 0x0D: 0x0A}
    blanks = _sample([p for p, byte in enumerate(protocol_signed) if byte in swap], 60, chance, tell_reduced)
    passed = [
        _passed(protocol_signed, position, swap[protocol_signed[position]], the_office) for position in blanks
    ]
    assert [line for line in passed if line] == []


def test_the_unchanged_file_passes(protocol_signed: bytes, the_office: Office) -> None:
    """The counter-test: what the others call lost is not lost by itself."""
    line = _passed(protocol_signed, 0, protocol_signed[0], the_office)
    assert line is not None
    assert line.endswith("is good")
