"""Names of groups by what tells them apart: «Робоча група з питань …» begins all of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from secretariat.domain.ids import GroupId


def told_apart(names: Iterable[str]) -> Mapping[str, str]:
    """Each name without the words with which another one begins too; a name that would be empty stays whole."""
    words = {name: name.split() for name in names}
    return {name: " ".join(parts[_shared(name, words) :]) or name for name, parts in words.items()}


def groups_told_apart(groups: Mapping[GroupId, str]) -> Mapping[GroupId, str]:
    """The same for groups with their names."""
    names = told_apart(groups.values())
    return {group: names[name] for group, name in groups.items()}


def names_of_several(groups: Mapping[GroupId, str]) -> Mapping[str, str]:
    """Their names for lists that tell the group of each row only where there are several; empty for a single one."""
    return told_apart(groups.values()) if len(groups) > 1 else {}


def _shared(name: str, words: Mapping[str, Sequence[str]]) -> int:
    """With how many words another name begins in the same way."""
    others = (other for key, other in words.items() if key != name)
    return max((_alike(words[name], other) for other in others), default=0)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
