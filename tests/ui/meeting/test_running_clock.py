"""The clock stamps only what happens while the meeting goes on."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingState
from secretariat.domain.record import MeetingRecord
from secretariat.ui.meeting.running_clock import is_going_on, stamp
from tests.records.reference import reference_record


@pytest.fixture
def planned() -> MeetingRecord:
    """The reference meeting before anything was entered."""
    record = reference_record()
    items = tuple(replace(item, started=None, ended=None) for item in record.items)
    meeting = replace(record.meeting, state=MeetingState.PLANNED)
    return replace(record, meeting=meeting, items=items)


def moment(record: MeetingRecord, clock: str) -> datetime:
    return at(record.day, time.fromisoformat(clock))


def test_it_goes_on_from_its_hour_on_its_day(planned: MeetingRecord) -> None:
    assert not is_going_on(planned, moment(planned, "13:59"))
    assert is_going_on(planned, moment(planned, "14:00"))


def test_a_first_item_begun_early_opens_it(planned: MeetingRecord) -> None:
    early = moment(planned, "13:55")
    items = (replace(planned.items[0], started=early), *planned.items[1:])
    assert is_going_on(replace(planned, items=items), early)


def test_it_goes_on_over_its_planned_end_until_the_last_item_ended(planned: MeetingRecord) -> None:
    late = moment(planned, "15:20")
    assert is_going_on(planned, late)
    items = (*planned.items[:-1], replace(planned.items[-1], ended=moment(planned, "15:03")))
    assert not is_going_on(replace(planned, items=items), late)


def test_nothing_is_stamped_when_it_is_entered_afterwards(planned: MeetingRecord) -> None:
    next_day = at(planned.day.replace(month=8, day=1), time(14, 30))
    assert stamp(planned, next_day) is None


def test_a_closed_meeting_is_over(planned: MeetingRecord) -> None:
    held = replace(planned, meeting=replace(planned.meeting, state=MeetingState.HELD))
    assert stamp(held, moment(planned, "14:30")) is None
