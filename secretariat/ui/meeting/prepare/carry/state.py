"""What is offered for the agenda, as rows."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import ItemState, Standing
from secretariat.domain.carry_over import OfferKey
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import MeetingState
from secretariat.domain.planning import CarryReason
from secretariat.services.carry_over import NamedOffer


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """How many actions are open, how many of them late, and the day of the earliest one that has a day."""

    count: int = 0
    late: int = 0
    first_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLine:
    """One offer: its title, and all that the reason beside it is said with. `final`: the former protocol is closed.

    `item_id` is the item that can be dismissed; None for what the program itself puts on each agenda.
    """

    key: OfferKey
    item_id: ItemId | None
    title: str
    reason: CarryReason
    standing: Standing | None
    since: date | None
    item_state: ItemState | None
    meeting_state: MeetingState | None
    actions: Actions
    final: bool


def offer_line(named: NamedOffer, today: date) -> OfferLine:
    """The row of an offer."""
    offer, since = named.offer, named.offer.since
    days = [action.due for action in offer.actions if action.due is not None]
    return OfferLine(
        key=offer.key,
        item_id=offer.item.id if offer.item is not None and offer.key == offer.item.id else None,
        title=named.title,
        reason=offer.reason,
        standing=offer.standing,
        since=since.day if since is not None else None,
        item_state=offer.item.state if offer.item is not None else None,
        meeting_state=since.meeting.state if since is not None else None,
        actions=Actions(
            count=len(offer.actions),
            late=sum(day < today for day in days),
            first_due=min(days, default=None),
        ),
        final=since is not None and since.final,
    )
