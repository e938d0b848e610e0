"""Paragraphs set into lines."""

import functools
import itertools
from collections.abc import Sequence
from typing import NamedTuple

from secretariat.domain.document import Run
from secretariat.language.typography import NO_BREAK_SPACE
from secretariat.output.pdf.breaking import AS_IT_IS, END, HYPHEN, Fit, Measures, Stops, best_stops, fit
from secretariat.output.pdf.fonts import Face, face_of
from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.styles import Alignment, Style
from secretariat.output.pdf.words import SOFT_HYPHEN, Word, words_of

_WIDEST_STRETCH = 3.0  # spaces; a line that would need more is left ragged


class Line(NamedTuple):
    """One line: its words, the points added to each space, and its width in points without them.

    Then all of it is set `expansion` times as wide.
    """

    words: tuple[Word, ...]
    gap: float
    width: float
    expansion: float = 1.0

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

    @property
    def head(self) -> int:
        """How many of its words belong to the first one, without a space between them."""
        return next(
            (index for index, word in enumerate(self.words) if index and not word.tight), len(self.words)
        )

    @property
    def tail(self) -> int:
        """The index of the first of those that belong to the last one."""
        return next((index for index in range(len(self.words) - 1, 0, -1) if not self.words[index].tight), 0)


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
    measures = Measures(first, rest, shape(face, " ").width, shape(face, SOFT_HYPHEN).width)
    justified = style.alignment is Alignment.JUSTIFIED
    stops, chain = best_stops(words, measures) if justified else _first_fit(words, measures)
    space = measures.space
    made = []
    for start, stop in itertools.pairwise(chain):
        line = _between(words, stops, start, stop)
        width = sum(word.width for word in line) + space * sum(not word.tight for word in line[1:])
        stretched = justified and stops.kinds[stop] != END
        spaces = stops.end_spaces[stop] - stops.start_spaces[start]
        fitted = _fitted(width, rest if start else first, spaces, space, stretched=stretched)
        made.append(Line(line, fitted.gap / scale, width / scale, fitted.expansion))
    return tuple(made)


def _base_face(runs: Sequence[Run], style: Style) -> Face:
    return face_of(runs[0].emphasis, bold=style.bold)


def _first_fit(words: Sequence[Word], measures: Measures) -> tuple[Stops, list[int]]:
    """Each line takes what it can; a word is divided only when a line holds nothing else."""
    first, rest, space, hyphen = measures
    stops = Stops(words, space=space, hyphen=hyphen)
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
                whole = stop if stops.kinds[stop] != HYPHEN else whole
        chain.append(whole if whole > start else max(divided, start + 1))
    return stops, chain


def _fitted(width: float, measure: float, spaces: int, space: float, *, stretched: bool) -> Fit:
    """As it is, unless the line must shrink or is to be stretched by no more than the eye bears."""
    if width <= measure and not stretched:
        return AS_IT_IS
    found = fit(width=width, measure=measure, spaces=spaces, space=space)
    return found if found.gap <= _WIDEST_STRETCH * space else AS_IT_IS


def _between(words: Sequence[Word], stops: Stops, start: int, stop: int) -> tuple[Word, ...]:
    """The words of a line, divided at its ends where the stops say so."""
    first, skipped = stops.words[start], stops.positions[start]
    last, kept = stops.words[stop], stops.positions[stop]
    mark = SOFT_HYPHEN if stops.kinds[stop] == HYPHEN else ""
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
    return Word(((face, part),), shape(face, part).width)  # its spaces have been counted


def divided_words(lines: Sequence[Line]) -> dict[int, str]:
    """For each line whose last word goes on in the next one, with a hyphen or without, that word in whole.

    For a line that holds nothing but the middle of a word that word has begun before.
    """
    found: dict[int, str] = {}
    start = 0
    for index, (line, follower) in enumerate(itertools.pairwise(lines)):
        if line.hyphenated or follower.words[0].tight:
            if not (index - 1 in found and line.head == len(line.words)):
                start = index
                found[start] = _plain(line.words[line.tail :])
            found[start] += _plain(follower.words[: follower.head])
            found.setdefault(index, "")
    return found


def _plain(words: Sequence[Word]) -> str:
    """The letters of words without spaces between, as who copies them wants them."""
    text = "".join(text for word in words for _, text in word.stretches)
    return text.removesuffix(SOFT_HYPHEN).replace(NO_BREAK_SPACE, " ")


def spaced(line: Line) -> Line:
    """The line with a space at its end, for a reader that joins it with what stands beside it."""
    return line._replace(words=(*line.words, SPACE))


SPACE = Word(((Face.REGULAR, " "),), 0.0, tight=True)
