"""How the values of a record lie in its JSON: what nests in what, under which name, with which local keys."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Attendance, Interval, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.meeting import Meeting, Officer, Sitting
from secretariat.domain.papers import Annex, Attachment
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.references import Kind, references
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution

FORMAT = "secretariat-meeting-record"
VERSION = 1
KEYS: Mapping[Kind, str] = {
    Organisation: "o",
    Person: "p",
    Post: "t",
    AgendaItem: "i",
    Ballot: "b",
    Attachment: "f",
}
"""The letter of the local keys of each kind that others refer to: p1, p2 …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Values of a kind inside an owner (None: the whole file), under a name.

    `link` is the field that nesting stands for, so that it is not written. A `single` one is an object, the others
    are arrays, whose order is the position of their values.
    """

    kind: Kind
    name: str
    owner: Kind | None = None
    link: str | None = None
    single: bool = False


PARTS = (
    Part(kind=WorkingGroup, name="group", single=True),
    Part(kind=Meeting, name="meeting", link="group_id", single=True),
    Part(kind=Sitting, name="sittings", owner=Meeting, link="meeting_id"),
    Part(kind=Officer, name="officers", owner=Meeting, link="meeting_id"),
    Part(kind=Organisation, name="organisations"),
    Part(kind=Person, name="persons"),
    Part(kind=Post, name="posts", owner=Person, link="person_id"),
    Part(kind=Membership, name="memberships", link="group_id"),
    Part(kind=Attendance, name="attendance", link="meeting_id"),
    Part(kind=Interval, name="intervals", owner=Attendance, link="attendance_id"),
    Part(kind=Recusal, name="recusals", owner=Attendance, link="attendance_id"),
    Part(kind=AgendaItem, name="agenda", link="meeting_id"),
    Part(kind=Rapporteur, name="rapporteurs", owner=AgendaItem, link="item_id"),
    Part(kind=Statement, name="statements", owner=AgendaItem, link="item_id"),
    Part(kind=Resolution, name="resolution", owner=AgendaItem, link="item_id", single=True),
    Part(kind=Point, name="points", owner=Resolution, link="resolution_id"),
    Part(kind=ActionItem, name="actions", owner=Point, link="point_id"),
    Part(kind=CoAssignee, name="co_assignees", owner=ActionItem, link="action_id"),
    Part(kind=Point, name="points", owner=Point, link="parent_id"),
    Part(kind=Dissent, name="dissents", owner=Resolution, link="resolution_id"),
    Part(kind=Ballot, name="ballots", link="meeting_id"),
    Part(kind=Vote, name="votes", owner=Ballot, link="ballot_id"),
    Part(kind=Attachment, name="attachments", link="meeting_id"),
    Part(kind=Annex, name="annexes", link="meeting_id"),
)


def parts_of(owner: Kind | None) -> tuple[Part, ...]:
    """What nests in a kind, or in the whole file."""
    return tuple(part for part in PARTS if part.owner is owner)


def part_of(value: Any) -> Part:
    """Where a value lies; a sub-point lies in its point."""
    own = (part for part in PARTS if part.kind is type(value))
    return [part for part in own if part.link is None or getattr(value, part.link) is not None][-1]


def written_fields(kind: Kind) -> Mapping[str, str]:
    """The fields of a kind that are written, each with its name in JSON; nesting and order stand for the others."""
    return _written()[kind]


@cache
def _written() -> Mapping[Kind, Mapping[str, str]]:
    return {part.kind: _names(part.kind) for part in PARTS}


def _names(kind: Kind) -> Mapping[str, str]:
    implied = {"id", "position"} | {part.link for part in PARTS if part.kind is kind}
    joined = references(kind)
    return {
        field.name: field.name.removesuffix("_id") if field.name in joined else field.name.rstrip("_")
        for field in fields(kind)
        if field.name not in implied
    }
