"""Text cut into what a line is made of: words, each in one or several faces."""

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from secretariat.domain.document import Run
from secretariat.language.hyphenation import break_points
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
    """The words of a paragraph. What is wider than `widest` (thousandths of an em) is parted as little as may be."""
    words: list[Word] = []
    for piece in _between_spaces(runs, bold, hyphenate):
        if piece.is_address:
            words += _steps(piece.word, widest)
        elif piece.word.widest_part > widest:
            words += _unbound(piece.word.stretches, widest, divisible=piece.is_divisible)
        else:
            words.append(piece.word)
    return words


class _Piece(NamedTuple):
    """What stands between two spaces."""

    word: Word
    is_divisible: bool
    is_address: bool


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
        word=_word(stretches, divisible=divisible),
        is_divisible=divisible,
        is_address="/" in text and _ADDRESS.search(text) is not None,
    )


def _word(stretches: Stretches, *, divisible: bool, names: bool = False, tight: bool = False) -> Word:
    width = sum(shape(face, text).width for face, text in stretches)
    spaces = sum(text.count(NO_BREAK_SPACE) for _, text in stretches)
    if not divisible or len(stretches) > 1:
        return Word(stretches, width, width, spaces=spaces, tight=tight)
    ((face, text),) = stretches
    offsets = shape(face, text).offsets
    points = tuple(
        Point(place, offsets[place], text.count(NO_BREAK_SPACE, 0, place))
        for place in break_points(text, names=names)
    )
    ends = [0.0, *(point.width for point in points), width]
    hyphen = shape(face, SOFT_HYPHEN).width if points else 0.0
    widest_part = max(end - start for start, end in pairwise(ends)) + hyphen
    return Word(stretches, width, widest_part, points, spaces, tight)


def _steps(word: Word, widest: float) -> Iterator[Word]:
    """An address cut where a line may end: after a slash and the like, without a hyphen that would change it."""
    steps = [(face, step) for face, text in word.stretches for step in _STEP.findall(text)]
    for index, step in enumerate(steps):
        yield from _fitting((step,), widest, divisible=False, tight=index > 0)


def _unbound(stretches: Stretches, widest: float, *, divisible: bool) -> Iterator[Word]:
    """What no line has room for: «Лопатинський» and «З. Л.» where those fit, else parted at each space that binds."""
    pieces = _between_bonds(stretches)
    if len(pieces) > 1:
        rest = _word(_bound(pieces[1:]), divisible=divisible)
        if rest.widest_part <= widest:
            yield from _fitting(pieces[0], widest, divisible=divisible)
            yield rest
            return
    for piece in pieces:
        yield from _fitting(piece, widest, divisible=divisible)


def _bound(pieces: Sequence[Stretches]) -> Stretches:
    """The pieces as one, with no-break spaces between them."""
    *others, last = pieces
    spaced = [(*one[:-1], (one[-1][0], one[-1][1] + NO_BREAK_SPACE)) for one in others]
    return tuple(stretch for piece in (*spaced, last) for stretch in piece)


def _between_bonds(stretches: Stretches) -> list[Stretches]:
    """What stands between no-break spaces."""
    pieces: list[Stretches] = [()]
    for face, text in stretches:
        first, *others = text.split(NO_BREAK_SPACE)
        pieces[-1] += ((face, first),) if first else ()
        pieces += [((face, other),) if other else () for other in others]
    return [piece for piece in pieces if piece]


def _fitting(stretches: Stretches, widest: float, *, divisible: bool, tight: bool = False) -> Iterator[Word]:
    """A word, or tight parts of it when it is too wide: cut after its hyphens, into syllables, or else anywhere."""
    word = _word(stretches, divisible=divisible, tight=tight)
    if word.widest_part <= widest:
        yield word
        return
    parts = [(face, part) for face, text in stretches for part in _HYPHENED.findall(text)]
    for index, part in enumerate(parts):
        fitting = _word((part,), divisible=divisible, names=True, tight=tight or index > 0)
        yield from [fitting] if fitting.widest_part <= widest else _chunks(fitting)


def _chunks(word: Word) -> Iterator[Word]:
    ((face, text),) = word.stretches
    for start in range(0, len(text), _CHUNK):
        chunk = ((face, text[start : start + _CHUNK]),)
        yield _word(chunk, divisible=False, tight=word.tight or start > 0)
