"""The record that was read last on a connection: good as long as nothing in the store has changed since."""

from dataclasses import dataclass

from sqlalchemy import Connection

from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.storage.meeting_record import load_record

_KEPT = "secretariat_record"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreState:
    """Differs from an earlier one of the same connection when anything was written in between.

    `others` counts what other connections committed (SQLite's data_version), `own` the rows that this one has
    changed since it was opened, whether they were committed or rolled back.
    """

    others: int
    own: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    state: StoreState
    meeting_id: MeetingId
    record: MeetingRecord


def store_state(connection: Connection) -> StoreState:
    """What the store holds for this connection now, within a transaction as at its beginning."""
    raw = connection.connection.dbapi_connection
    assert raw is not None
    others: int = raw.execute("PRAGMA data_version").fetchone()[0]
    return StoreState(others=others, own=raw.total_changes)


def remembered_record(connection: Connection, meeting_id: MeetingId, begun: StoreState) -> MeetingRecord:
    """As `load_record`, without a query when the same was read here last and nothing has changed.

    `begun` is the state at the beginning of the transaction: after a change in it the record is read from the store
    and not kept, for the transaction may be rolled back.
    """
    state = store_state(connection)
    if state != begun:
        return load_record(connection, meeting_id)
    kept = connection.info.get(_KEPT)
    if kept is not None and (kept.state, kept.meeting_id) == (state, meeting_id):
        known: MeetingRecord = kept.record
        return known
    record = load_record(connection, meeting_id)
    connection.info[_KEPT] = _Kept(state=state, meeting_id=meeting_id, record=record)
    return record
