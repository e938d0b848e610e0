"""What an import would do with each row of a file, reckoned before anything is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from secretariat.domain.dates import printed_date
from secretariat.domain.errors import DomainError
from secretariat.domain.group import SINGLE_ROLES, Membership, Role, WorkingGroup
from secretariat.domain.ids import GroupId, MembershipId, PersonId
from secretariat.domain.norms import DateStyle
from secretariat.domain.person import Person, Post
from secretariat.services.people_files import Column, FileRow
from secretariat.services.people_twins import Alike, KnownPeople, Twin, likeliest
from secretariat.services.person_cells import ReadPerson, ReadRow
from secretariat.services.person_words import folded
from secretariat.services.ports import NEW
from secretariat.services.row_faults import CellError, Fault


class Deed(StrEnum):
    """What is done with a row: a new person, what is empty of a known one filled in, or nothing."""

    ADD = "add"
    FILL = "fill"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The deed of a row; `person_id` is whom to fill in, negative for an earlier row of the file."""

    deed: Deed
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPost:
    """A post to be given; the organisation is found by its name or made."""

    title: str
    organisation: str | None
    since: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row with what it says, what is wrong with it, whom it may mean, and what will come of it.

    `person`, `post` and `membership` are to be written; those of a new person have the id of minus the row.
    `gains` are the columns that fill something empty. A row with errors writes nothing. `undecided` is a row of
    which it cannot be told whom of several namesakes it means, and nobody has said it yet.
    """

    row: FileRow
    read: ReadPerson
    errors: tuple[CellError, ...]
    twins: tuple[Twin, ...]
    decision: Decision
    person: Person | None = None
    post: PlannedPost | None = None
    membership: Membership | None = None
    gains: tuple[Column, ...] = ()
    undecided: bool = False

    @property
    def number(self) -> int:
        """The row of the file."""
        return self.row.number

    @property
    def adds(self) -> bool:
        """True when a new person comes of it."""
        return not self.errors and self.decision.deed is Deed.ADD

    @property
    def fills(self) -> bool:
        """True when somebody known gets something."""
        return not self.errors and self.decision.deed is Deed.FILL and bool(self.gains)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOffice:
    """What the store holds of people before an import; `closed` are the days of finalised meetings by group."""

    persons: tuple[Person, ...]
    posts: tuple[Post, ...]
    memberships: tuple[Membership, ...]
    groups: tuple[WorkingGroup, ...]
    closed: Mapping[GroupId, tuple[date, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Where those with a role go who name no group, and from when on those who name no day."""

    group_id: GroupId | None = None
    since: date | None = None


def planned_rows(
    rows: Sequence[ReadRow], office: KnownOffice, joining: Joining, decisions: Mapping[int, Decision]
) -> tuple[PlannedRow, ...]:
    """The rows in order: each is judged with the store and the rows above it. `decisions` are by row.

    Raises DomainError("not_found", kind="group") when somebody would join a group that is gone.
    """
    planner = _Planner(office, joining)
    return tuple(planner.planned(row, decisions.get(row.row.number)) for row in rows)


