"""What the form of an extract shows: every item, whether it can be taken, and who was charged with something."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.decided import has_decision
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId
from secretariat.domain.record import MeetingRecord
from secretariat.services.papers.people import charged


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractItem:
    """An item of the agenda; only a decided one can be `chosen`."""

    item: AgendaItem
    decided: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractState:
    """`assignees` are names by key; `assignee` is the one whose items are chosen, None for a choice by hand."""

    items: tuple[ExtractItem, ...]
    assignees: Mapping[str, str]
    assignee: str | None
    busy: bool

    @property
    def chosen(self) -> frozenset[ItemId]:
        """The items of the extract."""
        return frozenset(one.item.id for one in self.items if one.chosen)

    @property
    def can_save(self) -> bool:
        """True when the extract has an item and none is being made."""
        return bool(self.chosen) and not self.busy


def extract_state(
    record: MeetingRecord, wanted: Set[ItemId], assignee: str | None, *, busy: bool
) -> ExtractState:
    """The state of a record; what was `wanted` and is not decided any more is not chosen."""
    assignees = charged(record)
    decided = {item.id for item in record.items if has_decision(record, item.id)}
    return ExtractState(
        items=tuple(
            ExtractItem(item=item, decided=item.id in decided, chosen=item.id in decided & wanted)
            for item in items_in_order(record)
        ),
        assignees=assignees,
        assignee=assignee if assignee in assignees else None,
        busy=busy,
    )
