"""Planning a new meeting: what the form begins with, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import GroupId
from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.domain.ukrainian import tidy
from secretariat.services.meetings import PlanMeeting
from secretariat.services.rows import MeetingRow
from secretariat.ui.typed_time import clock_text, parse_clock


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanForm:
    """What stands in the form; `start` and `place` as typed."""

    group_id: GroupId
    day: date | None = None
    start: str = ""
    place: str = ""
    kind: MeetingKind = MeetingKind.REGULAR
    format: MeetingFormat = MeetingFormat.ROOM


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanState:
    """A fresh form, and the groups to choose from by their names."""

    form: PlanForm
    groups: Mapping[GroupId, str]


def fresh_plan(rows: Sequence[MeetingRow], groups: Sequence[WorkingGroup]) -> PlanState:
    """A form that repeats hour and place of the last meeting; `groups` is not empty."""
    last = rows[0] if rows else None
    form = PlanForm(
        group_id=last.group_id if last is not None else groups[0].id,
        start=clock_text(last.start) if last is not None else "",
        place=last.place or "" if last is not None else "",
    )
    return PlanState(form=form, groups={group.id: group.name for group in groups})


def to_command(form: PlanForm) -> PlanMeeting:
    """The form as a command; raises DomainError at `day` or `start`."""
    if form.day is None:
        raise DomainError("required", field="day")
    return PlanMeeting(
        group_id=form.group_id,
        day=form.day,
        start=parse_clock(form.start, "start"),
        place=tidy(form.place) or None,
        kind=form.kind,
        format=form.format,
    )
