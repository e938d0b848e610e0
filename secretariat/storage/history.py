"""Undo and redo over the journal: `ports.History`. Each is a new sealed step, so nothing is ever taken out of it."""

from typing import Any

from sqlalchemy import Connection, Engine, Row, func, select

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed, HistoryState, Label
from secretariat.services.ports import Clock
from secretariat.storage.engine import writing
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.journal import Move, last_set, passing_by, rows_of, seal
from secretariat.storage.labels import label_from, label_text
from secretariat.storage.restore import restore
from secretariat.storage.steps import Direction
from secretariat.storage.tables import ChangeSetRow, table_of

_SETS = table_of(ChangeSetRow)


class SqlHistory:
    """Fulfils `ports.History`. What comes next is written in the newest step, so it survives a restart."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def state(self) -> HistoryState:
        """What undo and redo would do now."""
        with as_domain_errors(), self._engine.connect() as connection:
            last = last_set(connection)
            undo = _set(connection, last.undo_step) if last is not None else None
            redo = _set(connection, last.redo_step) if last is not None else None
        barrier = undo.barrier if undo is not None else None
        return HistoryState(
            undo=label_from(undo.label) if undo is not None and barrier is None else None,
            redo=label_from(redo.label) if redo is not None else None,
            barrier=barrier,
        )

    def undo(self) -> Changed:
        """Take the last step back."""
        with as_domain_errors(), writing(self._engine) as connection, connection.begin():
            last = last_set(connection)
            step = _set(connection, last.undo_step) if last is not None else None
            if step is None:
                raise DomainError("nothing_to_undo")
            if step.barrier is not None:
                raise DomainError("undo_barrier", barrier=step.barrier)
            before = _set(connection, step.seq - 1)
            return self._move(
                connection, step, Direction.UNDO, before.undo_step if before else None, step.seq
            )

    def redo(self) -> Changed:
        """Do the last undone step again."""
        with as_domain_errors(), writing(self._engine) as connection, connection.begin():
            last = last_set(connection)
            step = _set(connection, last.redo_step) if last is not None else None
            if step is None:
                raise DomainError("nothing_to_redo")
            before = _set(connection, _last_undoing(connection, step.seq) - 1)
            return self._move(
                connection, step, Direction.REDO, step.seq, before.redo_step if before else None
            )

    def note(self, label: Label) -> None:
        """See `ports.History`."""
        with as_domain_errors(), writing(self._engine) as connection, connection.begin():
            last = last_set(connection)
            if last is not None and last.label == label_text(label):
                return
            seal(connection, label, self._clock(), move=passing_by(connection))

    def _move(
        self,
        connection: Connection,
        step: Row[Any],
        direction: Direction,
        undo_step: int | None,
        redo_step: int | None,
    ) -> Changed:
        restore(connection, rows_of(connection, step.seq), backwards=direction is Direction.UNDO)
        move = Move(direction=direction, step=step.seq, undo_step=undo_step, redo_step=redo_step)
        return seal(connection, label_from(step.label), self._clock(), move=move)


def _set(connection: Connection, seq: int | None) -> Row[Any] | None:
    return connection.execute(select(_SETS).where(_SETS.c.seq == seq)).one_or_none()


def _last_undoing(connection: Connection, step: int) -> int:
    """The newest set that undid a step: what could be redone before it can be redone again after the step."""
    undoing = (_SETS.c.step == step) & (_SETS.c.direction == Direction.UNDO)
    seq: int = connection.execute(select(func.max(_SETS.c.seq)).where(undoing)).scalar_one()
    return seq
