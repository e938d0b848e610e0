"""What has changed of when, where and how a meeting is held since its agenda was sent out."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from secretariat.domain.meeting import MeetingFormat
from secretariat.domain.record import MeetingRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Whereto people are asked: the first day with the hour at which it begins, the place and the format."""

    day: date
    start: time | None
    place: str | None
    format: MeetingFormat


class NoticeField(StrEnum):
    """What of a notice can change."""

    DAY = "day"
    START = "start"
    PLACE = "place"
    FORMAT = "format"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChange:
    """One field that is not as people were told."""

    field: NoticeField
    was: Notice
    now: Notice


def notice_of(record: MeetingRecord) -> Notice:
    """The notice that the meeting would send now."""
    first = min(record.sittings, key=lambda sitting: sitting.day)
    meeting = record.meeting
    return Notice(day=first.day, start=first.start, place=meeting.place, format=meeting.format)


def notice_changes(was: Notice, now: Notice) -> tuple[NoticeChange, ...]:
    """The fields that differ, in the order of a notice."""
    differing = [field for field in NoticeField if getattr(was, field.value) != getattr(now, field.value)]
    return tuple(NoticeChange(field=field, was=was, now=now) for field in differing)
