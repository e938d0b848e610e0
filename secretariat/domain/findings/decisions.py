"""Checks of the decisions: by whom and until when, and whether the group could decide."""

import re
from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ballot import Outcome, outcome
from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding, Weight, of_item
from secretariat.domain.findings.held import is_held
from secretariat.domain.hours import items_in_order
from secretariat.domain.quorum import opening_quorum, quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, Point, Resolution
from secretariat.domain.ukrainian import normalise_apostrophes

_TASKS = re.compile(
    r"\b(?:вжити|винести|відремонтувати|встановити|довести|доповісти|доручити|забезпечити|завершити|залучити|"
    r"запросити|звернутися|здійснити|зобовʼязати|контролювати|надати|надіслати|направити|оприлюднити|опрацювати|"
    r"організувати|оформити|передати|перевірити|підготувати|повідомити|подати|поінформувати|провести|продовжити|"
    r"проінформувати|розмістити|розробити|скликати|створити|узгодити|укласти)\b"
)
"""Verbs of work that somebody must do; «взяти до відома», «погодити», «затвердити» are done by being decided."""


def decision_without_who(record: MeetingRecord) -> Iterator[Finding]:
    """A decision asks for work, and nobody is named in any of its points (N23)."""
    charged = {action.point_id for action in record.actions}
    for item, resolution, points in _decided(record):
        at_work = next((point for point in points if _TASKS.search(_plain(point))), None)
        adopted = _is_adopted(record, resolution)
        if at_work is not None and adopted and not any(point.id in charged for point in points):
            yield _of_point(at_work, item, "decision_without_who")


def decision_without_when(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody is to do it, and not said until when; «постійно» is said."""
    for item, point, action in _charged(record):
        if action.due is None and not action.standing:
            yield _of_point(point, item, "decision_without_when", who=_who(record, action))


def due_before_meeting(record: MeetingRecord) -> Iterator[Finding]:
    """It is to be done before it was decided."""
    for item, point, action in _charged(record):
        if action.due is not None and action.due < record.day:
            days = {"due": action.due.isoformat(), "day": record.day.isoformat()}
            yield _of_point(point, item, "due_before_meeting", who=_who(record, action), **days)


def action_not_adopted(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody is charged by what was voted down: nobody owes that, and it would be watched all the same."""
    failed = {row.id for row in record.ballots if outcome(row) is Outcome.NOT_ADOPTED}
    ballots = {row.id: row.ballot_id for row in record.resolutions}
    for item, point, action in _charged(record):
        if ballots[point.resolution_id] in failed:
            yield _of_point(point, item, "action_not_adopted", who=_who(record, action))


def decided_without_quorum(record: MeetingRecord) -> Iterator[Finding]:
    """Something is decided at a moment when too few were there; a meeting without any quorum is another finding.

    Without a vote the paper calls it proposed (N15), so that it may stay.
    """
    if not is_held(record) or not opening_quorum(record).has:
        return
    moments = {ballot.id: ballot.moment for ballot in record.ballots}
    for item, resolution, points in _decided(record):
        moment = moments.get(resolution.ballot_id) if resolution.ballot_id is not None else None
        state = quorum_at_item(record, item.id, moment)
        weight = Weight.WAIVABLE if resolution.ballot_id is None else Weight.STOPS
        if not state.has:
            text = " ".join(point.text for point in points)
            numbers = {"present": state.present, "needed": state.needed}
            yield of_item(item, "decided_without_quorum", weight, text=text, **numbers)


def _decided(record: MeetingRecord) -> Iterator[tuple[AgendaItem, Resolution, tuple[Point, ...]]]:
    """Items with a decision in words, in the order of the agenda."""
    for item in items_in_order(record):
        for resolution in record.resolutions:
            points = tuple(point for point in record.points if point.resolution_id == resolution.id)
            if item.discussed and resolution.item_id == item.id and points:
                yield item, resolution, points


def _charged(record: MeetingRecord) -> Iterator[tuple[AgendaItem, Point, ActionItem]]:
    for item, _, points in _decided(record):
        for point in points:
            for action in record.actions:
                if action.point_id == point.id:
                    yield item, point, action


def _is_adopted(record: MeetingRecord, resolution: Resolution) -> bool:
    ballot = next((row for row in record.ballots if row.id == resolution.ballot_id), None)
    return ballot is None or outcome(ballot) is Outcome.ADOPTED


def _plain(point: Point) -> str:
    return normalise_apostrophes(point.text).casefold()


def _who(record: MeetingRecord, action: ActionItem) -> str:
    named = (person.full for person in record.persons if person.id == action.assignee_id)
    return next(named, action.assignee_label or "")


def _of_point(point: Point, item: AgendaItem, code: str, **params: str) -> Finding:
    source = Source(kind="point", id=point.id)
    told: dict[str, str | int] = {"item": item.position, "text": point.text, **params}
    return Finding(code=code, source=source, weight=Weight.WAIVABLE, params=told)


CHECKS = (
    decision_without_who,
    decision_without_when,
    due_before_meeting,
    action_not_adopted,
    decided_without_quorum,
)
CODES = (
    "decision_without_who",
    "decision_without_when",
    "due_before_meeting",
    "action_not_adopted",
    "decided_without_quorum",
)
