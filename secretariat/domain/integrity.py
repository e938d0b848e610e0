"""Whether the values of a record fit together."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from secretariat.domain.attendance_integrity import attendance_problems
from secretariat.domain.ballot_integrity import ballot_problems
from secretariat.domain.group import SINGLE_ROLES
from secretariat.domain.problem import Problem, problem, repeated
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import references, values

Check = Callable[[MeetingRecord], Iterator[Problem]]


def problems(record: MeetingRecord) -> list[Problem]:
    """Everything that is wrong between the values of a record; an empty list says that it is whole."""
    return [found for check in _CHECKS for found in check(record)]


def _identities(record: MeetingRecord) -> Iterator[Problem]:
    for value in repeated(values(record), lambda value: (type(value), value.id)):
        yield problem("id_taken", value, "id")


def _dangling(record: MeetingRecord) -> Iterator[Problem]:
    known = {(type(value), value.id) for value in values(record)}
    for value in values(record):
        for field, kind in references(type(value)).items():
            target = getattr(value, field)
            if target is not None and (kind, target) not in known:
                yield problem("unknown_reference", value, field, id=target)


def _sittings(record: MeetingRecord) -> Iterator[Problem]:
    if not record.sittings:
        yield problem("no_sitting", record.meeting, "sittings")
    for sitting in repeated(record.sittings, lambda row: row.day):
        yield problem("day_twice", sitting, "day", day=sitting.day)


def _officers(record: MeetingRecord) -> Iterator[Problem]:
    for officer in repeated(record.officers, lambda row: (row.office, row.from_item_id)):
        yield problem("two_officers", officer, "office", office=officer.office)


def _memberships(record: MeetingRecord) -> Iterator[Problem]:
    for place, row in enumerate(record.memberships):
        if record.sittings and not row.holds_on(record.day):
            yield problem("membership_of_another_day", row, "since", day=record.day)
        earlier = record.memberships[:place]
        if any(other.person_id == row.person_id and other.overlaps(row) for other in earlier):
            yield problem("membership_overlaps", row, "person_id")
    single = [row for row in record.memberships if row.role in SINGLE_ROLES]
    for row in repeated(single, lambda row: row.role):
        yield problem("role_taken", row, "role", role=row.role)


def _positions(record: MeetingRecord) -> Iterator[Problem]:
    ordered: tuple[tuple[tuple[Any, ...], tuple[str, ...]], ...] = (
        (record.items, ()),
        (record.rapporteurs, ("item_id",)),
        (record.statements, ("item_id",)),
        (record.points, ("resolution_id", "parent_id")),
        (record.co_assignees, ("action_id",)),
        (record.annexes, ()),
    )
    for rows, scope in ordered:
        within = attrgetter("position", *scope)
        for row in repeated(rows, within):
            yield problem("position_taken", row, "position", position=row.position)


def _rapporteurs(record: MeetingRecord) -> Iterator[Problem]:
    for row in repeated(record.rapporteurs, lambda row: (row.item_id, row.person_id)):
        yield problem("rapporteur_twice", row, "person_id")


def _resolutions(record: MeetingRecord) -> Iterator[Problem]:
    for row in repeated(record.resolutions, lambda row: row.item_id):
        yield problem("two_resolutions", row, "item_id")
    for dissent in repeated(record.dissents, lambda row: (row.resolution_id, row.person_id)):
        yield problem("dissent_twice", dissent, "person_id")


def _points(record: MeetingRecord) -> Iterator[Problem]:
    points = {point.id: point for point in record.points}
    for point in record.points:
        parent = points.get(point.parent_id) if point.parent_id is not None else None
        if parent is None:
            continue
        if parent.resolution_id != point.resolution_id:
            yield problem("point_of_another_resolution", point, "parent_id")
        if parent.parent_id is not None:
            yield problem("point_too_deep", point, "parent_id")


_CHECKS: tuple[Check, ...] = (
    _identities,
    _dangling,
    _sittings,
    _officers,
    _memberships,
    _positions,
    _rapporteurs,
    attendance_problems,
    _resolutions,
    _points,
    ballot_problems,
)
