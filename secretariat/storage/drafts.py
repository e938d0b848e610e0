"""Typing that is not yet a step: `ports.Drafts`."""

from collections.abc import Sequence

from sqlalchemy import Engine, Executable, delete, select
from sqlalchemy.dialects.sqlite import insert

from secretariat.storage.engine import writing
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.tables import DraftRow, table_of

_DRAFTS = table_of(DraftRow)


class SqlDrafts:
    """Fulfils `ports.Drafts` in a table outside the journal."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def put(self, kind: str, id: int, field: str, text: str) -> None:
        """Keep the text that stands in a field now."""
        statement = insert(_DRAFTS).values(kind=kind, id=id, field=field, text=text)
        self._write(
            statement.on_conflict_do_update(index_elements=list(_DRAFTS.primary_key), set_={"text": text})
        )

    def drop(self, kind: str, id: int, field: str) -> None:
        """Forget a draft."""
        this = (_DRAFTS.c.kind == kind) & (_DRAFTS.c.id == id) & (_DRAFTS.c.field == field)
        self._write(delete(_DRAFTS).where(this))

    def all(self) -> Sequence[tuple[str, int, str, str]]:
        """Every kept draft, in order of kind, id and field."""
        columns = (_DRAFTS.c.kind, _DRAFTS.c.id, _DRAFTS.c.field, _DRAFTS.c.text)
        with as_domain_errors(), self._engine.connect() as connection:
            rows = connection.execute(select(*columns).order_by(*columns[:3]))
            return [(row.kind, row.id, row.field, row.text) for row in rows]

    def _write(self, statement: Executable) -> None:
        with as_domain_errors(), writing(self._engine) as connection, connection.begin():
            connection.execute(statement)
