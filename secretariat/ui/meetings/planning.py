"""The form of a new meeting: what it begins with and what is typed into it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.ids import GroupId
from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.services.rows import MeetingRow
from secretariat.ui.typed_time import clock_text


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


def fresh_plan(rows: Sequence[MeetingRow], groups: Mapping[GroupId, str]) -> PlanState:
    """A form that repeats group, hour and place of the last meeting; `groups` is not empty."""
    last = rows[0] if rows else None
    form = PlanForm(
        group_id=last.group_id if last is not None else next(iter(groups)),
        start=clock_text(last.start) if last is not None else "",
        place=last.place or "" if last is not None else "",
    )
    return PlanState(form=form, groups=groups)
