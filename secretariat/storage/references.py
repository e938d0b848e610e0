"""Who still refers to a row that cannot go."""

from sqlalchemy import Connection, Table, select

from secretariat.storage.tables import METADATA


def referrer(connection: Connection, table: Table, row_id: int) -> str | None:
    """The name of a table that refers to the row, or to a row that would go with it; None when none does."""
    for other in METADATA.sorted_tables:
        for key in other.foreign_keys:
            if key.column.table is not table:
                continue
            referring = connection.scalars(select(other.c.id).where(key.parent == row_id)).all()
            if referring and key.ondelete is None:
                return other.name
            for child_id in referring if other is not table else ():
                found = referrer(connection, other, child_id)
                if found is not None:
                    return found
    return None
