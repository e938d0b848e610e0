"""What has changed of when, where and how a meeting is held since its agenda was sent out."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.meeting import MeetingFormat
from secretariat.domain.notice_changes import Notice, NoticeField, notice_changes, notice_of
from tests.records import hard_cases, reference_record

SENT = Notice(day=date(2026, 3, 12), start=time(10), place="міська рада", format=MeetingFormat.ROOM)


def test_the_same_notice_has_not_changed() -> None:
    assert notice_changes(SENT, replace(SENT)) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (NoticeField.DAY, date(2026, 3, 13)),
        (NoticeField.START, None),
        (NoticeField.PLACE, "ґімназія № 2"),
        (NoticeField.FORMAT, MeetingFormat.ONLINE),
    ],
)
def test_a_field_that_differs_is_told_alone(field: NoticeField, value: object) -> None:
    now = replace(SENT, **{field.value: value})
    (change,) = notice_changes(SENT, now)
    assert (change.field, change.was, change.now) == (field, SENT, now)


def test_a_meeting_over_two_days_is_called_for_the_first() -> None:
    record = hard_cases()["two_days"]
    backwards = replace(record, sittings=record.sittings[::-1])
    notice = notice_of(backwards)
    assert (notice.day, notice.start) == (record.day, time(10))


def test_the_place_and_the_format_are_those_of_the_meeting() -> None:
    notice = notice_of(reference_record())
    assert (notice.place, notice.format) == ("міська рада", MeetingFormat.MIXED)
