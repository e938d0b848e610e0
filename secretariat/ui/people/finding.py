"""Who is listed for the words that are typed."""

from collections.abc import Sequence

from secretariat.domain.ukrainian import normalise_apostrophes
from secretariat.services.rows import PersonRow


def found(rows: Sequence[PersonRow], typed: str) -> tuple[PersonRow, ...]:
    """Those with a word in their name or post for each typed word that begins so."""
    wanted = _folded(typed).split()
    return tuple(row for row in rows if all(_has(row, word) for word in wanted))


def _has(row: PersonRow, word: str) -> bool:
    words = _folded(f"{row.full} {row.post or ''}").split()
    return any(one.startswith(word) for one in words)


def _folded(text: str) -> str:
    return normalise_apostrophes(text).casefold()
