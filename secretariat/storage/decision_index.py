"""Finding decisions: an index in memory that follows the journal, so that it is right after every step and undo.

It is never on disk, so an erased name cannot linger there. A hundred thousand decisions take a few seconds to index
and some milliseconds to search.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite

from secretariat.domain.ballot import Ballot
from secretariat.domain.decision_result import DecisionResult, decision_result
from secretariat.domain.ids import BallotId, MeetingId
from secretariat.services.changes import Topic
from secretariat.services.register import DecisionFilter
from secretariat.storage.decision_words import folded, prefixes
from secretariat.storage.engine import make_engine
from secretariat.storage.journal import head, is_erased, rows_since, topics_of
from secretariat.storage.mapping import mapper_of
from secretariat.storage.queries.decisions import ids_in
from secretariat.storage.vault.store_key import StoreKey

_CHUNK = 2000
"""Decisions that are indexed in one reading: on a network disk a reader keeps a writer waiting."""

_BALLOT = mapper_of(Ballot)
_DIALECT = sqlite.dialect()
_JUDGED = [column for column in _BALLOT.columns if column.name not in ("id", "meeting_id", "moment")]
_READERS = [column.type.result_processor(_DIALECT, None) or (lambda value: value) for column in _JUDGED]

_SCHEMA = """
CREATE TABLE found.decision (
  id INTEGER PRIMARY KEY, meeting_id INTEGER, day TEXT, position INTEGER, group_id INTEGER, year INTEGER, result TEXT
);
CREATE INDEX found.in_order ON decision (day DESC, meeting_id DESC, position, id, group_id, year, result);
CREATE INDEX found.of_meeting ON decision (meeting_id);
CREATE TABLE found.touched (id INTEGER PRIMARY KEY);
CREATE VIRTUAL TABLE found.words USING fts5(
  text, content='', contentless_delete=1, detail=none, prefix='1 2', tokenize='unicode61 remove_diacritics 0'
)
"""
_DROP = (
    "DELETE FROM found.decision WHERE id IN (SELECT id FROM found.touched)",
    "DELETE FROM found.words WHERE rowid IN (SELECT id FROM found.touched)",
)
_ADD = (
    f"""
    INSERT INTO found.decision
    SELECT r.id, m.id, s.day, i.position, m.group_id, CAST(substr(s.day, 1, 4) AS INTEGER),
      CASE WHEN b.id IS NULL THEN '{DecisionResult.NO_VOTE}'
        ELSE ballot_result({", ".join(f'b."{column.name}"' for column in _JUDGED)}) END
    FROM found.touched t
    JOIN resolution r ON r.id = t.id
    JOIN agenda_item i ON i.id = r.item_id
    JOIN meeting m ON m.id = i.meeting_id
    JOIN sitting s ON s.id = (SELECT id FROM sitting WHERE meeting_id = m.id ORDER BY day, id LIMIT 1)
    LEFT JOIN ballot b ON b.id = r.ballot_id
    WHERE m.id NOT IN (SELECT meeting_id FROM trashed)
    """,
    """
    INSERT INTO found.words (rowid, text)
    SELECT d.id, folded(
      coalesce(m.number, '') || coalesce('/' || r.ordinal, '') || ' ' || i.title || ' '
      || coalesce((SELECT group_concat(p.text, ' ') FROM point p WHERE p.resolution_id = r.id), '')
    )
    FROM found.touched t
    JOIN found.decision d ON d.id = t.id
    JOIN resolution r ON r.id = d.id
    JOIN agenda_item i ON i.id = r.item_id
    JOIN meeting m ON m.id = d.meeting_id
    """,
)
_TOUCHED: dict[Topic, Sequence[str]] = {
    Topic.RESOLUTION: ("SELECT ?",),
    Topic.ITEM: ("SELECT id FROM resolution WHERE item_id = ?",),
    Topic.BALLOT: ("SELECT id FROM resolution WHERE ballot_id = ?",),
    Topic.MEETING: (
        "SELECT id FROM found.decision WHERE meeting_id = ?",
        "SELECT r.id FROM agenda_item i JOIN resolution r ON r.item_id = i.id WHERE i.meeting_id = ?",
    ),
}
"""Which decisions a changed row of a topic concerns; a decision that went is in the journal by its own id."""

_NEXT_CHUNK = "INSERT INTO found.touched SELECT id FROM resolution WHERE id > ? ORDER BY id LIMIT ?"


class DecisionIndex:
    """Stands on a connection of its own to the store's file. May be used from any thread, one at a time."""

    def __init__(self, path: Path, key: StoreKey | None = None) -> None:
        self._engine = make_engine(path, key)
        self._connection: Connection | None = None
        self._lock = Lock()
        self._seq: int | None = None

    def is_made(self) -> bool:
        """True when a search answers at once; never waits."""
        return self._seq is not None

    def make(self) -> None:
        """Index all decisions, unless that was done before."""
        with self._lock:
            self._follow()

    def search(self, wanted: DecisionFilter) -> Sequence[int]:
        """The ids of the decisions that fit, in the order of the register."""
        with self._lock:
            self._follow()
            condition, values = _condition(wanted)
            statement = (
                f"SELECT id FROM found.decision {condition} ORDER BY day DESC, meeting_id DESC, position, id"
            )
            connection = self._connected()
            with connection.begin():
                return ids_in(connection.exec_driver_sql(statement, values))

    def close(self) -> None:
        """Let go of the store."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._engine.dispose()
            self._connection, self._seq = None, None

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
            raw: Any = self._connection.connection.dbapi_connection
            raw.create_function("folded", 1, folded, deterministic=True)
            raw.create_function("ballot_result", len(_JUDGED), _result, deterministic=True)
            raw.execute("ATTACH ':memory:' AS found")
            for statement in _SCHEMA.split(";"):
                raw.execute(statement)
        return self._connection

    def _follow(self) -> None:
        """Take in what was done since the last time; the first time, and after an erasure, everything."""
        connection = self._connected()
        if self._seq is None:
            self._seq = self._read_all(connection)
        with connection.begin():
            rows = rows_since(connection, self._seq)
            seq, _ = head(connection)
            if not is_erased(rows):
                _touch(connection, topics_of(rows))
                _index_touched(connection)
        self._seq = seq
        if is_erased(rows):
            self._seq = None
            self._follow()

    def _read_all(self, connection: Connection) -> int:
        """Index all decisions in chunks; the step that was the newest before the first one."""
        with connection.begin():
            seq, _ = head(connection)
            for table in ("decision", "words"):
                connection.exec_driver_sql(f"DELETE FROM found.{table}")
        last: int | None = 0
        while last is not None:
            with connection.begin():
                connection.exec_driver_sql(_NEXT_CHUNK, (last, _CHUNK))
                last = connection.exec_driver_sql("SELECT max(id) FROM found.touched").scalar()
                _index_touched(connection)
        return seq


def _touch(connection: Connection, topics: dict[Topic, frozenset[int]]) -> None:
    for topic, statements in _TOUCHED.items():
        for row_id in topics.get(topic, ()):
            for statement in statements:
                connection.exec_driver_sql(f"INSERT OR IGNORE INTO found.touched {statement}", (row_id,))


def _index_touched(connection: Connection) -> None:
    for statement in (*_DROP, *_ADD, "DELETE FROM found.touched"):
        connection.exec_driver_sql(statement)


def _condition(wanted: DecisionFilter) -> tuple[str, tuple[Any, ...]]:
    results = sorted(wanted.results)
    words = prefixes(wanted.text)
    asked: Iterable[tuple[bool, str, Sequence[Any]]] = (
        (wanted.group_id is not None, "group_id = ?", [wanted.group_id]),
        (wanted.year is not None, "year = ?", [wanted.year]),
        (bool(results), f"result IN ({', '.join('?' * len(results))})", results),
        (bool(words), "id IN (SELECT rowid FROM found.words WHERE words MATCH ?)", [words]),
    )
    parts = [(sql, values) for is_asked, sql, values in asked if is_asked]
    condition = " AND ".join(sql for sql, _ in parts)
    return f"WHERE {condition}" if parts else "", tuple(value for _, values in parts for value in values)


@lru_cache(maxsize=4096)
def _result(*values: Any) -> str:
    """What the vote with these stored values gave; few different ones fill thousands of meetings."""
    read: dict[str, Any] = {
        column.name: reader(value) for column, reader, value in zip(_JUDGED, _READERS, values, strict=True)
    }
    return decision_result(Ballot(id=BallotId(1), meeting_id=MeetingId(1), **read)).value
