"""The words that people typed, each with its place, and the checks of their form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secretariat.domain.dates import MONTHS_GENITIVE
from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding, Weight
from secretariat.domain.hours import items_in_order
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.record import MeetingRecord

_IN_WORDS = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS_GENITIVE)}) \d{{4}}(?: року| р\.)?", re.IGNORECASE)
_IN_DIGITS = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?![\d.]\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedText:
    """Words of the record, where they stand, and the number of their item or annex (0 for none)."""

    source: Source
    text: str
    item: int = 0
    annex: int = 0

    @property
    def numbers(self) -> dict[str, str | int]:
        """What a finding says of its place."""
        return {name: number for name, number in (("item", self.item), ("annex", self.annex)) if number}


def typed_texts(record: MeetingRecord) -> Iterator[TypedText]:
    """Everything that was typed in sentences, in the order of the paper."""
    items = {resolution.id: resolution.item_id for resolution in record.resolutions}
    for item in items_in_order(record):
        yield _text("item", item.id, item.title, item.position)
        for statement in record.statements:
            if statement.item_id == item.id:
                yield _text("statement", statement.id, statement.text, item.position)
        for point in record.points:
            if items.get(point.resolution_id) == item.id:
                yield _text("point", point.id, point.text, item.position)
        for dissent in record.dissents:
            if items.get(dissent.resolution_id) == item.id:
                yield _text("dissent", dissent.id, dissent.text, item.position)
    for annex in record.annexes:
        words = "\n".join((annex.title, annex.text or "", annex.alternative_text or ""))
        yield TypedText(source=Source(kind="annex", id=annex.id), text=words, annex=annex.position)


def dates_in_two_styles(record: MeetingRecord) -> Iterator[Finding]:
    """A date is written otherwise than the group's papers print dates (N9: one style in the whole document)."""
    other = _IN_DIGITS if record.group.date_style is DateStyle.WORDS else _IN_WORDS
    for typed in typed_texts(record):
        if found := [match[0] for match in other.finditer(typed.text)]:
            yield _of_text(typed, "dates_in_two_styles", found)


def words_mixed(record: MeetingRecord) -> Iterator[Finding]:
    """УХВАЛИЛИ stands in a text of a group that prints ВИРІШИЛИ, or the other way round (N18)."""
    other = next(word for word in DecisionWord if word is not record.group.decision_word)
    label = re.compile(rf"\b{other.value.upper()}\b|^(?i:{other.value}):", re.MULTILINE)
    for typed in typed_texts(record):
        if found := [match[0].rstrip(":") for match in label.finditer(typed.text)]:
            yield _of_text(typed, "words_mixed", found)


def _text(kind: str, id_: int, text: str, item: int) -> TypedText:
    return TypedText(source=Source(kind=kind, id=id_), text=text, item=item)


def _of_text(typed: TypedText, code: str, found: Sequence[str]) -> Finding:
    written = ", ".join(dict.fromkeys(found))
    params: dict[str, str | int] = {"written": written, **typed.numbers}
    return Finding(code=code, source=typed.source, weight=Weight.WAIVABLE, params=params)


CHECKS = (dates_in_two_styles, words_mixed)
CODES = ("dates_in_two_styles", "words_mixed")
