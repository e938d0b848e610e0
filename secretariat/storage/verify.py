"""Checking the journal: every row's digest, every step's hash, the chain, and an anchor kept outside."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, func, select

from secretariat.storage.digest import GENESIS, row_digest, step_hash
from secretariat.storage.journal import HASHED
from secretariat.storage.tables import ChangeRow, ChangeSetRow, PendingChangeRow, table_of

_SETS = table_of(ChangeSetRow)
_CHANGES = table_of(ChangeRow)
_STEPS = select(_SETS).order_by(_SETS.c.seq)
_ROWS = select(_CHANGES).order_by(_CHANGES.c.seq, _CHANGES.c.id)
_PENDING = select(func.count()).select_from(table_of(PendingChangeRow))


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """What is wrong with the journal at a step; `table` and `row_id` name the row of a changed or forged image.

    Codes: "row_changed", "row_forged" (images wiped in part), "step_changed", "step_missing", "stray_rows" (of no
    step, or not sealed), "cut" (shorter than the anchor), "anchor" (another hash at the anchor's step).
    """

    code: str
    seq: int
    table: str | None = None
    row_id: int | None = None


def verify(connection: Connection, anchor: tuple[int, str] | None = None) -> list[Flaw]:
    """All flaws of the chain; `anchor` is a `head` that was printed in a protocol or a backup's manifest."""
    flaws, hashes = walk(connection)
    if anchor is not None and ({0: GENESIS} | hashes).get(anchor[0]) != anchor[1]:
        flaws.append(Flaw(code="anchor" if anchor[0] in hashes else "cut", seq=anchor[0]))
    return flaws


def walk(connection: Connection) -> tuple[list[Flaw], dict[int, str]]:
    """All flaws inside the journal, and the hash of every step by its number; reads row by row, however long it is."""
    hashes = {0: GENESIS}
    flaws: list[Flaw] = []
    for step, seq, rows in _steps_with_rows(connection):
        if step is None:
            flaws.append(Flaw(code="stray_rows", seq=seq))
            continue
        previous = hashes.get(seq - 1)
        if previous is None:
            flaws.append(Flaw(code="step_missing", seq=seq - 1))
        flaws.extend(_flaws_of(step, rows, previous))
        hashes[seq] = step.hash
    if connection.execute(_PENDING).scalar_one():
        flaws.append(Flaw(code="stray_rows", seq=0))
    del hashes[0]
    return flaws, hashes


def _steps_with_rows(connection: Connection) -> Iterator[tuple[Row[Any] | None, int, list[Row[Any]]]]:
    """Every step with its rows, both in order; rows of no step come with None."""
    groups = groupby(connection.execute(_ROWS), key=lambda row: row.seq)
    waiting = next(groups, None)
    for step in connection.execute(_STEPS):
        while waiting is not None and waiting[0] < step.seq:
            yield None, waiting[0], list(waiting[1])
            waiting = next(groups, None)
        if waiting is not None and waiting[0] == step.seq:
            yield step, step.seq, list(waiting[1])
            waiting = next(groups, None)
        else:
            yield step, step.seq, []
    while waiting is not None:
        yield None, waiting[0], list(waiting[1])
        waiting = next(groups, None)


def _flaws_of(step: Row[Any], rows: Iterable[Row[Any]], previous: str | None) -> Iterator[Flaw]:
    digests = []
    for row in rows:
        digests.append((row.table_name, row.row_id, row.digest))
        if not is_whole(row):
            code = "row_forged" if row.salt is None else "row_changed"
            yield Flaw(code=code, seq=step.seq, table=row.table_name, row_id=row.row_id)
    said = [step._mapping[name] for name in HASHED]
    if previous is not None and step_hash(previous, said, digests) != step.hash:
        yield Flaw(code="step_changed", seq=step.seq)


def is_whole(row: Row[Any]) -> bool:
    """True for images that fit their digest, and for images that were erased together with their salt."""
    if row.salt is None:
        return row.before is None and row.after is None
    digest: str = row.digest
    return row_digest(row.salt, row.before, row.after) == digest
