"""A record is read once while nothing changes, and never shows what is not in the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep


@pytest.fixture
def meeting_id(store: Store) -> MeetingId:
    return keep(store, reference_record())


def _read(store: Store, meeting_id: MeetingId) -> MeetingRecord:
    with store.work() as work:
        return work.record(meeting_id)


def _rename(store: Store, item: AgendaItem, title: str) -> None:
    with store.work() as work:
        work.update(replace(item, title=title))
        work.commit(LABEL)


@contextmanager
def _queries(store: Store) -> Iterator[list[str]]:
    """The queries that are made meanwhile."""
    made: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT"):
            made.append(statement)

    event.listen(store.engine, "before_cursor_execute", note)
    yield made
    event.remove(store.engine, "before_cursor_execute", note)


def test_what_was_read_last_is_not_asked_for_again(store: Store, meeting_id: MeetingId) -> None:
    known = _read(store, meeting_id)
    with _queries(store) as made:
        assert _read(store, meeting_id) is known
    assert made == []


def test_a_change_is_read(store: Store, meeting_id: MeetingId) -> None:
    item = _read(store, meeting_id).items[0]
    _rename(store, item, "Про інше")
    assert _read(store, meeting_id).items[0].title == "Про інше"


def test_a_change_of_the_same_action_is_read_before_it_is_committed(
    store: Store, meeting_id: MeetingId
) -> None:
    item = _read(store, meeting_id).items[0]
    with store.work() as work:
        work.update(replace(item, title="Про інше"))
        assert work.record(meeting_id).items[0].title == "Про інше"


def test_what_was_rolled_back_is_forgotten(store: Store, meeting_id: MeetingId) -> None:
    item = _read(store, meeting_id).items[0]
    with store.work() as work:
        work.update(replace(item, title="Про інше"))
        work.record(meeting_id)
    assert _read(store, meeting_id).items[0] == item


def test_another_program_s_change_is_read(store: Store, meeting_id: MeetingId, tmp_path: Path) -> None:
    item = _read(store, meeting_id).items[0]
    other = Store.open(tmp_path / "data")
    _rename(other, item, "Про інше")
    other.close()
    assert _read(store, meeting_id).items[0].title == "Про інше"


def test_two_meetings_are_not_taken_for_each_other(store: Store, meeting_id: MeetingId) -> None:
    record = _read(store, meeting_id)
    other = keep(store, reference_record())
    assert _read(store, other).meeting.id == other
    assert _read(store, meeting_id) == record
