"""What is known of when each agenda item began and ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ids import ItemId
from secretariat.domain.record import MeetingRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemHours:
    """Bounds of an item's beginning and end as instants; equal bounds are known, None is no bound at all."""

    place: int
    earliest_start: datetime | None
    latest_start: datetime | None
    earliest_end: datetime | None
    latest_end: datetime | None

    @property
    def start(self) -> datetime | None:
        """The moment it began, when known."""
        return self.earliest_start if self.earliest_start == self.latest_start else None

    @property
    def end(self) -> datetime | None:
        """The moment it ended, when known."""
        return self.earliest_end if self.earliest_end == self.latest_end else None


def instant(moment: datetime) -> datetime:
    """The moment in UTC: local readings do not compare in the hour that autumn repeats."""
    return moment.astimezone(UTC)


def opened(record: MeetingRecord) -> datetime | None:
    """The instant at which the meeting's first day began, when known."""
    return _instant_or_none(min(record.sittings, key=lambda sitting: sitting.day).opened)


def closed(record: MeetingRecord) -> datetime | None:
    """The instant at which the meeting's last day ended, when known."""
    return _instant_or_none(max(record.sittings, key=lambda sitting: sitting.day).closed)


def items_in_order(record: MeetingRecord) -> tuple[AgendaItem, ...]:
    """The agenda by its printed numbers, the order in which items are taken."""
    return tuple(sorted(record.items, key=lambda item: item.position))


def item_hours(record: MeetingRecord) -> Mapping[ItemId, ItemHours]:
    """Hours of every item, in order.

    An item whose end is not written ended when the next one began, the last one when the meeting closed;
    what is not written at all lies between the nearest known moments around it.
    """
    return _hours_of(_Same(record))


class _Same:
    """A record as its own key: equal ones may still tell different hours, in the hour that autumn repeats."""

    def __init__(self, record: MeetingRecord) -> None:
        self.record = record

    def __hash__(self) -> int:
        return id(self.record)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.record is self.record


@lru_cache(maxsize=8)
def _hours_of(same: _Same) -> Mapping[ItemId, ItemHours]:
    """Everything that is derived of a record asks for its hours again and again: they are found once."""
    record = same.record
    items = items_in_order(record)
    known = _known_moments(items, closed(record))
    lower = _carried(known, opened(record))
    upper = _carried(reversed(known), closed(record))[::-1]
    hours = {
        item.id: ItemHours(
            place=place,
            earliest_start=lower[2 * place],
            latest_start=upper[2 * place],
            earliest_end=lower[2 * place + 1],
            latest_end=upper[2 * place + 1],
        )
        for place, item in enumerate(items)
    }
    return MappingProxyType(hours)


def _known_moments(items: tuple[AgendaItem, ...], closing: datetime | None) -> list[datetime | None]:
    """Start and end of every item in turn, an end taken from what follows when it is not written."""
    starts = [_instant_or_none(item.started) for item in items]
    moments: list[datetime | None] = []
    for item, start, following in zip(items, starts, [*starts[1:], closing], strict=False):
        moments += [start, _instant_or_none(item.ended) or following]
    return moments


def _instant_or_none(moment: datetime | None) -> datetime | None:
    return instant(moment) if moment is not None else None


def _carried(moments: Iterable[datetime | None], bound: datetime | None) -> list[datetime | None]:
    """Each unknown moment replaced by the last known one before it."""
    carried = []
    for moment in moments:
        bound = moment or bound
        carried.append(bound)
    return carried
