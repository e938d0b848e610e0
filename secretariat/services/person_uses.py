"""Where a person is named: why somebody cannot be deleted."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem, Rapporteur, Statement
from secretariat.domain.approval import Approval
from secretariat.domain.attendance import Attendance
from secretariat.domain.ballot import Ballot, Vote
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import ItemId, MeetingId, PersonId, PointId, ResolutionId
from secretariat.domain.letters import Letter
from secretariat.domain.meeting import Officer
from secretariat.domain.papers import ProtocolVersion, Signature
from secretariat.domain.person import Person
from secretariat.domain.planning import MeetingTemplate, Proposal, TemplateItem
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.services.numbers import first_days
from secretariat.services.ports import UnitOfWork


def ensure_used_nowhere(uow: UnitOfWork, person_id: PersonId) -> None:
    """Refuse to delete somebody who is named anywhere, and say where.

    Raises DomainError: "person_in_meetings" (day: the newest, count: of all), "person_in_group" (group),
    "person_in_template" (name), "person_in_proposal" (title), "person_in_letters" (day: the newest, count: of all).
    """
    days = sorted(first_days(uow, set(meetings_naming(uow, person_id))).values())
    if days:
        raise DomainError("person_in_meetings", day=days[-1], count=len(days), name=_name(uow, person_id))
    for membership in uow.find(Membership, person_id=person_id):
        group = uow.get(WorkingGroup, membership.group_id)
        raise DomainError("person_in_group", group=group.name, name=_name(uow, person_id))
    for item in uow.find(TemplateItem, rapporteur_id=person_id):
        template = uow.get(MeetingTemplate, item.template_id)
        raise DomainError("person_in_template", template=template.name, name=_name(uow, person_id))
    for proposal in uow.find(Proposal, proposer_id=person_id):
        raise DomainError("person_in_proposal", title=proposal.title, name=_name(uow, person_id))
    written = [letter.queued_at for letter in uow.find(Letter, person_id=person_id)]
    if written:
        newest = max(written)
        raise DomainError(
            "person_in_letters", day=newest.date(), count=len(written), name=_name(uow, person_id)
        )


def _name(uow: UnitOfWork, person_id: PersonId) -> str:
    return uow.get(Person, person_id).listed


def meetings_naming(uow: UnitOfWork, person_id: PersonId) -> Iterator[MeetingId]:
    """The meetings that name a person in any way, some of them several times; asked by the kind, not by the row."""
    for attendance in (
        *uow.find(Attendance, person_id=person_id),
        *uow.find(Attendance, substitutes_id=person_id),
    ):
        yield attendance.meeting_id
    for officer in uow.find(Officer, person_id=person_id):
        yield officer.meeting_id
    for approval in uow.find(Approval, person_id=person_id):
        yield approval.meeting_id
    for item in (
        *uow.find(AgendaItem, appellant_id=person_id),
        *uow.among(AgendaItem, "id", set(_items(uow, person_id))),
    ):
        yield item.meeting_id
    voted = {vote.ballot_id for vote in uow.find(Vote, person_id=person_id)}
    for ballot in uow.among(Ballot, "id", voted):
        yield ballot.meeting_id
    signed = {signature.version_id for signature in uow.find(Signature, person_id=person_id)}
    for version in uow.among(ProtocolVersion, "id", signed):
        yield version.meeting_id


def _items(uow: UnitOfWork, person_id: PersonId) -> Iterator[ItemId]:
    for reported in uow.find(Rapporteur, person_id=person_id):
        yield reported.item_id
    for statement in uow.find(Statement, speaker_id=person_id):
        yield statement.item_id
    for resolution in uow.among(Resolution, "id", set(_resolutions(uow, person_id))):
        yield resolution.item_id


def _resolutions(uow: UnitOfWork, person_id: PersonId) -> Iterator[ResolutionId]:
    for dissent in uow.find(Dissent, person_id=person_id):
        yield dissent.resolution_id
    for point in uow.among(Point, "id", set(_points(uow, person_id))):
        yield point.resolution_id


def _points(uow: UnitOfWork, person_id: PersonId) -> Iterator[PointId]:
    for action in uow.find(ActionItem, assignee_id=person_id):
        yield action.point_id
    helped = {helper.action_id for helper in uow.find(CoAssignee, person_id=person_id)}
    for action in uow.among(ActionItem, "id", helped):
        yield action.point_id