class _Planner:
    """Keeps the office as it would be after the rows so far."""

    def __init__(self, office: KnownOffice, joining: Joining) -> None:
        self._people = KnownPeople(office.persons)
        self._holders = {post.person_id for post in office.posts if post.until is None}
        self._places = _Places(office.memberships)
        self._groups = {folded(group.name): group.id for group in office.groups}
        self._closed = office.closed
        self._joining = joining

    def planned(self, found: ReadRow, chosen: Decision | None) -> PlannedRow:
        row, read = found.row, found.person
        if found.errors:
            skip = Decision(deed=Deed.SKIP)
            return PlannedRow(row=row, read=read, errors=found.errors, twins=(), decision=skip)
        person = _person(read, row.number)
        twins = self._people.twins(person)
        decision = chosen if chosen is not None and self._is_possible(chosen) else _default(person, twins)
        undecided = decision is not chosen and decision.deed is Deed.SKIP
        plan = PlannedRow(row=row, read=read, errors=(), twins=twins, decision=decision, undecided=undecided)
        return plan if plan.decision.deed is Deed.SKIP else self._carried_out(plan, person)

    def _is_possible(self, decision: Decision) -> bool:
        """Whom to fill in may have gone since: by another decision about a row above, or out of the store."""
        return decision.person_id is None or self._people.has(decision.person_id)

    def _carried_out(self, plan: PlannedRow, person: Person) -> PlannedRow:
        if plan.decision.person_id is not None:
            person = _filled(self._people.get(plan.decision.person_id), person)
        membership, error = self._membership(plan.read, person.id)
        if error is not None:
            return replace(plan, errors=(error,), decision=Decision(deed=Deed.SKIP))
        plan = replace(plan, person=person, membership=membership, post=self._post(plan.read, person.id))
        plan = replace(plan, gains=self._gains(plan, person))
        self._keep(plan, person)
        return plan

    def _keep(self, plan: PlannedRow, person: Person) -> None:
        self._people.put(person)
        if plan.membership is not None:
            self._places.put(plan.membership)
        if plan.post is not None:
            self._holders.add(person.id)

    def _post(self, read: ReadPerson, person_id: PersonId) -> PlannedPost | None:
        if read.post is None or person_id in self._holders:
            return None
        return PlannedPost(title=read.post, organisation=read.organisation, since=read.post_since)

    def _membership(
        self, read: ReadPerson, person_id: PersonId
    ) -> tuple[Membership | None, CellError | None]:
        """The place in a group; none when the person has one there on those days already."""
        if read.role is None:
            return None, None
        group_id = self._joining.group_id
        if read.group is not None:
            group_id = self._groups.get(folded(read.group))
            if group_id is None:
                return None, CellError(column=Column.GROUP, fault=Fault.UNKNOWN_GROUP, text=read.group)
        if group_id is None:
            return None, None
        if group_id not in self._closed:
            raise DomainError("not_found", kind="group", id=group_id)
        membership = Membership(
            id=MembershipId(NEW),
            group_id=group_id,
            person_id=person_id,
            role=read.role,
            voting=read.voting if read.voting is not None else read.role is not Role.SECRETARY,
            since=read.since or self._joining.since,
        )
        if self._places.is_held(membership):
            return None, None
        if self._places.is_taken(membership):
            return None, CellError(column=Column.ROLE, fault=Fault.ROLE_TAKEN, text=membership.role.value)
        if told := [day for day in self._closed[group_id] if membership.holds_on(day)]:
            day = printed_date(max(told), DateStyle.DIGITS)
            return None, CellError(column=Column.SINCE, fault=Fault.IN_PROTOCOL, text=day)
        return membership, None

    def _gains(self, plan: PlannedRow, person: Person) -> tuple[Column, ...]:
        """Which columns give somebody known what was empty."""
        if plan.decision.person_id is None:
            return ()
        before = self._people.get(plan.decision.person_id)
        gains = [column for column, name in _FIELDS if getattr(person, name) != getattr(before, name)]
        if plan.post is not None:
            gains.append(Column.POST)
        if plan.membership is not None:
            gains.append(Column.ROLE)
        return tuple(gains)


class _Places:
    """Who is where in the groups, by the person and, for roles that only one has, by the role."""

    def __init__(self, memberships: Iterable[Membership]) -> None:
        self._by_person: dict[tuple[GroupId, PersonId], list[Membership]] = {}
        self._by_role: dict[tuple[GroupId, Role], list[Membership]] = {}
        for membership in memberships:
            self.put(membership)

    def put(self, membership: Membership) -> None:
        self._by_person.setdefault((membership.group_id, membership.person_id), []).append(membership)
        if membership.role in SINGLE_ROLES:
            self._by_role.setdefault((membership.group_id, membership.role), []).append(membership)

    def is_held(self, membership: Membership) -> bool:
        """True when the person is in the group on some of those days."""
        held = self._by_person.get((membership.group_id, membership.person_id), ())
        return any(one.overlaps(membership) for one in held)

    def is_taken(self, membership: Membership) -> bool:
        """True when somebody else has the role, of which there is one, on some of those days."""
        held = self._by_role.get((membership.group_id, membership.role), ())
        return any(one.overlaps(membership) for one in held)


_FIELDS = (
    (Column.PATRONYMIC, "patronymic"),
    (Column.GENDER, "gender"),
    (Column.EMAIL, "email"),
    (Column.PHONE, "phone"),
    (Column.NOTE, "note"),
)
"""What may be empty of a person."""


def _person(read: ReadPerson, number: int) -> Person:
    return Person(
        id=PersonId(-number),
        family=read.family,
        given=read.given,
        patronymic=read.patronymic,
        gender=read.gender,
        email=read.email,
        phone=read.phone,
        note=read.note,
    )


def _filled(known: Person, fresh: Person) -> Person:
    """The known person with what was empty."""
    empty = {name: getattr(fresh, name) for _, name in _FIELDS if getattr(known, name) is None}
    return replace(known, **empty)


def _default(person: Person, twins: tuple[Twin, ...]) -> Decision:
    """Fill in the likeliest twin; among namesakes of whom none stands out nobody is touched."""
    if not twins:
        return Decision(deed=Deed.ADD)
    twin = likeliest(person, twins)
    if twin is not None:
        return Decision(deed=Deed.FILL, person_id=twin.person.id)
    by_name = any(twin.alike is Alike.NAME for twin in twins)
    return Decision(deed=Deed.SKIP if by_name else Deed.ADD)
