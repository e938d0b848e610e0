"""From a place of the meeting to its lines on the page, and back."""

from collections.abc import Sequence

from secretariat.domain.document import Source
from secretariat.services.press import Spot
from secretariat.ui.kit.page_source import PageMark
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.page.overlay import NOT_YET
from secretariat.ui.meeting.place import Part, Place

_REACH = 3.0
"""How far from a line, in points, a click still means it."""
_NEW = {
    Part.NEW_HEARD: Part.STATEMENT,
    Part.NEW_SPOKEN: Part.STATEMENT,
    Part.NEW_ANNEX: Part.ANNEX,
}


def source_of(place: Place, ballots: dict[int, int]) -> Source:
    """What a place is on the page. `ballots` gives the vote of each item, for a vote is addressed by its item."""
    if place.part in _NEW:
        return Source(kind=_NEW[place.part].value, id=NOT_YET)
    if place.part is Part.BALLOT:
        return Source(kind=place.part.value, id=ballots.get(place.id, 0))
    return place.source


def marks_of(
    spots: Sequence[Spot], source: Source, tone: Tone = Tone.ACCENT, *, first: bool = False
) -> list[PageMark]:
    """The lines of a part as marks; the first of them alone, when asked."""
    own = [spot for spot in spots if spot.source == source]
    return [
        PageMark(
            page=spot.page, left=spot.left, top=spot.top, width=spot.width, height=spot.height, tone=tone
        )
        for spot in (own[:1] if first else own)
    ]


def source_at(spots: Sequence[Spot], page: int, x: float, y: float) -> Source | None:
    """The smallest part under a point of a page, or close by it."""
    there = [spot for spot in spots if spot.page == page]
    hit = [spot for spot in there if _contains(spot, x, y)] or [
        spot for spot in there if _contains(spot, x, y, _REACH)
    ]
    smallest = min(hit, key=lambda spot: spot.width * spot.height, default=None)
    return smallest.source if smallest is not None else None


def _contains(spot: Spot, x: float, y: float, reach: float = 0.0) -> bool:
    across = spot.left - reach <= x <= spot.left + spot.width + reach
    return across and spot.top - reach <= y <= spot.top + spot.height + reach
