"""Making the agenda and walking through it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from secretariat.domain.agenda import AgendaItem, ItemKind, Rapporteur
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, PersonId, RapporteurId
from secretariat.domain.planning import Proposal, ProposalState
from secretariat.domain.resolution import Point, Resolution
from secretariat.services.agenda_order import items_in_place, renumber
from secretariat.services.annexes import leave_item
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import (
    ensure_actions_stay,
    ensure_open,
    ensure_prolongs_nothing,
    ensure_voters_stay,
    open_item,
    resolution_of,
)
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItem:
    """A new item at the end of the agenda; `added` says that it came during the meeting, `filed_on` when it came."""

    meeting_id: MeetingId
    title: str
    kind: ItemKind = ItemKind.REPORT
    minutes: int | None = None
    added: bool = False
    filed_on: date | None = None


def add_item(work: Work, command: AddItem) -> tuple[ItemId, Changed]:
    """Append an item."""
    with work() as uow:
        ensure_open(uow, command.meeting_id)
        position = len(uow.find(AgendaItem, meeting_id=command.meeting_id)) + 1
        item = uow.add(
            AgendaItem(
                id=ItemId(NEW),
                meeting_id=command.meeting_id,
                position=position,
                title=command.title,
                kind=command.kind,
                minutes=command.minutes,
                added=command.added,
                filed_on=command.filed_on,
            )
        )
        return item.id, _sealed(uow, item, "item_added")


def change_item(work: Work, item: AgendaItem) -> Changed:
    """Replace title, kind, minutes, times, appeal, state with its reason; the position moves by `move_item`.

    Raises DomainError when an item that was decided on is to be withdrawn or postponed, for the paper would say both:
    "item_has_vote", or "item_has_decision" while only its points stand there.
    """
    with work() as uow:
        current = open_item(uow, item.id)
        if not item.discussed:
            _ensure_undecided(uow, current)
        uow.update(replace(item, meeting_id=current.meeting_id, position=current.position))
        return _sealed(uow, item, "item_changed")


def _ensure_undecided(uow: UnitOfWork, item: AgendaItem) -> None:
    if _has_vote(uow, item.id):
        raise DomainError("item_has_vote", field="state", item=item.position)
    resolution = resolution_of(uow, item.id)
    if resolution is not None and uow.find(Point, resolution_id=resolution.id):
        raise DomainError("item_has_decision", field="state", item=item.position)


def _has_vote(uow: UnitOfWork, item_id: ItemId) -> bool:
    resolution = resolution_of(uow, item_id)
    return resolution is not None and resolution.ballot_id is not None


def move_item(work: Work, item_id: ItemId, position: int) -> Changed:
    """Put an item at a place counted from 1; the others close up."""
    with work() as uow:
        item = open_item(uow, item_id)
        items = items_in_place(uow, item.meeting_id)
        others = [other for other in items if other.id != item_id]
        others.insert(max(0, min(position, len(items)) - 1), item)
        renumber(uow, others)
        return _sealed(uow, item, "item_moved")


def remove_item(work: Work, item_id: ItemId) -> Changed:
    """Delete an item with all that was said and decided under it.

    Its annexes stay as those of the meeting; a proposal that it was waits again.

    Raises DomainError: "item_has_vote", "action_has_history", "decision_prolongs".
    """
    with work() as uow:
        item = open_item(uow, item_id)
        if _has_vote(uow, item_id):
            raise DomainError("item_has_vote", field="state", item=item.position)
        for resolution in uow.find(Resolution, item_id=item_id):
            ensure_actions_stay(uow, uow.find(Point, resolution_id=resolution.id))
            ensure_prolongs_nothing(uow, resolution.id)
        for proposal in uow.find(Proposal, item_id=item_id):
            uow.update(replace(proposal, state=ProposalState.WAITING, item_id=None))
        leave_item(uow, item_id)
        uow.remove(AgendaItem, item_id)
        renumber(uow, items_in_place(uow, item.meeting_id))
        return _sealed(uow, item, "item_removed")


def set_rapporteurs(work: Work, item_id: ItemId, persons: Sequence[PersonId]) -> Changed:
    """Say who reports on an item, in this order."""
    with work() as uow:
        item = open_item(uow, item_id)
        for old in uow.find(Rapporteur, item_id=item_id):
            uow.remove(Rapporteur, old.id)
        for position, person_id in enumerate(dict.fromkeys(persons), start=1):
            uow.add(Rapporteur(id=RapporteurId(NEW), item_id=item_id, position=position, person_id=person_id))
        return _sealed(uow, item, "rapporteurs_set")


def start_item(work: Work, item_id: ItemId, moment: datetime) -> Changed:
    """The meeting comes to an item: it starts now, and the one before it that still ran ends."""
    with work() as uow:
        item = open_item(uow, item_id)
        for other in items_in_place(uow, item.meeting_id):
            if other.id != item_id and other.started is not None and other.ended is None:
                uow.update(replace(other, ended=max(other.started, moment)))
        if item.started is None:
            uow.update(replace(item, started=moment))
        return _sealed(uow, item, "item_started")


def _sealed(uow: UnitOfWork, item: AgendaItem, code: str) -> Changed:
    """Commit, unless a change of times or order would take a vote from its voters."""
    ensure_voters_stay(uow, item.meeting_id)
    return uow.commit(Label(code=code, ids={"meeting": item.meeting_id, "item": item.id}))
