"""What became of items that a meeting took off or put off: the items of later meetings that continue them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.ids import ItemId
from secretariat.domain.planning import CarryOver
from secretariat.domain.record import MeetingRecord
from secretariat.domain.trash import Trashed
from secretariat.services.numbers import first_day
from secretariat.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor:
    """The last item of a line: the first day of its meeting, its number there, and what became of it."""

    day: date
    position: int
    state: ItemState


def successors_of(uow: UnitOfWork, record: MeetingRecord) -> Mapping[ItemId, Successor]:
    """The successors of a meeting's items that were not discussed, for those that have one."""
    found = {item.id: _last(uow, item) for item in record.items if not item.discussed}
    return {item_id: successor for item_id, successor in found.items() if successor is not None}


def _last(uow: UnitOfWork, item: AgendaItem) -> Successor | None:
    """Through items that were put off again, to the one in which the line ends."""
    last, seen = None, {item.id}
    while (following := _next(uow, item)) is not None and following[1].id not in seen:
        day, item = following
        seen.add(item.id)
        last = Successor(day=day, position=item.position, state=item.state)
    return last


def _next(uow: UnitOfWork, item: AgendaItem) -> tuple[date, AgendaItem] | None:
    """The latest item that continues this one, outside the trash."""
    items = [uow.get(AgendaItem, link.item_id) for link in uow.find(CarryOver, from_item_id=item.id)]
    kept = [one for one in items if not uow.find(Trashed, meeting_id=one.meeting_id)]
    return max(
        ((first_day(uow, one.meeting_id), one) for one in kept), key=lambda pair: pair[0], default=None
    )
