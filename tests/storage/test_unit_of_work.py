"""A unit of work writes all of it or none of it, and refuses what the rules of the store forbid."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.attendance import Attendance
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import PersonId, PostId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import Meeting, ProtocolKind, Sitting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person, Post
from secretariat.domain.rules import MajorityBase, MajorityRule, QuorumBase, QuorumKind, QuorumRule, Threshold
from secretariat.services.changes import Changed, Label, Topic
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep

PERSON = Person(id=NEW, family="Ґалаґан", given="Дар’я")
SHA = "ab" * 32


def _kept(store: Store, value: object) -> object:
    with store.work() as work:
        added = work.add(value)
        work.commit(LABEL)
    return added


def _meeting(store: Store) -> Meeting:
    with store.work() as work:
        group = work.add(
            WorkingGroup(id=NEW, name="Група", name_genitive="групи", council="Рада", settlement="м. Ізюм")
        )
        meeting = work.add(Meeting(id=NEW, group_id=group.id))
        work.commit(LABEL)
    return meeting


def test_a_committed_value_is_there_after_a_restart(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    person = _kept(store, PERSON)
    store.close()
    again = Store.open(tmp_path)
    with again.work() as work:
        assert work.find(Person) == (person,)
    again.close()


def test_without_a_commit_nothing_is_written(store: Store) -> None:
    with store.work() as work:
        work.add(PERSON)
    with store.work() as work:
        assert work.find(Person) == ()


def _fail_half_way(store: Store) -> None:
    with store.work() as work:
        work.add(PERSON)
        raise ZeroDivisionError


def test_an_error_rolls_everything_back(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(store)
    with store.work() as work:
        assert work.find(Person) == ()


def test_only_a_new_value_can_be_added(store: Store) -> None:
    with store.work() as work, pytest.raises(ValueError, match="7"):
        work.add(replace(PERSON, id=7))


def test_an_update_replaces_the_row(store: Store) -> None:
    person = _kept(store, PERSON)
    renamed = replace(person, family="Єрмак", patronymic="Іванівна")
    with store.work() as work:
        work.update(renamed)
        work.commit(LABEL)
    with store.work() as work:
        assert work.get(Person, person.id) == renamed


@pytest.mark.parametrize(
    "act",
    [
        lambda work: work.get(Person, 9),
        lambda work: work.remove(Person, 9),
        lambda work: work.update(replace(PERSON, id=9)),
    ],
)
def test_what_is_not_there_is_not_found(store: Store, act: Callable[[UnitOfWork], object]) -> None:
    with store.work() as work, pytest.raises(DomainError, match="not_found"):
        act(work)


def test_an_id_is_never_given_twice(store: Store) -> None:
    first = _kept(store, PERSON)
    with store.work() as work:
        work.remove(Person, first.id)
        work.commit(LABEL)
    assert _kept(store, PERSON).id > first.id


def test_find_asks_for_equality_also_with_nothing(store: Store) -> None:
    plain = _kept(store, PERSON)
    _kept(store, replace(PERSON, patronymic="Іванівна"))
    with store.work() as work:
        assert work.find(Person, patronymic=None, family="Ґалаґан") == (plain,)


def test_a_person_who_is_used_cannot_go_and_the_place_is_named(store: Store) -> None:
    meeting = _meeting(store)
    person = _kept(store, PERSON)
    _kept(store, Attendance(id=NEW, meeting_id=meeting.id, person_id=person.id))
    with store.work() as work, pytest.raises(DomainError) as raised:
        work.remove(Person, person.id)
    assert (raised.value.code, raised.value.params["where"]) == ("in_use", "attendance")


def test_a_person_whose_post_is_used_cannot_go(store: Store) -> None:
    meeting = _meeting(store)
    person, other = _kept(store, PERSON), _kept(store, PERSON)
    post = _kept(store, Post(id=NEW, person_id=person.id, title="голова"))
    _kept(store, Attendance(id=NEW, meeting_id=meeting.id, person_id=other.id, post_id=post.id))
    with store.work() as work, pytest.raises(DomainError) as raised:
        work.remove(Person, person.id)
    assert raised.value.params["where"] == "attendance"


def test_after_a_refusal_the_unit_goes_on(store: Store) -> None:
    meeting = _meeting(store)
    with store.work() as work:
        with pytest.raises(DomainError, match="in_use"):
            work.remove(WorkingGroup, meeting.group_id)
        work.add(PERSON)
        work.commit(LABEL)
    with store.work() as work:
        assert len(work.find(Person)) == 1


def test_a_meeting_goes_with_all_its_rows(store: Store) -> None:
    meeting_id = keep(store, reference_record())
    with store.work() as work:
        work.remove(Meeting, meeting_id)
        work.commit(LABEL)
    with store.work() as work:
        assert work.find(AgendaItem) == work.find(Attendance) == work.find(Sitting) == ()
        assert len(work.find(Person)) == len(reference_record().persons)


def test_a_meeting_with_a_finalised_protocol_cannot_go(store: Store) -> None:
    meeting = _meeting(store)
    version = ProtocolVersion(
        id=NEW,
        meeting_id=meeting.id,
        version=1,
        number=1,
        kind=ProtocolKind.FULL,
        state=VersionState.FINAL,
        made_at=datetime(2026, 11, 5, 10, 0, 7, tzinfo=KYIV),
        unsigned_sha256=SHA,
        sha256=SHA,
    )
    kept = _kept(store, version)
    with store.work() as work:
        assert work.find(ProtocolVersion) == (kept,)
        with pytest.raises(DomainError, match="in_use"):
            work.remove(Meeting, meeting.id)


def test_both_hours_of_an_autumn_night_keep_their_offset(store: Store) -> None:
    meeting = _meeting(store)
    summer = datetime(2026, 10, 25, 3, 30, tzinfo=KYIV)
    for moment in (summer, (summer.astimezone() + timedelta(hours=1)).astimezone(KYIV)):
        entry = _kept(store, LogEntry(id=NEW, meeting_id=meeting.id, moment=moment, code="sent"))
        with store.work() as work:
            assert work.get(LogEntry, entry.id).moment.utcoffset() == moment.utcoffset()


def test_a_naive_moment_is_refused(store: Store) -> None:
    meeting = _meeting(store)
    naive = LogEntry(id=NEW, meeting_id=meeting.id, moment=datetime(2026, 1, 1), code="sent")
    with store.work() as work, pytest.raises(Exception, match="2026"):
        work.add(naive)


def test_every_rule_comes_back_as_it_was(store: Store) -> None:
    meeting = _meeting(store)
    quorum = QuorumRule(kind=QuorumKind.NUMBER, base=QuorumBase.MEMBERS, numerator=7, denominator=1)
    majority = MajorityRule(base=MajorityBase.MEMBERS, threshold=Threshold.OWN, numerator=3, denominator=5)
    with store.work() as work:
        group = replace(work.get(WorkingGroup, meeting.group_id), quorum=quorum, majority=majority)
        work.update(group)
        assert work.get(WorkingGroup, group.id) == group


def test_a_commit_tells_which_rows_changed(store: Store) -> None:
    person = _kept(store, PERSON)
    label = Label(code="person_renamed", ids={"person": person.id})
    with store.work() as work:
        work.update(replace(person, given="Ївга"))
        changed = work.commit(label)
    assert changed == Changed(topics={Topic.PERSON: frozenset({person.id})}, label=label)


def test_a_unit_without_changes_tells_nothing(store: Store) -> None:
    person = _kept(store, PERSON)
    with store.work() as work:
        work.update(person)
        assert work.commit(LABEL) == Changed()


def test_a_row_of_something_that_is_gone_is_refused(store: Store) -> None:
    post = Post(id=PostId(NEW), person_id=PersonId(77), title="інженер")
    with store.work() as work, pytest.raises(DomainError, match="not_found"):
        work.add(post)
