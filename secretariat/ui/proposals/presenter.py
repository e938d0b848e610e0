"""What the user does with the proposals of a group."""

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.domain.ids import GroupId, MeetingId, PersonId, ProposalId
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.desk import Desk
from secretariat.services.proposals import (
    NewProposal,
    ProposalRow,
    add_proposal,
    await_proposal,
    decline_proposal,
    proposals,
    remove_proposal,
    take_proposal,
)

Attempt = Callable[[Callable[[], Changed]], bool]
"""Runs a use case and tells what it changed; what is refused is said to the user, and False comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalsState:
    """The proposals that wait, and those that are settled."""

    waiting: tuple[ProposalRow, ...]
    settled: tuple[ProposalRow, ...]


class ProposalsPresenter:
    """Each intent is one step of the journal; `group_id` may be another one later."""

    def __init__(self, desk: Desk, group_id: GroupId, attempt: Attempt) -> None:
        self._desk, self._attempt = desk, attempt
        self.group_id = group_id

    def state(self) -> ProposalsState:
        """The list as it is stored."""
        rows = proposals(self._desk.work, self.group_id)
        return ProposalsState(
            waiting=tuple(row for row in rows if row.waits),
            settled=tuple(row for row in rows if not row.waits),
        )

    def add(self, title: str, *, person_id: PersonId | None = None, label: str = "") -> bool:
        """Put a question onto the list, filed today; an empty one adds nothing."""
        if not tidy(title):
            return False
        command = NewProposal(
            group_id=self.group_id,
            title=tidy(title),
            filed_on=self._desk.clock().date(),
            proposer_id=person_id,
            proposer_label=None if person_id is not None else tidy(label) or None,
        )
        return self._attempt(lambda: add_proposal(self._desk.work, command)[1])

    def take(self, proposal_id: ProposalId, meeting_id: MeetingId) -> bool:
        """Make it an item of an agenda."""
        return self._attempt(lambda: take_proposal(self._desk.work, proposal_id, meeting_id)[1])

    def decline(self, proposal_id: ProposalId, reason: str) -> bool:
        """Settle it without a meeting; there has to be a reason."""
        return self._attempt(
            lambda: decline_proposal(self._desk.work, proposal_id, reason=tidy(reason) or None)
        )

    def wait_again(self, proposal_id: ProposalId) -> bool:
        """Take a declined one up again."""
        return self._attempt(lambda: await_proposal(self._desk.work, proposal_id))

    def remove(self, proposal_id: ProposalId) -> bool:
        """Delete one that was entered by mistake."""
        return self._attempt(lambda: remove_proposal(self._desk.work, proposal_id))
