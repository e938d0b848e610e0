"""Random work on a meeting, as a secretary would do it: the record stays whole, travels, and comes back by undo."""

from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.integrity import problems
from secretariat.output.record import from_json, to_json
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from secretariat.storage.store import Store
from tests.storage.dumps import dump
from tests.storage.random_meeting import RandomMeeting

STEPS = 120


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_done_the_record_is_whole_and_travels(tmp_path: Path, seed: int) -> None:
    meeting = RandomMeeting(Store.open(tmp_path / "one"), Random(seed))
    done = 0
    for _ in range(STEPS):
        done += meeting.something()
        assert problems(meeting.record()) == []
    assert done > STEPS // 4
    written = to_json(export_record(meeting.store.work, meeting.id))
    other = Store.open(tmp_path / "other")
    report = import_record(other.work, other.files, from_json(written))
    assert to_json(export_record(other.work, report.meeting_id)) == written
    other.close()
    meeting.store.close()


@pytest.mark.parametrize("seed", range(3, 6))
def test_all_that_was_done_can_be_undone_and_done_again(tmp_path: Path, seed: int) -> None:
    store = Store.open(tmp_path)
    first = dump(store)
    meeting = RandomMeeting(store, Random(seed))
    for _ in range(STEPS):
        meeting.something()
    last = dump(store)
    steps = 0
    while store.history.state().undo is not None:
        store.history.undo()
        steps += 1
    assert dump(store) == first
    for _ in range(steps):
        store.history.redo()
    assert dump(store) == last
    with pytest.raises(DomainError, match="nothing_to_redo"):
        store.history.redo()
    store.close()
