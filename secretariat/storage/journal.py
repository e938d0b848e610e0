"""Sealing: what the triggers caught in a transaction becomes one step of the journal, in that transaction."""

import json
import secrets
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from secretariat.domain.kyiv import KYIV
from secretariat.services.changes import Barrier, Changed, JournalHead, Label, Topic
from secretariat.storage.digest import GENESIS, row_digest, step_hash
from secretariat.storage.journalled import TOPICS
from secretariat.storage.labels import label_text
from secretariat.storage.steps import Direction
from secretariat.storage.tables import ChangeRow, ChangeSetRow, PendingChangeRow, table_of

_SETS = table_of(ChangeSetRow)
_CHANGES = table_of(ChangeRow)
_PENDING = table_of(PendingChangeRow)
_SALT_BYTES = 16
_LAST = select(_SETS).order_by(_SETS.c.seq.desc()).limit(1)
_CAUGHT = select(_PENDING).order_by(_PENDING.c.id)
HASHED = ("seq", "time", "label", "barrier", "direction", "step", "undo_step", "redo_step")
"""The columns of a step that its hash covers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What kind of step is sealed, and what undo and redo would take after it; None as `step` means itself."""

    direction: Direction = Direction.DO
    step: int | None = None
    undo_step: int | None = None
    redo_step: int | None = None


def last_set(connection: Connection) -> Row[Any] | None:
    """The newest step of the journal."""
    return connection.execute(_LAST).one_or_none()


def head(connection: Connection) -> JournalHead:
    """Number and hash of the newest step."""
    last = last_set(connection)
    return JournalHead(last.seq, last.hash) if last is not None else JournalHead(0, GENESIS)


def passing_by(connection: Connection) -> Move:
    """The move of a step that undo and redo do not see: they go on as before it."""
    last = last_set(connection)
    if last is None:
        return Move(step=1)
    return Move(step=last.seq + 1, undo_step=last.undo_step, redo_step=last.redo_step)


def seal(
    connection: Connection,
    label: Label,
    moment: datetime,
    *,
    barrier: Barrier | None = None,
    move: Move = Move(),
) -> Changed:
    """Write one step of all that was caught; an action without an effect and without a barrier writes none.

    A user's action empties what could be redone. What says itself how undo goes on is written always: undo, redo, a
    note.
    """
    caught = connection.execute(_CAUGHT).all()
    if move.step is None and barrier is None and not _has_effect(caught):
        connection.execute(delete(_PENDING))
        return Changed()
    seq, previous = head(connection)
    rows = [_sealed(row, seq + 1) for row in caught]
    step = _step(seq + 1, label, moment, barrier, move)
    digests = [(row["table_name"], row["row_id"], row["digest"]) for row in rows]
    connection.execute(
        insert(_SETS), step | {"hash": step_hash(previous, [step[n] for n in HASHED], digests)}
    )
    if rows:
        connection.execute(insert(_CHANGES), rows)
        connection.execute(delete(_PENDING))
    return Changed(topics=topics_of(caught), label=label)


def _has_effect(rows: Iterable[Row[Any]]) -> bool:
    """True when a row is another in the end than at the beginning: what is made and dropped again was nothing."""
    first: dict[tuple[str, int], str | None] = {}
    last: dict[tuple[str, int], str | None] = {}
    for row in rows:
        first.setdefault((row.table_name, row.row_id), row.before)
        last[row.table_name, row.row_id] = row.after
    return first != last


def _step(
    seq: int, label: Label, moment: datetime, barrier: Barrier | None, move: Move
) -> dict[str, str | int | None]:
    own = move.step is None
    return {
        "seq": seq,
        "time": moment.astimezone(KYIV).isoformat(timespec="seconds"),
        "label": label_text(label),
        "barrier": barrier,
        "direction": move.direction,
        "step": seq if own else move.step,
        "undo_step": seq if own else move.undo_step,
        "redo_step": None if own else move.redo_step,
    }


def _sealed(row: Row[Any], seq: int) -> dict[str, Any]:
    salt = secrets.token_hex(_SALT_BYTES)
    return {
        "seq": seq,
        "table_name": row.table_name,
        "row_id": row.row_id,
        "before": row.before,
        "after": row.after,
        "salt": salt,
        "digest": row_digest(salt, row.before, row.after),
    }


def topics_of(rows: Iterable[Row[Any]]) -> dict[Topic, frozenset[int]]:
    """Which ids of which topics changed; a row that moved to another owner tells of both."""
    found: defaultdict[Topic, set[int]] = defaultdict(set)
    for row in rows:
        topic, column = TOPICS[row.table_name]
        found[topic].update(json.loads(image)[column] for image in (row.before, row.after) if image)
    return {topic: frozenset(ids) for topic, ids in found.items()}


def rows_of(connection: Connection, seq: int) -> Sequence[Row[Any]]:
    """The changed rows of a sealed step, in order."""
    return connection.execute(select(_CHANGES).where(_CHANGES.c.seq == seq).order_by(_CHANGES.c.id)).all()


def rows_since(connection: Connection, seq: int) -> Sequence[Row[Any]]:
    """The changed rows of all steps after a step, in order."""
    return connection.execute(select(_CHANGES).where(_CHANGES.c.seq > seq).order_by(_CHANGES.c.id)).all()


def is_erased(rows: Iterable[Row[Any]]) -> bool:
    """True when the images of one of these rows were taken out: what it was cannot be known from the journal."""
    return any(row.salt is None for row in rows)
