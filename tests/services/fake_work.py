"""A store in memory: enough of a unit of work for services to be tested without a database."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules, group_on
from secretariat.domain.group import Membership
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import references, tables
from secretariat.services.changes import Barrier, Changed, JournalHead, Label, Topic
from secretariat.services.ports import NEW

Rows = dict[type, dict[int, Any]]


class FakeStore:
    """Rows by kind and id. `FakeStore().work` is a `services.ports.Work`; `labels` are the steps so far."""

    def __init__(self, *, first_id: int = 1) -> None:
        self.rows: Rows = {}
        self.labels: list[Label] = []
        self.barriers: list[Barrier | None] = []
        self._next = first_id

    def work(self) -> "FakeWork":
        return FakeWork(self)

    def next_id(self) -> int:
        """Ids are never used twice, and differ over all kinds, so that a mixed-up id shows."""
        self._next += 1
        return self._next - 1


class FakeWork:
    """Works on a copy of the rows; `commit` makes it the store's."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._committed = False
        self._touched: dict[Topic, set[int]] = {}
        self.rows: Rows = {}

    def __enter__(self) -> Self:
        self.rows = {kind: dict(held) for kind, held in self._store.rows.items()}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.rows = {}

    def add(self, value: Any) -> Any:
        assert value.id == NEW, f"{value} has an id already"
        self._check_references(value)
        kept = replace(value, id=self._store.next_id())
        self._table(type(kept))[kept.id] = kept
        self._touch(kept)
        return kept

    def update(self, value: Any) -> None:
        self.get(type(value), value.id)
        self._check_references(value)
        self._table(type(value))[value.id] = value
        self._touch(value)

    def remove(self, kind: type[object], id: int) -> None:
        self._touch(self.get(kind, id))
        del self._table(kind)[id]
        for other in tables():
            for field, target in references(other).items():
                if target is kind:
                    self._remove_owned(other, field, id)

    def get(self, kind: type[Any], id: int) -> Any:
        if id not in self._table(kind):
            raise DomainError("not_found", kind=kind.__name__, id=id)
        return self._table(kind)[id]

    def find(self, kind: type[Any], /, **equals: object) -> tuple[Any, ...]:
        rows = (row for _, row in sorted(self._table(kind).items()))
        return tuple(
            row for row in rows if all(getattr(row, name) == value for name, value in equals.items())
        )

    def among(self, kind: type[Any], field: str, wanted: Iterable[object]) -> tuple[Any, ...]:
        held = set(wanted)
        return tuple(row for row in self.find(kind) if getattr(row, field) in held)

    def record(self, meeting_id: MeetingId) -> MeetingRecord:
        meeting = self.get(Meeting, meeting_id)
        held: dict[str, Any] = {"group": self.get(*_target(meeting, "group_id")), "meeting": meeting}
        kept: dict[type, set[int]] = {Meeting: {meeting_id}}
        for kind, name in tables().items():
            if owner := _owner(kind):
                field, parent = owner
                rows = [row for row in self.find(kind) if getattr(row, field) in kept[parent]]
                kept[kind] = {row.id for row in rows}
                held[name] = tuple(rows)
        day = min(sitting.day for sitting in held["sittings"])
        members = self.find(Membership, group_id=meeting.group_id)
        held["group"] = group_on(held["group"], self.find(FormerRules, group_id=meeting.group_id), day)
        held["memberships"] = tuple(row for row in members if row.holds_on(day))
        return MeetingRecord(**held | self._people(held))

    def head(self) -> JournalHead:
        seq = len(self._store.labels)
        return JournalHead(seq, f"{seq:064x}")

    def commit(self, label: Label, *, barrier: Barrier | None = None) -> Changed:
        assert not self._committed, "a unit of work commits once"
        self._committed = True
        if not self._touched:
            return Changed()
        self._store.rows = self.rows
        self._store.labels.append(label)
        self._store.barriers.append(barrier)
        return Changed(topics={topic: frozenset(ids) for topic, ids in self._touched.items()}, label=label)

    def _people(self, held: Mapping[str, Any]) -> dict[str, Any]:
        values = [value for rows in held.values() if isinstance(rows, tuple) for value in rows]
        persons = {id for value in values for id in _referred(value, Person)}
        posts = tuple(row for row in self.find(Post) if row.person_id in persons)
        organisations = {id for post in posts for id in _referred(post, Organisation)}
        return {
            "persons": tuple(self.get(Person, id) for id in sorted(persons)),
            "posts": posts,
            "organisations": tuple(self.get(Organisation, id) for id in sorted(organisations)),
        }

    def _remove_owned(self, kind: type, field: str, id: int) -> None:
        for row in self.find(kind, **{field: id}):
            if _owner(kind) != (field, references(kind)[field]):
                raise DomainError("in_use", kind=kind.__name__)
            self.remove(kind, row.id)

    def _check_references(self, value: Any) -> None:
        for field in references(type(value)):
            if getattr(value, field) is not None:
                self.get(*_target(value, field))

    def _touch(self, value: Any) -> None:
        topic = _TOPICS.get(type(value).__name__, Topic.MEETING)
        self._touched.setdefault(topic, set()).add(value.id)

    def _table(self, kind: type) -> dict[int, Any]:
        return self.rows.setdefault(kind, {})


_TOPICS = {
    "WorkingGroup": Topic.GROUP,
    "FormerRules": Topic.GROUP,
    "Person": Topic.PERSON,
    "Organisation": Topic.POST,
    "Post": Topic.POST,
    "Membership": Topic.MEMBERSHIP,
    "Attendance": Topic.ATTENDANCE,
    "Interval": Topic.ATTENDANCE,
    "Recusal": Topic.ATTENDANCE,
    "AgendaItem": Topic.ITEM,
    "Rapporteur": Topic.ITEM,
    "Statement": Topic.STATEMENT,
    "Resolution": Topic.RESOLUTION,
    "Point": Topic.RESOLUTION,
    "Dissent": Topic.RESOLUTION,
    "Ballot": Topic.BALLOT,
    "Vote": Topic.BALLOT,
    "ActionItem": Topic.ACTION,
    "CoAssignee": Topic.ACTION,
    "Attachment": Topic.ANNEX,
    "Annex": Topic.ANNEX,
}
_OWNERS = ("action_id", "attendance_id", "ballot_id", "point_id", "resolution_id", "item_id", "meeting_id")
_OWNED_BY_MEETING = {"Attachment", "Annex", "Attendance", "Ballot", "AgendaItem", "Officer", "Sitting"}


def _owner(kind: type) -> tuple[str, type] | None:
    """The field by which a kind belongs to a part of the meeting, and that part; None for what is alone."""
    if kind.__name__ in _OWNED_BY_MEETING:
        return "meeting_id", Meeting
    known = references(kind)
    if kind.__name__ == "Resolution":
        return "item_id", known["item_id"]
    return next(((field, known[field]) for field in _OWNERS if field in known and kind is not Meeting), None)


def _target(value: Any, field: str) -> tuple[type, int]:
    return references(type(value))[field], getattr(value, field)


def _referred(value: Any, kind: type) -> list[int]:
    fields = (field for field, target in references(type(value)).items() if target is kind)
    return [id for field in fields if (id := getattr(value, field)) is not None]
