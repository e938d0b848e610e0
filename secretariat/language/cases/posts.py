"""A post in the cases: its adjectives and its head word change, what depends on the head stays."""

import re
from collections.abc import Iterator, Sequence

from secretariat.domain.ukrainian import tidy
from secretariat.language.cases.forms import Forms, joined, unchanged
from secretariat.language.cases.post_words import (
    begins_with_head,
    changes,
    is_abbreviation,
    is_letters,
    is_shouted,
)
from secretariat.services.cases import ProposedPost

_TOKENS = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|\([^)]*\)|\s+|[,;]|[^\s,;]+")
_ACTING = re.compile(r"(?:т\.? ?)?в[./]? ?о\b|вр\. ?в")
_LINKS = frozenset([",", ";", "–", "—", "-", "та", "і", "й"])


def proposed_post(title: str) -> ProposedPost:
    """The post in the cases; nobody is addressed by «в. о. начальника»."""
    forms = _post_forms(title)
    return ProposedPost(
        genitive=forms.genitive,
        dative=forms.dative,
        accusative=forms.accusative,
        instrumental=forms.instrumental,
        vocative=None if _is_acting(tidy(title)) else forms.vocative,
    )


def _post_forms(title: str) -> Forms:
    """The forms of a post; of a double one, joined by a dash, comma or «та», both change."""
    tokens = _TOKENS.findall(tidy(title))
    words: list[str] = [token for token in tokens if not token.isspace()]
    changed = iter(_words_forms(words, shouted=is_shouted(words)))
    return joined((unchanged(token) if token.isspace() else next(changed) for token in tokens), "")


def _words_forms(words: Sequence[str], *, shouted: bool) -> Iterator[Forms]:
    """The forms of each word; `shouted` when capitals are no abbreviations."""
    for part in _posts(words):
        change = {} if _is_shortened(part[0]) else changes(_judged(part, shouted=shouted))
        yield from (change.get(place, unchanged)(word) for place, word in enumerate(part))


def _judged(words: Sequence[str], *, shouted: bool) -> list[str]:
    """The words that rules can judge, an empty one in the place of each other."""
    return [word if is_letters(word) and (shouted or not is_abbreviation(word)) else "" for word in words]


def _is_shortened(word: str) -> bool:
    """«в. о.», «зав. відділу»: the word that would change is not written out."""
    return _is_acting(word) or word.endswith(".")


def _is_acting(text: str) -> bool:
    return _ACTING.match(text.casefold()) is not None


def _posts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words, divided before each further post; the joining word ends a part."""
    start = 0
    for place, word in enumerate(words, start=1):
        if word.casefold() in _LINKS and begins_with_head(words[place:]):
            yield words[start:place]
            start = place
    if words[start:]:
        yield words[start:]
