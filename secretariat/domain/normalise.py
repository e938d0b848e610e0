"""One form for one content: ids, positions and order of a record that depend on what it says alone."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.attendance import Interval
from secretariat.domain.canonical_order import Places, orders
from secretariat.domain.content_ranks import content_ranks
from secretariat.domain.papers import Annex
from secretariat.domain.person import Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, tables, values
from secretariat.domain.resolution import CoAssignee, Point

Rows = tuple[Any, ...]
Scope = tuple[str, ...]

_SCOPES: Mapping[Kind, Scope] = {
    AgendaItem: (),
    Rapporteur: ("item_id",),
    Statement: ("item_id",),
    Point: ("resolution_id", "parent_id"),
    CoAssignee: ("action_id",),
    Annex: (),
}
"""Kinds with a position, and the fields within which it counts."""


def normalised(record: MeetingRecord) -> MeetingRecord:
    """The same meeting in canonical order with ids and positions 1, 2, 3 … of each kind.

    Two records of the same content become equal, whatever their ids and the order of their rows were. Memberships
    and posts of other days, and people, posts and organisations that nothing refers to, are left out.
    Every reference of the record must lead somewhere (`integrity.problems` tells).
    """
    kept = _positioned(_without_unused(_without_plain_intervals(record)), _dense)
    ordered = _ordered(kept)
    places = {kind: _ordinals(rows) for kind, rows in ordered.items()}
    rewritten = {kind: [_rewritten(row, places) for row in rows] for kind, rows in ordered.items()}
    return _positioned(replace(kept, **_fields(rewritten)), _numbered)


def _without_plain_intervals(record: MeetingRecord) -> MeetingRecord:
    """Being in the room from beginning to end is said without an interval."""
    own = Counter(interval.attendance_id for interval in record.intervals)

    def is_plain(interval: Interval) -> bool:
        bounds = (interval.came, interval.came_item_id, interval.left, interval.left_item_id)
        return not any(bounds) and not interval.online and own[interval.attendance_id] == 1

    return replace(record, intervals=tuple(row for row in record.intervals if not is_plain(row)))


def _without_unused(record: MeetingRecord) -> MeetingRecord:
    memberships = tuple(row for row in record.memberships if row.holds_on(record.day))
    without = replace(record, memberships=memberships, posts=(), organisations=())
    persons = _referred(without, Person)
    chosen = _referred(without, Post)
    posts = tuple(
        post
        for post in record.posts
        if post.person_id in persons and (post.id in chosen or post.held_on(record.day))
    )
    organisations = {post.organisation_id for post in posts}
    return replace(
        without,
        posts=posts,
        persons=tuple(person for person in record.persons if person.id in persons),
        organisations=tuple(row for row in record.organisations if row.id in organisations),
    )


def _referred(record: MeetingRecord, kind: Kind) -> set[int]:
    """The ids of a kind that any value of the record holds."""
    return {
        getattr(value, field)
        for value in values(record)
        for field, target in references(type(value)).items()
        if target is kind
    }


def _ordered(record: MeetingRecord) -> Mapping[Kind, list[Any]]:
    """The values of each kind in canonical order, with their former ids."""
    ranks = content_ranks(record)
    places = Places(record)
    ordered: dict[Kind, list[Any]] = {}
    for kind, order in orders().items():
        keyed = [((order(row, places), ranks[kind, row.id]), row) for row in _rows(record, kind)]
        ordered[kind] = [row for _, row in sorted(keyed, key=lambda pair: pair[0])]
        places.given[kind] = _ordinals(ordered[kind])
    return ordered


def _rows(record: MeetingRecord, kind: Kind) -> Rows:
    held = getattr(record, tables()[kind])
    return held if isinstance(held, tuple) else (held,)


def _ordinals(rows: list[Any]) -> Mapping[int, int]:
    return {row.id: place for place, row in enumerate(rows, start=1)}


def _rewritten(value: Any, places: Mapping[Kind, Mapping[int, int]]) -> Any:
    """The value with its new id and the new ids of what it refers to."""
    known = {name: kind for name, kind in references(type(value)).items() if getattr(value, name) is not None}
    changed = {name: places[kind][getattr(value, name)] for name, kind in known.items()}
    return replace(value, id=places[type(value)][value.id], **changed)


def _fields(rows: Mapping[Kind, list[Any]]) -> dict[str, Any]:
    """The fields of a record from its values by kind."""
    held: dict[str, Any] = {tables()[kind]: tuple(listed) for kind, listed in rows.items()}
    return held | {"group": held["group"][0], "meeting": held["meeting"][0]}


def _positioned(record: MeetingRecord, renumber: Callable[[Rows, Scope], Rows]) -> MeetingRecord:
    """The record with the positions of every ordered kind given anew."""
    changed: dict[str, Any] = {}
    for kind, scope in _SCOPES.items():
        changed[tables()[kind]] = renumber(_rows(record, kind), scope)
    return replace(record, **changed)


def _dense(rows: Rows, scope: Scope) -> Rows:
    """Positions without gaps, so that gaps do not count as content; equal ones stay equal."""
    held: dict[tuple[Any, ...], set[int]] = defaultdict(set)
    for row in rows:
        held[_within(row, scope)].add(row.position)
    return tuple(
        replace(row, position=1 + sorted(held[_within(row, scope)]).index(row.position)) for row in rows
    )


def _numbered(rows: Rows, scope: Scope) -> Rows:
    """Positions 1, 2, 3 … in the order of the rows."""
    counts: Counter[tuple[Any, ...]] = Counter()
    numbered = []
    for row in rows:
        counts[_within(row, scope)] += 1
        numbered.append(replace(row, position=counts[_within(row, scope)]))
    return tuple(numbered)


def _within(row: Any, scope: Scope) -> tuple[Any, ...]:
    return tuple(getattr(row, field) for field in scope)
