"""Paragraphs set into lines."""

import functools
import itertools
from collections.abc import Sequence
from typing import NamedTuple

from secretariat.domain.document import Run
from secretariat.output.pdf.breaking import Stop, Stops, best_stops
from secretariat.output.pdf.fonts import Face, face_of
from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.styles import Alignment, Style
from secretariat.output.pdf.words import SOFT_HYPHEN, Word, words_of

_WIDEST_STRETCH = 6.0  # spaces; a line that would need more is left ragged


class Line(NamedTuple):
    """One line: its words, the points added to each space, and its width in points without them."""

    words: tuple[Word, ...]
    gap: float
    width: float

    @property
    def hyphenated(self) -> bool:
        """Whether the last word goes on in the next line."""
        return self.words[-1].stretches[-1][1].endswith(SOFT_HYPHEN)

    @property
    def text(self) -> str:
        """Its words, with spaces between them."""
        words = ("".join(text for _, text in word.stretches) for word in self.words)
        gaps = ("" if word.tight else " " for word in self.words)
        return "".join(part for pair in zip(gaps, words, strict=True) for part in pair).strip(" ")


@functools.lru_cache(maxsize=4_000)
def set_lines(runs: tuple[Run, ...], style: Style, indent: float | None = None) -> tuple[Line, ...]:
    """The lines of a paragraph; `indent` (points) replaces the style's own for the first line.

    No text gives no lines. Raises DomainError("unprintable_character"). Remembered, so that a preview sets only
    what has changed.
    """
    scale = 1000 / style.size
    rest = style.width * scale
    first = rest - (style.first_indent if indent is None else indent) * scale
    words = words_of(runs, bold=style.bold, hyphenate=style.hyphenate, widest=min(first, rest))
    if not words:
        return ()
    face = _base_face(runs, style)
    space, hyphen = shape(face, " ").width, shape(face, SOFT_HYPHEN).width
    stops = Stops(words, space=space, hyphen=hyphen)
    if style.alignment is Alignment.JUSTIFIED:
        chain = best_stops(stops, first=first, rest=rest, space=space, hyphen=hyphen)
    else:
        chain = _first_fit(stops, first=first, rest=rest, hyphen=hyphen)
    made = []
    for start, stop in itertools.pairwise(chain):
        line = _between(words, stops, start, stop)
        width = sum(word.width for word in line) + space * sum(not word.tight for word in line[1:])
        stretched = style.alignment is Alignment.JUSTIFIED and stops.kinds[stop] != Stop.END
        spaces = stops.end_spaces[stop] - stops.start_spaces[start]
        gap = _gap((first if start == 0 else rest) - width, spaces, space, stretched)
        made.append(Line(line, gap / scale, width / scale))
    return tuple(made)


def _base_face(runs: Sequence[Run], style: Style) -> Face:
    return face_of(runs[0].emphasis, bold=style.bold)


def _first_fit(stops: Stops, *, first: float, rest: float, hyphen: float) -> list[int]:
    """Each line takes what it can; a word is divided only when a line holds nothing else."""
    chain = [0]
    last = len(stops.ends) - 1
    while chain[-1] != last:
        start = chain[-1]
        limit = stops.starts[start] + (first if start == 0 else rest)
        whole = divided = start
        for stop in range(start + 1, last + 1):
            if stops.ends[stop] > limit + hyphen:
                break
            if stops.ends[stop] <= limit:
                divided = stop
                whole = stop if stops.kinds[stop] in (Stop.SPACE, Stop.END) else whole
        chain.append(whole if whole > start else max(divided, start + 1))
    return chain


def _gap(room: float, spaces: int, space: float, stretched: bool) -> float:
    """What each space gets: nothing in a ragged line, unless it must shrink."""
    if not spaces or (room >= 0 and not stretched):
        return 0.0
    gap = room / spaces
    return gap if gap <= _WIDEST_STRETCH * space else 0.0


def _between(words: Sequence[Word], stops: Stops, start: int, stop: int) -> tuple[Word, ...]:
    """The words of a line, divided at its ends where the stops say so."""
    first, skipped = stops.words[start], stops.positions[start]
    last, kept = stops.words[stop], stops.positions[stop]
    mark = SOFT_HYPHEN if stops.kinds[stop] == Stop.HYPHEN else ""
    if first == last:
        return (_part(words[first], skipped, kept, mark),)
    line = list(words[first:last])
    if skipped:
        line[0] = _part(words[first], skipped, None, "")
    if kept:
        line.append(_part(words[last], 0, kept, mark))
    return tuple(line)


def _part(word: Word, start: int, end: int | None, mark: str) -> Word:
    face, text = word.stretches[0]
    part = text[start:end] + mark
    return Word(((face, part),), shape(face, part).width)


def spaced(line: Line) -> Line:
    """The line with a space at its end, for a reader that joins it with what stands beside it."""
    return line._replace(words=(*line.words, _SPACE))


_SPACE = Word(((Face.REGULAR, " "),), 0.0, tight=True)
