"""Whatever happens to a group, in whatever order: what must never be is not, and undo and redo lead to and fro."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import CALLED_OFF, Meeting, Sitting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.record import MeetingRecord
from secretariat.domain.stage import stages
from secretariat.domain.trash import Trashed
from secretariat.services.action_register import EVERY_ACTION
from secretariat.services.agenda_versions import sent_agenda
from secretariat.services.carry_over import offered_items
from secretariat.services.meetings import open_meeting
from secretariat.services.proposals import proposals
from secretariat.services.waiting_list import waiting_list
from secretariat.storage.journal import head
from secretariat.storage.place import store_path
from secretariat.storage.queries.first_day import first_day
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.storage.dumps import dump
from tests.storage.group_life import NOW, Life, settle
from tests.storage.life_actions import random_thing

_RANDOM = settings(
    max_examples=8,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a shorter life is another life: nothing to shrink
    suppress_health_check=[HealthCheck.too_slow],
)
SEEDS = st.integers(0, 2**32)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("settled")
    store = Store.open(folder)
    settle(store, folder)
    store.close()
    return folder


@contextmanager
def _life(settled: Path, random: Random, *, closes: bool = True) -> Iterator[Life]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        shutil.copytree(settled, folder)
        store = Store.open(folder)
        try:
            yield Life(store, folder, random, closes=closes)
        finally:
            store.close()


@_RANDOM
@given(seed=SEEDS, things=st.integers(20, 120))
def test_what_must_never_be_is_not(settled: Path, seed: int, things: int) -> None:
    with _life(settled, Random(seed)) as life:
        numbered: dict[int, tuple[int, int]] = {}
        given: dict[int, tuple[int, int]] = {}
        for _ in range(things):
            closed, trashed, steps = _closed(life), _trashed(life), _steps(life)
            before = dump(life.store)
            random_thing(life)
            assert _steps(life) - steps == (dump(life.store) != before), (
                "one step for a change, none for none"
            )
            _ensure_kept(closed, _closed(life))
            _ensure_kept(trashed, _trashed(life))
            _ensure_numbers(life, numbered, given)
            _ensure_hours(life)
        _ensure_seen(life)
        with life.store.engine.connect() as connection:
            assert verify(connection) == []


@_RANDOM
@given(seed=SEEDS, things=st.integers(20, 80), closes=st.booleans())
def test_everything_is_undone_to_the_last_number_and_done_again(
    settled: Path, seed: int, things: int, closes: bool
) -> None:
    with _life(settled, Random(seed), closes=closes) as life:
        states = [dump(life.store)]
        for _ in range(things):
            random_thing(life)
            if (state := dump(life.store)) != states[-1]:
                states.append(state)
        undone = 0
        while life.desk.history.state().undo is not None and undone < len(states) - 1:
            life.desk.history.undo()
            undone += 1
            assert dump(life.store) == states[-1 - undone]
        assert closes or undone == len(states) - 1
        for place in range(len(states) - undone, len(states)):
            life.desk.history.redo()
            assert dump(life.store) == states[place]
        with life.store.engine.connect() as connection:
            assert verify(connection) == []


def _steps(life: Life) -> int:
    with life.store.engine.connect() as connection:
        return head(connection)[0]


def _records(life: Life, ids: set[MeetingId]) -> dict[MeetingId, MeetingRecord]:
    with life.work() as uow:
        return {meeting_id: uow.record(meeting_id) for meeting_id in ids}


_PARTS = (
    *("meeting", "sittings", "officers", "attendance", "intervals", "recusals", "items", "rapporteurs"),
    *("statements", "resolutions", "points", "ballots", "votes", "dissents", "annexes"),
)
_FOLLOWED = ("actions", "co_assignees")


def _closed(life: Life) -> dict[MeetingId, Any]:
    """What finalised meetings say; their actions go on."""
    versions = life.all(ProtocolVersion)
    ids = {row.meeting_id for row in versions if row.state is not VersionState.SUPERSEDED}
    return _said(life, ids, _PARTS)


def _trashed(life: Life) -> dict[MeetingId, Any]:
    return _said(life, {row.meeting_id for row in life.all(Trashed)}, (*_PARTS, *_FOLLOWED))


def _said(life: Life, ids: set[MeetingId], parts: tuple[str, ...]) -> dict[MeetingId, Any]:
    records = _records(life, ids)
    return {one: tuple(getattr(record, part) for part in parts) for one, record in records.items()}


def _ensure_kept(before: dict[MeetingId, Any], after: dict[MeetingId, Any]) -> None:
    for meeting_id, record in before.items():
        assert after.get(meeting_id, record) == record


def _ensure_numbers(
    life: Life, numbered: dict[int, tuple[int, int]], given: dict[int, tuple[int, int]]
) -> None:
    """Numbers and ordinals are unique, stay, and are given to no other."""
    first: dict[MeetingId, date] = {}
    for sitting in life.all(Sitting):
        first[sitting.meeting_id] = min(sitting.day, first.get(sitting.meeting_id, sitting.day))
    numbers = {
        row.id: (first[row.id].year, row.number) for row in life.all(Meeting) if row.number is not None
    }
    assert len(set(numbers.values())) == len(numbers)
    assert {**numbers, **numbered} == {**numbered, **numbers}, "a number left its period, or changed"
    numbered.update(numbers)
    now = {
        row.id: (record.meeting.id, row.ordinal)
        for record in _records(life, set(first)).values()
        for row in record.resolutions
        if row.ordinal is not None
    }
    given.update(now)
    assert given.items() >= now.items()
    assert len(set(given.values())) == len(given)


def _ensure_hours(life: Life) -> None:
    """The group never meets twice at one hour."""
    gone = {row.meeting_id for row in life.all(Trashed)}
    kept = [row.id for row in life.all(Meeting) if row.state not in CALLED_OFF and row.id not in gone]
    sittings = [row for row in life.all(Sitting) if row.meeting_id in kept]
    for one, other in combinations(sittings, 2):
        assert (one.day, one.start) != (other.day, other.start)


def _ensure_seen(life: Life) -> None:
    """No list knows of a trashed meeting, and every screen of the others can be read."""
    gone = {row.meeting_id for row in life.all(Trashed)}
    rows, today = life.office.rows.meetings(), NOW.date()
    kept = {row.id for row in life.all(Meeting)} - gone
    assert {row.id for row in rows} == kept
    actions = life.office.actions.rows(life.office.actions.ids(EVERY_ACTION, today))
    register = life.office.register.rows(life.office.register.ids())
    assert {row.meeting_id for row in (*actions, *register)} <= kept
    assert {row.meeting.id for row in waiting_list(life.work, rows, today)} <= kept
    first = first_day(store_path(life.office.folder), today)
    assert first is not None
    assert first.meetings == rows
    proposals(life.work, life.group)
    for meeting_id in kept:
        opened = open_meeting(life.work, meeting_id)
        assert stages(opened.record, opened.versions, opened.signatures, opened.log, opened.beside)
        sent_agenda(life.work, meeting_id)
        offered_items(life.desk, life.office.agenda_words, meeting_id)
    for meeting_id in gone:
        with pytest.raises(DomainError, match="not_found"):
            open_meeting(life.work, meeting_id)
