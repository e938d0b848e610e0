"""A whole meeting goes into the store and comes out the same."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import MeetingId
from secretariat.domain.person import Post
from secretariat.domain.record import MeetingRecord
from secretariat.services.ports import NEW
from secretariat.storage.store import Store
from tests.records.hard import hard_cases
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep, renumbered

RECORDS = {"reference": reference_record(), **hard_cases()}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_a_record_comes_out_as_it_went_in(store: Store, record: MeetingRecord) -> None:
    meeting_id = keep(store, record)
    with store.work() as work:
        assert renumbered(work.record(meeting_id)) == renumbered(record)


def test_a_record_holds_nothing_of_another_meeting(store: Store) -> None:
    first, second = keep(store, reference_record()), keep(store, reference_record())
    with store.work() as work:
        one, other = work.record(first), work.record(second)
    assert renumbered(one) == renumbered(other)
    assert not {person.id for person in one.persons} & {person.id for person in other.persons}


def test_a_meeting_that_is_not_there_is_not_found(store: Store) -> None:
    with store.work() as work, pytest.raises(DomainError, match="not_found"):
        work.record(MeetingId(1))


def test_only_posts_and_memberships_of_the_day_are_loaded(store: Store) -> None:
    record = reference_record()
    meeting_id = keep(store, record)
    with store.work() as work:
        before = work.record(meeting_id)
        person = before.persons[0].id
        past = {"since": date(2001, 1, 1), "until": date(2001, 12, 31)}
        post = work.add(Post(id=NEW, person_id=person, title="колишня посада", **past))
        work.add(Membership(id=NEW, person_id=person, group_id=before.group.id, **past))
        work.commit(LABEL)
    with store.work() as work:
        assert work.record(meeting_id) == before
        attendance = next(row for row in before.attendance if row.person_id == person)
        work.update(replace(attendance, post_id=post.id))
        assert post in work.record(meeting_id).posts


def test_a_post_and_a_membership_hold_on_their_first_and_last_day(store: Store) -> None:
    record = reference_record()
    meeting_id = keep(store, record)
    before, after = record.day - timedelta(days=1), record.day + timedelta(days=1)
    spans = [(record.day, None), (None, record.day), (before, after), (after, None), (None, before)]
    with store.work() as work:
        loaded = work.record(meeting_id)
        person = loaded.persons[0].id
        for since, until in spans:
            dates = {"since": since, "until": until}
            work.add(Post(id=NEW, person_id=person, title="посада", **dates))
            work.add(Membership(id=NEW, person_id=person, group_id=loaded.group.id, **dates))
        again = work.record(meeting_id)
    held = [(post.since, post.until) for post in again.posts if post not in loaded.posts]
    members = [(row.since, row.until) for row in again.memberships if row not in loaded.memberships]
    assert held == members == spans[:3]
