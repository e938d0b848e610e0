"""Export, import into an empty store, export again: the same bytes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json, to_json
from secretariat.services.changes import Topic
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from secretariat.storage.store import Store
from tests.domain.scrambled import scrambled
from tests.records import hard_cases, reference_record
from tests.storage.dumps import dump

CASES = {"reference": reference_record(), **hard_cases()}


@pytest.fixture(scope="module")
def other_meetings() -> Iterator[Store]:
    """A store in which every case lies beside the others, each in a group of its own."""
    with TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "data")
        yield store
        store.close()


@pytest.mark.parametrize("case", sorted(CASES))
def test_an_empty_store_gives_back_the_same_bytes(case: str, store: Store) -> None:
    data = to_json(CASES[case])
    report = import_record(store.work, store.files, from_json(data))
    assert report.matched == ()
    assert to_json(export_record(store.work, report.meeting_id)) == data


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(sorted(CASES)), st.integers(min_value=0, max_value=2**32))
def test_neither_ids_nor_what_else_is_there_matter(other_meetings: Store, case: str, seed: int) -> None:
    record = _apart(scrambled(CASES[case], seed), len(other_meetings.rows.meetings()))
    report = import_record(other_meetings.work, other_meetings.files, record)
    assert report.matched == ()
    assert to_json(export_record(other_meetings.work, report.meeting_id)) == to_json(record)


def _apart(record: MeetingRecord, number: int) -> MeetingRecord:
    """The record with a group and people whom the store does not know yet."""
    group = replace(record.group, name=f"{record.group.name} {number}")
    persons = tuple(replace(person, given=f"{person.given}-{number}") for person in record.persons)
    return replace(record, group=group, persons=persons)


def test_an_import_is_undone_as_one_step(store: Store) -> None:
    before = dump(store)
    import_record(store.work, store.files, CASES["two_days"])
    store.history.undo()
    assert dump(store) == before


def test_a_refused_import_changes_nothing(store: Store) -> None:
    import_record(store.work, store.files, CASES["heard_only"])
    before = dump(store)
    with pytest.raises(DomainError, match="meeting_exists"):
        import_record(store.work, store.files, CASES["dissent"])
    assert dump(store) == before


def test_an_import_tells_the_screens_what_is_new(store: Store) -> None:
    report = import_record(store.work, store.files, CASES["reference"])
    for topic in (Topic.GROUP, Topic.PERSON, Topic.MEETING, Topic.ITEM, Topic.BALLOT, Topic.ACTION):
        assert report.changed.touches(topic), topic
