"""Checking the journal: every row's digest, every step's hash, the chain, and an anchor kept outside."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from secretariat.storage.digest import GENESIS, row_digest, step_hash
from secretariat.storage.journal import HASHED
from secretariat.storage.tables import ChangeRow, ChangeSetRow, PendingChangeRow, table_of

_SETS = table_of(ChangeSetRow)
_CHANGES = table_of(ChangeRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """What is wrong with the journal at a step.

    Codes: "row_changed", "row_forged" (images wiped in part), "step_changed", "step_missing", "stray_rows" (of no
    step, or not sealed), "cut" (shorter than the anchor), "anchor" (another hash at the anchor's step).
    """

    code: str
    seq: int


def verify(connection: Connection, anchor: tuple[int, str] | None = None) -> list[Flaw]:
    """All flaws of the chain; `anchor` is a `head` that was printed in a protocol or a backup's manifest."""
    rows = _rows_by_step(connection)
    hashes: dict[int, str] = {0: GENESIS}
    flaws: list[Flaw] = []
    for step in connection.execute(select(_SETS).order_by(_SETS.c.seq)).all():
        previous = hashes.get(step.seq - 1)
        if previous is None:
            flaws.append(Flaw(code="step_missing", seq=step.seq - 1))
        flaws.extend(_flaws_of(step, rows.pop(step.seq, []), previous))
        hashes[step.seq] = step.hash
    if rows or connection.execute(select(func.count()).select_from(table_of(PendingChangeRow))).scalar_one():
        flaws.append(Flaw(code="stray_rows", seq=min(rows, default=0)))
    if anchor is not None and hashes.get(anchor[0]) != anchor[1]:
        flaws.append(Flaw(code="anchor" if anchor[0] in hashes else "cut", seq=anchor[0]))
    return flaws


def _rows_by_step(connection: Connection) -> dict[int, list[Row[Any]]]:
    found: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(select(_CHANGES).order_by(_CHANGES.c.id)):
        found[row.seq].append(row)
    return found


def _flaws_of(step: Row[Any], rows: list[Row[Any]], previous: str | None) -> Iterator[Flaw]:
    for row in rows:
        if row.salt is None and (row.before is not None or row.after is not None):
            yield Flaw(code="row_forged", seq=step.seq)
        if row.salt is not None and row_digest(row.salt, row.before, row.after) != row.digest:
            yield Flaw(code="row_changed", seq=step.seq)
    digests = [(row.table_name, row.row_id, row.digest) for row in rows]
    said = [step._mapping[name] for name in HASHED]
    if previous is not None and step_hash(previous, said, digests) != step.hash:
        yield Flaw(code="step_changed", seq=step.seq)
