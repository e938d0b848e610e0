"""The list of actions: filters in SQL, words in memory, what happened to each."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ballot import Ballot, BallotWay
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import Extension, ProgressNote
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import ActionId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, ActionState, CoAssignee, Point, Resolution
from secretariat.domain.rules import MAJORITY_OF_PRESENT
from secretariat.domain.trash import Trashed
from secretariat.services.action_register import (
    EVERY_ACTION,
    ActionCounts,
    ActionsFilter,
    Shown,
)
from secretariat.services.ports import NEW
from secretariat.services.rows import ActionRow
from secretariat.storage.store import Store
from tests.records.hard_agenda import points_and_actions
from tests.storage.keeping import LABEL, keep

TODAY = date(2026, 11, 5)
PROOF = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


@pytest.fixture
def meeting_id(store: Store) -> MeetingId:
    """A meeting with points and actions."""
    return keep(store, points_and_actions())


def action(store: Store, **changed: object) -> ActionId:
    """A further action of the first point."""
    with store.work() as work:
        point = work.find(Point)[0]
        values: dict[str, object] = {"assignee_label": "відділ освіти", **changed}
        added = work.add(ActionItem(id=ActionId(NEW), point_id=point.id, **values))  # type: ignore[arg-type]
        work.commit(LABEL)
    return added.id


def add(store: Store, value: object) -> int:
    with store.work() as work:
        added = work.add(value)
        work.commit(LABEL)
    identity: int = added.id  # type: ignore[attr-defined]
    return identity


def extension(action_id: ActionId, due: date, **changed: object) -> Extension:
    return replace(
        Extension(
            id=NEW, action_id=action_id, due=due, given_on=TODAY, reason="захворів", by="рішення № 6/2"
        ),
        **changed,
    )


def ids(store: Store, **wanted: object) -> list[int]:
    return list(store.actions.ids(replace(EVERY_ACTION, **wanted), TODAY))


def numbered(record: MeetingRecord, point: Point) -> str:
    """«2», or «2.1» for a sub-point."""
    over = [row.position for row in record.points if row.id == point.parent_id]
    return ".".join(map(str, (*over, point.position)))


def test_an_action_is_listed_with_the_place_that_it_was_born_at(store: Store, meeting_id: MeetingId) -> None:
    with store.work() as work:
        record = work.record(meeting_id)
    expected = []
    for held in record.actions:
        point = next(point for point in record.points if point.id == held.point_id)
        resolution = next(row for row in record.resolutions if row.id == point.resolution_id)
        item = next(item for item in record.items if item.id == resolution.item_id)
        names = {person.id: person.listed for person in record.persons}
        emails = {person.id: person.email for person in record.persons}
        others = [row for row in record.co_assignees if row.action_id == held.id]
        expected.append(
            ActionRow(
                id=held.id,
                meeting_id=meeting_id,
                item_id=item.id,
                group_id=record.group.id,
                group=record.group.name,
                text=point.text,
                assignee=names.get(held.assignee_id, held.assignee_label),
                email=emails.get(held.assignee_id, held.assignee_email),
                others=tuple(names.get(row.person_id, row.label) for row in others),
                due=held.due,
                decided=held.due,
                extensions=0,
                standing=held.standing,
                state=held.state,
                closed_on=held.closed_on,
                note=held.note,
                day=record.day,
                number=record.meeting.number,
                ordinal=resolution.ordinal,
                item=item.position,
                point=numbered(record, point),
                notes=0,
                last_note=None,
            )
        )
    assert len(expected) > 1
    assert list(store.actions.rows([row.id for row in expected])) == expected
    assert sorted(ids(store)) == sorted(row.id for row in expected)


def test_open_actions_come_by_the_day_that_counts_and_closed_ones_newest_first(
    store: Store, meeting_id: MeetingId
) -> None:
    with store.work() as work:
        for held in work.find(ActionItem):
            work.remove(ActionItem, held.id)
        work.commit(LABEL)
    moved = action(store, due=date(2026, 10, 1))
    late, never, soon = action(store, due=date(2026, 12, 1)), action(store), action(store, due=TODAY)
    done = [
        action(store, state=ActionState.DONE, closed_on=day)
        for day in (date(2026, 11, 1), date(2026, 12, 1), date(2026, 12, 1))
    ]
    add(store, extension(moved, date(2026, 11, 30)))
    assert ids(store) == [soon, moved, late, never, done[2], done[1], done[0]]


def test_a_prolonged_action_is_overdue_only_after_its_newest_day(store: Store, meeting_id: MeetingId) -> None:
    held = action(store, due=TODAY - timedelta(days=9))
    assert held in ids(store, shown=Shown.OVERDUE)
    before = store.actions.counts(TODAY)
    add(store, extension(held, TODAY - timedelta(days=2)))
    assert held in ids(store, shown=Shown.OVERDUE)
    add(store, extension(held, TODAY))
    assert held not in ids(store, shown=Shown.OVERDUE)
    after = store.actions.counts(TODAY)
    assert after == ActionCounts(total=before.total, open=before.open, overdue=before.overdue - 1)
    (row,) = store.actions.rows([held])
    assert (row.due, row.decided, row.extensions) == (TODAY, TODAY - timedelta(days=9), 2)


def test_only_actions_of_a_state_a_group_and_a_period_are_asked_for(
    store: Store, meeting_id: MeetingId
) -> None:
    done = action(store, state=ActionState.DONE, closed_on=TODAY, due=TODAY)
    dropped = action(store, state=ActionState.DROPPED, closed_on=TODAY, due=TODAY)
    held = action(store, due=TODAY + timedelta(days=3))
    with store.work() as work:
        group_id = work.get(Meeting, meeting_id).group_id
    assert {done, dropped, held} <= set(ids(store, group_id=group_id))
    assert ids(store, group_id=group_id + 1) == []
    assert done in ids(store, shown=Shown.DONE)
    assert dropped not in ids(store, shown=Shown.DONE)
    assert {done, dropped} & set(ids(store, shown=Shown.OPEN)) == set()
    assert ids(store, since=TODAY + timedelta(days=3), until=TODAY + timedelta(days=3)) == [held]


def test_a_person_is_found_as_assignee_and_among_the_others(store: Store, meeting_id: MeetingId) -> None:
    person = add(store, Person(id=NEW, family="Ґудзь", given="Їда"))
    own, shared = action(store, assignee_id=person, assignee_label=None), action(store)
    add(store, CoAssignee(id=NEW, action_id=shared, position=1, person_id=person))
    assert sorted(ids(store, assignee_id=person)) == [own, shared]
    assert store.actions.choices().assignees[person] == "Ґудзь Ї."
    (row,) = store.actions.rows([shared])
    assert row.others == ("Ґудзь Ї.",)


def test_words_are_found_in_the_text_and_in_names_whatever_their_case_and_apostrophe(
    store: Store, meeting_id: MeetingId
) -> None:
    held = action(store, assignee_label="Управління зв’язку")
    other = action(store, assignee_label="управління освіти")
    assert ids(store, text="ЗВ'ЯЗКУ управ") == [held]
    add(store, CoAssignee(id=NEW, action_id=other, position=1, label="служба звʼязку", email="a@example.org"))
    assert sorted(ids(store, text="зв’яз")) == [held, other]


def test_words_follow_every_change_and_undo(store: Store, meeting_id: MeetingId) -> None:
    held = action(store)
    assert ids(store, text="ґринджоли") == []
    with store.work() as work:
        point = work.get(Point, work.get(ActionItem, held).point_id)
        work.update(replace(point, text="Полагодити ґринджоли."))
        work.commit(LABEL)
    assert held in ids(store, text="ґринджоли")
    store.history.undo()
    assert ids(store, text="ґринджоли") == []
    person = add(store, Person(id=NEW, family="Щур", given="Олег"))
    own = action(store, assignee_id=person, assignee_label=None)
    assert ids(store, text="щур") == [own]
    with store.work() as work:
        work.update(replace(work.get(Person, person), family="Жук"))
        work.commit(LABEL)
    assert ids(store, text="жук") == [own]
    assert ids(store, text="щур") == []


def test_actions_of_a_meeting_in_the_trash_are_not_listed(store: Store, meeting_id: MeetingId) -> None:
    assert ids(store)
    add(store, Trashed(id=NEW, meeting_id=meeting_id, moment=at(TODAY, time(12))))
    assert ids(store) == []
    assert store.actions.counts(TODAY) == ActionCounts(total=0, open=0, overdue=0)


def test_the_history_tells_each_change_of_the_day_with_its_decision(
    store: Store, meeting_id: MeetingId
) -> None:
    decided = date(2026, 10, 1)
    held = action(store, due=decided)
    decision = later_decision(store, meeting_id)
    add(store, extension(held, date(2026, 10, 20)))
    add(store, extension(held, date(2026, 11, 20), by=None, resolution_id=decision))
    add(store, ProgressNote(id=NEW, action_id=held, day=TODAY, text="Лист надіслано."))
    history = store.actions.history(held)
    assert [(row.former, row.due, row.by) for row in history.prolongations] == [
        (decided, date(2026, 10, 20), "рішення № 6/2"),
        (date(2026, 10, 20), date(2026, 11, 20), None),
    ]
    named = history.prolongations[1].decision
    assert named is not None
    assert (named.id, named.title, named.item) == (decision, "Про строки", 1)
    assert [note.text for note in history.notes] == ["Лист надіслано."]
    assert [row.id for row in history.decisions] == [decision]


def test_an_action_that_is_gone_has_no_history(store: Store) -> None:
    with pytest.raises(DomainError, match="not_found"):
        store.actions.history(999)


def later_decision(store: Store, meeting_id: MeetingId) -> int:
    """A decision of a later meeting of the same group."""
    with store.work() as work:
        meeting = work.get(Meeting, meeting_id)
        day = max(sitting.day for sitting in work.find(Sitting, meeting_id=meeting_id))
        later = work.add(Meeting(id=NEW, group_id=meeting.group_id))
        work.add(Sitting(id=NEW, meeting_id=later.id, day=day + timedelta(days=30)))
        item = work.add(AgendaItem(id=NEW, meeting_id=later.id, position=1, title="Про строки"))
        decision = work.add(Resolution(id=NEW, item_id=item.id))
        work.commit(LABEL)
    return decision.id


def test_a_backup_knows_the_file_of_every_note(store: Store, meeting_id: MeetingId) -> None:
    from secretariat.storage.backup.copy import copy_store, referred_files

    held = action(store)
    proof = {"file_name": "акт.pdf", "media_type": "application/pdf", "sha256": PROOF, "size": 5}
    add(store, ProgressNote(id=NEW, action_id=held, day=TODAY, text="Акт.", **proof))
    copy = store.path.with_name("копія.db")
    copy_store(store.path, copy)
    assert PROOF in referred_files(copy)


def test_groups_that_have_actions_can_be_chosen(store: Store, meeting_id: MeetingId) -> None:
    add(
        store,
        WorkingGroup(id=NEW, name="Інша", name_genitive="іншої", council="Рада", settlement="м. Ізюм"),
    )
    with store.work() as work:
        group = work.get(WorkingGroup, work.get(Meeting, meeting_id).group_id)
    assert store.actions.choices().groups == {group.id: group.name}


def test_an_action_of_a_sub_point_names_both(store: Store, meeting_id: MeetingId) -> None:
    with store.work() as work:
        over = work.find(Point)[0]
        values = {"resolution_id": over.resolution_id, "parent_id": over.id, "position": 9}
        below = work.add(Point(id=NEW, text="підписати акт", **values))  # type: ignore[arg-type]
        added = work.add(ActionItem(id=ActionId(NEW), point_id=below.id, assignee_label="відділ освіти"))
        work.commit(LABEL)
    (row,) = store.actions.rows([added.id])
    assert row.point == f"{over.position}.9"


def test_a_row_by_a_day_knows_nothing_that_came_later(store: Store, meeting_id: MeetingId) -> None:
    due, first, second = date(2026, 11, 1), date(2026, 11, 20), date(2026, 12, 1)
    moved = action(store, due=due, state=ActionState.DONE, closed_on=date(2026, 11, 25), note="зроблено")
    add(store, extension(moved, first, given_on=date(2026, 11, 3)))
    add(store, extension(moved, second, given_on=date(2026, 11, 18)))
    seen = {
        on: (row.due, row.extensions, row.state)
        for on in (date(2026, 11, 2), date(2026, 11, 5), date(2026, 11, 18), date(2026, 11, 25))
        for row in store.actions.rows([moved], on)
    }
    assert seen == {
        date(2026, 11, 2): (due, 0, ActionState.OPEN),
        date(2026, 11, 5): (first, 1, ActionState.OPEN),
        date(2026, 11, 18): (second, 2, ActionState.OPEN),
        date(2026, 11, 25): (second, 2, ActionState.DONE),
    }
    assert store.actions.rows([moved]) == store.actions.rows([moved], date(2026, 11, 25))


def test_what_was_voted_down_or_fell_through_is_not_offered(store: Store, meeting_id: MeetingId) -> None:
    held = action(store, due=date(2026, 10, 1))
    decision = later_decision(store, meeting_id)
    with store.work() as work:
        resolution = work.get(Resolution, decision)
        later = work.get(Meeting, work.get(AgendaItem, resolution.item_id).meeting_id)
        ballot = work.add(
            Ballot(
                id=NEW,
                meeting_id=later.id,
                way=BallotWay.OPEN,
                members=7,
                rule=MAJORITY_OF_PRESENT,
                for_=1,
                against=6,
            )
        )
        work.update(replace(resolution, ballot_id=ballot.id))
        work.commit(LABEL)
    assert store.actions.history(held).decisions == ()
    with store.work() as work:
        work.update(replace(ballot, for_=6, against=1))
        work.commit(LABEL)
    assert [row.id for row in store.actions.history(held).decisions] == [decision]
    with store.work() as work:
        work.update(replace(later, state=MeetingState.NOT_HELD))
        work.commit(LABEL)
    assert store.actions.history(held).decisions == ()


def test_a_decision_of_a_meeting_of_two_days_is_offered_once_by_the_first(
    store: Store, meeting_id: MeetingId
) -> None:
    held = action(store, due=date(2026, 10, 1))
    decision = later_decision(store, meeting_id)
    (before,) = store.actions.history(held).decisions
    with store.work() as work:
        later = work.get(AgendaItem, work.get(Resolution, decision).item_id).meeting_id
    add(store, Sitting(id=NEW, meeting_id=later, day=before.day + timedelta(days=1)))
    add(store, extension(held, date(2026, 11, 20), by=None, resolution_id=decision))
    history = store.actions.history(held)
    assert history.decisions == (before,)
    assert [row.decision for row in history.prolongations] == [before]


def test_a_standing_action_has_no_day_though_it_was_prolonged(store: Store, meeting_id: MeetingId) -> None:
    held = action(store, due=date(2026, 10, 1))
    add(store, extension(held, date(2026, 10, 20)))
    with store.work() as work:
        work.update(replace(work.get(ActionItem, held), due=None, standing=True))
        work.commit(LABEL)
    (row,) = store.actions.rows([held])
    assert (row.due, row.extensions, row.standing) == (None, 0, True)
    assert held not in store.actions.ids(ActionsFilter(shown=Shown.OVERDUE), date(2027, 1, 1))


def test_a_later_decided_day_counts_more_than_a_prolongation(store: Store, meeting_id: MeetingId) -> None:
    held = action(store, due=date(2026, 12, 1))
    add(store, extension(held, date(2026, 10, 20)))
    (row,) = store.actions.rows([held])
    assert (row.due, row.decided) == (date(2026, 12, 1), date(2026, 12, 1))
