"""Where the lines of a paragraph end: the total-fit method of Knuth and Plass («Breaking Paragraphs into Lines», 1981).

Beside the spaces the letters give way, by so little that nobody sees it: what Hermann Zapf's hz program began and
pdfTeX calls font expansion. Widths are thousandths of an em.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.words import Word

_ANY = float("inf")
TOLERANCES = (3.0, 12.0, _ANY, _ANY)  # how far a line may stretch, tried in turn
EXPANSION = 0.02  # of a line's width: how much wider or narrower its letters may be set
HYPHEN_PENALTY = 50.0
HYPHENS_IN_A_ROW = 30_000.0
MOST_HYPHENS_IN_A_ROW = (2, 2, 2, _ANY)  # with each tolerance; without end where words are wider than a line
HYPHEN_BEFORE_LAST = 6_000.0
SHORT_LAST_LINE = 4_000.0
_SHORT = 0.12
_SHRINK = 0.33
_NOTHING = 1e-6  # what a line without spaces and letters could stretch


class Stop(IntEnum):
    """What stands where a line may end."""

    SPACE = 0
    HYPHEN = 1  # one is added
    END = 2


class Fit(NamedTuple):
    """How a line fills its measure: the factor of its letters and spaces, and what each space gets before that."""

    expansion: float
    gap: float


AS_IT_IS = Fit(expansion=1.0, gap=0.0)


def fit(*, width: float, measure: float, spaces: int, space: float) -> Fit:
    """Stretch or shrink a line of `width` to its `measure`: letters and spaces each by their share."""
    ratio = _ratio(measure - width, width, spaces * space)
    expansion = 1 + EXPANSION * max(-1.0, min(ratio, 1.0))
    return Fit(expansion, (measure / expansion - width) / spaces) if spaces else AS_IT_IS


class Stops:
    """All places where a line may end, as parallel lists: the search visits them too often for objects.

    `ends` is the width up to the end of a line that stops there, `starts` the width before the line that begins
    there; `end_spaces` and `start_spaces` count the spaces likewise. `words` and `positions` name the first word
    of the next line, and how many of its letters stay on this one.
    """

    __slots__ = ("end_spaces", "ends", "kinds", "positions", "start_spaces", "starts", "words")

    def __init__(self, words: Sequence[Word], *, space: float, hyphen: float) -> None:
        self.ends: list[float] = []
        self.starts: list[float] = []
        self.end_spaces: list[int] = []
        self.start_spaces: list[int] = []
        self.kinds: list[int] = []
        self.words: list[int] = []
        self.positions: list[int] = []
        self._add(0.0, 0.0, 0, 0, Stop.SPACE, 0, 0)
        self._fill(words, space, hyphen)

    def _fill(self, words: Sequence[Word], space: float, hyphen: float) -> None:
        x, spaces, last = 0.0, 0, len(words) - 1
        for index, word in enumerate(words):
            if word.points:
                self._divide(word, index, x, spaces, hyphen)
            x += word.width
            spaces += sum(text.count("\u00a0") for _, text in word.stretches)
            if index == last:
                self._add(x, x, spaces, spaces, Stop.END, index + 1, 0)
            elif words[index + 1].tight:
                self._add(x, x, spaces, spaces, Stop.SPACE, index + 1, 0)
            else:
                self._add(x, x + space, spaces, spaces + 1, Stop.SPACE, index + 1, 0)
                x += space
                spaces += 1

    def _divide(self, word: Word, index: int, x: float, spaces: int, hyphen: float) -> None:
        face, text = word.stretches[0]
        offsets = shape(face, text).offsets
        for point in word.points:
            here = x + offsets[point]
            before = spaces + text.count("\u00a0", 0, point)
            self._add(here + hyphen, here, before, before, Stop.HYPHEN, index, point)

    def _add(
        self,
        end: float,
        start: float,
        end_spaces: int,
        start_spaces: int,
        kind: Stop,
        word: int,
        position: int,
    ) -> None:
        self.ends.append(end)
        self.starts.append(start)
        self.end_spaces.append(end_spaces)
        self.start_spaces.append(start_spaces)
        self.kinds.append(kind)
        self.words.append(word)
        self.positions.append(position)


def best_stops(stops: Stops, *, first: float, rest: float, space: float, hyphen: float) -> list[int]:
    """The chain of stops, the first at 0 and the last at the end, with the least demerits.

    `first` and `rest` are the widths of the first and of the other lines.
    """
    limits = zip(TOLERANCES, MOST_HYPHENS_IN_A_ROW, strict=True)
    tried = (_search(stops, first, rest, space, 2 * hyphen, *limit) for limit in limits)
    previous = next(found for found in tried if found)
    chain = [len(stops.ends) - 1]
    while chain[-1]:
        chain.append(previous[chain[-1]])
    return chain[::-1]


def _search(
    stops: Stops, first: float, rest: float, space: float, slack: float, tolerance: float, most: float
) -> list[int] | None:
    """For each stop the best stop before it, or None when the end cannot be reached within the limits."""
    ends, starts, kinds = stops.ends, stops.starts, stops.kinds
    end_spaces, start_spaces = stops.end_spaces, stops.start_spaces
    last = len(ends) - 1
    least = [0.0] * (last + 1)
    previous = [0] * (last + 1)
    hyphens = [0] * (last + 1)
    active = [0]
    for stop in range(1, last + 1):
        end, spaces, kind = ends[stop], end_spaces[stop], kinds[stop]
        hyphen = kind == Stop.HYPHEN
        best, chosen, outgrown = _ANY, -1, 0
        for place, start in enumerate(active):
            width = end - starts[start]
            room = (rest if start else first) - width
            ratio = _ratio(room, width, space * (spaces - start_spaces[start]))
            if ratio < -1:
                if room - room / -ratio < -slack:
                    outgrown = place + 1
                continue
            if hyphen and hyphens[start] >= most:
                continue
            if kind == Stop.END:
                demerits = _last_line(room, ratio, kinds[start], rest if start else first)
            elif ratio > tolerance:
                break  # a later start gives an even shorter line
            else:
                demerits = _demerits(ratio, kind, kinds[start])
            if least[start] + demerits < best:
                best, chosen = least[start] + demerits, start
        del active[:outgrown]
        if chosen >= 0:
            least[stop], previous[stop] = best, chosen
            hyphens[stop] = hyphens[chosen] + 1 if hyphen else 0
            active.append(stop)
        if not active:
            return None
    return previous if chosen >= 0 else None


def _ratio(room: float, width: float, spaces: float) -> float:
    """How much of its stretch (positive) or of its shrinking (negative) a line uses to take up `room`.

    Its spaces, `spaces` wide together, stretch by their own width.
    """
    if room < 0:
        return room / (_SHRINK * spaces + EXPANSION * width + _NOTHING)
    return room / (spaces + EXPANSION * width + _NOTHING)


def _demerits(ratio: float, kind: int, kind_before: int) -> float:
    badness = 10 + 100 * abs(min(ratio, 50.0)) ** 3
    if kind == Stop.HYPHEN:
        badness += HYPHEN_PENALTY
        return badness * badness + (HYPHENS_IN_A_ROW if kind_before == Stop.HYPHEN else 0.0)
    return badness * badness


def _last_line(room: float, ratio: float, kind_before: int, measure: float) -> float:
    demerits = HYPHEN_BEFORE_LAST if kind_before == Stop.HYPHEN else 0.0
    if room < 0:
        return demerits + (10 + 100 * abs(ratio) ** 3) ** 2
    return demerits + 100.0 + (SHORT_LAST_LINE if measure - room < _SHORT * measure else 0.0)
