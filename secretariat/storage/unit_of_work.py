"""One user action on the store: `ports.UnitOfWork` over one transaction."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, Executable, delete, select
from sqlalchemy.exc import IntegrityError

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Barrier, Changed, JournalHead, Label
from secretariat.services.ports import NEW, Clock
from secretariat.storage.engine import writing
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.journal import head, seal
from secretariat.storage.mapping import Mapper, mapper_of
from secretariat.storage.plain_queries import KEY, added, changed, found_by
from secretariat.storage.record_memory import remembered_record, store_state
from secretariat.storage.references import referrer

Value = TypeVar("Value")


class SqlUnitOfWork:
    """Fulfils `ports.UnitOfWork`; values go in and out, the connection never leaves."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def __enter__(self) -> Self:
        try:
            self._begin(writing(self._engine))
        except DomainError as error:
            if error.code != "store_busy":
                raise
            # another program writes: who only reads need not wait for it, and the first write is refused as this was
            self._begin(self._engine.connect())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def _begin(self, way: AbstractContextManager[Connection]) -> None:
        with as_domain_errors(), ExitStack() as stack:
            self._connection = stack.enter_context(way)
            self._connection.begin()
            self._begun = store_state(self._connection)
            self._stack = stack.pop_all()

    def add(self, value: Value) -> Value:
        """Insert a value whose id is NEW; returns it with its id. "not_found": what it refers to is gone."""
        mapper = mapper_of(type(value))
        given: Any = value
        if given.id != NEW:
            raise ValueError(given.id)
        key = self._write(mapper, added(mapper), mapper.row(value)).inserted_primary_key
        assert key is not None
        stored: Value = replace(given, id=key[0])
        return stored

    def update(self, value: object) -> None:
        """Replace the row of the value's id."""
        mapper = mapper_of(type(value))
        row_id = value.id  # type: ignore[attr-defined]
        row = {**mapper.row(value), KEY: row_id}
        if self._write(mapper, changed(mapper), row).rowcount == 0:
            raise DomainError("not_found", kind=mapper.table.name, id=row_id)

    def remove(self, kind: type[object], id: int) -> None:
        """Delete a row with everything that belongs to it; `where` of "in_use" names a table that refers to it."""
        table = mapper_of(kind).table
        try:
            gone = self._execute(delete(table).where(table.c.id == id)).rowcount
        except IntegrityError as error:
            where = referrer(self._connection, table, id)
            raise DomainError("in_use", where=where, kind=table.name, id=id) from error
        if gone == 0:
            raise DomainError("not_found", kind=table.name, id=id)

    def get(self, kind: type[Value], id: int) -> Value:
        """The value of an id."""
        found = self.find(kind, id=id)
        if not found:
            raise DomainError("not_found", kind=mapper_of(kind).table.name, id=id)
        return found[0]

    def find(self, kind: type[Value], /, **equals: object) -> tuple[Value, ...]:
        """All values whose fields equal these, in order of id."""
        mapper = mapper_of(kind)
        rows = self._execute(found_by(mapper, equals), equals)
        return tuple(mapper.value(row) for row in rows)

    def among(self, kind: type[Value], field: str, wanted: Iterable[object]) -> tuple[Value, ...]:
        """All values whose field is one of these, in order of id."""
        mapper = mapper_of(kind)
        table = mapper.table
        statement = select(*mapper.columns).where(table.c[field].in_(list(wanted)))
        return tuple(mapper.value(row) for row in self._execute(statement.order_by(table.c.id)))

    def record(self, meeting_id: MeetingId) -> MeetingRecord:
        """A whole meeting with store ids."""
        return remembered_record(self._connection, meeting_id, self._begun)

    def head(self) -> JournalHead:
        """The journal's newest step before this unit."""
        with as_domain_errors():
            return head(self._connection)

    def commit(self, label: Label, *, barrier: Barrier | None = None) -> Changed:
        """Seal the journal step and commit."""
        with as_domain_errors():
            sealed = seal(self._connection, label, self._clock(), barrier=barrier)
            self._connection.commit()
        return sealed

    def _write(self, mapper: Mapper, statement: Executable, row: dict[str, Any]) -> CursorResult[Any]:
        """Write a row; what it refers to may have gone while a form stood open, by undo for example."""
        try:
            return self._execute(statement, row)
        except IntegrityError as error:
            if "FOREIGN KEY" not in str(error.orig):
                raise
            raise DomainError("not_found", kind=mapper.table.name) from error

    def _execute(self, statement: Executable, row: dict[str, Any] | None = None) -> CursorResult[Any]:
        with as_domain_errors():
            return self._connection.execute(statement, row)
