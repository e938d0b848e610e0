"""What the header and the last section show of the item on the screen."""

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.agenda import AgendaItem, ItemKind, ItemState
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.services.successors import Successor


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMark:
    """One number of the strip: finished items carry a check."""

    id: ItemId
    position: int
    finished: bool
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """The item on the screen. `days` are the meeting's days when it has several."""

    id: ItemId
    position: int
    title: str
    kind: ItemKind
    state: ItemState
    reason: str
    postponed_to: date | None
    added: bool
    written_report: bool
    minutes: int | None
    started: datetime | None
    ended: datetime | None
    chair_id: PersonId | None
    secretary_id: PersonId | None
    successor: Successor | None
    is_last: bool
    day: date
    days: tuple[date, ...]

    @property
    def discussed(self) -> bool:
        """False when the item was taken off or put off, or is about to be."""
        return self.state not in (ItemState.WITHDRAWN, ItemState.POSTPONED)


def number_strip(record: MeetingRecord, current: ItemId | None) -> tuple[NumberMark, ...]:
    """The agenda as numbers."""
    return tuple(
        NumberMark(
            id=item.id,
            position=item.position,
            finished=is_finished(item),
            current=item.id == current,
        )
        for item in items_in_order(record)
    )


def is_finished(item: AgendaItem) -> bool:
    """True when nothing more is expected of an item."""
    return item.state is not ItemState.OPEN


def item_view(
    record: MeetingRecord,
    item: AgendaItem,
    wanted: ItemState | None = None,
    successor: Successor | None = None,
) -> ItemView:
    """What is shown of an item; `wanted` is a state that still waits for its reason."""
    return ItemView(
        id=item.id,
        position=item.position,
        title=item.title,
        kind=item.kind,
        state=wanted or item.state,
        reason=item.reason or "",
        postponed_to=item.postponed_to,
        added=item.added,
        written_report=item.written_report,
        minutes=item.minutes,
        started=item.started,
        ended=item.ended,
        chair_id=officer_at_item(record, Office.CHAIR, item.id),
        secretary_id=officer_at_item(record, Office.SECRETARY, item.id),
        successor=successor,
        is_last=item.position == len(record.items),
        day=day_of(record, item),
        days=tuple(sorted({sitting.day for sitting in record.sittings})),
    )


def day_of(record: MeetingRecord, item: AgendaItem) -> date:
    """The day on which an item is taken: its own, or that of the last item before it whose time is known."""
    if item.started is not None or item.ended is not None:
        return (item.started or item.ended or datetime.min).date()
    before = [other for other in items_in_order(record) if other.position < item.position]
    known = [other.started.date() for other in before if other.started is not None]
    return known[-1] if known else record.day
