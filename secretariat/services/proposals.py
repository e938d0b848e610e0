"""The list of questions that somebody asks to consider at a later meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain.agenda import AgendaItem, ItemKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, ItemId, MeetingId, PersonId, ProposalId
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Person
from secretariat.domain.planning import Proposal, ProposalState
from secretariat.domain.trash import Trashed
from secretariat.services.agenda_order import append_item
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import ensure_open
from secretariat.services.numbers import first_days
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """A proposal with the name of its proposer, and the day of the meeting that has it on its agenda."""

    proposal: Proposal
    proposer: str | None
    taken_on: date | None = None

    @property
    def waits(self) -> bool:
        """True while it is neither declined nor on an agenda: an item that is gone again has left it waiting."""
        return self.proposal.state is not ProposalState.DECLINED and self.taken_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProposal:
    """What is proposed, by whom (a person, or words for one from outside), and on which day."""

    group_id: GroupId
    title: str
    filed_on: date
    kind: ItemKind = ItemKind.REPORT
    proposer_id: PersonId | None = None
    proposer_label: str | None = None
    note: str | None = None


def proposals(work: Work, group_id: GroupId) -> tuple[ProposalRow, ...]:
    """All proposals of a group: those that wait, oldest first, then the others, newest first."""
    with work() as uow:
        rows = _rows(uow, uow.find(Proposal, group_id=group_id))
    return (*(row for row in rows if row.waits), *reversed([row for row in rows if not row.waits]))


def add_proposal(work: Work, command: NewProposal) -> tuple[ProposalId, Changed]:
    """Put a proposal onto the list."""
    with work() as uow:
        proposal = uow.add(
            Proposal(
                id=ProposalId(NEW),
                group_id=command.group_id,
                title=command.title,
                kind=command.kind,
                proposer_id=command.proposer_id,
                proposer_label=command.proposer_label,
                filed_on=command.filed_on,
                note=command.note,
            )
        )
        return proposal.id, uow.commit(Label(code="proposal_added", ids={"proposal": proposal.id}))


def take_proposal(work: Work, proposal_id: ProposalId, meeting_id: MeetingId) -> tuple[ItemId, Changed]:
    """Make a waiting proposal an item of an agenda of its group; the day on which it was filed goes with it.

    Raises DomainError("proposal_not_waiting"), ("other_group"), ("meeting_closed").
    """
    with work() as uow:
        ensure_open(uow, meeting_id)
        proposal = _waiting(uow, proposal_id)
        if uow.get(Meeting, meeting_id).group_id != proposal.group_id:
            raise DomainError("other_group")
        item_id = append_item(
            uow,
            AgendaItem(
                id=ItemId(NEW),
                meeting_id=meeting_id,
                position=1,
                title=proposal.title,
                kind=proposal.kind,
                filed_on=proposal.filed_on,
            ),
        )
        uow.update(replace(proposal, state=ProposalState.TAKEN, reason=None, item_id=item_id))
        return item_id, uow.commit(Label(code="proposal_taken", ids={"meeting": meeting_id, "item": item_id}))


def decline_proposal(work: Work, proposal_id: ProposalId, *, reason: str | None) -> Changed:
    """Say why a question is not taken up; raises DomainError("reason_required"), ("proposal_not_waiting")."""
    with work() as uow:
        proposal = _waiting(uow, proposal_id)
        uow.update(replace(proposal, state=ProposalState.DECLINED, reason=reason, item_id=None))
        return uow.commit(Label(code="proposal_declined", ids={"proposal": proposal_id}))


def await_proposal(work: Work, proposal_id: ProposalId) -> Changed:
    """Let a declined proposal wait again."""
    with work() as uow:
        proposal = uow.get(Proposal, proposal_id)
        if proposal.state is not ProposalState.DECLINED:
            raise DomainError("proposal_not_declined")
        uow.update(replace(proposal, state=ProposalState.WAITING, reason=None))
        return uow.commit(Label(code="proposal_awaited", ids={"proposal": proposal_id}))


def remove_proposal(work: Work, proposal_id: ProposalId) -> Changed:
    """Delete a proposal that was entered by mistake; an item that it became stays."""
    with work() as uow:
        uow.remove(Proposal, proposal_id)
        return uow.commit(Label(code="proposal_removed", ids={"proposal": proposal_id}))


def _waiting(uow: UnitOfWork, proposal_id: ProposalId) -> Proposal:
    proposal = uow.get(Proposal, proposal_id)
    (row,) = _rows(uow, (proposal,))
    if not row.waits:
        raise DomainError("proposal_not_waiting")
    return proposal


def _rows(uow: UnitOfWork, found: Sequence[Proposal]) -> list[ProposalRow]:
    """The proposals with what is told of them, by a few questions however many there are."""
    proposers = [proposal.proposer_id for proposal in found if proposal.proposer_id is not None]
    listed = {person.id: person.listed for person in uow.among(Person, "id", proposers)}
    days = _days(uow, [proposal.item_id for proposal in found if proposal.item_id is not None])
    return [
        ProposalRow(
            proposal=proposal,
            proposer=listed[proposal.proposer_id]
            if proposal.proposer_id is not None
            else proposal.proposer_label,
            taken_on=days.get(proposal.item_id) if proposal.item_id is not None else None,
        )
        for proposal in found
    ]


def _days(uow: UnitOfWork, item_ids: Sequence[ItemId]) -> dict[ItemId, date]:
    """The first day of each item's meeting; one in the trash has nothing."""
    gone = {row.meeting_id for row in uow.find(Trashed)}
    meetings = {item.id: item.meeting_id for item in uow.among(AgendaItem, "id", item_ids)}
    days = first_days(uow, set(meetings.values()) - gone)
    return {item_id: days[meeting_id] for item_id, meeting_id in meetings.items() if meeting_id in days}
