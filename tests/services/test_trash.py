"""The trash keeps a deleted meeting whole."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.resolution import ActionItem, ActionState, Point
from secretariat.services.actions import close_action, reopen_action
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.carry_over import dismiss_offer
from secretariat.services.changes import Label
from secretariat.services.decisions import Assign, assign
from secretariat.services.follow_up import (
    ExtendAction,
    NoteProgress,
    extend_action,
    note_progress,
    remove_note,
)
from secretariat.services.meetings import open_meeting
from secretariat.services.protocols import finalise, proposed_number, reopen
from secretariat.services.record_export import export_record
from secretariat.services.templates import MakeTemplate, make_template
from secretariat.services.trash import remove_for_good, restore_meeting, trash_meeting, trashed_meetings
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold

LATER = date(2026, 4, 9)


def test_a_trashed_meeting_is_not_there_until_it_is_restored(office: TestOffice) -> None:
    hold(office, office.meeting_id)
    before = export_record(office.store.work, office.meeting_id)
    trash_meeting(office.desk, office.meeting_id)
    for read in (open_meeting, export_record):
        with pytest.raises(DomainError, match="not_found"):
            read(office.store.work, office.meeting_id)
    with pytest.raises(DomainError, match="not_found"):
        add_item(office.store.work, AddItem(meeting_id=office.meeting_id, title="Про бюджет"))
    restore_meeting(office.store.work, office.meeting_id)
    assert export_record(office.store.work, office.meeting_id) == before


def test_the_trash_tells_what_lies_in_it(office: TestOffice) -> None:
    trash_meeting(office.desk, office.meeting_id)
    (row,) = trashed_meetings(office.store.work)
    assert (row.id, row.day, row.deleted) == (office.meeting_id, DAY, office.moment)
    assert row.group == "Робоча група з питань громадської безпеки"


def test_the_hour_of_a_trashed_meeting_is_free(office: TestOffice) -> None:
    trash_meeting(office.desk, office.meeting_id)
    office.plan(DAY)
    with pytest.raises(DomainError, match="hour_taken"):
        restore_meeting(office.store.work, office.meeting_id)


def test_a_cancelled_meeting_comes_back_whatever_the_hour(office: TestOffice) -> None:
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
        uow.update(replace(meeting, state=MeetingState.CANCELLED, reason="повітряна тривога"))
        uow.commit(Label(code="test"))
    trash_meeting(office.desk, office.meeting_id)
    office.plan(DAY)
    restore_meeting(office.store.work, office.meeting_id)
    assert trashed_meetings(office.store.work) == ()


def test_numbers_do_not_wait_for_a_trashed_meeting(office: TestOffice) -> None:
    later = hold(office, office.plan(LATER))
    trash_meeting(office.desk, office.meeting_id)
    plan = proposed_number(office.desk, later)
    assert (plan.number, plan.reserved) == (1, ())


@pytest.mark.parametrize("reopened", [False, True])
def test_a_finalised_meeting_is_never_deleted(office: TestOffice, reopened: bool) -> None:
    finalise(office.desk, PRESS, hold(office, office.meeting_id))
    if reopened:
        reopen(office.desk, office.meeting_id, why="помилка в прізвищі")
    with pytest.raises(DomainError, match="meeting_has_number" if reopened else "meeting_closed"):
        trash_meeting(office.desk, office.meeting_id)


def test_a_meeting_with_a_number_kept_for_it_is_never_deleted(office: TestOffice) -> None:
    later = hold(office, office.plan(LATER))
    finalise(office.desk, PRESS, later, reserve=True)
    with pytest.raises(DomainError, match="meeting_has_number"):
        trash_meeting(office.desk, office.meeting_id)


def test_what_is_removed_for_good_is_gone(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="not_found"):
        remove_for_good(office.store.work, office.meeting_id)
    trash_meeting(office.desk, office.meeting_id)
    remove_for_good(office.store.work, office.meeting_id)
    with office.store.work() as uow:
        assert uow.find(Meeting) == ()


def test_a_meeting_is_in_the_trash_once(office: TestOffice) -> None:
    trash_meeting(office.desk, office.meeting_id)
    with pytest.raises(DomainError, match="not_found"):
        trash_meeting(office.desk, office.meeting_id)
    with pytest.raises(DomainError, match="not_found"):
        restore_meeting(office.store.work, MeetingId(office.plan(date(2026, 5, 1), start=time(9))))


def test_what_is_in_the_trash_is_not_followed_up(office: TestOffice) -> None:
    work = office.store.work
    hold(office, office.meeting_id)
    with office.store.work() as uow:
        (point,) = uow.find(Point)
        item = uow.find(AgendaItem)[0].id
    assign(work, Assign(point_id=point.id, assignee_id=office.person("Коваль"), due=LATER))
    with office.store.work() as uow:
        (action,) = uow.find(ActionItem)
    note, _ = note_progress(work, NoteProgress(action_id=action.id, day=DAY, text="Триває."))
    trash_meeting(office.desk, office.meeting_id)
    extension = ExtendAction(
        action_id=action.id, due=date(2027, 1, 1), given_on=DAY, reason="зима", by="№ 6/2"
    )
    for attempt in (
        lambda: close_action(work, action.id, state=ActionState.DONE, on=DAY),
        lambda: reopen_action(work, action.id),
        lambda: extend_action(work, extension),
        lambda: note_progress(work, NoteProgress(action_id=action.id, day=DAY, text="Зроблено.")),
        lambda: remove_note(work, note),
        lambda: dismiss_offer(work, item),
        lambda: make_template(work, MakeTemplate(meeting_id=office.meeting_id, name="Чергове")),
    ):
        with pytest.raises(DomainError, match="not_found"):
            attempt()
