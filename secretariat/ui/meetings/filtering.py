"""Which meetings are shown: by words, by year, by standing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from secretariat.domain.dates import printed_date
from secretariat.domain.ids import MeetingId
from secretariat.domain.norms import DateStyle
from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.services.rows import MeetingRow
from secretariat.ui.standing import Standing, standing

Agendas = Mapping[MeetingId, str]
"""The titles of all items of a meeting, as one text to search in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is asked for; None and the empty text ask for nothing."""

    text: str = ""
    year: int | None = None
    standing: Standing | None = None

    @property
    def is_empty(self) -> bool:
        """True when all meetings are asked for."""
        return not self.text.strip() and self.year is None and self.standing is None


EVERYTHING = Filter()


def filtered(rows: Iterable[MeetingRow], wanted: Filter, agendas: Agendas) -> tuple[MeetingRow, ...]:
    """The rows that fit, in their order."""
    words = _folded(wanted.text).split()
    return tuple(
        row
        for row in rows
        if wanted.year in (None, row.day.year)
        and wanted.standing in (None, standing(row))
        and _has_words(row, words, agendas)
    )


def years(rows: Iterable[MeetingRow]) -> Sequence[int]:
    """The years that have a meeting, newest first."""
    return sorted({row.day.year for row in rows}, reverse=True)


def _has_words(row: MeetingRow, words: Sequence[str], agendas: Agendas) -> bool:
    if not words:
        return True
    number = f"№ {row.number} №{row.number}" if row.number is not None else ""
    dates = f"{printed_date(row.day, DateStyle.DIGITS)} {printed_date(row.day)}"
    text = _folded(f"{dates} {number} {row.place or ''} {agendas.get(row.id, '')}")
    return all(word in text for word in words)


def _folded(text: str) -> str:
    return normalise_apostrophes(text).casefold()
