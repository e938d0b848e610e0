"""The places of items on an agenda: 1, 2, 3 … without gaps."""

from collections.abc import Sequence
from dataclasses import replace

from secretariat.domain.agenda import AgendaItem, ItemKind, ItemState
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.papers import Annex
from secretariat.services.ports import UnitOfWork


def items_in_place(uow: UnitOfWork, meeting_id: MeetingId) -> list[AgendaItem]:
    """The agenda of a meeting by its printed numbers."""
    return sorted(uow.find(AgendaItem, meeting_id=meeting_id), key=lambda item: item.position)


def renumber(uow: UnitOfWork, items: Sequence[AgendaItem | Annex]) -> None:
    """Give the items, or the annexes, the numbers of this order."""
    for position, item in enumerate(items, start=1):
        if item.position != position:
            uow.update(replace(item, position=position))


def insert_item(uow: UnitOfWork, item: AgendaItem) -> ItemId:
    """Add a new item at its position; those from there on move down."""
    items = items_in_place(uow, item.meeting_id)
    made = uow.add(item)
    items.insert(item.position - 1, made)
    renumber(uow, items)
    return made.id


def append_item(uow: UnitOfWork, item: AgendaItem) -> ItemId:
    """Add a new item at the end, but before the «різне» that closes the agenda; its own position does not count."""
    return insert_item(uow, replace(item, position=end_of_agenda(uow, item.meeting_id)))


def end_of_agenda(uow: UnitOfWork, meeting_id: MeetingId) -> int:
    """The place of the next item: after the last one, or where the «різне» stands that closes the agenda."""
    items = items_in_place(uow, meeting_id)
    closes = bool(items) and items[-1].kind is ItemKind.OTHER and items[-1].state is ItemState.OPEN
    return len(items) if closes else len(items) + 1
