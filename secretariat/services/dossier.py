"""«Усе про цю особу»: what is kept about somebody, to be given to that person (Law 2297-VI, article 8, part 2)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.approval import Approval, Remark
from secretariat.domain.attendance import Attendance, Recusal
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.cases import NameForms
from secretariat.domain.erasure import Disclosure
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.domain.letters import Dispatch, Letter
from secretariat.domain.meeting import Meeting, Officer
from secretariat.domain.papers import ProtocolVersion, Signature
from secretariat.domain.person import Organisation, Person, Post
from secretariat.domain.planning import MeetingTemplate, Proposal, TemplateItem
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.services.cases import Cases
from secretariat.services.desk import Desk
from secretariat.services.numbers import first_days
from secretariat.services.personal_data import PersonalStore, redactor_of
from secretariat.services.ports import UnitOfWork

Cell = str | int | date | datetime | StrEnum | None
"""What stands in a field, as it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierPart:
    """Rows of one kind; `columns` are codes of the fields."""

    code: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything about a person at a moment; parts without rows are left out."""

    person: Person
    moment: datetime
    parts: tuple[DossierPart, ...]


class DossierPress(Protocol):
    """Makes the paper of a dossier; `output` fulfils it."""

    def make(self, found: Dossier, author: str) -> bytes:
        """The PDF; `author` is the office that gives it. Raises DomainError("unprintable_character")."""
        ...


def dossier(desk: Desk, store: PersonalStore, cases: Cases, person_id: PersonId) -> Dossier:
    """Collect it over the whole store; raises DomainError("not_found")."""
    redactor = redactor_of(desk, store, cases, person_id)
    mentions = [
        (one.table, one.column, one.text) for one in store.mentions(redactor) if one.table != "person"
    ]
    with desk.work() as uow:
        reader = _Reader(uow, person_id)
        person = uow.get(Person, person_id)
        parts = [
            DossierPart(code=code, columns=columns, rows=tuple(rows))
            for code, columns, rows in reader.parts()
        ]
    named = DossierPart(code="mentions", columns=("table", "column", "text"), rows=tuple(mentions))
    return Dossier(
        person=person,
        moment=desk.clock(),
        parts=tuple(part for part in (*parts, named) if part.rows),
    )


_Rows = Iterator[tuple[Cell, ...]]


class _Reader:
    """Reads each kind of rows that refer to one person."""

    def __init__(self, uow: UnitOfWork, person_id: PersonId) -> None:
        self._uow = uow
        self._id = person_id
        self._days: dict[MeetingId, date] = {}

    def parts(self) -> Iterator[tuple[str, tuple[str, ...], _Rows]]:
        """Code, columns and rows of each kind, in the order of a life in the office."""
        yield "card", ("field", "value"), self._card()
        yield "posts", ("title", "organisation", "since", "until"), self._posts()
        yield "memberships", ("group", "role", "voting", "since", "until"), self._memberships()
        yield "attendance", ("day", "group", "capacity", "presence", "reason"), self._attendance()
        yield "substituted", ("day", "group"), self._substituted()
        yield "offices", ("day", "office"), self._offices()
        yield "recusals", ("day", "title", "reason"), self._recusals()
        yield "items", ("day", "title", "part"), self._items()
        yield "statements", ("day", "title", "text"), self._statements()
        yield "votes", ("day", "choice"), self._votes()
        yield "dissents", ("day", "text"), self._dissents()
        yield "actions", ("text", "due", "state"), self._actions()
        yield "signatures", ("number", "role", "way", "signed_on"), self._signatures()
        yield "proposals", ("filed_on", "title", "note", "state", "reason"), self._proposals()
        yield "templates", ("name", "title"), self._templates()
        yield "approvals", ("day", "asked_on", "answered_on", "state"), self._approvals()
        yield "remarks", ("day", "text", "state", "answer"), self._remarks()
        yield "letters", ("moment", "kind", "subject", "address", "state"), self._letters()
        yield "disclosures", ("moment", "recipient", "content", "ground"), self._disclosures()

    def _card(self) -> _Rows:
        person = self._uow.get(Person, self._id)
        for name in ("family", "given", "patronymic", "gender", "email", "phone", "note"):
            value = getattr(person, name)
            if value is not None:
                yield name, value
        for forms in self._uow.find(NameForms, person_id=self._id):
            for name in ("genitive", "dative", "accusative", "instrumental", "vocative"):
                yield name, getattr(forms, name)

    def _posts(self) -> _Rows:
        for post in self._uow.find(Post, person_id=self._id):
            known = post.organisation_id
            organisation = None if known is None else self._uow.get(Organisation, known).name
            yield post.title, organisation, post.since, post.until

    def _memberships(self) -> _Rows:
        for row in self._uow.find(Membership, person_id=self._id):
            group = self._uow.get(WorkingGroup, row.group_id).name
            yield group, row.role, int(row.voting), row.since, row.until

    def _attendance(self) -> _Rows:
        for row in self._uow.find(Attendance, person_id=self._id):
            meeting = self._uow.get(Meeting, row.meeting_id)
            group = self._uow.get(WorkingGroup, meeting.group_id).name
            yield self._day(row.meeting_id), group, row.capacity, row.presence, row.reason

    def _substituted(self) -> _Rows:
        """Where somebody came in place of the person."""
        for row in self._uow.find(Attendance, substitutes_id=self._id):
            meeting = self._uow.get(Meeting, row.meeting_id)
            yield self._day(row.meeting_id), self._uow.get(WorkingGroup, meeting.group_id).name

    def _offices(self) -> _Rows:
        for row in self._uow.find(Officer, person_id=self._id):
            yield self._day(row.meeting_id), row.office

    def _recusals(self) -> _Rows:
        attended = [row.id for row in self._uow.find(Attendance, person_id=self._id)]
        for row in self._uow.among(Recusal, "attendance_id", attended):
            item = self._uow.get(AgendaItem, row.item_id)
            yield self._day(item.meeting_id), item.title, row.reason

    def _items(self) -> _Rows:
        for row in self._uow.find(Rapporteur, person_id=self._id):
            item = self._uow.get(AgendaItem, row.item_id)
            yield self._day(item.meeting_id), item.title, "rapporteur"
        for item in self._uow.find(AgendaItem, appellant_id=self._id):
            yield self._day(item.meeting_id), item.title, "appellant"

    def _statements(self) -> _Rows:
        for row in self._uow.find(Statement, speaker_id=self._id):
            item = self._uow.get(AgendaItem, row.item_id)
            yield self._day(item.meeting_id), item.title, row.text

    def _votes(self) -> _Rows:
        for row in self._uow.find(Vote, person_id=self._id):
            if row.choice is not None:
                yield self._day(self._uow.get(Ballot, row.ballot_id).meeting_id), row.choice

    def _dissents(self) -> _Rows:
        for row in self._uow.find(Dissent, person_id=self._id):
            resolution = self._uow.get(Resolution, row.resolution_id)
            yield self._day(self._uow.get(AgendaItem, resolution.item_id).meeting_id), row.text

    def _actions(self) -> _Rows:
        helped = {row.action_id for row in self._uow.find(CoAssignee, person_id=self._id)}
        found = {
            action.id: action
            for action in (
                *self._uow.find(ActionItem, assignee_id=self._id),
                *self._uow.among(ActionItem, "id", helped),
            )
        }
        for action in found.values():
            yield self._uow.get(Point, action.point_id).text, action.due, action.state

    def _signatures(self) -> _Rows:
        for row in self._uow.find(Signature, person_id=self._id):
            version = self._uow.get(ProtocolVersion, row.version_id)
            yield version.number, row.role, row.way, row.signed_on

    def _proposals(self) -> _Rows:
        for row in self._uow.find(Proposal, proposer_id=self._id):
            yield row.filed_on, row.title, row.note, row.state, row.reason

    def _templates(self) -> _Rows:
        for row in self._uow.find(TemplateItem, rapporteur_id=self._id):
            yield self._uow.get(MeetingTemplate, row.template_id).name, row.title

    def _approvals(self) -> _Rows:
        for row in self._uow.find(Approval, person_id=self._id):
            yield self._day(row.meeting_id), row.asked_on, row.answered_on, row.state

    def _remarks(self) -> _Rows:
        for approval in self._uow.find(Approval, person_id=self._id):
            for row in self._uow.find(Remark, approval_id=approval.id):
                yield self._day(approval.meeting_id), row.text, row.state, row.answer

    def _letters(self) -> _Rows:
        for letter in self._uow.find(Letter, person_id=self._id):
            [way] = self._uow.find(Dispatch, letter_id=letter.id)
            yield letter.queued_at, letter.kind, letter.subject, letter.address, way.state

    def _disclosures(self) -> _Rows:
        for row in self._uow.find(Disclosure, person_id=self._id):
            yield row.moment, row.recipient, row.content, row.ground

    def _day(self, meeting_id: MeetingId) -> date | None:
        if meeting_id not in self._days:
            self._days.update(first_days(self._uow, [meeting_id]))
        return self._days.get(meeting_id)


def dossier_json(found: Dossier) -> Mapping[str, object]:
    """The dossier as plain values, whose fields bear the names of the codes."""
    return {
        "person": found.person.full,
        "moment": found.moment.isoformat(timespec="seconds"),
        "parts": {
            part.code: [
                {name: _plain(cell) for name, cell in zip(part.columns, row, strict=True)}
                for row in part.rows
            ]
            for part in found.parts
        },
    }


def _plain(cell: Cell) -> str | int | None:
    if isinstance(cell, date):
        return cell.isoformat()
    return cell.value if isinstance(cell, StrEnum) else cell
