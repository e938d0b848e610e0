"""Checks of the agenda: items, their titles, rapporteurs, hours."""

from collections.abc import Iterator
from datetime import datetime

from secretariat.domain.agenda import AgendaItem, ItemKind, ItemState
from secretariat.domain.findings.finding import Finding, Weight, of_item, of_meeting
from secretariat.domain.findings.held import is_held
from secretariat.domain.hours import items_in_order
from secretariat.domain.kyiv import KYIV
from secretariat.domain.quorum import opening_quorum, quorum_at_item
from secretariat.domain.record import MeetingRecord


def no_items(record: MeetingRecord) -> Iterator[Finding]:
    """The agenda is empty."""
    if not record.items:
        yield of_meeting(record, "no_items")


def item_without_outcome(record: MeetingRecord) -> Iterator[Finding]:
    """An item was considered and nothing is decided; where the quorum was lost by then, nothing can be."""
    worded = {point.resolution_id for point in record.points}
    decided = {row.item_id for row in record.resolutions if row.id in worded}
    for item in items_in_order(record) if is_held(record) else ():
        if item.discussed and item.id not in decided and not _lost_quorum(record, item):
            yield of_item(item, "item_without_outcome")


def _lost_quorum(record: MeetingRecord, item: AgendaItem) -> bool:
    return opening_quorum(record).has and not quorum_at_item(record, item.id).has


def not_about(record: MeetingRecord) -> Iterator[Finding]:
    """A title does not begin with «Про» (N16); «Різне» needs not."""
    for item in items_in_order(record):
        if item.kind is not ItemKind.OTHER and not item.title.startswith("Про "):
            yield of_item(item, "not_about", Weight.WAIVABLE, title=item.title)


def _to_minute(moment: datetime | None) -> datetime | None:
    """What the hour says on paper."""
    return moment.replace(second=0, microsecond=0) if moment is not None else None


def ends_before_item(record: MeetingRecord) -> Iterator[Finding]:
    """A day of the meeting ends before an item of that day does, by the clock of hours and minutes that is printed."""
    for sitting in record.sittings:
        for item in items_in_order(record):
            last = _to_minute(item.ended or item.started)
            same_day = last is not None and last.astimezone(KYIV).date() == sitting.day
            if last is not None and same_day and sitting.closed is not None and last > sitting.closed:
                hours = {"ended": last.isoformat(), "closed": sitting.closed.isoformat()}
                yield of_item(item, "ends_before_item", Weight.WAIVABLE, **hours)


def no_rapporteur(record: MeetingRecord) -> Iterator[Finding]:
    """Nobody reports on an item."""
    reported = {row.item_id for row in record.rapporteurs}
    for item in items_in_order(record):
        if item.discussed and item.id not in reported:
            yield of_item(item, "no_rapporteur", Weight.NOTE)


def item_open(record: MeetingRecord) -> Iterator[Finding]:
    """An item is not marked as considered."""
    for item in items_in_order(record) if is_held(record) else ():
        if item.state is ItemState.OPEN:
            yield of_item(item, "item_open", Weight.NOTE)


CHECKS = (no_items, item_without_outcome, not_about, ends_before_item, no_rapporteur, item_open)
CODES = ("no_items", "item_without_outcome", "not_about", "ends_before_item", "no_rapporteur", "item_open")
