"""Text cut into what a line is made of: words, each in one or several faces."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from secretariat.domain.document import Run
from secretariat.language.hyphenation import break_points, ends_sentence, is_capitalised
from secretariat.language.typography import bind, clean, quoted
from secretariat.output.pdf.fonts import Face, face_of
from secretariat.output.pdf.shaping import faces, shape

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_ADDRESS = re.compile(r"://|^www\.", re.IGNORECASE)
_STEP = re.compile(r"[^/?&=#]*:?[/?&=#]+|[^/?&=#]+")
_CHUNK = 6  # letters of a word too wide for any line that stay together


class Word(NamedTuple):
    """Letters between two spaces: stretches of one face each; `tight` when no space comes before it."""

    stretches: tuple[tuple[Face, str], ...]
    width: float  # thousandths of an em
    points: tuple[int, ...] = ()  # where it may be divided, when it is of one stretch
    tight: bool = False


def printed(runs: Sequence[Run]) -> list[str]:
    """The texts of runs as they are printed: cleaned, and quoted and bound across the borders of runs."""
    texts = [clean(run.text) for run in runs]
    bound = bind(quoted("".join(texts)))
    pieces, start = [], 0
    for text in texts:
        pieces.append(bound[start : start + len(text)])
        start += len(text)
    return pieces


def words_of(runs: Sequence[Run], *, bold: bool, hyphenate: bool, widest: float) -> list[Word]:
    """The words of a paragraph. What is wider than `widest` (thousandths of an em) is cut into tight chunks."""
    words: list[Word] = []
    pieces = list(_between_spaces(runs, bold, hyphenate))
    begins = True
    for piece, follower in zip_longest(pieces, pieces[1:]):
        named = follower is not None and is_capitalised(follower.text)
        word = _word(piece, begins=begins and not named)
        words += _steps(word, widest) if _ADDRESS.search(piece.text) else _fitting(word, widest)
        begins = ends_sentence(piece.text)
    return words


class _Piece(NamedTuple):
    """What stands between two spaces, in stretches of one face each."""

    stretches: tuple[tuple[Face, str], ...]
    divisible: bool

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.stretches)


def _between_spaces(runs: Sequence[Run], bold: bool, hyphenate: bool) -> Iterable[_Piece]:
    """The pieces of a paragraph, which may lie in several runs."""
    open_piece: list[tuple[Face, str]] = []
    divisible = hyphenate
    for run, text in zip(runs, printed(runs), strict=True):
        for index, part in enumerate(text.split(" ")):
            if index and open_piece:
                yield _Piece(tuple(open_piece), divisible)
                open_piece, divisible = [], hyphenate
            if part:
                open_piece += faces(face_of(run.emphasis, bold=bold), part)
                divisible = divisible and run.hyphenate
    if open_piece:
        yield _Piece(tuple(open_piece), divisible)


def _word(piece: _Piece, *, begins: bool) -> Word:
    width = sum(shape(face, text).width for face, text in piece.stretches)
    divisible = piece.divisible and len(piece.stretches) == 1
    points = break_points(piece.stretches[0][1], begins=begins) if divisible else ()
    return Word(piece.stretches, width, points)


def _steps(word: Word, widest: float) -> Iterable[Word]:
    """An address cut where a line may end: after a slash and the like, without a hyphen that would change it."""
    steps = [(face, step) for face, text in word.stretches for step in _STEP.findall(text)]
    for index, (face, step) in enumerate(steps):
        yield from _fitting(Word(((face, step),), shape(face, step).width, tight=index > 0), widest)


def _fitting(word: Word, widest: float) -> list[Word]:
    """The word, or tight chunks of it when a part of it is wider than a line."""
    return [word] if _unbroken(word) <= widest else _chunks(word)


def _unbroken(word: Word) -> float:
    """The width of the widest part of a word that cannot be divided further, its hyphen included."""
    if not word.points:
        return word.width
    face, text = word.stretches[0]
    offsets = shape(face, text).offsets
    ends = [offsets[point] for point in (0, *word.points, len(text))]
    return max(end - start for start, end in pairwise(ends)) + shape(face, SOFT_HYPHEN).width


def _chunks(word: Word) -> list[Word]:
    chunks = [
        (face, text[start : start + _CHUNK])
        for face, text in word.stretches
        for start in range(0, len(text), _CHUNK)
    ]
    return [
        Word(((face, text),), shape(face, text).width, tight=word.tight or index > 0)
        for index, (face, text) in enumerate(chunks)
    ]
