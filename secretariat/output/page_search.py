"""Words sought in the text of a page, whatever their case, apostrophes and line ends."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from secretariat.domain.ukrainian import normalise_apostrophes, tidy

DIVIDING = "\x02\u00ad\ufffe"
"""What PDFium tells where a word is divided at the end of a line."""


def found_in(signs: Sequence[str], words: str) -> Iterator[range]:
    """The places of `words` among the signs of a page, from first to last and none over another.

    A word that is divided at the end of a line is one word; a line end is a space. Nothing to seek is not found.
    """
    sought = _folded(tidy(words).replace("\n", " "))
    if not sought:
        return
    text, starts = _flowing(signs)
    place = text.find(sought)
    while place >= 0:
        end = place + len(sought)
        yield range(_sign_at(starts, place), _sign_at(starts, end - 1) + 1)
        place = text.find(sought, end)


def _flowing(signs: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text as it is compared, and where in it which sign begins: (place in the text, index of the sign)."""
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    for index, sign in enumerate(signs):
        folded = " " if sign.isspace() else _folded(sign)
        if sign in DIVIDING or (folded == " " and parts and parts[-1] == " "):
            continue
        starts.append((length, index))
        parts.append(folded)
        length += len(folded)
    return "".join(parts), starts


def _sign_at(starts: Sequence[tuple[int, int]], place: int) -> int:
    return starts[bisect_right(starts, place, key=lambda start: start[0]) - 1][1]


def _folded(text: str) -> str:
    return normalise_apostrophes(text).casefold()
