"""Text cut into what a line is made of: words, each in one or several faces."""

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from secretariat.domain.document import Run
from secretariat.language.hyphenation import break_points, ends_sentence, is_capitalised
from secretariat.language.typography import NO_BREAK_SPACE, bind, clean, quoted
from secretariat.output.pdf.fonts import Face, face_of
from secretariat.output.pdf.shaping import faces, shape

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_ADDRESS = re.compile(r"://|^www\.", re.IGNORECASE)
_STEP = re.compile(r"[^/?&=#]*:?[/?&=#]+|[^/?&=#]+")
_HYPHENED = re.compile(r"[^-]*-+|[^-]+")
_CHUNK = 6  # letters of a word too wide for any line that stay together


Stretches = tuple[tuple[Face, str], ...]


class Point(NamedTuple):
    """A place where a word may be divided: how many letters, how wide and how many spaces come before it."""

    position: int
    width: float
    spaces: int


class Word(NamedTuple):
    """Letters between two spaces: stretches of one face each; `tight` when no space comes before it.

    Widths are thousandths of an em: of the word, and of the widest part that cannot be divided, hyphen included.
    `spaces` counts those in it at which no line ends.
    """

    stretches: Stretches
    width: float
    widest_part: float = 0.0
    points: tuple[Point, ...] = ()  # ascending; only in a word of one stretch
    spaces: int = 0
    tight: bool = False


def printed(runs: Sequence[Run]) -> list[str]:
    """The texts of runs as they are printed: cleaned, and quoted and bound across the borders of runs."""
    texts = [clean(run.text) for run in runs]
    bound = bind(texts[0] if len(texts) == 1 else quoted("".join(texts)))  # each has been quoted by itself
    pieces, start = [], 0
    for text in texts:
        pieces.append(bound[start : start + len(text)])
        start += len(text)
    return pieces


def words_of(runs: Sequence[Run], *, bold: bool, hyphenate: bool, widest: float) -> list[Word]:
    """The words of a paragraph. What is wider than `widest` (thousandths of an em) is cut into tight chunks."""
    words: list[Word] = []
    pieces = _between_spaces(runs, bold, hyphenate)
    begins = True
    for piece, follower in zip_longest(pieces, pieces[1:]):
        named = follower is not None and follower.is_capitalised
        word = piece.beginning if begins and not named else piece.within
        if piece.is_address:
            words += _steps(word, widest)
        elif word.widest_part > widest:
            words += _fitting(word, widest)
        else:
            words.append(word)
        begins = piece.ends_sentence
    return words


class _Piece(NamedTuple):
    """What stands between two spaces: the word that it makes `within` a sentence, or `beginning` one."""

    within: Word
    beginning: Word
    is_capitalised: bool
    is_address: bool
    ends_sentence: bool


def _between_spaces(runs: Sequence[Run], bold: bool, hyphenate: bool) -> list[_Piece]:
    """The pieces of a paragraph, which may lie in several runs."""
    pieces: list[_Piece] = []
    parts: Stretches = ()
    divisible = hyphenate
    for run, shown in zip(runs, printed(runs), strict=True):
        face = face_of(run.emphasis, bold=bold)
        for index, part in enumerate(shown.split(" ")):
            if index and parts:
                pieces.append(_piece(parts, divisible))
                parts, divisible = (), hyphenate
            if part:
                parts += ((face, part),)
                divisible = divisible and run.hyphenate
    if parts:
        pieces.append(_piece(parts, divisible))
    return pieces


@functools.lru_cache(maxsize=50_000)
def _piece(parts: Stretches, divisible: bool) -> _Piece:
    """A piece of parts from one run each; `parts` are in the faces of the runs, whatever letters those have."""
    text = "".join(part for _, part in parts)
    stretches = tuple(stretch for face, part in parts for stretch in faces(face, part))
    return _Piece(
        within=_word(stretches, divisible=divisible, begins=False),
        beginning=_word(stretches, divisible=divisible, begins=True),
        is_capitalised=is_capitalised(text),
        is_address="/" in text and _ADDRESS.search(text) is not None,
        ends_sentence=ends_sentence(text),
    )


def _word(stretches: Stretches, *, divisible: bool, begins: bool) -> Word:
    width = sum(shape(face, text).width for face, text in stretches)
    spaces = sum(text.count(NO_BREAK_SPACE) for _, text in stretches)
    if not divisible or len(stretches) > 1:
        return Word(stretches, width, width, spaces=spaces)
    ((face, text),) = stretches
    offsets = shape(face, text).offsets
    points = tuple(
        Point(place, offsets[place], text.count(NO_BREAK_SPACE, 0, place))
        for place in break_points(text, begins=begins)
    )
    ends = [0.0, *(point.width for point in points), width]
    hyphen = shape(face, SOFT_HYPHEN).width if points else 0.0
    widest_part = max(end - start for start, end in pairwise(ends)) + hyphen
    return Word(stretches, width, widest_part, points, spaces)


def _steps(word: Word, widest: float) -> Iterator[Word]:
    """An address cut where a line may end: after a slash and the like, without a hyphen that would change it."""
    steps = [(face, step) for face, text in word.stretches for step in _STEP.findall(text)]
    for index, step in enumerate(steps):
        yield from _fitting(_undivided(step, tight=index > 0), widest)


def _fitting(word: Word, widest: float) -> Iterator[Word]:
    """The word, or parts of it when it cannot be divided enough: at the spaces that bind it, or else in tight parts."""
    if word.widest_part <= widest:
        yield word
        return
    for part in _unbound(word, widest):
        if part.widest_part <= widest:
            yield part
        else:
            yield from _cut(part, widest)


def _unbound(word: Word, widest: float) -> list[Word]:
    """«Лопатинський З. Л.» as «Лопатинський» and «З. Л.», where those fit; else each part is a word of its own."""
    pieces: list[Stretches] = [()]
    for face, text in word.stretches:
        first, *others = text.split(NO_BREAK_SPACE)
        pieces[-1] += ((face, first),)
        pieces += [((face, other),) for other in others]
    parts = [kept for piece in pieces if (kept := tuple(one for one in piece if one[1]))]
    if len(parts) < 2:
        return [word]
    bound = [(*part, (part[-1][0], NO_BREAK_SPACE)) for part in parts[1:-1]]
    rest = (*(one for part in bound for one in part), *parts[-1])
    divisible = bool(word.points)
    made = [_word(part, divisible=divisible, begins=False) for part in (parts[0], rest)]
    if made[1].widest_part > widest:
        made = [_word(part, divisible=divisible, begins=False) for part in parts]
    return [made[0]._replace(tight=word.tight), *made[1:]]


def _cut(word: Word, widest: float) -> Iterator[Word]:
    """Tight parts of a word: cut after its hyphens, or else anywhere."""
    parts = [(face, part) for face, text in word.stretches for part in _HYPHENED.findall(text)]
    for index, part in enumerate(parts):
        fitting = _undivided(part, tight=word.tight or index > 0)
        yield from [fitting] if fitting.width <= widest else _chunks(fitting)


def _chunks(word: Word) -> Iterator[Word]:
    ((face, text),) = word.stretches
    for start in range(0, len(text), _CHUNK):
        yield _undivided((face, text[start : start + _CHUNK]), tight=word.tight or start > 0)


def _undivided(stretch: tuple[Face, str], *, tight: bool) -> Word:
    width = shape(*stretch).width
    return Word((stretch,), width, width, spaces=stretch[1].count(NO_BREAK_SPACE), tight=tight)
