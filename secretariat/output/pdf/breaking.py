"""Where the lines of a paragraph end: the total-fit method of Knuth and Plass («Breaking Paragraphs into Lines», 1981).

Beside the spaces the letters give way, by so little that nobody sees it: what Hermann Zapf's hz program began and
pdfTeX calls font expansion. Widths are thousandths of an em.
"""

from collections.abc import Sequence
from typing import NamedTuple

from secretariat.output.pdf.words import Word

SPACE, HYPHEN, END = range(3)
"""What stands where a line may end; a hyphen is added. Plain numbers: the search compares them too often."""

_ANY = float("inf")
UNDIVIDED = 0.6  # how far a line may stretch when no word is divided
LIMITS = ((1.0, 2), (3.0, 2), (12.0, 2), (_ANY, 2), (_ANY, _ANY))
"""How far a line may stretch when words are, and how many hyphens may stand in a row: tried in turn.

At 1.0 its spaces are twice as wide as normal. Only words that are wider than a line need the last.
"""
EXPANSION = 0.02  # of a line's width: how much wider or narrower its letters may be set
HYPHEN_PENALTY = 50.0
HYPHENS_IN_A_ROW = 30_000.0
HYPHEN_BEFORE_LAST = 30_000.0
SHORT_LAST_LINE = 4_000.0
_SHORT = 0.12
_SHRINK = 0.33
_NOTHING = 1e-6  # what a line without spaces and letters could stretch


class Fit(NamedTuple):
    """How a line fills its measure: the factor of its letters and spaces, and what each space gets before that."""

    expansion: float
    gap: float


AS_IT_IS = Fit(expansion=1.0, gap=0.0)


def fit(*, width: float, measure: float, spaces: int, space: float) -> Fit:
    """Stretch or shrink a line of `width` to its `measure`: letters and spaces each by their share."""
    room = measure - width
    ratio = room / ((1.0 if room > 0 else _SHRINK) * spaces * space + EXPANSION * width + _NOTHING)
    expansion = 1 + EXPANSION * max(-1.0, min(ratio, 1.0))
    if spaces:
        return Fit(expansion, (measure / expansion - width) / spaces)
    return Fit(min(1.0, measure / width), 0.0)


class Stops:
    """All places where a line may end, as parallel lists: the search visits them too often for objects.

    `ends` is the width up to the end of a line that stops there, `starts` the width before the line that begins
    there; `end_spaces` and `start_spaces` count the spaces likewise. `words` and `positions` name the first word
    of the next line, and how many of its letters stay on this one. Words that are not `divided` have no stops.
    """

    __slots__ = ("end_spaces", "ends", "kinds", "positions", "start_spaces", "starts", "words")

    def __init__(self, words: Sequence[Word], *, space: float, hyphen: float, divided: bool = True) -> None:
        rows = _stops(words, space, hyphen, divided=divided)
        ends, starts, end_spaces, start_spaces, kinds, indices, positions = zip(*rows, strict=True)
        self.ends: Sequence[float] = ends
        self.starts: Sequence[float] = starts
        self.end_spaces: Sequence[int] = end_spaces
        self.start_spaces: Sequence[int] = start_spaces
        self.kinds: Sequence[int] = kinds
        self.words: Sequence[int] = indices
        self.positions: Sequence[int] = positions


_Row = tuple[float, float, int, int, int, int, int]


def _stops(words: Sequence[Word], space: float, hyphen: float, *, divided: bool) -> list[_Row]:
    """A row for each stop, in the order of the lists above."""
    rows: list[_Row] = [(0.0, 0.0, 0, 0, SPACE, 0, 0)]
    x, spaces, last = 0.0, 0, len(words) - 1
    for index, word in enumerate(words):
        for position, width, inner in word.points if divided else ():
            here, before = x + width, spaces + inner
            rows.append((here + hyphen, here, before, before, HYPHEN, index, position))
        x += word.width
        spaces += word.spaces
        if index == last:
            rows.append((x, x, spaces, spaces, END, index + 1, 0))
        elif words[index + 1].tight:
            rows.append((x, x, spaces, spaces, SPACE, index + 1, 0))
        else:
            rows.append((x, x + space, spaces, spaces + 1, SPACE, index + 1, 0))
            x += space
            spaces += 1
    return rows


