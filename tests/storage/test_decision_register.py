"""The register of decisions: its rows, its order, and a filter that is right after every change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ballot import Ballot
from secretariat.domain.decision_result import DecisionResult, decision_result
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Meeting
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Point, Resolution
from secretariat.domain.trash import Trashed
from secretariat.services.ports import NEW
from secretariat.services.register import DecisionFilter, DecisionRow
from secretariat.storage.decision_register import SqlRegister
from secretariat.storage.store import Store
from tests.records.hard import hard_cases
from tests.records.hard_agenda import points_and_actions
from tests.records.hard_votes import equal_vote_chair_decides, not_adopted
from tests.storage.keeping import LABEL, keep
from tests.storage.random_meeting import RandomMeeting

EVERY_RESULT = DecisionFilter(results=frozenset(DecisionResult))
"""A filter that lets everything through, and yet is asked of the index."""

STEPS = 40


def found(store: Store, text: str) -> list[int]:
    return list(store.register.ids(DecisionFilter(text=text)))


def retitle(store: Store, title: str) -> None:
    with store.work() as work:
        item = next(item for item in work.find(AgendaItem) if work.find(Resolution, item_id=item.id))
        work.update(replace(item, title=title))
        work.commit(LABEL)


def number(store: Store, meeting_id: MeetingId, protocol: int) -> None:
    """Give the numbers that finalisation gives."""
    with store.work() as work:
        record = work.record(meeting_id)
        work.update(replace(record.meeting, number=protocol))
        for ordinal, resolution in enumerate(record.resolutions, start=1):
            work.update(replace(resolution, ordinal=ordinal))
        work.commit(LABEL)


def expected_rows(record: MeetingRecord) -> list[DecisionRow]:
    made = []
    for resolution in record.resolutions:
        item = next(item for item in record.items if item.id == resolution.item_id)
        points = sorted(
            (row for row in record.points if row.resolution_id == resolution.id and row.parent_id is None),
            key=lambda row: row.position,
        )
        ballot = next((row for row in record.ballots if row.id == resolution.ballot_id), None)
        made.append(
            DecisionRow(
                id=resolution.id,
                meeting_id=record.meeting.id,
                item_id=item.id,
                group=record.group.name,
                day=record.day,
                number=record.meeting.number,
                ordinal=resolution.ordinal,
                item=item.position,
                title=item.title,
                text=points[0].text if points else "",
                points=len(points),
                result=decision_result(ballot),
                for_=ballot.for_ if ballot else 0,
                against=ballot.against if ballot else 0,
                abstained=ballot.abstained if ballot else 0,
            )
        )
    return made


@pytest.mark.parametrize("case", hard_cases())
def test_each_decision_of_a_record_is_a_row_with_its_meeting_and_vote(store: Store, case: str) -> None:
    meeting_id = keep(store, hard_cases()[case])
    with store.work() as work:
        record = work.record(meeting_id)
    rows = store.register.rows(store.register.ids())
    assert sorted(rows, key=lambda row: row.id) == sorted(expected_rows(record), key=lambda row: row.id)


def test_rows_come_in_the_order_in_which_they_are_asked_for(store: Store) -> None:
    keep(store, points_and_actions())
    asked = list(store.register.ids())[::-1]
    assert [row.id for row in store.register.rows(asked)] == asked


def test_newest_meetings_come_first_with_and_without_a_filter(store: Store) -> None:
    for record in hard_cases().values():
        keep(store, record)
    ids = store.register.ids()
    rows = store.register.rows(ids)
    assert [(row.day, row.meeting_id) for row in rows] == sorted(
        ((row.day, row.meeting_id) for row in rows), reverse=True
    )
    assert list(store.register.ids(EVERY_RESULT)) == list(ids)


@pytest.mark.parametrize("result", DecisionResult)
def test_a_filter_by_result_agrees_with_the_rows(store: Store, result: DecisionResult) -> None:
    keep(store, equal_vote_chair_decides())
    keep(store, not_adopted())
    with store.work() as work:
        tied = next(ballot for ballot in work.find(Ballot) if ballot.chair_choice is not None)
        keep_one = work.add(replace(tied, id=NEW, chair_choice=None))
        resolution = next(row for row in work.find(Resolution) if row.ballot_id == tied.id)
        work.add(replace(resolution, id=NEW, ballot_id=keep_one.id))
        work.add(replace(resolution, id=NEW, ballot_id=None))
        work.commit(LABEL)
    rows = store.register.rows(store.register.ids())
    wanted = DecisionFilter(results=frozenset({result}))
    assert list(store.register.ids(wanted)) == [row.id for row in rows if row.result is result]


def test_a_filter_by_group_and_year_agrees_with_the_rows(store: Store) -> None:
    for record in list(hard_cases().values())[:6]:
        keep(store, record)
    rows = store.register.rows(store.register.ids())
    choices = store.register.choices()
    assert list(choices.years) == sorted({row.day.year for row in rows}, reverse=True)
    for group_id in choices.groups:
        with store.work() as work:
            own = {meeting.id for meeting in work.find(Meeting, group_id=group_id)}
        fitting = [row.id for row in rows if row.meeting_id in own]
        wanted = DecisionFilter(group_id=GroupId(group_id), year=rows[0].day.year)
        assert list(store.register.ids(wanted)) == fitting
    assert list(store.register.ids(DecisionFilter(year=1999))) == []


def test_a_group_that_never_met_is_not_offered(store: Store) -> None:
    meeting_id = keep(store, points_and_actions())
    with store.work() as work:
        group = work.record(meeting_id).group
        work.add(replace(group, id=NEW))
        work.commit(LABEL)
    assert dict(store.register.choices().groups) == {group.id: group.name}


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("зʼїзд", True),
        ("з'їзд", True),
        ("З’ЇЗ", True),
        ("ґан", True),
        ("ган", False),
        ("анок", False),
        ("про ґанки", True),
        ("ґанки про", True),
        ("ґанки площ", False),
        ("при-мостити", True),
        ('"про" AND -*(', True),
        ("за́", True),
        ("за\u0301мок", True),
    ],
)
def test_words_are_found_by_their_beginnings_whatever_the_case_and_apostrophe(
    store: Store, typed: str, is_found: bool
) -> None:
    keep(store, not_adopted())
    retitle(store, "Про ґанки, зʼїзди та замок NEAR and; примостити при мостити")
    assert (len(found(store, typed)) == 1) is is_found


def test_a_typed_sign_that_is_no_word_asks_for_nothing(store: Store) -> None:
    keep(store, not_adopted())
    assert found(store, "№ — ,") == list(store.register.ids())


def test_words_of_every_point_are_found(store: Store) -> None:
    keep(store, points_and_actions())
    with store.work() as work:
        resolution = work.find(Resolution)[0]
        first = work.add(Point(id=NEW, resolution_id=resolution.id, position=90, text="Схвалити."))
        sub = Point(id=NEW, resolution_id=resolution.id, position=91, text="Квітник", parent_id=first.id)
        work.add(sub)
        work.commit(LABEL)
    assert found(store, "квітн") == [resolution.id]


def test_each_point_is_followed_by_its_sub_points(store: Store) -> None:
    keep(store, not_adopted())
    with store.work() as work:
        resolution = work.find(Resolution)[0]
        for point in work.find(Point):
            work.remove(Point, point.id)
        second = work.add(Point(id=NEW, resolution_id=resolution.id, position=2, text="Друге:"))
        for position, text in ((2, "ґ"), (1, "а")):
            work.add(
                Point(id=NEW, resolution_id=resolution.id, position=position, text=text, parent_id=second.id)
            )
        work.add(Point(id=NEW, resolution_id=resolution.id, position=1, text="Перше."))
        work.commit(LABEL)
    points = store.register.points(resolution.id)
    assert [(one.number, one.text, one.is_sub) for one in points] == [
        (1, "Перше.", False),
        (2, "Друге:", False),
        (1, "а", True),
        (2, "ґ", True),
    ]


def test_a_decision_is_found_by_its_number(store: Store) -> None:
    meeting_id = keep(store, not_adopted())
    number(store, meeting_id, 5)
    rows = store.register.rows(store.register.ids())
    last = max(rows, key=lambda row: row.ordinal or 0)
    assert [row.ordinal for row in store.register.rows(found(store, "5/1"))] == [1]
    assert found(store, f"№ 5/{last.ordinal}") == [last.id]
    assert found(store, "5/") == [row.id for row in rows]
    assert found(store, "51") == []


def test_what_is_in_the_trash_is_not_listed_until_it_comes_back(store: Store) -> None:
    meeting_id = keep(store, not_adopted())
    every = list(store.register.ids())
    assert list(store.register.ids(EVERY_RESULT)) == every
    with store.work() as work:
        work.add(Trashed(id=NEW, meeting_id=meeting_id, moment=datetime(2026, 11, 5, 10, tzinfo=KYIV)))
        work.commit(LABEL)
    assert list(store.register.ids()) == list(store.register.ids(EVERY_RESULT)) == []
    assert store.register.choices().groups == {}
    store.history.undo()
    assert list(store.register.ids()) == list(store.register.ids(EVERY_RESULT)) == every


def test_the_index_is_made_once_and_says_so(store: Store) -> None:
    assert not store.register.is_prepared()
    store.register.prepare()
    assert store.register.is_prepared()


def test_after_an_erasure_everything_is_read_anew(store: Store) -> None:
    keep(store, not_adopted())
    store.register.prepare()
    retitle(store, "Про звіт Гнатюка")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE change SET before = NULL, after = NULL, salt = NULL")
    assert len(found(store, "гнат")) == 1
    assert len(found(store, "гнат")) == 1


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_and_undone_the_index_finds_what_a_new_one_finds(tmp_path: Path, seed: int) -> None:
    store = Store.open(tmp_path)
    random = Random(seed)
    meeting = RandomMeeting(store, random)
    store.register.prepare()
    for _ in range(STEPS):
        meeting.something()
        _move_through_history(store, random)
        fresh = SqlRegister(store.engine, store.path)
        assert _answers(store.register) == _answers(fresh)
        assert list(store.register.ids()) == list(fresh.ids(EVERY_RESULT))
        fresh.close()
    store.close()


def _answers(register: object) -> list[Sequence[int]]:
    assert isinstance(register, SqlRegister)
    wanted = [EVERY_RESULT, *(DecisionFilter(results=frozenset({one})) for one in DecisionResult)]
    wanted += [DecisionFilter(text=text) for text in ("стан", "дор", "взяти", "п")]
    return [list(register.ids(one)) for one in wanted]


def _move_through_history(store: Store, random: Random) -> None:
    try:
        if random.random() < 0.3:
            store.history.undo()
        if random.random() < 0.2:
            store.history.redo()
    except DomainError:
        return
