"""A verdict comes for any bytes: never an exception, never a long wait."""

import random
import re
import time
from collections import Counter
from collections.abc import Callable

from hypothesis import example, given
from hypothesis import strategies as st

from secretariat.output.signing.findings import VerdictKind
from secretariat.output.signing.verdict import verify
from secretariat.output.signing.words import as_json, sentences
from tests.counts import count
from tests.output.signing.papers import paper_with_fields, plain_paper
from tests.output.signing.people import NOW, Office

SEED = 20261121
LONGEST_WAIT = 5.0  # seconds; an honest file takes 0.04
NUMBER = re.compile(rb"(?<![\w.])\d+(?![\w.])")
NAME = re.compile(rb"/[A-Za-z]+")
ODD = [b"0", b"-1", b"4294967296", b"9" * 20, b"1.5", b"3 0 R", b"true", b"null", b"(x)", b"[[", b"<<", b""]

Mutation = Callable[[bytes, random.Random], bytes]


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice([1, 1, 5, 50])):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut_out(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice([1, 3, 100, 5000]) :]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start, place = chance.randrange(len(data)), chance.randrange(len(data))
    return data[:place] + data[start : start + chance.choice([1, 50, 2000])] + data[place:]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _other_number(data: bytes, chance: random.Random) -> bytes:
    return _replaced(data, NUMBER, lambda _: chance.choice(ODD), chance)


def _other_digits(data: bytes, chance: random.Random) -> bytes:
    def digits(old: bytes) -> bytes:
        return bytes(chance.choice(b"0123456789") for _ in old)

    return _replaced(data, NUMBER, digits, chance)


def _other_name(data: bytes, chance: random.Random) -> bytes:
    names = NAME.findall(data) or [b"/X"]
    return _replaced(data, NAME, lambda _: chance.choice(names), chance)


def _replaced(
    data: bytes, token: re.Pattern[bytes], new: Callable[[bytes], bytes], chance: random.Random
) -> bytes:
    found = list(token.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + new(one.group()) + data[one.end() :]


MUTATIONS: list[Mutation] = [_flip, _cut_out, _repeat, _truncate, _other_number, _other_digits, _other_name]


def _mutated(sources: list[bytes], chance: random.Random) -> bytes:
    data = chance.choice(sources)
    for _ in range(chance.choice([1, 1, 2, 4])):
        if data:
            data = chance.choice(MUTATIONS)(data, chance)
    return data


def test_mutated_files_get_a_verdict_and_never_a_good_one(
    paper: bytes, by_chair: bytes, signed: bytes, the_office: Office, tell_reduced: Callable[[str], None]
) -> None:
    chance = random.Random(SEED)
    sources = [signed, signed, by_chair, paper]
    trials = count(600, 20_000)
    tell_reduced(f"{trials} of 20000 mutations, seed {SEED}")
    kinds: Counter[VerdictKind] = Counter()
    slowest = 0.0
    for _ in range(trials):
        data = _mutated(sources, chance)
        if data in sources:
            continue
        start = time.perf_counter()
        verdict = verify(data, trust=[the_office.authority.certificate], now=NOW)
        slowest = max(slowest, time.perf_counter() - start)
        kinds[verdict.kind] += 1
        assert sentences(verdict)
        assert as_json(verdict)["verdict"] == verdict.kind
    assert kinds[VerdictKind.GOOD] == kinds[VerdictKind.UNTRUSTED] == 0
    assert min(kinds[VerdictKind.BAD], kinds[VerdictKind.UNREADABLE], kinds[VerdictKind.UNSIGNED]) > 0
    assert slowest < LONGEST_WAIT


@given(st.binary(max_size=2_000))
@example(b"%PDF-1.7\n" + b"[" * 100_000)
@example(b"%PDF-1.7\nxref\n0 99999999\ntrailer<</Size 99999999/Root 1 0 R>>\nstartxref\n9\n%%EOF")
@example(b"%PDF-1.7\nxref\n0 0\ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")
def test_any_bytes_get_a_verdict(data: bytes) -> None:
    assert verify(data, now=NOW).kind is VerdictKind.UNREADABLE


@given(junk=st.binary(max_size=300), place=st.floats(0, 1))
def test_junk_inside_an_unsigned_paper_gets_a_verdict(junk: bytes, place: float) -> None:
    for pdf in (plain_paper(), paper_with_fields()):
        cut = int(place * len(pdf))
        assert verify(pdf[:cut] + junk + pdf[cut:], now=NOW).signatures == ()


@given(
    trust=st.lists(st.binary(max_size=200), max_size=3), crls=st.lists(st.binary(max_size=200), max_size=3)
)
def test_any_files_of_trust_get_a_verdict(trust: list[bytes], crls: list[bytes]) -> None:
    assert verify(paper_with_fields(), trust=trust, crls=crls, now=NOW).kind is VerdictKind.UNSIGNED
