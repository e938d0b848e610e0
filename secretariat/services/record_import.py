"""A meeting from a record into the store, whole or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from secretariat.domain.canonical_order import orders
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.integrity import problems
from secretariat.domain.meeting import Meeting
from secretariat.domain.normalise import normalised
from secretariat.domain.numbering import check_number
from secretariat.domain.papers import Attachment
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, values
from secretariat.services.changes import Changed, Label
from secretariat.services.numbers import first_days, kept_meetings
from secretariat.services.ports import NEW, Files, UnitOfWork, Work
from secretariat.services.record_memberships import fitted, held_membership
from secretariat.services.record_people import MatchedPerson, matched, matched_people


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did. Nothing that the store had was overwritten.

    `matched` are people whom the store has by the same name; `group_kept` the fields in which the stored group
    differs from the record's (empty for a new group); `roles_kept` the members whose stored role or vote on the day
    differs; `members_beside` the group's stored members of that day of whom the record does not know; `missing` the
    attachments whose bytes are not in the store; `left_out` is the number of people, posts and organisations of the
    record to which nothing in it refers, or which are of another day.
    """

    meeting_id: MeetingId
    changed: Changed
    matched: tuple[MatchedPerson, ...] = ()
    group_kept: tuple[str, ...] = ()
    roles_kept: tuple[PersonId, ...] = ()
    members_beside: tuple[PersonId, ...] = ()
    missing: tuple[Attachment, ...] = ()
    left_out: int = 0


def import_record(work: Work, files: Files, record: MeetingRecord) -> ImportReport:
    """Store a record as one step.

    Raises DomainError("meeting_exists", day=…) when the group has a meeting of this kind on this day,
    ("number_taken", number=…) when another protocol of the period has its number, ("role_taken", role=…, day=…)
    when the stored group has another chair or secretary on the day, and the first of the record's own problems.
    """
    for problem in problems(record):
        raise problem.error
    settled = _with_known_emblem(files, normalised(record))
    with work() as uow:
        group = _stored_group(uow, settled.group)
        if group is not None:
            _ensure_new(uow, group, settled)
        people = matched_people(uow, settled)
        importing = _Import(uow, settled, group, people)
        meeting_id = importing.run()
        label = Label(code="meeting_imported", ids={"meeting": meeting_id})
        return ImportReport(
            meeting_id=MeetingId(meeting_id),
            changed=uow.commit(label),
            matched=tuple(matched(p, people[p.id]) for p in settled.persons if p.id in people),
            group_kept=_differences(settled.group, group) if group is not None else (),
            roles_kept=tuple(importing.roles_kept),
            members_beside=importing.members_beside(),
            missing=tuple(row for row in settled.attachments if files.get(row.sha256) is None),
            left_out=sum(1 for _ in values(record)) - sum(1 for _ in values(settled)),
        )


def _with_known_emblem(files: Files, record: MeetingRecord) -> MeetingRecord:
    """A record carries an emblem's digest and not the picture: where that is not kept, the group comes without."""
    group = record.group
    if group.emblem_sha256 is None or files.get(group.emblem_sha256) is not None:
        return record
    return replace(record, group=replace(group, emblem_sha256=None, emblem_text=None))


def _stored_group(uow: UnitOfWork, group: WorkingGroup) -> WorkingGroup | None:
    found = uow.find(WorkingGroup, name=group.name, council=group.council)
    return found[0] if found else None


def _differences(group: WorkingGroup, stored: WorkingGroup) -> tuple[str, ...]:
    names = [field.name for field in fields(WorkingGroup) if field.name != "id"]
    return tuple(name for name in names if getattr(group, name) != getattr(stored, name))


def _ensure_new(uow: UnitOfWork, group: WorkingGroup, record: MeetingRecord) -> None:
    """Refuse a meeting that is there already, or a number that is."""
    meetings = kept_meetings(uow, group.id)
    days = first_days(uow, [row.id for row in meetings])
    if any(days[row.id] == record.day and row.kind is record.meeting.kind for row in meetings):
        raise DomainError("meeting_exists", day=record.day)
    if record.meeting.number is not None:
        taken = [(days[row.id], row.number) for row in meetings if row.number is not None]
        check_number(group, record.day, record.meeting.number, taken)


class _Import:
    """One import: values are added kind by kind, so that what they refer to is there already."""

    def __init__(
        self,
        uow: UnitOfWork,
        record: MeetingRecord,
        group: WorkingGroup | None,
        people: Mapping[PersonId, Person],
    ) -> None:
        self._uow = uow
        self._record = record
        self._ids: dict[tuple[Kind, int], int] = {(Person, id): person.id for id, person in people.items()}
        if group is not None:
            self._ids[WorkingGroup, record.group.id] = group.id
        self._organisations = {row.name: row.id for row in uow.find(Organisation)}
        self._posts = uow.find(Post)
        self.roles_kept: list[PersonId] = []

    def run(self) -> int:
        """Store everything; the meeting's id in the store."""
        for kind in orders():
            for value in values(self._record):
                if type(value) is kind and (kind, value.id) not in self._ids:
                    self._ids[kind, value.id] = self._stored(self._moved(value))
        return self._ids[Meeting, self._record.meeting.id]

    def members_beside(self) -> tuple[PersonId, ...]:
        """Who is a member on the meeting's day without being one in the record; call it after `run`."""
        group_id = self._ids[WorkingGroup, self._record.group.id]
        known = {self._ids[Person, row.person_id] for row in self._record.memberships}
        held = self._uow.find(Membership, group_id=group_id)
        day = self._record.day
        return tuple(row.person_id for row in held if row.holds_on(day) and row.person_id not in known)

    def _moved(self, value: Any) -> Any:
        """The value as a new one of the store."""
        joined = {
            field: self._ids[kind, getattr(value, field)]
            for field, kind in references(type(value)).items()
            if getattr(value, field) is not None
        }
        return replace(value, id=NEW, **joined)

    def _stored(self, value: Any) -> int:
        """The id of what the store has for the value, or of the value added."""
        held = self._held(value)
        if held is None and isinstance(value, Membership):
            value = fitted(self._uow, value, self._record.day)
        added: int = held if held is not None else self._uow.add(value).id
        return added

    def _held(self, value: Any) -> int | None:
        if isinstance(value, Organisation):
            return self._organisations.get(value.name)
        if isinstance(value, Post):
            return next((row.id for row in self._posts if self._is_held(row, value)), None)
        return self._held_membership(value) if isinstance(value, Membership) else None

    def _held_membership(self, value: Membership) -> int | None:
        held = held_membership(self._uow, value, self._record.day)
        if held is not None and (held.role, held.voting) != (value.role, value.voting):
            self.roles_kept.append(held.person_id)
        return held.id if held is not None else None

    def _is_held(self, stored: Post, post: Post) -> bool:
        """True when the store has the same post on the same days, or at least on the meeting's."""
        same = (stored.person_id, stored.title, stored.organisation_id) == (
            post.person_id,
            post.title,
            post.organisation_id,
        )
        dates = (stored.since, stored.until) == (post.since, post.until)
        return same and (dates or stored.held_on(self._record.day))
