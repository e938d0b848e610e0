"""Checking the journal: every row's digest, every step's hash, the chain, and an anchor kept outside."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, func, select

from secretariat.services.changes import Barrier
from secretariat.storage.digest import GENESIS, row_digest, step_hash
from secretariat.storage.journal import HASHED
from secretariat.storage.labels import label_from
from secretariat.storage.tables import ChangeRow, ChangeSetRow, PendingChangeRow, table_of

_SETS = table_of(ChangeSetRow)
_CHANGES = table_of(ChangeRow)
_STEPS = select(_SETS).order_by(_SETS.c.seq)
_ROWS = select(_CHANGES).order_by(_CHANGES.c.seq, _CHANGES.c.id)
_PENDING = select(func.count()).select_from(table_of(PendingChangeRow))
_ERASINGS = select(_SETS.c.seq, _SETS.c.label).where(_SETS.c.barrier == Barrier.ERASED)
_WIPED = (
    select(_CHANGES.c.seq, _CHANGES.c.table_name, _CHANGES.c.row_id)
    .where(_CHANGES.c.salt.is_(None), _CHANGES.c.before.is_(None), _CHANGES.c.after.is_(None))
    .order_by(_CHANGES.c.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """What is wrong with the journal at a step; `table` and `row_id` name the row of a changed or forged image.

    Codes: "row_changed", "row_forged" (images wiped in part, or after the last erasing), "wiped" (more images than the
    erasings up to the step took out), "step_changed", "step_missing", "stray_rows" (of no step, or not sealed), "cut"
    (shorter than the anchor), "anchor" (another hash at the anchor's step).
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
    flaws.extend(_unexplained(connection))
    del hashes[0]
    return flaws, hashes


def _unexplained(connection: Connection) -> Iterator[Flaw]:
    """Wiped images that no erasing of a person accounts for: behind one, a row could be changed unseen."""
    erasings = connection.execute(_ERASINGS).all()
    last, told = max((step.seq for step in erasings), default=0), sum(_told(step.label) for step in erasings)
    wiped = connection.execute(_WIPED).all()
    later = [row for row in wiped if row.seq > last]
    for row in later:
        yield Flaw(code="row_forged", seq=row.seq, table=row.table_name, row_id=row.row_id)
    if len(wiped) - len(later) > told:
        yield Flaw(code="wiped", seq=last)


def _told(label: str) -> int:
    """How many images an erasing emptied, as its step says; a step that was changed says nothing that counts."""
    try:
        return int(label_from(label).ids.get("images", 0))
    except (ValueError, TypeError, AttributeError):
        return 0


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
