"""The order in which a normalised record lists its values, kind by kind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Attendance, Capacity, Interval, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Meeting, Office, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.domain.ukrainian import sort_key

LAST = 1 << 62


@dataclass(frozen=True, slots=True)
class Places:
    """The record and the places given so far: ordinals from 1 by kind and former id."""

    record: MeetingRecord
    given: dict[Kind, Mapping[int, int]] = field(default_factory=dict)

    def of(self, kind: Kind, id: int | None) -> int:
        """The place of a value; 0 for none."""
        return 0 if id is None else self.given[kind][id]


Order = Callable[[Any, Places], tuple[Any, ...]]


def orders() -> Mapping[Kind, Order]:
    """How each kind is ordered, each after the kinds whose places it needs; equal ones go by their content."""
    return {
        WorkingGroup: lambda value, places: (),
        Meeting: lambda value, places: (),
        Sitting: lambda value, places: (value.day, value.start or time.min),
        Organisation: lambda value, places: (sort_key(value.name),),
        Person: lambda value, places: value.order,
        Post: lambda value, places: (places.of(Person, value.person_id), value.since or date.min),
        Membership: lambda value, places: (places.of(Person, value.person_id), value.since or date.min),
        AgendaItem: lambda value, places: (value.position,),
        Officer: lambda value, places: (
            list(Office).index(value.office),
            places.of(AgendaItem, value.from_item_id),
        ),
        Attendance: _attendance,
        Interval: _interval,
        Recusal: lambda value, places: (
            places.of(Attendance, value.attendance_id),
            places.of(AgendaItem, value.item_id),
        ),
        Rapporteur: lambda value, places: (places.of(AgendaItem, value.item_id), value.position),
        Statement: lambda value, places: (places.of(AgendaItem, value.item_id), value.position),
        Ballot: _ballot,
        Vote: lambda value, places: (places.of(Ballot, value.ballot_id), places.of(Person, value.person_id)),
        Resolution: lambda value, places: (places.of(AgendaItem, value.item_id),),
        Point: lambda value, places: (
            places.of(Resolution, value.resolution_id),
            *_path(value, places.record.points),
        ),
        ActionItem: _action,
        CoAssignee: lambda value, places: (places.of(ActionItem, value.action_id), value.position),
        Dissent: lambda value, places: (
            places.of(Resolution, value.resolution_id),
            places.of(Person, value.person_id),
        ),
        Attachment: lambda value, places: (
            places.of(AgendaItem, value.item_id),
            sort_key(value.file_name),
        ),
        Annex: lambda value, places: (value.position,),
    }


def _attendance(value: Attendance, places: Places) -> tuple[Any, ...]:
    """Members first, then the invited, the public and the press; people before unnamed companies (N13)."""
    unnamed = value.person_id is None
    capacity = list(Capacity).index(value.capacity)
    return capacity, unnamed, places.of(Person, value.person_id), sort_key(value.label or "")


def _interval(value: Interval, places: Places) -> tuple[Any, ...]:
    return (
        places.of(Attendance, value.attendance_id),
        _instant(value.came),
        places.of(AgendaItem, value.came_item_id),
        _instant(value.left),
        places.of(AgendaItem, value.left_item_id),
    )


def _ballot(value: Ballot, places: Places) -> tuple[Any, ...]:
    """By the first item that it decides."""
    rows = (row.item_id for row in places.record.resolutions if row.ballot_id == value.id)
    return min((places.of(AgendaItem, item_id) for item_id in rows), default=LAST), _instant(value.moment)


def _action(value: ActionItem, places: Places) -> tuple[Any, ...]:
    """Under each point by date; standing ones and those without a date follow."""
    return (
        places.of(Point, value.point_id),
        value.due or date.max,
        places.of(Person, value.assignee_id),
        sort_key(value.assignee_label or ""),
    )


def _path(point: Point, points: Iterable[Point]) -> tuple[int, ...]:
    """Positions from the top of the tree down to a point: (2,), (2, 1), (2, 2), (3,)."""
    parents = {other.id: other for other in points}
    path = [point.position]
    while point.parent_id is not None and len(path) <= len(parents):
        point = parents[point.parent_id]
        path.insert(0, point.position)
    return tuple(path)


def _instant(moment: datetime | None) -> str:
    """Text that sorts by time; the unknown comes first."""
    return moment.astimezone(UTC).isoformat() if moment is not None else ""
