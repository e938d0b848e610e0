"""What others know of is never deleted: an action that stood in a protocol, or that was followed up."""

from dataclasses import replace

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.services.actions import close_action
from secretariat.services.agenda import remove_item
from secretariat.services.attendance import mark_everyone
from secretariat.services.changes import Label
from secretariat.services.decisions import Assign, assign, change_point, remove_point
from secretariat.services.follow_up import NoteProgress, note_progress
from secretariat.services.protocols import finalise, reopen
from secretariat.services.trash import remove_for_good, restore_meeting, trash_meeting
from tests.services.desk import TestOffice
from tests.services.finalising import PRESS
from tests.services.test_follow_up import TODAY, action, point


def published(office: TestOffice) -> ActionItem:
    """An action of a protocol that was finalised and reopened."""
    mark_everyone(office.store.work, office.meeting_id)
    held = action(office)
    finalise(office.desk, PRESS, office.meeting_id)
    reopen(office.desk, office.meeting_id, why="помилка в прізвищі")
    return held


def test_an_action_of_a_reopened_protocol_is_corrected_and_never_deleted(office: TestOffice) -> None:
    held = published(office)
    with office.store.work() as uow:
        (item,) = (row.id for row in uow.record(office.meeting_id).items)
    for attempt in (
        lambda: assign(office.store.work, Assign(point_id=held.point_id)),
        lambda: remove_point(office.store.work, held.point_id),
        lambda: remove_item(office.store.work, item),
    ):
        with pytest.raises(DomainError, match="action_published"):
            attempt()
    change_point(office.store.work, held.point_id, "Подати перелік вулиць.")
    assert action(office, held.point_id, assignee_id=office.person("Їжак")).id == held.id


def test_an_action_that_was_added_after_reopening_can_be_taken_back(office: TestOffice) -> None:
    held = published(office)
    with office.store.work() as uow:
        (item,) = (row.id for row in uow.record(office.meeting_id).items)
    fresh = point(office, item)
    action(office, fresh)
    assign(office.store.work, Assign(point_id=fresh))
    remove_point(office.store.work, fresh)
    with office.store.work() as uow:
        assert uow.find(ActionItem) == (held,)


def test_a_version_that_does_not_tell_its_actions_keeps_them_all(office: TestOffice) -> None:
    held = published(office)
    with office.store.work() as uow:
        (version,) = uow.find(ProtocolVersion)
        uow.update(replace(version, last_action=None))
        uow.commit(Label(code="protocol_reopened", ids={}))
    with pytest.raises(DomainError, match="action_published"):
        remove_point(office.store.work, held.point_id)


def test_a_meeting_with_an_action_that_was_followed_up_is_not_deleted_for_good(office: TestOffice) -> None:
    held = action(office)
    close_action(office.store.work, held.id, state=ActionState.DONE, on=TODAY)
    note_progress(office.store.work, NoteProgress(action_id=held.id, day=TODAY, text="Лист надіслано."))
    trash_meeting(office.desk, office.meeting_id)
    with pytest.raises(DomainError, match="meeting_has_history") as refused:
        remove_for_good(office.store.work, office.meeting_id)
    assert refused.value.params == {"count": 1}
    restore_meeting(office.store.work, office.meeting_id)
    with office.store.work() as uow:
        assert uow.get(ActionItem, held.id).state is ActionState.DONE
