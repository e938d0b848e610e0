"""The restores that the journal tells of."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from secretariat.services.restores import RESTORED, Restore, restore_of
from secretariat.storage.labels import label_from
from secretariat.storage.tables import ChangeSetRow, table_of

_SETS = table_of(ChangeSetRow)
_STEPS = (
    select(_SETS.c.seq, _SETS.c.time, _SETS.c.label)
    .where(_SETS.c.label.startswith(f'{{"code":"{RESTORED.code}"', autoescape=True))
    .order_by(_SETS.c.seq)
)


def restores(connection: Connection) -> Iterator[Restore]:
    """Oldest first. What is no label any more is passed over: the check of the journal names its step."""
    for row in connection.execute(_STEPS):
        try:
            yield restore_of(row.seq, datetime.fromisoformat(row.time), label_from(row.label))
        except (ValueError, TypeError):
            continue
