"""Names of groups by what tells them apart: «Робоча група з питань …» begins all of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile


def told_apart(names: Iterable[str]) -> Mapping[str, str]:
    """Each name without the words with which another one begins too; a name that would be empty stays whole."""
    words = {name: name.split() for name in names}
    return {name: " ".join(parts[_shared(name, words) :]) or name for name, parts in words.items()}


def _shared(name: str, words: Mapping[str, Sequence[str]]) -> int:
    """With how many words another name begins in the same way."""
    others = (other for key, other in words.items() if key != name)
    return max((_alike(words[name], other) for other in others), default=0)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
