"""The endings of Ukrainian declension and rules that choose among them by how a word ends."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.language.cases.forms import Forms


@dataclass(frozen=True, slots=True)
class Endings:
    """What follows the stem in genitive, dative, accusative, instrumental and vocative of somebody alive."""

    genitive: str
    dative: str
    accusative: str
    instrumental: str
    vocative: str

    def on(self, stem: str) -> Forms:
        """The forms of a stem."""
        return Forms(
            genitive=stem + self.genitive,
            dative=stem + self.dative,
            accusative=stem + self.accusative,
            instrumental=stem + self.instrumental,
            vocative=stem + self.vocative,
        )


# In the dative of masculines official papers use -у/-ю; -ові/-еві is as right.
INDECLINABLE = Endings("", "", "", "", "")
HARD = Endings("а", "у", "а", "ом", "е")
HARD_VELAR = Endings("а", "у", "а", "ом", "у")
MIXED = Endings("а", "у", "а", "ем", "у")
SOFT = Endings("я", "ю", "я", "ем", "ю")
SOFT_AFTER_VOWEL = Endings("я", "ю", "я", "єм", "ю")
HARD_IN_A = Endings("и", "і", "у", "ою", "о")
MIXED_IN_A = Endings("і", "і", "у", "ею", "е")
SOFT_IN_YA = Endings("і", "і", "ю", "ею", "е")
SOFT_IN_YA_FOND = Endings("і", "і", "ю", "ею", "ю")
SOFT_IN_YA_AFTER_VOWEL = Endings("ї", "ї", "ю", "єю", "є")
ADJECTIVE = Endings("ого", "ому", "ого", "им", "ий")
ADJECTIVE_SOFT = Endings("ього", "ьому", "ього", "ім", "ій")
ADJECTIVE_FEMININE = Endings("ої", "ій", "у", "ою", "а")
ADJECTIVE_FEMININE_SOFT = Endings("ьої", "ій", "ю", "ьою", "я")


@dataclass(frozen=True, slots=True)
class Rule:
    """Words with this ending put `oblique` in its place and take these endings."""

    ending: re.Pattern[str]
    oblique: str
    endings: Endings

    def forms(self, word: str) -> Forms | None:
        """The forms of a bare word; None when the rule does not concern it."""
        found = self.ending.search(word)
        if found is None:
            return None
        return self.endings.on(word[: found.start()] + found.expand(self.oblique))


def rule(ending: str, oblique: str, endings: Endings) -> Rule:
    """A rule of a regular expression that is held against the end of a word."""
    return Rule(ending=re.compile(f"(?:{ending})$"), oblique=oblique, endings=endings)


def by_rules(word: str, rules: Iterable[Rule]) -> Forms | None:
    """The forms by the first rule that concerns a bare word."""
    return next((forms for each in rules if (forms := each.forms(word)) is not None), None)


def alternating(pairs: str, endings: Endings) -> tuple[Rule, ...]:
    """Rules of words whose stem changes, as «двір/двор хвіст/хвост»; a leading ^ asks for the whole word."""
    return tuple(rule(word, stem, endings) for word, stem in (pair.split("/") for pair in pairs.split()))


def regular(ending: str, endings: Endings) -> Rule:
    """A rule of words whose stem is the word itself."""
    return rule(ending, r"\g<0>", endings)
