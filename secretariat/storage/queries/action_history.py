"""What happened to one action: prolongations, notes, and the decisions by which it may be prolonged."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice, pairwise
from typing import Any

from secretariat.domain.ballot import Ballot, BallotWay, Choice, Outcome, outcome
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ids import ActionId, BallotId, MeetingId, ProgressNoteId, ResolutionId
from secretariat.domain.meeting import FELL_THROUGH
from secretariat.services.action_register import ActionHistory, DecisionName, Prolongation
from secretariat.storage.queries.reading import Read, day
from secretariat.storage.rule_text import majority_from

_OFFERED = 50
"""Decisions to choose from: those of the last few meetings, for a prolongation is written down soon."""

_BORN = """
SELECT a.due, m.group_id, m.id, (SELECT min(day) FROM sitting s WHERE s.meeting_id = m.id)
FROM action_item a
JOIN point p ON p.id = a.point_id
JOIN resolution r ON r.id = p.resolution_id
JOIN agenda_item i ON i.id = r.item_id
JOIN meeting m ON m.id = i.meeting_id
WHERE a.id = ?
"""
_DECISION = "r.id, d.day, m.number, r.ordinal, i.position, i.title"
_NAMED = len(_DECISION.split(", "))
_VOTE = "b.way, b.members, b.rule, b.for_, b.against, b.abstained, b.not_voted, b.chair_choice"
_FIRST_DAY = (
    "NOT EXISTS (SELECT 1 FROM sitting f WHERE f.meeting_id = d.meeting_id AND (f.day, f.id) < (d.day, d.id))"
)
_LATER = f"""
WITH late AS (
  SELECT m.id, d.day
  FROM sitting d
  CROSS JOIN meeting m ON m.id = d.meeting_id
  WHERE m.group_id = ? AND m.id <> ? AND d.day >= ? AND {_FIRST_DAY}
    AND m.id NOT IN (SELECT meeting_id FROM trashed)
    AND m.state NOT IN ({", ".join(f"'{state}'" for state in FELL_THROUGH)})
    AND EXISTS (SELECT 1 FROM agenda_item i JOIN resolution r ON r.item_id = i.id WHERE i.meeting_id = m.id)
  ORDER BY d.day DESC, m.id DESC LIMIT {2 * _OFFERED}
)
SELECT {_DECISION}, {_VOTE}
FROM late d
JOIN meeting m ON m.id = d.id
JOIN agenda_item i ON i.meeting_id = m.id
JOIN resolution r ON r.item_id = i.id
LEFT JOIN ballot b ON b.id = r.ballot_id
ORDER BY d.day DESC, m.id DESC, i.position LIMIT {2 * _OFFERED}
"""
"""From the latest day back, as many meetings as there may be decisions: SQLite reads no more of them."""
_EXTENSIONS = f"""
SELECT e.due, e.given_on, e.reason, e.by, {_DECISION}
FROM extension e
LEFT JOIN resolution r ON r.id = e.resolution_id
LEFT JOIN agenda_item i ON i.id = r.item_id
LEFT JOIN meeting m ON m.id = i.meeting_id
LEFT JOIN sitting d ON d.meeting_id = m.id AND {_FIRST_DAY}
WHERE e.action_id = ? ORDER BY e.id
"""
_NOTES = """
SELECT id, day, text, file_name, media_type, sha256, size FROM progress_note WHERE action_id = ? ORDER BY day, id
"""


def action_history(read: Read, action_id: int) -> ActionHistory:
    """The history of an action; raises DomainError("not_found") when it is gone.

    What was voted down is no decision that may prolong it.
    """
    known = next(iter(read(_BORN, (action_id,))), None)
    if known is None:
        raise DomainError("not_found", kind="action", id=action_id)
    decided, group_id, meeting_id, born = known
    return ActionHistory(
        prolongations=tuple(_prolongations(day(decided), list(read(_EXTENSIONS, (action_id,))))),
        notes=tuple(_note(ActionId(action_id), *row) for row in read(_NOTES, (action_id,))),
        decisions=tuple(islice(_adopted(read(_LATER, (group_id, meeting_id, born))), _OFFERED)),
    )


def _adopted(rows: Iterable[Any]) -> Iterator[DecisionName]:
    for row in rows:
        decision, vote = row[:_NAMED], row[_NAMED:]
        if vote[0] is None or outcome(_ballot(*vote)) is Outcome.ADOPTED:
            yield _decision(*decision)


def _ballot(*row: Any) -> Ballot:
    way, members, rule, for_, against, abstained, not_voted, chair = row
    return Ballot(
        id=BallotId(1),
        meeting_id=MeetingId(1),
        way=BallotWay(way),
        members=members,
        rule=majority_from(rule),
        for_=for_,
        against=against,
        abstained=abstained,
        not_voted=not_voted,
        chair_choice=Choice(chair) if chair is not None else None,
    )


def _prolongations(decided: date | None, rows: Sequence[Any]) -> Iterator[Prolongation]:
    days = [decided, *(_known(row[0]) for row in rows)]
    for (former, due), (_, given_on, reason, by, *decision) in zip(pairwise(days), rows, strict=True):
        assert due is not None
        yield Prolongation(
            former=former,
            due=due,
            given_on=_known(given_on),
            reason=reason,
            by=by,
            decision=_decision(*decision) if decision[0] is not None else None,
        )


def _decision(*row: Any) -> DecisionName:
    decision_id, taken, number, ordinal, item, title = row
    return DecisionName(
        id=ResolutionId(decision_id),
        day=_known(taken),
        number=number,
        ordinal=ordinal,
        item=item,
        title=title,
    )


def _note(action_id: ActionId, *row: Any) -> ProgressNote:
    note_id, noted, text, file_name, media_type, sha256, size = row
    return ProgressNote(
        id=ProgressNoteId(note_id),
        action_id=action_id,
        day=_known(noted),
        text=text,
        file_name=file_name,
        media_type=media_type,
        sha256=sha256,
        size=size,
    )


def _known(text: str) -> date:
    return date.fromisoformat(text)
