"""Finds in a text everything that may be personal, each stretch once, with a key by which equal things are one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from secretariat.domain.erasure import NameForms, Redactor
from secretariat.domain.ids import PersonId
from secretariat.domain.masking.found import MaskKind
from secretariat.domain.masking.patterns import Hit, data_in
from secretariat.domain.masking.strangers import name_key, unknown_people_in
from secretariat.domain.name_patterns import (
    SPACE,
    any_of,
    contact,
    one_of,
    standing_alone,
    whole_names,
    word,
)
from secretariat.domain.person import Person
from secretariat.domain.ukrainian import normalise_apostrophes

Key = tuple[str, ...]
"""What one thing is known by: the kind, and the person's id or the letters and digits that count."""

_ALIKE = 3
"""Letters that the family names of two people share when a form of one can be a form of the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a text with what it means; `certain` as in `Hit`."""

    start: int
    end: int
    kind: MaskKind
    key: Key
    certain: bool = True


def person_key(person_id: PersonId) -> Key:
    """The key of somebody who has a row in the record."""
    return (MaskKind.PERSON.value, "#", str(person_id))


class Finder:
    """`citizens` are found by their names in all cases; the names of the `kept` are nobody unknown.

    `by_hand` are words that the secretary wants to be masked wherever they stand.
    """

    def __init__(
        self,
        citizens: Iterable[Person],
        kept: Iterable[Person],
        forms: Mapping[PersonId, NameForms],
        by_hand: Iterable[str] = (),
    ) -> None:
        people, staying = tuple(citizens), tuple(kept)
        everybody = (*people, *staying)
        self._names = {
            one.id: Redactor(
                forms[one.id], [forms[other.id] for other in everybody if _confusable(one, other)]
            )
            for one in people
        }
        self._kept_whole = any_of(
            standing_alone(part) for one in staying for part in whole_names(*_parts(forms[one.id]))
        )
        self._kept_family = any_of(
            standing_alone(word(form)) for one in staying for form in sorted(forms[one.id].family)
        )
        self._kept_called = any_of(
            standing_alone(f"{one_of(forms[one.id].given)}{SPACE}{one_of(forms[one.id].patronymic)}")
            for one in staying
            if forms[one.id].patronymic
        )
        shared = {
            form
            for one in people
            for other in everybody
            if _confusable(one, other)
            for form in forms[one.id].family & forms[other.id].family
        }
        self._doubtful = any_of(standing_alone(word(form)) for form in sorted(shared))
        known = (contact(one.phone) for one in everybody if one.phone)
        self._phones = any_of(filter(None, known))
        self._by_hand = any_of(map(standing_alone, map(word, sorted(by_hand, key=_longest_first))))

    def stretches(self, text: str) -> tuple[Stretch, ...]:
        """What is found, in order; where two overlap the stronger or the longer one takes both."""
        found = (
            *self._typed(text),
            *self._data(text),
            *self._known(text),
            *self._unknown(text),
            *self._shared(text),
        )
        return tuple(_joined(found))

    def _typed(self, text: str) -> Iterator[Stretch]:
        if self._by_hand is not None:
            for found in self._by_hand.finditer(text):
                key = (MaskKind.BY_HAND.value, _letters(found.group()))
                yield Stretch(start=found.start(), end=found.end(), kind=MaskKind.BY_HAND, key=key)

    def _data(self, text: str) -> Iterator[Stretch]:
        for hit in data_in(text):
            yield _stretch(hit, (hit.kind.value, _letters(text[hit.start : hit.end])))
        if self._phones is not None:
            for found in self._phones.finditer(text):
                hit = Hit(start=found.start(), end=found.end(), kind=MaskKind.PHONE)
                yield _stretch(hit, (hit.kind.value, _letters(found.group())))

    def _known(self, text: str) -> Iterator[Stretch]:
        for person_id, redactor in self._names.items():
            for start, end in redactor.names_in(text):
                key = person_key(person_id)
                yield Stretch(start=start, end=end, kind=MaskKind.PERSON, key=key)

    def _unknown(self, text: str) -> Iterator[Stretch]:
        for hit in unknown_people_in(text):
            if not self._is_kept(text, hit):
                yield _stretch(hit, (hit.kind.value, *name_key(text[hit.start : hit.end])))

    def _shared(self, text: str) -> Iterator[Stretch]:
        """A family name alone that a citizen shares with somebody else: a person must tell who is meant."""
        if self._doubtful is None:
            return
        kept = [one.span() for one in self._kept_whole.finditer(text)] if self._kept_whole else []
        for found in self._doubtful.finditer(text):
            start, end = found.span()
            if not any(begin <= start and end <= over for begin, over in kept):
                key = (MaskKind.PERSON.value, "?", found.group())
                yield Stretch(start=start, end=end, kind=MaskKind.PERSON, key=key, certain=False)

    def _is_kept(self, text: str, hit: Hit) -> bool:
        """True for the name of somebody who stays, and for the family name alone or the other names without it."""
        words = text[hit.start : hit.end]
        if any(
            alone is not None and alone.fullmatch(words) for alone in (self._kept_family, self._kept_called)
        ):
            return True
        return self._kept_whole is not None and self._kept_whole.search(words) is not None


def _confusable(one: Person, other: Person) -> bool:
    return one.id != other.id and one.family[:_ALIKE] == other.family[:_ALIKE]


def _joined(found: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches in order; those that overlap are one, with the meaning of the first certain one."""
    group: list[tuple[int, Stretch]] = []
    end = 0
    for rank, one in sorted(enumerate(found), key=lambda pair: (pair[1].start, pair[0])):
        if group and one.start >= end:
            yield _meant(group, end)
            group = []
        end = max(end, one.end) if group else one.end
        group.append((rank, one))
    if group:
        yield _meant(group, end)


def _meant(group: list[tuple[int, Stretch]], end: int) -> Stretch:
    """The whole of overlapping stretches, whose ranks say which of them was found first."""
    _, chosen = min(group, key=lambda pair: (not pair[1].certain, pair[0]))
    return replace(chosen, start=group[0][1].start, end=end)


def _stretch(hit: Hit, key: Key) -> Stretch:
    return Stretch(start=hit.start, end=hit.end, kind=hit.kind, key=key, certain=hit.certain)


def _parts(forms: NameForms) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return forms.family, forms.given, forms.patronymic


def _letters(text: str) -> str:
    """What counts in a number or an address, however it is typed."""
    signs = re.sub(r"[^\w@]", "", normalise_apostrophes(text).casefold())
    return signs.removeprefix("38") if signs.startswith("380") and signs.isdigit() else signs


def _longest_first(text: str) -> tuple[int, str]:
    return -len(text), text
