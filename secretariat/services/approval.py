"""The round before signing (на погодженні): who is asked, what they remark, what becomes of it. It may be left out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain.approval import Approval, ApprovalState, Remark, RemarkState
from secretariat.domain.attendance import Capacity
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ApprovalId, ItemId, MeetingId, PersonId, RemarkId
from secretariat.domain.presence import ever_present
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import tidy
from secretariat.services.calendar import calendar_of
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.guards import ensure_item_of, ensure_open
from secretariat.services.ports import NEW, UnitOfWork

WORKDAYS_TO_AGREE = 2
"""How many working days those asked have by default."""


def default_round(record: MeetingRecord) -> tuple[PersonId, ...]:
    """Whom one asks usually: members who were there, then those who reported, in the order of the record."""
    came = [row.person_id for row in ever_present(record) if row.capacity is Capacity.MEMBER]
    reported = [row.person_id for row in record.rapporteurs]
    return tuple(dict.fromkeys(person for person in (*came, *reported) if person is not None))


def ask_to_agree(desk: Desk, meeting_id: MeetingId, persons: Iterable[PersonId] | None = None) -> Changed:
    """Ask people to agree to the draft within two working days; who was asked already is not asked again.

    None asks `default_round`. Raises DomainError("nobody_to_ask").
    """
    with desk.work() as uow:
        ensure_open(uow, meeting_id)
        known = {row.person_id for row in uow.find(Approval, meeting_id=meeting_id)}
        wanted = default_round(uow.record(meeting_id)) if persons is None else persons
        asked = [person for person in dict.fromkeys(wanted) if person not in known]
        if not asked:
            raise DomainError("nobody_to_ask", field="approval")
        keep_asked(uow, meeting_id, asked, desk.clock().date())
        return uow.commit(Label(code="approval_asked", ids={"meeting": meeting_id}))


def keep_asked(uow: UnitOfWork, meeting_id: MeetingId, persons: Iterable[PersonId], today: date) -> None:
    """Note that people who were not asked before are asked today, as a part of another step."""
    due = due_to_agree(uow, today)
    for person in persons:
        uow.add(
            Approval(id=ApprovalId(NEW), meeting_id=meeting_id, person_id=person, asked_on=today, due=due)
        )


def due_to_agree(uow: UnitOfWork, today: date) -> date:
    """By when somebody who is asked today is to answer."""
    return calendar_of(uow).add(today, WORKDAYS_TO_AGREE)


def end_asking(desk: Desk, approval_id: ApprovalId) -> Changed:
    """Ask somebody no more; what that person remarked goes too."""
    with desk.work() as uow:
        approval = _open_approval(uow, approval_id)
        uow.remove(Approval, approval_id)
        return uow.commit(Label(code="approval_ended", ids=_ids(approval)))


def set_agreed(desk: Desk, approval_id: ApprovalId, *, agreed: bool) -> Changed:
    """Note that somebody agreed today, or that the answer is awaited again.

    Raises DomainError("remarks_unanswered") while that person's remarks are open.
    """
    with desk.work() as uow:
        approval = _open_approval(uow, approval_id)
        if agreed and any(row.state is RemarkState.OPEN for row in _remarks(uow, approval)):
            raise DomainError("remarks_unanswered", field="agreed")
        state = ApprovalState.AGREED if agreed else _state_without(uow, approval)
        uow.update(_in_state(desk, approval, state))
        return uow.commit(Label(code="approval_noted", ids=_ids(approval)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRemark:
    """What somebody who was asked would have otherwise, about an item or the whole."""

    approval_id: ApprovalId
    text: str
    item_id: ItemId | None = None


def add_remark(desk: Desk, command: AddRemark) -> tuple[RemarkId, Changed]:
    """Write down a remark; whoever made it has not agreed. Raises DomainError("required")."""
    text = tidy(command.text)
    if not text:
        raise DomainError("required", field="text")
    with desk.work() as uow:
        approval = _open_approval(uow, command.approval_id)
        ensure_item_of(uow, approval.meeting_id, command.item_id)
        remark = uow.add(
            Remark(id=RemarkId(NEW), approval_id=approval.id, text=text, item_id=command.item_id)
        )
        uow.update(_in_state(desk, approval, ApprovalState.REMARKS))
        return remark.id, uow.commit(Label(code="remark_added", ids=_ids(approval)))


def answer_remark(desk: Desk, remark_id: RemarkId, state: RemarkState, answer: str = "") -> Changed:
    """Accept a remark, decline it with a reason, or open it again; an accepted one may have an answer too.

    Whoever had agreed has not, while a remark of theirs is open. Raises DomainError("reason_required") for declining
    without one.
    """
    with desk.work() as uow:
        remark = uow.get(Remark, remark_id)
        approval = _open_approval(uow, remark.approval_id)
        words = tidy(answer) if state is not RemarkState.OPEN else ""
        uow.update(replace(remark, state=state, answer=words or None))
        if state is RemarkState.OPEN and approval.state is ApprovalState.AGREED:
            uow.update(_in_state(desk, approval, ApprovalState.REMARKS))
        return uow.commit(Label(code="remark_answered", ids=_ids(approval)))


def remove_remark(desk: Desk, remark_id: RemarkId) -> Changed:
    """Take a remark out."""
    with desk.work() as uow:
        remark = uow.get(Remark, remark_id)
        approval = _open_approval(uow, remark.approval_id)
        uow.remove(Remark, remark_id)
        if approval.state is not ApprovalState.AGREED:
            uow.update(_in_state(desk, approval, _state_without(uow, approval)))
        return uow.commit(Label(code="remark_removed", ids=_ids(approval)))


def _open_approval(uow: UnitOfWork, approval_id: ApprovalId) -> Approval:
    approval = uow.get(Approval, approval_id)
    ensure_open(uow, approval.meeting_id)
    return approval


def _remarks(uow: UnitOfWork, approval: Approval) -> tuple[Remark, ...]:
    return uow.find(Remark, approval_id=approval.id)


def _state_without(uow: UnitOfWork, approval: Approval) -> ApprovalState:
    """What is known of somebody who has not agreed."""
    return ApprovalState.REMARKS if _remarks(uow, approval) else ApprovalState.WAITING


def _in_state(desk: Desk, approval: Approval, state: ApprovalState) -> Approval:
    answered: date | None = None if state is ApprovalState.WAITING else desk.clock().date()
    return replace(approval, state=state, answered_on=answered)


def _ids(approval: Approval) -> dict[str, int]:
    return {"meeting": approval.meeting_id, "person": approval.person_id}
