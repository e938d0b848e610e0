"""One sentence of a news item, and how a typed text falls into sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.document import Source

_END = re.compile(r"(?<=[.!?…])[»”]?\s+(?=[«„]?[А-ЯҐЄІЇ\[])")
_NO_END = re.compile(r"(?:^|[\s(«„])(?:[А-ЯҐЄІЇ]|ім|вул|пл|просп|м|с|смт|ст|п|ч|тел|гр|проф|доц|акад)\.$")
"""An initial or a word cut short: the sentence goes on after its dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The words, and the part of the record from which they come."""

    text: str
    source: Source


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of a text; its lines are sentences of their own."""
    for line in text.splitlines():
        begun = 0
        for end in _END.finditer(line):
            if not _NO_END.search(line[begun : end.start()]):
                yield line[begun : end.start()].strip()
                begun = end.end()
        if line[begun:].strip():
            yield line[begun:].strip()
