"""Whether a word is a name in some case, or a slip of the pen in one: by stems, without a dictionary."""

import re
from functools import lru_cache

from secretariat.domain.ukrainian import normalise_apostrophes

_LETTERS = "А-ЯҐЄІЇа-яґєіїʼ"
_CAPITALISED = re.compile(rf"(?<![{_LETTERS}])[А-ЯҐЄІЇ][{_LETTERS}]{{3,}}")
_NAME = re.compile(rf"[{_LETTERS}-]+")
_ENDINGS = re.compile(
    "[аяуюіїиоеєьй]?|[оеє]в[іи]|[оеєиі]м|[оеє]ю|[оиі]й|ої|[иі]х|[ії]в|ого|ому|ими|[ая](?:ми|х)|[ая]м|ов(?:ої|ій)"
)
"""What may stand after a stem in some case."""

_SOFTENED = {"к": "цч", "г": "зж", "х": "сш"}
_CONFUSED = str.maketrans({"є": "е", "ї": "і", "и": "і", "й": "і", "ґ": "г", "ь": "", "ʼ": ""})
_FIRST = str.maketrans({"є": "е", "ї": "і", "ґ": "г"})
_LEAST_STEM = 4
_LONG_STEM = 7


def capitalised_words(text: str) -> list[str]:
    """The words of a text that may be names, each part of a double one by itself, with one kind of apostrophe."""
    return _CAPITALISED.findall(normalise_apostrophes(text))


def name_parts(name: str) -> tuple[str, ...]:
    """«Нечуй-Левицький» has two parts, each of which is declined."""
    return tuple(part for part in normalise_apostrophes(name).split("-") if part)


def is_form_of(word: str, name: str) -> bool:
    """True when the word can be the name in one of its cases."""
    small = word.casefold()
    return any(
        small.startswith(stem) and _ENDINGS.fullmatch(small, len(stem)) for stem in _stems(name.casefold())
    )


@lru_cache(maxsize=16_384)
def is_slip_of(word: str, name: str) -> bool:
    """True when one slip lies between the word and a form of the name: a letter too many, too few, wrong or swapped.

    In a short name only letters that are easily confused count (и and і, є and е, the soft sign, a doubled letter), so
    that «Коваль» is not found in every second word. The first letter and the last of the stem are taken as right:
    cases change the last one.
    """
    small, stem = word.casefold(), _stem(name.casefold())
    if (
        not _NAME.fullmatch(name)
        or len(stem) < _LEAST_STEM
        or small[0].translate(_FIRST) != stem[0].translate(_FIRST)
    ):
        return False
    ends = (size for size in (len(stem) - 1, len(stem), len(stem) + 1) if _ENDINGS.fullmatch(small, size))
    return any(_is_slip(small[:size], stem) for size in ends) and not is_form_of(word, name)


def _is_slip(written: str, stem: str) -> bool:
    if written[-1:] != stem[-1] or written == stem:
        return False
    return _sound(written) == _sound(stem) or (len(stem) >= _LONG_STEM and _one_apart(written, stem))


def _sound(word: str) -> str:
    """What is left when easily confused letters are one and doubled ones single."""
    return re.sub(r"(.)\1", r"\1", word.translate(_CONFUSED))


def _one_apart(one: str, other: str) -> bool:
    """True when one insertion, deletion, substitution or swap of neighbours leads from one to the other."""
    start = next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None
    )
    if start is None:
        return abs(len(one) - len(other)) == 1
    rest, other_rest = one[start:], other[start:]
    swapped = rest[1::-1] == other_rest[:2] and rest[2:] == other_rest[2:]
    return swapped or rest[1:] == other_rest[1:] or rest[1:] == other_rest or rest == other_rest[1:]


@lru_cache(maxsize=1024)
def _stem(name: str) -> str:
    """The part that all cases share: «кузьмінов», «гаєвськ», «коваленк», «ковал»."""
    return re.sub(r"(?:[иі]й|[аяоеєиіїуюьй])$", "", name)


@lru_cache(maxsize=1024)
def _stems(name: str) -> tuple[str, ...]:
    """The stems before case endings: «кравец» and «кравц», «сокіл» and «сокол», «калинк» and «калинц»."""
    stem = _stem(name)
    fleeting = re.sub(r"[оеє]([^аеєиіїоуюя]+)$", r"\1", stem)
    closed = [re.sub(r"і([^аеєиіїоуюя]+)$", rf"{vowel}\1", stem) for vowel in "ое"]
    softened = [stem[:-1] + letter for letter in _SOFTENED.get(stem[-1:], "")]
    return tuple(dict.fromkeys([stem, fleeting, re.sub("єц$", "йц", stem), *closed, *softened]))
