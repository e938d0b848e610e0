"""Phrases of minutes, offered while a text is typed."""

from functools import cache

from secretariat.resources import resource

LEAST_LETTERS = 3


@cache
def phrases(kind: str) -> tuple[str, ...]:
    """The phrases for «spoken» or «decided» words, as the office's language has them."""
    lines = resource("templates", "uk", f"phrases-{kind}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def word_before(text: str, position: int) -> str:
    """The letters between the last space and a position in a text."""
    return text[:position].rpartition(" ")[2].rpartition("\n")[2]


def beginning_with(known: tuple[str, ...], typed: str) -> tuple[str, ...]:
    """Phrases that go on from what was typed."""
    return tuple(phrase for phrase in known if phrase.casefold().startswith(typed.casefold()))


def continued(phrase: str, typed: str) -> str:
    """A phrase with the first letter as it was typed: a capital stays one."""
    if typed[:1].isupper():
        return phrase[:1].upper() + phrase[1:]
    return phrase
