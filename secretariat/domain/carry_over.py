"""What comes again on an agenda: computed whenever it is opened, from what earlier meetings have left.

Nothing here is stored before it is accepted, so it makes no difference when the meeting was entered.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.agenda import AgendaItem, ItemState, Standing
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.item_threads import Thread, threads
from secretariat.domain.meeting import MeetingState
from secretariat.domain.past_meetings import OpenAction, PastItem, PastMeeting, in_time
from secretariat.domain.planning import CarryOver, CarryReason

OfferKey = ItemId | Standing
"""An offer by the newest item that it continues, or by what it stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something that belongs on the agenda; nothing was done with it yet.

    `item` is the newest one that it continues, `since` its meeting. What is offered by its `standing` alone need not
    have one: the state of earlier decisions lists all open `actions`, the approval of the former protocol has it as
    `since`.
    """

    reason: CarryReason
    standing: Standing | None = None
    item: AgendaItem | None = None
    since: PastMeeting | None = None
    actions: tuple[OpenAction, ...] = ()

    @property
    def key(self) -> OfferKey:
        """What tells it from the other offers of an agenda."""
        if self.standing is not None and self.standing is not Standing.ALWAYS:
            return self.standing
        assert self.item is not None
        return self.item.id


def offers(
    meeting_id: MeetingId,
    meetings: Iterable[PastMeeting],
    links: Iterable[CarryOver],
    *,
    now: datetime,
    dismissed: Iterable[ItemId] = (),
) -> tuple[Offer, ...]:
    """What is offered for the agenda of a meeting of this group; `meetings` are all of the group, without the trash.

    First the state of earlier decisions, then the approval of the former protocol, then single items: those put off,
    those not reached, those with an open action, those that stand on every agenda. A meeting that is not ahead any more
    is offered nothing.
    """
    ordered = in_time(meetings)
    place = next(at for at, row in enumerate(ordered) if row.meeting.id == meeting_id)
    this = ordered[place]
    if this.meeting.state is not MeetingState.PLANNED or this.final:
        return ()
    earlier = tuple(ordered[:place])
    pending = tuple(row for row in earlier if not row.is_over(now))
    agenda = Agenda(this=this, earlier=earlier, pending=pending, links=tuple(links), now=now)
    gone = set(dismissed)
    carried = [
        offer
        for thread in threads(ordered, agenda.links)
        if (offer := agenda.carried(thread)) is not None and offer.key not in gone
    ]
    return (*agenda.actions(), *agenda.former_protocol(), *sorted(carried, key=_rank))


_RANKS = (CarryReason.POSTPONED, CarryReason.NOT_DISCUSSED, CarryReason.OPEN_ACTION, CarryReason.STANDING)


def _rank(offer: Offer) -> tuple[object, ...]:
    assert offer.item is not None and offer.since is not None
    return _RANKS.index(offer.reason), offer.since.order, offer.item.position


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The meeting whose agenda is made, after the earlier ones of its group; `pending` of them are still ahead."""

    this: PastMeeting
    earlier: tuple[PastMeeting, ...]
    pending: tuple[PastMeeting, ...]
    links: tuple[CarryOver, ...]
    now: datetime

    def actions(self) -> Iterator[Offer]:
        """«Про стан виконання попередніх рішень»: while actions are open, or because it stood on the agenda before."""
        rows = [(meeting, row) for meeting in self.earlier for row in meeting.items]
        still = tuple(action for _, row in rows for action in row.actions)
        before = [(meeting, row) for meeting, row in rows if row.item.standing is Standing.ACTIONS]
        if self._has(Standing.ACTIONS) or not (still or before):
            return
        since, last = before[-1] if before else (None, None)
        yield Offer(
            reason=CarryReason.OPEN_ACTION if still else CarryReason.STANDING,
            standing=Standing.ACTIONS,
            item=last.item if last is not None else None,
            since=since,
            actions=still,
        )

    def former_protocol(self) -> Iterator[Offer]:
        """«Про затвердження протоколу попереднього засідання»: of the last meeting that has one."""
        held = [row for row in self.earlier if row.is_over(self.now) and not row.is_called_off]
        if held and not self._has(Standing.FORMER_PROTOCOL):
            yield Offer(reason=CarryReason.STANDING, standing=Standing.FORMER_PROTOCOL, since=held[-1])

    def carried(self, thread: Thread) -> Offer | None:
        """A line of items that comes again, by its newest item before this meeting."""
        before = [(meeting, row) for meeting, row in thread if meeting.order < self.this.order]
        if not before or any(meeting is self.this for meeting, _ in thread):
            return None
        since, newest = self._newest(before)
        actions = tuple(action for _, row in before for action in row.actions)
        reason = self._reason(since, newest, actions, is_taken=thread[-1][0].order > self.this.order)
        if reason is None:
            return None
        standing = Standing.ALWAYS if newest.item.standing is Standing.ALWAYS else None
        return Offer(reason=reason, standing=standing, item=newest.item, since=since, actions=actions)

    def _newest(self, before: Thread) -> tuple[PastMeeting, PastItem]:
        """The last of these that no other continues: a meeting may be put off to an earlier day too."""
        if len(before) == 1:
            return before[0]
        held = {row.item.id for _, row in before}
        continued = {link.from_item_id for link in self.links if link.item_id in held}
        return ([pair for pair in before if pair[1].item.id not in continued] or before)[-1]

    def _reason(
        self, since: PastMeeting, row: PastItem, actions: tuple[OpenAction, ...], *, is_taken: bool
    ) -> CarryReason | None:
        if not is_taken and since.is_over(self.now) and since.left(row) and not self._is_awaited(since, row):
            put_off = row.item.state is ItemState.POSTPONED
            return CarryReason.POSTPONED if put_off else CarryReason.NOT_DISCUSSED
        if actions:
            return CarryReason.OPEN_ACTION
        return CarryReason.STANDING if row.item.standing is Standing.ALWAYS else None

    def _is_awaited(self, since: PastMeeting, row: PastItem) -> bool:
        """Whether a meeting before this one may still take the item, or it was put off to a later day than this."""
        day = row.item.postponed_to
        takers = [one for one in self.pending if one.order > since.order and (day is None or one.day >= day)]
        return bool(takers) or (day is not None and self.this.day < day)

    def _has(self, standing: Standing) -> bool:
        return any(row.item.standing is standing for row in self.this.items)
