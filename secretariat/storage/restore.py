"""Moving the rows of a step back to their former images, or forward again."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table

from secretariat.domain.errors import DomainError
from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.tables import METADATA
from secretariat.storage.triggers import image_sql

_PLACE = {table.name: place for place, table in enumerate(JOURNALLED)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMove:
    """One row's way from an image to another; None is a row that is not there."""

    table: Table
    row_id: int
    origin: str | None
    target: str | None


def restore(connection: Connection, rows: Iterable[Row[Any]], *, backwards: bool) -> None:
    """Bring every row of a step to its image before the step, or after it; the triggers write this down too.

    Raises DomainError("undo_conflict") when a row is no longer as the step left it, or its images were erased.
    """
    moves = sorted(_net(rows, backwards=backwards), key=lambda move: _PLACE[move.table.name])
    for move in moves:
        if move.origin != _image(connection, move):
            raise DomainError("undo_conflict", table=move.table.name, id=move.row_id)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    # a row is moved to its new owner before the old one goes, and takes nothing with it that should stay
    for move in moves:
        if move.target is not None:
            _put(connection, move, json.loads(move.target))
    for move in reversed(moves):
        if move.target is None:
            connection.exec_driver_sql(f'DELETE FROM "{move.table.name}" WHERE id = ?', (move.row_id,))


def _net(rows: Iterable[Row[Any]], *, backwards: bool) -> Iterator[RowMove]:
    """What a step did to each row in the end: the image before its first change, and after its last."""
    first: dict[tuple[str, int], str | None] = {}
    last: dict[tuple[str, int], str | None] = {}
    for row in rows:
        if row.salt is None:
            raise DomainError("undo_conflict", table=row.table_name, id=row.row_id)
        first.setdefault((row.table_name, row.row_id), row.before)
        last[row.table_name, row.row_id] = row.after
    for (table, row_id), before in first.items():
        after = last[table, row_id]
        origin, target = (after, before) if backwards else (before, after)
        if origin != target:
            yield RowMove(table=METADATA.tables[table], row_id=row_id, origin=origin, target=target)


def _image(connection: Connection, move: RowMove) -> str | None:
    """The row as it is now."""
    name = move.table.name
    statement = f'SELECT {image_sql(move.table, name)} FROM "{name}" WHERE id = ?'
    image: str | None = connection.exec_driver_sql(statement, (move.row_id,)).scalar()
    return image


def _put(connection: Connection, move: RowMove, image: dict[str, str | int | None]) -> None:
    names = [f'"{name}"' for name in image]
    if move.origin is None:
        marks = ", ".join("?" * len(names))
        statement = f'INSERT INTO "{move.table.name}" ({", ".join(names)}) VALUES ({marks})'
        connection.exec_driver_sql(statement, tuple(image.values()))
    else:
        changes = ", ".join(f"{name} = ?" for name in names)
        statement = f'UPDATE "{move.table.name}" SET {changes} WHERE id = ?'
        connection.exec_driver_sql(statement, (*image.values(), move.row_id))
