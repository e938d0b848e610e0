"""What waits for the secretary, and by when."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.approval import Approval
from secretariat.domain.group import WorkingGroup
from secretariat.domain.meeting import MeetingKind, MeetingState
from secretariat.domain.resolution import ActionState
from secretariat.services.actions_report import ReportState, former_meeting, report_state
from secretariat.services.approval import AddRemark, add_remark, ask_to_agree
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.changes import Label
from secretariat.services.rows import ActionRow, MeetingRow
from secretariat.services.waiting import WaitingFor
from secretariat.services.waiting_list import waiting_list
from tests.services.desk import DAY, TestOffice


def meeting(office: TestOffice, day: date = DAY, **changed: object) -> MeetingRow:
    """A meeting with a quorum that was held on a day."""
    values: dict[str, object] = {
        "id": office.meeting_id,
        "group_id": office.group_id,
        "day": day,
        "last_day": day,
        "start": time(10),
        "place": None,
        "number": None,
        "kind": MeetingKind.REGULAR,
        "state": MeetingState.HELD,
        "sample": False,
        "items": 1,
        "items_done": 1,
        "present": 7,
        "members": 11,
        "quorum": 6,
        "finalised": False,
        "signatures": 0,
        "sent": False,
        "actions_open": 0,
        "actions_closed": 0,
        **changed,
    }
    return MeetingRow(**values)  # type: ignore[arg-type]


def test_a_protocol_waits_until_it_is_made_ready_and_signed_by_both(office: TestOffice) -> None:
    for changed, expected in (
        ({}, [WaitingFor.PROTOCOL]),
        ({"finalised": True, "signatures": 1}, [WaitingFor.SIGNATURE]),
        ({"finalised": True, "signatures": 2}, []),
        ({"state": MeetingState.NOT_HELD}, []),
        ({"present": 0}, []),
    ):
        found = waiting_list(office.store.work, [meeting(office, **changed)], DAY)
        assert [one.what for one in found] == expected


def test_the_deadline_is_counted_in_working_days_from_the_last_day(office: TestOffice) -> None:
    (one,) = waiting_list(office.store.work, [meeting(office)], DAY + timedelta(days=1))
    assert (DAY.weekday(), one.due, one.left) == (3, date(2026, 3, 19), 4)
    (late,) = waiting_list(office.store.work, [meeting(office)], date(2026, 3, 23))
    assert late.left == -2


def test_the_deadline_is_that_of_the_group(office: TestOffice) -> None:
    with office.store.work() as uow:
        uow.update(replace(uow.get(WorkingGroup, office.group_id), protocol_workdays=10))
        uow.commit(Label(code="group_changed"))
    (one,) = waiting_list(office.store.work, [meeting(office)], DAY)
    assert one.due == date(2026, 3, 26)


def test_the_newest_meeting_comes_first(office: TestOffice) -> None:
    days = [DAY, DAY - timedelta(days=400), DAY - timedelta(days=7)]
    found = waiting_list(office.store.work, [meeting(office, day) for day in days], DAY)
    assert [one.meeting.day for one in found] == sorted(days, reverse=True)


def test_the_former_meeting_is_the_last_one_that_was_held(office: TestOffice) -> None:
    work = office.store.work
    assert former_meeting(work, office.group_id, DAY) is None
    fallen, _, _ = (office.plan(DAY - timedelta(days=days)) for days in (9, 20, 40))
    cancel_meeting(office.desk, fallen, reason="немає світла")
    assert former_meeting(work, office.group_id, DAY) == DAY - timedelta(days=20)


@pytest.mark.parametrize(
    ("state", "due", "expected"),
    [
        (ActionState.OPEN, DAY - timedelta(days=1), ReportState.OVERDUE),
        (ActionState.OPEN, DAY, ReportState.OPEN),
        (ActionState.OPEN, None, ReportState.OPEN),
        (ActionState.DONE, DAY - timedelta(days=1), ReportState.DONE),
        (ActionState.DROPPED, DAY - timedelta(days=1), ReportState.DROPPED),
    ],
)
def test_a_report_tells_where_an_action_stands(
    office: TestOffice, state: ActionState, due: date | None, expected: ReportState
) -> None:
    assert report_state(action(office, state, due), DAY) is expected


def action(office: TestOffice, state: ActionState, due: date | None) -> ActionRow:
    values: dict[str, object] = dict.fromkeys(ActionRow.__slots__)
    values |= {"group_id": office.group_id, "state": state, "due": due, "others": ()}
    return ActionRow(**values)  # type: ignore[arg-type]


def test_remarks_that_were_left_open_wait_no_more_once_the_protocol_is_closed(office: TestOffice) -> None:
    ask_to_agree(office.desk, office.meeting_id, [office.person("Коваль")])
    with office.store.work() as uow:
        (asked,) = uow.find(Approval)
    add_remark(office.desk, AddRemark(approval_id=asked.id, text="Додати суму."))
    for changed, expected in (
        ({}, [WaitingFor.REMARKS, WaitingFor.PROTOCOL]),
        ({"finalised": True, "signatures": 2}, []),
        ({"state": MeetingState.CANCELLED}, []),
    ):
        found = waiting_list(office.store.work, [meeting(office, **changed)], DAY)
        assert [one.what for one in found] == expected
