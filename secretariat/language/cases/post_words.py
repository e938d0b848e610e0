"""Which words of a post change, and how: the adjectives before its head, the head, the adjectives just after it."""

import re
from collections.abc import Callable, Mapping, Sequence

from secretariat.language.cases.forms import Forms, bare, dressed, is_ukrainian, joined, unchanged
from secretariat.language.cases.post_heads import FROZEN_PARTS, HEADS, PREPOSITIONS, SUBSTANTIVES
from secretariat.language.cases.post_nouns import adjective_forms, noun_forms

Change = Callable[[str], Forms]

_ORDINAL = re.compile(r"(\d+-)й")
_ABBREVIATION = 6
_ADVERB = re.compile(".*[внлчт](?:о|ьо)")
_MASCULINE_ADJECTIVE = re.compile(".*(?:ий|[нт]ій|їй)")
_FEMININE_ADJECTIVE = re.compile(".*(?:[втлмнршщжчк]а|[нт]я)")
_MASCULINE_NOUN = re.compile("(?!.*(?:[іїо]в|их|ей)$).*[бвгґджзйклмнпрстфхцчшщь]")
_FEMININE_NOUN = re.compile(".*(?:ка|иця|иня|ша)")
_PERSON = re.compile(".*(?:[иі]ст|ник|тель|[ая]р|[еєо]р|[ае]нт|ач|лог|граф|ець|ка|иця|иня)")
_FEMININE_AFTER = re.compile(
    "(?:медичн|операційн|старш|головн|чергов|дільничн|процедурн|маніпуляційн|дієтичн|шкільн)а"
)


def changes(words: Sequence[str]) -> Mapping[int, Change]:
    """How the words at these places change; the other words stay. A word that is not of letters is given as ""."""
    found: dict[int, Change] = {}
    for place, word in enumerate(words):
        if _ORDINAL.fullmatch(word):
            found[place] = _ordinal
        elif _is_adjective(words, place):
            found[place] = _adjective
            if not _leads_on(words, place):
                return found
        elif word and not _is_adverb(words, place):
            return found | _head_changes(words, place)
    return found


def begins_with_head(words: Sequence[str]) -> bool:
    """True when the words begin with a known head, adjectives before it or not."""
    place = 0
    while place < len(words) and _is_adjective(words, place) and bare(words[place]) not in SUBSTANTIVES:
        place += 1
    return place < len(words) and (_is_head(words[place]) or bare(words[place]) in SUBSTANTIVES)


def is_letters(word: str) -> bool:
    """True for Ukrainian words, also with a hyphen, and for ordinals."""
    return _ORDINAL.fullmatch(word) is not None or is_ukrainian(word.rpartition("-")[2])


def is_abbreviation(word: str) -> bool:
    """True for a few capitals: ФОП, ОСББ, ГУНП."""
    return word.isupper() and len(word) <= _ABBREVIATION


def is_shouted(words: Sequence[str]) -> bool:
    """True when the whole post is written in capitals, so that they are no sign of an abbreviation."""
    letters = [word for word in words if is_letters(word)]
    return all(word.isupper() for word in letters) and any(
        _is_head(word) or not is_abbreviation(word) for word in letters
    )


def _head_changes(words: Sequence[str], place: int) -> dict[int, Change]:
    if not _may_be_head(words, place):
        return {}
    head = _leading_part(words[place])
    after = _FEMININE_AFTER if head.endswith(("а", "я")) else _MASCULINE_ADJECTIVE
    found: dict[int, Change] = {place: _noun}
    for later in range(place + 1, len(words)):
        if not after.fullmatch(words[later]):
            break
        found[later] = _adjective
    return found


def _may_be_head(words: Sequence[str], place: int) -> bool:
    """A known head, or what looks like a noun in the nominative; «ФОП Ґонта» turns on its abbreviation."""
    head = bare(words[place])
    follows_abbreviation = place > 0 and not words[place - 1]
    is_noun = _MASCULINE_NOUN.fullmatch(head) is not None or head.endswith(("а", "я"))
    return _is_head(head) or (is_noun and not follows_abbreviation and head not in PREPOSITIONS)


def _is_head(word: str) -> bool:
    parts = bare(word).split("-")
    return parts[0] in HEADS or parts[-1] in HEADS


def _is_adjective(words: Sequence[str], place: int) -> bool:
    """True for an adjective in the nominative before its noun, or standing for one."""
    word = bare(words[place])
    if word in SUBSTANTIVES:
        return True
    if not word or _is_head(word):
        return False
    return _MASCULINE_ADJECTIVE.fullmatch(word) is not None or _is_feminine_before_noun(words, place)


def _is_adverb(words: Sequence[str], place: int) -> bool:
    """«внутрішньо переміщена», «тимчасово виконуючий»."""
    before_adjective = place + 1 < len(words) and _is_adjective(words, place + 1)
    return before_adjective and _ADVERB.fullmatch(bare(words[place])) is not None


def _is_feminine_before_noun(words: Sequence[str], place: int) -> bool:
    """A feminine adjective ends as nouns do: it is one only when a feminine noun in the nominative follows."""
    if not _FEMININE_ADJECTIVE.fullmatch(bare(words[place])) or place + 1 >= len(words):
        return False
    following = _leading_part(words[place + 1])
    if following.endswith(("а", "я")) and (_is_head(words[place + 1]) or following in SUBSTANTIVES):
        return True
    return _FEMININE_NOUN.fullmatch(following) is not None or _is_feminine_before_noun(words, place + 1)


def _leads_on(words: Sequence[str], place: int) -> bool:
    """True when the adjective belongs to a noun after it; otherwise it stands for a noun itself."""
    if place + 1 >= len(words):
        return False
    adjective, following = bare(words[place]), bare(words[place + 1])
    if not following:
        return False
    if _is_head(following) or _is_adjective(words, place + 1):
        return True
    if adjective in SUBSTANTIVES or following in PREPOSITIONS:
        return False
    ends_as_noun = _MASCULINE_NOUN if _MASCULINE_ADJECTIVE.fullmatch(adjective) else _FEMININE_NOUN
    return ends_as_noun.fullmatch(following) is not None


def _ordinal(word: str) -> Forms:
    number = word[:-1]
    return Forms(
        genitive=f"{number}го",
        dative=f"{number}му",
        accusative=f"{number}го",
        instrumental=f"{number}м",
        vocative=word,
    )


def _adjective(word: str) -> Forms:
    return adjective_forms(bare(word)).each(lambda form: dressed(word, form))


def _noun(word: str) -> Forms:
    """The forms of a head, each part of a compound: «лікаря-терапевта», but «віце-президента»."""
    *before, last = word.split("-")
    first_parts = [unchanged(part) if _stays_before(part, last) else _simple_noun(part) for part in before]
    return joined([*first_parts, _simple_noun(last)], "-")


def _leading_part(word: str) -> str:
    """The bare part of a compound with whose gender adjectives agree: the first one that changes.

    «фізична особа-підприємець», but «головна прес-секретарка».
    """
    *before, last = word.split("-")
    return bare(next((part for part in before if not _stays_before(part, last)), last))


def _stays_before(part: str, head: str) -> bool:
    """True for a first part that is no person: «прес», «дрон», «ІТ»."""
    word = bare(part)
    is_person = word in HEADS or bare(head) not in HEADS or _PERSON.fullmatch(word) is not None
    return word in FROZEN_PARTS or not is_person


def _simple_noun(word: str) -> Forms:
    return (
        noun_forms(bare(word)).each(lambda form: dressed(word, form))
        if is_ukrainian(word)
        else unchanged(word)
    )
