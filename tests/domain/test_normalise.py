"""A normalised record depends on its content alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.attendance import Attendance, Capacity
from secretariat.domain.normalise import normalised
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import tables, values
from tests.domain.scrambled import scrambled
from tests.records import hard_cases, reference_record

CASES = {"reference": reference_record(), **hard_cases()}
seeds = st.integers(min_value=0, max_value=2**32)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(CASES)), seeds)
def test_ids_and_order_of_rows_do_not_matter(case: str, seed: int) -> None:
    record = CASES[case]
    assert normalised(scrambled(record, seed)) == normalised(record)


@pytest.mark.parametrize("case", sorted(CASES))
def test_a_normalised_record_stays_as_it_is(case: str) -> None:
    once = normalised(CASES[case])
    assert normalised(once) == once


@pytest.mark.parametrize("case", sorted(CASES))
def test_ids_of_each_kind_count_from_one(case: str) -> None:
    record = normalised(CASES[case])
    for kind in tables():
        ids = [value.id for value in values(record) if type(value) is kind]
        assert ids == list(range(1, len(ids) + 1))


def test_nothing_of_the_reference_meeting_is_lost() -> None:
    record = reference_record()
    kept = normalised(record)
    assert {name: _count(record, name) for name in tables().values()} == {
        name: _count(kept, name) for name in tables().values()
    }


def _count(record: MeetingRecord, name: str) -> int:
    held = getattr(record, name)
    return len(held) if isinstance(held, tuple) else 1


def test_people_stand_in_the_order_of_the_ukrainian_alphabet() -> None:
    families = [person.family for person in normalised(CASES["short_protocol"]).persons]
    assert families == ["Ґалька", "Дем’янчук", "Євтушенко", "Іванишин", "Їжакевич", "Прокопʼєв", "Ярема"]


def test_gaps_in_positions_close() -> None:
    record = CASES["one_vote_for_several_items"]
    spread = tuple(replace(item, position=item.position * 7) for item in record.items)
    assert normalised(replace(record, items=spread)) == normalised(record)
    assert [item.position for item in normalised(record).items] == [1, 2, 3]


def test_who_is_not_referred_to_is_left_out() -> None:
    record = CASES["heard_only"]
    stranger = Person(id=99, family="Зайвий", given="Хтось")
    post = Post(id=99, person_id=99, title="ніхто", organisation_id=99)
    extended = replace(
        record,
        persons=(*record.persons, stranger),
        posts=(*record.posts, post),
        organisations=(*record.organisations, Organisation(id=99, name="Ніде")),
    )
    assert normalised(extended) == normalised(record)


def test_posts_and_memberships_of_other_days_are_left_out() -> None:
    record = CASES["heard_only"]
    former = Post(id=99, person_id=record.persons[0].id, title="стажер", until=date(2020, 1, 1))
    ended = replace(record.memberships[0], id=99, since=date(2019, 1, 1), until=date(2020, 1, 1))
    extended = replace(record, posts=(*record.posts, former), memberships=(*record.memberships, ended))
    assert normalised(extended) == normalised(record)


def test_a_post_in_which_somebody_came_stays_although_it_has_ended() -> None:
    record = CASES["substitute"]
    came_as = next(row.post_id for row in record.attendance if row.post_id)
    posts = tuple(
        replace(post, until=date(2020, 1, 1)) if post.id == came_as else post for post in record.posts
    )
    assert len(normalised(replace(record, posts=posts)).posts) == len(record.posts)


def test_namesakes_are_told_apart_by_what_they_do() -> None:
    record = normalised(CASES["namesakes"])
    first, second = (person for person in record.persons if person.family == "Коваль")
    speaker = next(row.speaker_id for row in record.statements if row.text.startswith("Уточнив"))
    guest = next(row.person_id for row in record.attendance if row.capacity is Capacity.INVITED)
    assert speaker == guest
    assert guest in (first.id, second.id)
    assert normalised(scrambled(CASES["namesakes"], 5)) == record


@settings(deadline=None, max_examples=40)
@given(seeds, st.integers(min_value=2, max_value=6))
def test_namesakes_in_a_ring_of_substitutes_have_one_form(seed: int, count: int) -> None:
    """Each takes the place of the next: nothing but the shape of the ring tells them apart."""
    record = CASES["heard_only"]
    persons = [Person(id=50 + place, family="Мороз", given="Олена") for place in range(count)]
    rows = [
        Attendance(
            id=50 + place,
            meeting_id=record.meeting.id,
            person_id=persons[place].id,
            substitutes_id=persons[(place + 1) % count].id,
        )
        for place in range(count)
    ]
    ring = replace(record, persons=(*record.persons, *persons), attendance=(*record.attendance, *rows))
    assert normalised(scrambled(ring, seed)) == normalised(ring)


@settings(deadline=None, max_examples=30)
@given(seeds)
def test_many_equal_companies_do_not_take_long(seed: int) -> None:
    record = CASES["unnamed_participants"]
    company = next(row for row in record.attendance if row.label)
    many = tuple(replace(company, id=1000 + number) for number in range(300))
    crowd = replace(record, attendance=(*record.attendance, *many))
    assert normalised(scrambled(crowd, seed)) == normalised(crowd)


def test_sub_points_follow_their_point() -> None:
    points = normalised(scrambled(CASES["points_and_actions"], 3)).points
    assert [(point.position, point.parent_id) for point in points] == [(1, None), (2, None), (1, 2), (2, 2)]
