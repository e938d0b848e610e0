"""A line of the palette, and which lines fit what is typed."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.ui.icons import Icon

MOST = 60
"""More lines nobody reads: another letter is typed sooner."""
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`do` is what Enter does; None means not now, and `detail` says why.

    `detail` is the key, or what tells this line from others of its name. `also` is found too, but not shown.
    """

    text: str
    do: Callable[[], None] | None = None
    detail: str = ""
    also: str = ""
    icon: Icon | None = None


def fitting(entries: Iterable[Entry], typed: str) -> Sequence[Entry]:
    """The lines in which each typed word begins a word, those that begin with what is typed first.

    Nothing typed fits everything. Large letters and the kinds of apostrophes do not matter.
    """
    wanted = folded(typed)
    begun = _WORDS.findall(wanted)
    found = [entry for entry in entries if _fits(_WORDS.findall(folded(f"{entry.text} {entry.also}")), begun)]
    return sorted(found, key=lambda entry: not folded(entry.text).startswith(wanted.strip()))[:MOST]


def folded(text: str) -> str:
    """`text` as it is compared."""
    return normalise_apostrophes(text).casefold()


def _fits(words: Sequence[str], begun: Sequence[str]) -> bool:
    return all(any(word.startswith(beginning) for word in words) for beginning in begun)