class Measures(NamedTuple):
    """The widths of the first and of the other lines, of a space, and of a hyphen."""

    first: float
    rest: float
    space: float
    hyphen: float


def best_stops(words: Sequence[Word], measures: Measures) -> tuple[Stops, list[int]]:
    """Stops and the chain of them, the first at 0 and the last at the end, with the least demerits.

    Words are divided only where whole ones would leave a line too loose.
    """
    stops = Stops(words, space=measures.space, hyphen=measures.hyphen, divided=False)
    previous = _search(stops, measures, UNDIVIDED, 0)
    if previous is None:
        stops = Stops(words, space=measures.space, hyphen=measures.hyphen)
        previous = next(found for limit in LIMITS if (found := _search(stops, measures, *limit)))
    chain = [len(stops.ends) - 1]
    while chain[-1]:
        chain.append(previous[chain[-1]])
    return stops, chain[::-1]


def _search(stops: Stops, measures: Measures, tolerance: float, most: float) -> list[int] | None:
    """For each stop the best stop before it, or None when the end cannot be reached within the limits."""
    first, rest, space, hyphen_width = measures
    ends, starts, kinds = stops.ends, stops.starts, stops.kinds
    end_spaces, start_spaces = stops.end_spaces, stops.start_spaces
    last = len(ends) - 1
    least = [0.0] * (last + 1)
    previous = [0] * (last + 1)
    hyphens = [0] * (last + 1)
    active = [0]
    for stop in range(1, last + 1):
        end, spaces, kind = ends[stop], end_spaces[stop], kinds[stop]
        best, chosen, outgrown = _ANY, -1, 0
        for place, start in enumerate(active):
            width = end - starts[start]
            room = (rest if start else first) - width
            blank = space * (spaces - start_spaces[start])
            if room >= 0:
                ratio = room / (blank + EXPANSION * width + _NOTHING)
                if ratio > tolerance and kind != END:
                    break  # a later start gives an even shorter line
            else:
                shrink = _SHRINK * blank + EXPANSION * width + _NOTHING
                ratio = room / shrink
                if ratio < -1:
                    if room + shrink < -2 * hyphen_width:
                        outgrown = place + 1
                    continue
            if least[start] >= best or (kind == HYPHEN and hyphens[start] >= most):
                continue
            demerits = least[start] + _demerits(ratio, kind, kinds[start], room, rest if start else first)
            if demerits < best:
                best, chosen = demerits, start
        del active[:outgrown]
        if chosen >= 0:
            least[stop], previous[stop] = best, chosen
            hyphens[stop] = hyphens[chosen] + 1 if kind == HYPHEN else 0
            active.append(stop)
        if not active:
            return None
    return previous if chosen >= 0 else None


def _demerits(ratio: float, kind: int, kind_before: int, room: float, measure: float) -> float:
    """What a line costs that ends with a stop of `kind`, stretched (positive) or shrunk by its `ratio`."""
    badness = 10 + 100 * abs(ratio if ratio < 50 else 50) ** 3
    if kind == SPACE:
        return badness * badness
    if kind == HYPHEN:
        badness += HYPHEN_PENALTY
        return badness * badness + (HYPHENS_IN_A_ROW if kind_before == HYPHEN else 0.0)
    demerits = HYPHEN_BEFORE_LAST if kind_before == HYPHEN else 0.0
    if room < 0:
        return demerits + badness * badness
    return demerits + 100.0 + (SHORT_LAST_LINE if measure - room < _SHORT * measure else 0.0)
