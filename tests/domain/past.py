"""Meetings of one group in a few words, for tests of what comes again."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from secretariat.domain.agenda import AgendaItem, ItemKind, ItemState, Standing
from secretariat.domain.carry_over import Offer, offers
from secretariat.domain.ids import ActionId, CarryOverId, GroupId, ItemId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.past_meetings import OpenAction, PastItem, PastMeeting
from secretariat.domain.planning import CarryOver, CarryReason

NOW = at(date(2026, 6, 1), time(12))


def item(
    title: str,
    state: ItemState = ItemState.OPEN,
    *,
    standing: Standing | None = None,
    actions: int = 0,
    said: bool = False,
    postponed_to: date | None = None,
) -> PastItem:
    """An item without its ids; `actions` of it are still open."""
    reason = "доповідач у відпустці" if state in (ItemState.WITHDRAWN, ItemState.POSTPONED) else None
    row = AgendaItem(
        id=ItemId(1),
        meeting_id=MeetingId(1),
        position=1,
        title=title,
        kind=ItemKind.REPORT,
        state=state,
        reason=reason,
        standing=standing,
        postponed_to=postponed_to,
    )
    still = tuple(OpenAction(id=ActionId(place + 1)) for place in range(actions))
    return PastItem(item=row, said=said, actions=still)


class Years:
    """Builds meetings and keeps their ids apart; `links` are the carry-overs so far."""

    def __init__(self) -> None:
        self.meetings: list[PastMeeting] = []
        self.links: list[CarryOver] = []

    def meeting(
        self, day: date, *items: PastItem, state: MeetingState = MeetingState.HELD, final: bool = False
    ) -> MeetingId:
        """Add a meeting with its agenda in this order."""
        id = MeetingId(len(self.meetings) + 1)
        reason = "карантин" if state in (MeetingState.CANCELLED, MeetingState.POSTPONED) else None
        rows = [
            replace(row, item=replace(row.item, id=ItemId(100 * id + place), meeting_id=id, position=place))
            for place, row in enumerate(items, start=1)
        ]
        self.meetings.append(
            PastMeeting(
                meeting=Meeting(id=id, group_id=GroupId(1), state=state, reason=reason),
                day=day,
                last_day=day,
                start=time(10),
                ends=at(day, time()) + timedelta(days=1),
                final=final,
                items=tuple(rows),
            )
        )
        return id

    def link(self, later: ItemId, earlier: ItemId) -> None:
        """Say that an item continues an earlier one."""
        id = CarryOverId(len(self.links) + 1)
        self.links.append(
            CarryOver(id=id, item_id=later, from_item_id=earlier, reason=CarryReason.NOT_DISCUSSED)
        )

    def offers(self, meeting_id: MeetingId, now: datetime = NOW) -> tuple[Offer, ...]:
        """What is offered for a meeting."""
        return offers(meeting_id, self.meetings, self.links, now=now)

    def titles(self, meeting_id: MeetingId, now: datetime = NOW) -> list[tuple[str, str]]:
        """The single items that are offered, with their reasons."""
        return [
            (offer.item.title, offer.reason.value)
            for offer in self.offers(meeting_id, now)
            if offer.item is not None and offer.key == offer.item.id
        ]


def item_id(meeting: MeetingId, position: int) -> ItemId:
    """The id that `Years` gives to an item."""
    return ItemId(100 * meeting + position)
