"""Names of groups by what tells them apart: «Робоча група з питань …» begins all of them."""

from collections.abc import Iterable, Mapping
from itertools import takewhile


def told_apart(names: Iterable[str]) -> Mapping[str, str]:
    """Each name without the words with which all begin; names that would be empty, and a single one, stay whole."""
    words = {name: name.split() for name in names}
    side_by_side = zip(*words.values(), strict=False) if len(words) > 1 else ()
    shared = len(list(takewhile(lambda same: len(set(same)) == 1, side_by_side)))
    return {name: " ".join(parts[shared:]) or name for name, parts in words.items()}
