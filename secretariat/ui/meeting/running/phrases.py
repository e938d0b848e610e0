"""Phrases of minutes, offered while a text is typed."""

import re
from functools import cache

from secretariat.domain.person import Gender
from secretariat.resources import resource

_PAIR = re.compile(r"(\w+)\|(\w+)")
LEAST_LETTERS = 3


@cache
def phrases(kind: str, gender: Gender | None = None) -> tuple[str, ...]:
    """The phrases for «spoken» or «decided» words; «підтримав|підтримала …» agrees with the speaker's gender.

    Of a speaker whose gender is not known both forms are offered.
    """
    lines = resource("templates", "uk", f"phrases-{kind}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(form for line in lines if line.strip() for form in _forms(line.strip(), gender))


def _forms(line: str, gender: Gender | None) -> tuple[str, ...]:
    match = _PAIR.search(line)
    if match is None:
        return (line,)
    masculine, feminine = (line[: match.start()] + form + line[match.end() :] for form in match.groups())
    if gender is None:
        return masculine, feminine
    return (masculine,) if gender is Gender.MASCULINE else (feminine,)


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
