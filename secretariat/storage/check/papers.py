"""What rows say of files, of the versions of protocols, and of texts that wait for their field."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection

from secretariat.services.file_check import NamedFile
from secretariat.services.typing_drafts import OWNERS
from secretariat.services.version_check import VersionFacts
from secretariat.storage.check.meeting_day import first_day_sql
from secretariat.storage.mapping import mapper_of
from secretariat.storage.naming_files import NAMING_FILES

_VERSIONS = (
    "SELECT v.id, v.meeting_id, m.number AS meeting_number, v.version, v.number, v.state, v.unsigned_sha256, v.sha256,"
    f" ({first_day_sql('v.meeting_id')}) AS day FROM protocol_version v LEFT JOIN meeting m ON m.id = v.meeting_id"
)


def named_files(connection: Connection) -> Iterator[NamedFile]:
    """Every file that a row names."""
    for table, column, size in NAMING_FILES:
        day = f"({first_day_sql('t.meeting_id')})" if "meeting_id" in table.columns else "NULL"
        said = f't."{size.name}"' if size is not None else "NULL"
        rows = connection.exec_driver_sql(
            f'SELECT t.id, t."{column.name}" AS sha256, {said} AS size, {day} AS day FROM "{table.name}" t'
            f' WHERE t."{column.name}" IS NOT NULL'
        )
        for row in rows:
            yield NamedFile(sha256=row.sha256, table=table.name, id=row.id, size=row.size, day=_day(row.day))


def remembered_files(connection: Connection) -> frozenset[str]:
    """Every file that an image of the journal names."""
    tables = {table.name: {c.name for t, c, _ in NAMING_FILES if t is table} for table, _, _ in NAMING_FILES}
    marks = ", ".join("?" * len(tables))
    rows = connection.exec_driver_sql(
        f'SELECT table_name, "before", "after" FROM change WHERE table_name IN ({marks})', tuple(tables)
    )
    return frozenset(
        image[name]
        for row in rows
        for image in (_image(row.before), _image(row.after))
        for name in tables[row.table_name]
        if isinstance(image.get(name), str)
    )


def _image(text: str | None) -> dict[str, Any]:
    """The values of an image; nothing of one that is none any more."""
    try:
        image = json.loads(text) if text is not None else {}
    except ValueError:
        return {}
    return image if isinstance(image, dict) else {}


def versions(connection: Connection) -> Iterator[VersionFacts]:
    """Every version of every protocol."""
    given: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for row in connection.exec_driver_sql("SELECT version_id, role, way FROM signature ORDER BY id"):
        given[row.version_id].append((row.role, row.way))
    for row in connection.exec_driver_sql(_VERSIONS):
        yield VersionFacts(
            meeting_id=row.meeting_id,
            meeting_number=row.meeting_number,
            day=_day(row.day),
            version=row.version,
            number=row.number,
            state=row.state,
            unsigned_sha256=row.unsigned_sha256,
            sha256=row.sha256,
            signatures=tuple(given[row.id]),
        )


def unused_drafts(connection: Connection) -> int:
    """How many drafts belong to a row that is gone."""
    return sum(
        not any(_exists(connection, mapper_of(owner).table.name, row.id) for owner in OWNERS[row.kind])
        for row in connection.exec_driver_sql("SELECT kind, id FROM draft").all()
        if row.kind in OWNERS
    )


def _exists(connection: Connection, table: str, row_id: int) -> bool:
    return connection.exec_driver_sql(f'SELECT 1 FROM "{table}" WHERE id = ?', (row_id,)).first() is not None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        return None
