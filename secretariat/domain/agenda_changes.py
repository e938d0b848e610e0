"""What has changed on an agenda since it was sent out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.ids import ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A line of an agenda in words; `rapporteurs` is «Коваль Ю. А., Їжак С. В.»."""

    position: int
    title: str
    rapporteurs: str | None = None
    item_id: ItemId | None = None


class ChangeKind(StrEnum):
    """What happened to a line."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    RAPPORTEURS = "rapporteurs"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaChange:
    """One change: `was` is None for an added line, `now` for a removed one."""

    kind: ChangeKind
    was: AgendaLine | None = None
    now: AgendaLine | None = None


def agenda_changes(sent: Sequence[AgendaLine], current: Sequence[AgendaLine]) -> tuple[AgendaChange, ...]:
    """The changes in the order of the present agenda, removed lines last; both agendas stand in their order.

    A line that only has another number because of others was not moved: as few lines as possible are called so.
    """
    pairs = _pairs(sent, current)
    moved = _moved([sent.index(was) for was, _ in pairs if was is not None])
    kept = [was for was, _ in pairs if was is not None]
    places = {id(kept[place]) for place in moved}
    found = [
        change
        for was, now in pairs
        for change in _changes(was, now, is_moved=was is not None and id(was) in places)
    ]
    gone = [was for was in sent if not any(was is other for other in kept)]
    return (*found, *(AgendaChange(kind=ChangeKind.REMOVED, was=was) for was in gone))


def _pairs(
    sent: Sequence[AgendaLine], current: Sequence[AgendaLine]
) -> list[tuple[AgendaLine | None, AgendaLine]]:
    """Each present line with the sent one: that of its item, or one of its title whose item is gone."""
    of_item = {line.item_id: line for line in sent if line.item_id is not None}
    present = {line.item_id for line in current}
    free = [line for line in sent if line.item_id not in present or line.item_id is None]
    pairs: list[tuple[AgendaLine | None, AgendaLine]] = []
    for now in current:
        was = of_item.get(now.item_id) if now.item_id is not None else None
        if was is None:
            was = next((line for line in free if line.title == now.title), None)
            free = [line for line in free if line is not was]
        pairs.append((was, now))
    return pairs


def _changes(was: AgendaLine | None, now: AgendaLine, *, is_moved: bool) -> Iterator[AgendaChange]:
    if was is None:
        yield AgendaChange(kind=ChangeKind.ADDED, now=now)
        return
    if was.title != now.title:
        yield AgendaChange(kind=ChangeKind.RENAMED, was=was, now=now)
    if is_moved:
        yield AgendaChange(kind=ChangeKind.MOVED, was=was, now=now)
    if was.rapporteurs != now.rapporteurs:
        yield AgendaChange(kind=ChangeKind.RAPPORTEURS, was=was, now=now)


def _moved(places: Sequence[int]) -> list[int]:
    """Which of these are out of order: all but a longest row of them that increases."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else -1)
        ends[length:] = [place, *ends[length + 1 :]]
        at[length:] = [index, *at[length + 1 :]]
    kept: set[int] = set()
    index = at[-1] if at else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [index for index in range(len(places)) if index not in kept]
