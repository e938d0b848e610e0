"""Taking up again what earlier meetings have left: what is offered for an agenda, and its acceptance."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from secretariat.domain.agenda import AgendaItem, ItemKind, Rapporteur, Standing
from secretariat.domain.carry_over import Offer, OfferKey, offers
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import CarryDismissalId, CarryOverId, ItemId, MeetingId, RapporteurId
from secretariat.domain.meeting import Meeting
from secretariat.domain.planning import CarryDismissal, CarryOver, CarryReason
from secretariat.services.agenda_order import end_of_agenda, insert_item
from secretariat.services.agenda_words import AgendaWords
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.group_past import links_of, past_meetings
from secretariat.services.guards import ensure_not_trashed, ensure_open
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedOffer:
    """An offer with the title that its item would get."""

    offer: Offer
    title: str


def offered_items(desk: Desk, words: AgendaWords, meeting_id: MeetingId) -> tuple[NamedOffer, ...]:
    """What is offered for the agenda of a meeting now; nothing is written. Raises DomainError("not_found")."""
    with desk.work() as uow:
        ensure_not_trashed(uow, meeting_id)
        return _offers(desk, uow, words, meeting_id)


def accept_offers(
    desk: Desk, words: AgendaWords, meeting_id: MeetingId, keys: Iterable[OfferKey]
) -> tuple[tuple[ItemId, ...], Changed]:
    """Put offers onto the agenda in one step, each linked to what it continues; returns the new items.

    The state of earlier decisions becomes the first item, the approval of the former protocol the next one, others
    follow what is there, before «різне». Raises DomainError("offer_gone") for an offer that is not made any more.
    """
    with desk.work() as uow:
        ensure_open(uow, meeting_id)
        made = {named.offer.key: named for named in _offers(desk, uow, words, meeting_id)}
        items = [_accept(uow, meeting_id, _still(made.get(key))) for key in keys]
        ids = {"meeting": meeting_id} | ({"item": items[0]} if len(items) == 1 else {})
        return tuple(items), uow.commit(Label(code="items_carried", ids=ids))


def dismiss_offer(work: Work, item_id: ItemId) -> Changed:
    """Offer an item no more, at no later meeting; undo takes that back. On an agenda again, it counts anew."""
    with work() as uow:
        item = uow.get(AgendaItem, item_id)
        ensure_not_trashed(uow, item.meeting_id)
        if not uow.find(CarryDismissal, item_id=item_id):
            uow.add(CarryDismissal(id=CarryDismissalId(NEW), item_id=item_id))
        return uow.commit(Label(code="offer_dismissed", ids={"meeting": item.meeting_id, "item": item_id}))


def carry(
    uow: UnitOfWork, item: AgendaItem, meeting_id: MeetingId, reason: CarryReason, position: int
) -> ItemId:
    """Continue an item at another meeting: the same question by the same rapporteurs, linked as its successor."""
    standing = Standing.ALWAYS if item.standing is Standing.ALWAYS else None
    made = insert_item(
        uow,
        AgendaItem(
            id=ItemId(NEW),
            meeting_id=meeting_id,
            position=position,
            title=item.title,
            kind=item.kind,
            minutes=item.minutes,
            appellant_id=item.appellant_id,
            appeal_subject=item.appeal_subject,
            standing=standing,
        ),
    )
    for row in uow.find(Rapporteur, item_id=item.id):
        uow.add(replace(row, id=RapporteurId(NEW), item_id=made))
    link(uow, made, item.id, reason)
    return made


def link(uow: UnitOfWork, item_id: ItemId, from_item_id: ItemId, reason: CarryReason) -> None:
    """Say which item another one continues."""
    uow.add(CarryOver(id=CarryOverId(NEW), item_id=item_id, from_item_id=from_item_id, reason=reason))


def _offers(desk: Desk, uow: UnitOfWork, words: AgendaWords, meeting_id: MeetingId) -> tuple[NamedOffer, ...]:
    group = uow.get(WorkingGroup, uow.get(Meeting, meeting_id).group_id)
    meetings = past_meetings(uow, group.id)
    gone = [row.item_id for row in uow.find(CarryDismissal)]
    found = offers(meeting_id, meetings, links_of(uow, meetings), now=desk.clock(), dismissed=gone)
    return tuple(NamedOffer(offer=offer, title=words.title(offer, group)) for offer in found)


def _still(named: NamedOffer | None) -> NamedOffer:
    if named is None:
        raise DomainError("offer_gone")
    return named


def _accept(uow: UnitOfWork, meeting_id: MeetingId, named: NamedOffer) -> ItemId:
    offer = named.offer
    if offer.key == offer.standing:
        return _accept_standing(uow, meeting_id, named)
    assert offer.item is not None
    return carry(uow, offer.item, meeting_id, offer.reason, end_of_agenda(uow, meeting_id))


def _accept_standing(uow: UnitOfWork, meeting_id: MeetingId, named: NamedOffer) -> ItemId:
    offer = named.offer
    first = uow.find(AgendaItem, meeting_id=meeting_id, position=1, standing=Standing.ACTIONS)
    after_actions = offer.standing is Standing.FORMER_PROTOCOL and bool(first)
    made = insert_item(
        uow,
        AgendaItem(
            id=ItemId(NEW),
            meeting_id=meeting_id,
            position=2 if after_actions else 1,
            title=named.title,
            kind=ItemKind.REPORT if offer.standing is Standing.ACTIONS else ItemKind.DECISION,
            standing=offer.standing,
        ),
    )
    if offer.item is not None:
        link(uow, made, offer.item.id, offer.reason)
    return made
