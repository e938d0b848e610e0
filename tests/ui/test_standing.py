"""How far a meeting is, told from its row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.meeting import MeetingKind, MeetingState
from secretariat.services.rows import MeetingRow
from secretariat.ui.standing import Standing, ahead, nearest, stage_number, standing

ROW = MeetingRow(
    id=MeetingId(1),
    group_id=GroupId(1),
    day=date(2026, 3, 12),
    last_day=date(2026, 3, 12),
    start=None,
    place=None,
    number=None,
    kind=MeetingKind.REGULAR,
    state=MeetingState.PLANNED,
    sample=False,
    items=3,
    items_done=0,
    present=0,
    members=11,
    quorum=6,
    finalised=False,
    signatures=0,
    sent=False,
    actions_open=0,
    actions_closed=0,
)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Standing.PREPARATION),
        ({"items": 0, "present": 7}, Standing.PREPARATION),
        ({"present": 7}, Standing.MEETING),
        ({"items_done": 1}, Standing.MEETING),
        ({"items_done": 3, "present": 7}, Standing.PROTOCOL),
        ({"state": MeetingState.HELD}, Standing.PROTOCOL),
        ({"finalised": True}, Standing.SIGNING),
        ({"finalised": True, "signatures": 1}, Standing.SIGNING),
        ({"finalised": True, "signatures": 2}, Standing.SENDING),
        ({"finalised": True, "signatures": 2, "sent": True}, Standing.COMPLETED),
        ({"state": MeetingState.NOT_HELD, "finalised": True}, Standing.NOT_HELD),
        ({"state": MeetingState.CANCELLED}, Standing.CANCELLED),
        ({"state": MeetingState.POSTPONED}, Standing.POSTPONED),
    ],
)
def test_a_meeting_stands_where_its_facts_say(facts: dict[str, object], expected: Standing) -> None:
    assert standing(replace(ROW, **facts)) is expected  # type: ignore[arg-type]


def test_the_work_goes_on_at_the_stage_that_is_not_done() -> None:
    stages = [stage_number(one) for one in Standing]
    assert stages == [1, 2, 3, 4, 5, 5, 3, 1, 1]


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("facts", "is_ahead"),
    [
        ({}, True),
        ({"present": 7}, True),
        ({"day": ROW.day - DAY}, True),
        ({"day": ROW.day - DAY, "last_day": ROW.day - DAY}, False),
        ({"state": MeetingState.HELD}, False),
        ({"state": MeetingState.CANCELLED}, False),
    ],
)
def test_ahead_is_what_is_prepared_or_run_until_its_last_day(
    facts: dict[str, object], *, is_ahead: bool
) -> None:
    row = replace(ROW, **facts)  # type: ignore[arg-type]
    assert ahead([row], ROW.day) == [row] * is_ahead


def test_the_nearest_meeting_is_that_of_the_first_day_and_of_one_day_the_one_planned_first() -> None:
    later = replace(ROW, day=ROW.day + DAY)
    second, first = replace(ROW, id=MeetingId(3)), replace(ROW, id=MeetingId(2))
    assert nearest([later, second, first]) is first
    assert nearest([]) is None
