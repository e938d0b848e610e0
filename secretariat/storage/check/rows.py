"""Every row of a journalled table, held against its last image in the journal."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Table

from secretariat.services.data_check import CheckedRows
from secretariat.services.data_findings import DataCode, DataFinding, finding
from secretariat.storage.check.meeting_day import meeting_day
from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.triggers import image_sql
from secretariat.storage.verify import is_whole

_MAKE_LAST = (
    "CREATE TEMP TABLE last_change (table_name TEXT, row_id INTEGER, change_id INTEGER,"
    " PRIMARY KEY (table_name, row_id)) WITHOUT ROWID",
    "INSERT INTO last_change SELECT table_name, row_id, max(id) FROM change GROUP BY table_name, row_id",
)
_CHANGE = 'c.id AS change_id, c."before", c."after", c.salt, c.digest'


def check_rows(connection: Connection) -> CheckedRows:
    """Rows that were changed, deleted or inserted behind the journal's back.

    An image that was erased says nothing of its row, and one that does not fit its digest nothing that counts: the
    check of the journal names it.
    """
    for statement in _MAKE_LAST:
        connection.exec_driver_sql(statement)
    found = [
        one for table in JOURNALLED for one in (*_differing(connection, table), *_deleted(connection, table))
    ]
    count = sum(
        connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one()
        for table in JOURNALLED
    )
    return CheckedRows(findings=tuple(found), count=count)


def _differing(connection: Connection, table: Table) -> Iterator[DataFinding]:
    image = image_sql(table, table.name)
    statement = (
        f'SELECT "{table.name}".id AS row_id, {image} AS image, {_CHANGE} FROM "{table.name}"'
        f" LEFT JOIN last_change l ON l.table_name = '{table.name}' AND l.row_id = \"{table.name}\".id"
        " LEFT JOIN change c ON c.id = l.change_id"
        f' WHERE c.id IS NULL OR (c.salt IS NOT NULL AND c."after" IS NOT {image})'
    )
    for row in connection.exec_driver_sql(statement):
        live = json.loads(row.image)
        if row.change_id is None or (is_whole(row) and row.after is None):
            yield _finding(connection, DataCode.ROW_INSERTED, table, row, live)
        elif is_whole(row) and (columns := _changed_columns(json.loads(row.after), live)):
            yield _finding(connection, DataCode.ROW_CHANGED, table, row, live, columns=columns)


def _changed_columns(image: Mapping[str, Any], live: Mapping[str, Any]) -> tuple[str, ...]:
    """The columns that differ. A column that is younger than the image was empty then (migrations only add such)."""
    return tuple(name for name, value in live.items() if image.get(name) != value)


def _deleted(connection: Connection, table: Table) -> Iterator[DataFinding]:
    statement = (
        f"SELECT l.row_id, {_CHANGE} FROM last_change l JOIN change c ON c.id = l.change_id"
        f" WHERE l.table_name = '{table.name}' AND c.salt IS NOT NULL AND c.\"after\" IS NOT NULL"
        f' AND NOT EXISTS (SELECT 1 FROM "{table.name}" t WHERE t.id = l.row_id)'
    )
    for row in connection.exec_driver_sql(statement):
        if is_whole(row):
            yield _finding(connection, DataCode.ROW_DELETED, table, row, json.loads(row.after))


def _finding(
    connection: Connection,
    code: DataCode,
    table: Table,
    row: Row[Any],
    values: Mapping[str, Any],
    **more: object,
) -> DataFinding:
    day = meeting_day(connection, table, values)
    return finding(code, table=table.name, id=row.row_id, day=day, **more)
