"""Undo and redo give back exactly what was, across restarts, and stop where they must."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.person import Person
from secretariat.services.changes import Barrier, Changed, HistoryState, Label, Topic
from secretariat.services.ports import NEW
from secretariat.storage import journal
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.records.reference import reference_record
from tests.storage.dumps import Dump, dump
from tests.storage.keeping import LABEL, keep
from tests.storage.random_actions import random_action

ADDED = Label(code="person_added")
RENAMED = Label(code="person_renamed")


def _add(store: Store, *, barrier: Barrier | None = None) -> Person:
    with store.work() as work:
        person = work.add(Person(id=NEW, family="Їжак", given="Ґалина"))
        work.commit(ADDED, barrier=barrier)
    return person


def _rename(store: Store, person: Person, given: str) -> Person:
    renamed = replace(person, given=given)
    with store.work() as work:
        work.update(renamed)
        work.commit(RENAMED)
    return renamed


def _persons(store: Store) -> tuple[Person, ...]:
    with store.work() as work:
        return work.find(Person)


def test_an_empty_history_has_nothing_to_undo_or_redo(store: Store) -> None:
    assert store.history.state() == HistoryState()
    with pytest.raises(DomainError, match="nothing_to_undo"):
        store.history.undo()
    with pytest.raises(DomainError, match="nothing_to_redo"):
        store.history.redo()


def test_undo_and_redo_name_the_step_and_its_rows(store: Store) -> None:
    person = _add(store)
    told = Changed(topics={Topic.PERSON: frozenset({person.id})}, label=ADDED)
    assert store.history.state() == HistoryState(undo=ADDED)
    assert store.history.undo() == told
    assert store.history.state() == HistoryState(redo=ADDED)
    assert store.history.redo() == told
    assert _persons(store) == (person,)


def test_a_new_step_forgets_what_could_be_redone(store: Store) -> None:
    person = _add(store)
    _rename(store, person, "Олена")
    store.history.undo()
    _rename(store, person, "Ірина")
    assert store.history.state() == HistoryState(undo=RENAMED)
    store.history.undo()
    assert _persons(store) == (person,)
    store.history.undo()
    assert _persons(store) == ()


def test_what_comes_after_a_redone_step_can_be_redone_too(store: Store) -> None:
    person = _add(store)
    store.history.undo()
    store.history.redo()
    _rename(store, person, "Олена")
    store.history.undo()
    store.history.undo()
    store.history.redo()
    assert store.history.state() == HistoryState(undo=ADDED, redo=RENAMED)


def test_a_field_that_becomes_known_is_a_change(store: Store) -> None:
    person = _add(store)
    noted = replace(person, note="депутат")
    for changed in (noted, person):
        with store.work() as work:
            work.update(changed)
            assert work.commit(RENAMED).label == RENAMED
    store.history.undo()
    assert _persons(store) == (noted,)
    store.history.undo()
    assert _persons(store) == (person,)


def _make_and_drop(store: Store) -> Changed:
    with store.work() as work:
        person = work.add(Person(id=NEW, family="Їжак", given="Ґалина"))
        work.remove(Person, person.id)
        return work.commit(ADDED)


def test_what_is_made_and_dropped_at_once_is_no_step(store: Store) -> None:
    _add(store)
    assert _make_and_drop(store) == Changed()
    assert store.history.state() == HistoryState(undo=ADDED)
    with store.engine.connect() as connection:
        assert verify(connection) == []


def test_undo_goes_on_behind_a_step_without_an_effect(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    person = _add(store)
    with monkeypatch.context() as patched:
        # stores of former versions have such steps
        patched.setattr(journal, "_has_effect", lambda _rows: True)
        assert _make_and_drop(store).label == ADDED
    store.history.undo()
    assert _persons(store) == (person,)
    store.history.undo()
    assert _persons(store) == ()
    store.history.redo()
    store.history.redo()
    assert _persons(store) == (person,)
    with store.engine.connect() as connection:
        assert verify(connection) == []


@pytest.mark.parametrize("barrier", list(Barrier))
def test_undo_stops_at_a_barrier_and_says_why(store: Store, barrier: Barrier) -> None:
    person = _add(store, barrier=barrier)
    assert store.history.state() == HistoryState(barrier=barrier)
    _rename(store, person, "Олена")
    store.history.undo()
    with pytest.raises(DomainError) as raised:
        store.history.undo()
    assert (raised.value.code, raised.value.params) == ("undo_barrier", {"barrier": barrier})
    assert store.history.state() == HistoryState(redo=RENAMED, barrier=barrier)
    assert _persons(store) == (person,)


def test_history_goes_on_after_a_restart(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    person = _rename(store, _add(store), "Олена")
    _rename(store, person, "Ірина")
    store.history.undo()
    store.close()
    again = Store.open(tmp_path)
    assert again.history.state() == HistoryState(undo=RENAMED, redo=RENAMED)
    again.history.redo()
    again.history.undo()
    assert _persons(again) == (person,)
    again.close()


def test_undo_refuses_rows_that_were_changed_behind_its_back(store: Store) -> None:
    person = _add(store)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_person_update")
        connection.exec_driver_sql("UPDATE person SET given = 'Хтось'")
    with pytest.raises(DomainError) as raised:
        store.history.undo()
    assert (raised.value.code, raised.value.params) == ("undo_conflict", {"table": "person", "id": person.id})
    assert [found.given for found in _persons(store)] == ["Хтось"]


def test_an_imported_meeting_is_undone_and_redone_whole(store: Store) -> None:
    empty = dump(store)
    keep(store, reference_record())
    full = dump(store)
    store.history.undo()
    assert dump(store) == empty
    store.history.redo()
    assert dump(store) == full


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("blank")
    Store.open(folder).close()
    return folder


@contextmanager
def _copy_of(blank: Path) -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        shutil.copytree(blank, folder)
        store = Store.open(folder)
        yield store
        store.close()


_RANDOM = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_RANDOM
@given(random=st.randoms(use_true_random=False), steps=st.integers(1, 12))
def test_undoing_all_gives_the_first_state_and_redoing_all_the_last(
    blank: Path, random: Random, steps: int
) -> None:
    with _copy_of(blank) as store:
        states = [dump(store)]
        for _ in range(steps):
            if random_action(store, random):
                states.append(dump(store))
        for state in reversed(states[:-1]):
            store.history.undo()
            assert dump(store) == state
        for state in states[1:]:
            store.history.redo()
            assert dump(store) == state
        with store.engine.connect() as connection:
            assert verify(connection) == []


@_RANDOM
@given(random=st.randoms(use_true_random=False), moves=st.lists(st.sampled_from("ddduur"), max_size=20))
def test_any_mixture_of_steps_undo_and_redo_walks_one_line_of_states(
    blank: Path, random: Random, moves: list[str]
) -> None:
    with _copy_of(blank) as store:
        behind: list[Dump] = []
        ahead: list[Dump] = []
        now = dump(store)
        for move in moves:
            if move == "d" and random_action(store, random):
                behind, ahead = [*behind, now], []
                now = dump(store)
            elif move == "u" and behind:
                store.history.undo()
                ahead.append(now)
                now = behind.pop()
            elif move == "r" and ahead:
                store.history.redo()
                behind.append(now)
                now = ahead.pop()
            assert dump(store) == now
            state = store.history.state()
            assert (state.undo, state.redo) == (LABEL if behind else None, LABEL if ahead else None)
