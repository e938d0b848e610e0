"""The port of spelling: what the window asks of a dictionary, if there is one."""

from collections.abc import Callable, Iterable
from typing import Protocol

from secretariat.domain.spelling import plain_word

MOST_SUGGESTIONS = 6


class Speller(Protocol):
    """A dictionary of Ukrainian with the user's own words. It is asked in one thread at a time, never in that of the
    window: a suggestion takes a tenth of a second.
    """

    def is_right(self, word: str) -> bool:
        """Whether the word, as `domain.spelling` gives it, is spelt right."""
        ...

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; at most `MOST_SUGGESTIONS`, perhaps none."""
        ...

    def learn(self, word: str) -> None:
        """Count the word as right from now on.

        Raises "words_not_kept" where it could not be written down: then it is right until the program ends.
        """
        ...


OpenSpeller = Callable[[], Speller | None]
"""Loads the dictionary, in a worker thread: a fifth of a second. None where there is none; it never raises."""


def known_words(names: Iterable[str]) -> frozenset[str]:
    """The words of these names, in lower case, and each side of their hyphens."""
    words = {word for name in names for word in plain_word(name).casefold().split()}
    return frozenset(words | {part for word in words for part in word.split("-")})
