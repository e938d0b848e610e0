"""Finding actions by words: what can be found stands in memory and follows the journal.

It is never on disk, so an erased name cannot linger there. Any part of a word is found, as one types it.
"""

from collections.abc import Sequence
from threading import Lock

from sqlalchemy import Connection, Engine, select

from secretariat.services.changes import Topic
from secretariat.storage import tables
from secretariat.storage.decision_words import folded
from secretariat.storage.journal import head, is_erased, rows_since, topics_of
from secretariat.storage.queries.actions import action_words
from secretariat.storage.tables import table_of

_ACTION, _POINT = table_of(tables.ActionItemRow), table_of(tables.PointRow)


class ActionWords:
    """May be used from any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._words: dict[int, str] = {}
        self._seq: int | None = None

    def follow(self) -> None:
        """Take in what was done since the last time; the first time, and after a change of a name, everything."""
        with self._lock, self._engine.connect() as connection:
            seq, _ = head(connection)
            if seq != self._seq:
                self._read(connection, _touched(connection, self._seq) if self._seq is not None else None)
                self._seq = seq

    def search(self, ids: Sequence[int], text: str) -> Sequence[int]:
        """Those of the ids that have every typed word."""
        wanted = folded(text).split()
        if not wanted:
            return ids
        self.follow()
        words = self._words
        return [one for one in ids if all(word in words.get(one, "") for word in wanted)]

    def _read(self, connection: Connection, ids: Sequence[int] | None) -> None:
        read = connection.exec_driver_sql
        if ids is None:
            self._words.clear()
        found = action_words(lambda statement, values: read(statement, tuple(values)), ids)
        self._words.update((action_id, folded(words)) for action_id, words in found)


def _touched(connection: Connection, seq: int) -> Sequence[int] | None:
    """The actions whose words may have changed; None: any of them."""
    rows = rows_since(connection, seq)
    topics = topics_of(rows)
    if is_erased(rows) or topics.get(Topic.PERSON):
        return None
    decisions = topics.get(Topic.RESOLUTION, frozenset())
    below = select(_ACTION.c.id).join(_POINT, _POINT.c.id == _ACTION.c.point_id)
    of_decisions = connection.execute(below.where(_POINT.c.resolution_id.in_(decisions))).scalars()
    return [*topics.get(Topic.ACTION, ()), *of_decisions]
