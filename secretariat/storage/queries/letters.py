"""Letters of the outbox: their ids by a filter, their rows by page, what was written to somebody."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from secretariat.domain.ids import LetterId, MeetingId
from secretariat.domain.kyiv import from_text
from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.services.letter_list import STATES, LetterRow, LetterText, PaperRow, Shown
from secretariat.storage.decision_words import folded
from secretariat.storage.queries.reading import Read, day, places

_PAGE = 500
"""Rows read by one statement: it can carry only so many values."""

_IDS = "SELECT l.id FROM letter l JOIN dispatch d ON d.letter_id = l.id"
_COUNTS = (
    "SELECT d.state, count(*) FROM letter l JOIN dispatch d ON d.letter_id = l.id WHERE {of_meeting} "
    "GROUP BY d.state"
)
_NEWEST = "ORDER BY l.id DESC"
_WORDS = "SELECT l.id, l.name || ' ' || l.address || ' ' || l.subject FROM letter l WHERE l.id IN ({ids})"
_ROWS = """
SELECT l.id, l.kind, l.name, l.address, l.subject, l.queued_at, d.state, d.moment, d.tries, d.next_at, d.reply,
  l.meeting_id, (SELECT min(day) FROM sitting s WHERE s.meeting_id = l.meeting_id), m.number
FROM letter l JOIN dispatch d ON d.letter_id = l.id LEFT JOIN meeting m ON m.id = l.meeting_id
WHERE l.id IN ({ids})
"""
_PAPERS = """
SELECT p.letter_id, p.file_name, p.sha256, (
    SELECT v.version FROM protocol_version v
    WHERE v.sha256 = p.sha256 OR v.scan_sha256 = p.sha256 ORDER BY v.version DESC LIMIT 1
  )
FROM letter_paper p WHERE p.letter_id IN ({ids}) ORDER BY p.letter_id, p.position
"""


def letter_ids(read: Read, shown: Shown, text: str, meeting_id: int | None) -> Sequence[int]:
    """The letters in the states of a filter, newest first, that have every typed word somewhere."""
    states = sorted(STATES[shown])
    of_meeting, values = _of_meeting(meeting_id)
    statement = f"{_IDS} WHERE d.state IN ({places(states)}) AND {of_meeting} {_NEWEST}"
    found = array("q", (row[0] for row in read(statement, [*states, *values])))
    wanted = folded(text).split()
    if not wanted:
        return found
    words = {row[0]: folded(row[1]) for page in _pages(found) for row in read(_words_of(page), page)}
    return array("q", (one for one in found if all(word in words.get(one, "") for word in wanted)))


def letter_rows(read: Read, ids: Sequence[int]) -> tuple[LetterRow, ...]:
    """The rows of these ids in their order; one not there is left out."""
    return tuple(row for page in _pages(ids) for row in _page(read, page))


def letter_counts(read: Read, meeting_id: int | None) -> Mapping[Shown, int]:
    """How many letters each filter shows."""
    of_meeting, values = _of_meeting(meeting_id)
    counted = read(_COUNTS.format(of_meeting=of_meeting), values)
    by_state = {DispatchState(state): count for state, count in counted}
    return {shown: sum(by_state.get(state, 0) for state in states) for shown, states in STATES.items()}


def letters_of_person(read: Read, person_id: int) -> Sequence[int]:
    """What was written to somebody, newest first."""
    return [row[0] for row in read(f"{_IDS} WHERE l.person_id = ? {_NEWEST}", (person_id,))]


def letter_text(read: Read, letter_id: int) -> LetterText | None:
    """What a letter says; None for one that is gone."""
    for text, calendar in read("SELECT text, calendar IS NOT NULL FROM letter WHERE id = ?", (letter_id,)):
        return LetterText(text=text, has_calendar=bool(calendar))
    return None


def _of_meeting(meeting_id: int | None) -> tuple[str, Sequence[object]]:
    """A condition with its values: the letters of a meeting, or all."""
    return ("TRUE", ()) if meeting_id is None else ("l.meeting_id = ?", (meeting_id,))


def _pages(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + _PAGE] for start in range(0, len(ids), _PAGE))


def _words_of(ids: Sequence[int]) -> str:
    return _WORDS.format(ids=places(ids))


def _page(read: Read, ids: Sequence[int]) -> Iterable[LetterRow]:
    papers: Mapping[int, list[PaperRow]] = defaultdict(list)
    for letter_id, name, sha256, version in read(_PAPERS.format(ids=places(ids)), ids):
        papers[letter_id].append(PaperRow(file_name=name, sha256=sha256, version=version))
    found = {row[0]: row for row in read(_ROWS.format(ids=places(ids)), ids)}
    return (_row(found[one], tuple(papers.get(one, ()))) for one in ids if one in found)


def _row(row: Any, papers: tuple[PaperRow, ...]) -> LetterRow:
    return LetterRow(
        id=LetterId(row[0]),
        kind=LetterKind(row[1]),
        name=row[2],
        address=row[3],
        subject=row[4],
        queued_at=from_text(row[5]),
        state=DispatchState(row[6]),
        moment=from_text(row[7]),
        tries=row[8],
        next_at=from_text(row[9]) if row[9] is not None else None,
        reply=row[10],
        meeting_id=MeetingId(row[11]) if row[11] is not None else None,
        day=day(row[12]),
        number=row[13],
        papers=papers,
    )
