"""Loading a whole meeting: one query for each table, those whom it names last."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules, group_on
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import references, tables
from secretariat.storage import record_queries as queries
from secretariat.storage.mapping import Mapper, mapper_of

_AROUND = (WorkingGroup, Meeting, Organisation, Person, Post, Membership)
"""What a meeting refers to; everything else in a record belongs to it."""

_OWNED = tuple((mapper_of(kind), field) for kind, field in tables().items() if kind not in _AROUND)


def load_record(connection: Connection, meeting_id: MeetingId) -> MeetingRecord:
    """The meeting with all its rows and all that they refer to; raises DomainError("not_found").

    Posts are those held on its first day and those named by an attendance; memberships those that hold on that day;
    the group is named and ruled as on that day.
    """
    meeting = _one(connection, Meeting, meeting_id)
    owned = {
        field: _values(connection, mapper, queries.of_meeting(mapper), {"key": meeting_id})
        for mapper, field in _OWNED
    }
    day = min((sitting.day for sitting in owned["sittings"]), default=None)
    around = _around(
        connection, [value for values in owned.values() for value in values], meeting.group_id, day
    )
    group = _group_on(connection, meeting.group_id, day)
    return MeetingRecord(meeting=meeting, group=group, **owned, **around)


def _group_on(connection: Connection, group_id: GroupId, day: date | None) -> WorkingGroup:
    """The group by the names and rules of the meeting's day."""
    former = mapper_of(FormerRules)
    kept = _values(connection, former, queries.of_group(former), {"key": group_id})
    return group_on(_one(connection, WorkingGroup, group_id), kept, day)


def _around(
    connection: Connection, rows: list[Any], group_id: int, day: date | None
) -> dict[str, tuple[Any, ...]]:
    """Whom and what the rows of a meeting refer to."""
    membership, post = mapper_of(Membership), mapper_of(Post)
    of_group = {"key": group_id, "day": day}
    members = _values(connection, membership, queries.members_on_day(membership), of_group)
    persons = _referred(Person, [*rows, *members])
    named = {"persons": persons, "key": _referred(Post, rows), "day": day}
    posts = _values(connection, post, queries.posts_on_day(post), named)
    return {
        "memberships": members,
        "posts": posts,
        "persons": _among(connection, Person, persons),
        "organisations": _among(connection, Organisation, _referred(Organisation, posts)),
    }


def _one(connection: Connection, kind: type[Any], row_id: int) -> Any:
    mapper = mapper_of(kind)
    found = _values(connection, mapper, queries.by_id(mapper), {"key": row_id})
    if not found:
        raise DomainError("not_found", kind=mapper.table.name, id=row_id)
    return found[0]


def _among(connection: Connection, kind: type[Any], ids: list[int]) -> tuple[Any, ...]:
    mapper = mapper_of(kind)
    return _values(connection, mapper, queries.among(mapper), {"key": ids})


def _values(
    connection: Connection, mapper: Mapper, statement: Select[Any], parameters: Mapping[str, object]
) -> tuple[Any, ...]:
    return tuple(mapper.value(row) for row in connection.execute(statement, parameters))


def _referred(kind: type[Any], values: Iterable[Any]) -> list[int]:
    """The ids of a kind that these values refer to, in order."""
    found = {
        getattr(value, name)
        for value in values
        for name, other in references(type(value)).items()
        if other is kind
    }
    return sorted(found - {None})
