"""Items of several meetings that are one question: each continues an earlier one, or bears its title."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from secretariat.domain.agenda import Standing
from secretariat.domain.ids import ItemId
from secretariat.domain.past_meetings import PastItem, PastMeeting, owners
from secretariat.domain.planning import CarryOver
from secretariat.domain.ukrainian import normalise_apostrophes, tidy

Thread = Sequence[tuple[PastMeeting, PastItem]]
"""One question over the meetings, from its first item to its last."""


@lru_cache(maxsize=8192)
def title_key(title: str) -> str:
    """What two titles of one question share: case, apostrophes and a full stop do not count."""
    return normalise_apostrophes(tidy(title)).casefold().rstrip(" .")


def threads(meetings: Sequence[PastMeeting], links: Iterable[CarryOver]) -> list[Thread]:
    """All questions of these meetings, which stand in order of time.

    The state of earlier decisions is none: it is another one each time.
    """
    roots = _roots(meetings, links)
    found: dict[ItemId, list[tuple[PastMeeting, PastItem]]] = {}
    for meeting in meetings:
        for row in meeting.items:
            if row.item.standing is not Standing.ACTIONS:
                found.setdefault(roots[row.item.id], []).append((meeting, row))
    return list(found.values())


def _roots(meetings: Sequence[PastMeeting], links: Iterable[CarryOver]) -> Mapping[ItemId, ItemId]:
    """For each item the one that stands for its question."""
    held = owners(meetings)
    above: dict[ItemId, ItemId] = {item: item for item in held}

    def root(item: ItemId) -> ItemId:
        while above[item] != item:
            item = above[item]
        return item

    for link in links:
        if link.item_id in held and link.from_item_id in held:
            above[root(link.item_id)] = root(link.from_item_id)
    first: dict[str, ItemId] = {}
    for meeting in meetings:
        for row in meeting.items:
            same = first.setdefault(title_key(row.item.title), row.item.id)
            above[root(row.item.id)] = root(same)
    return {item: root(item) for item in held}
