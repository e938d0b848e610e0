"""The store in memory keeps the promises of the port, so that tests on it mean something."""

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.person import Person, Post
from secretariat.services.changes import Label, Topic
from tests.services.fake_work import FakeStore

HALKA = Person(id=0, family="Ґалька", given="Остап")


def test_what_is_not_committed_is_not_there() -> None:
    store = FakeStore()
    with store.work() as work:
        work.add(HALKA)
    with store.work() as work:
        assert work.find(Person) == ()


def test_a_commit_tells_what_changed() -> None:
    store = FakeStore(first_id=7)
    with store.work() as work:
        person = work.add(HALKA)
        changed = work.commit(Label(code="person_added"))
    assert person.id == 7
    assert changed.topics == {Topic.PERSON: frozenset({7})}
    with store.work() as work:
        assert work.find(Person, family="Ґалька") == (person,)


def test_a_person_with_a_post_is_in_use() -> None:
    store = FakeStore()
    with store.work() as work:
        person = work.add(HALKA)
        work.add(Post(id=0, person_id=person.id, title="директор"))
        with pytest.raises(DomainError, match="in_use"):
            work.remove(Person, person.id)
