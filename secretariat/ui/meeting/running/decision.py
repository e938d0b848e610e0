"""What was decided under the item on the screen: points, who does what until when, who disagreed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import DissentId, ItemId, PersonId, PointId, StatementId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, Dissent, Point, Resolution
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.decisions import (
    AddPoint,
    Assign,
    add_dissent,
    add_point,
    assign,
    change_point,
    point_from_statement,
    remove_dissent,
    remove_point,
)
from secretariat.ui.meeting.people import NOBODY, Who, everybody, name_of
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.co_workers import co_workers_text, parse_co_workers
from secretariat.ui.meeting.session import MeetingSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """A point or a sub-point as it is shown; `assignee` is empty while it obliges nobody.

    `email` is that of an assignee from outside, `others` are the co-assignees in one line.
    """

    id: PointId
    parent_id: PointId | None
    position: int
    text: str
    who: Who
    assignee: str
    due: date | None
    standing: bool
    can_go: bool
    email: str = ""
    others: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DissentLine:
    """A dissenting opinion as it is shown."""

    id: DissentId
    name: str
    text: str


def resolution_under(record: MeetingRecord, item_id: ItemId) -> Resolution | None:
    """The decision of an item."""
    return next((row for row in record.resolutions if row.item_id == item_id), None)


def point_lines(record: MeetingRecord, item_id: ItemId) -> tuple[PointLine, ...]:
    """The points of an item's decision, each followed by its sub-points."""
    resolution = resolution_under(record, item_id)
    own = [row for row in record.points if resolution is not None and row.resolution_id == resolution.id]
    top = sorted((row for row in own if row.parent_id is None), key=lambda row: row.position)
    only_voted = resolution is not None and resolution.ballot_id is not None and len(top) == 1
    lines = []
    for row in top:
        below = sorted((sub for sub in own if sub.parent_id == row.id), key=lambda sub: sub.position)
        lines.append(_line(record, row, can_go=not only_voted))
        lines += [_line(record, sub, can_go=True) for sub in below]
    return tuple(lines)


def _line(record: MeetingRecord, point: Point, *, can_go: bool) -> PointLine:
    action = action_of(record, point.id)
    return PointLine(
        id=point.id,
        parent_id=point.parent_id,
        position=point.position,
        text=point.text,
        who=Who(person_id=action.assignee_id, label=action.assignee_label) if action else NOBODY,
        assignee=(action.assignee_label or name_of(record, action.assignee_id)) if action else "",
        due=action.due if action else None,
        standing=action.standing if action else False,
        can_go=can_go,
        email=(action.assignee_email or "") if action else "",
        others=co_workers_text(record, action),
    )


def action_of(record: MeetingRecord, point_id: PointId) -> ActionItem | None:
    """The action that a point makes."""
    return next((row for row in record.actions if row.point_id == point_id), None)


def dissent_lines(record: MeetingRecord, item_id: ItemId) -> tuple[DissentLine, ...]:
    """Who disagreed with the decision of an item."""
    resolution = resolution_under(record, item_id)
    own: list[Dissent] = [
        row for row in record.dissents if resolution is not None and row.resolution_id == resolution.id
    ]
    return tuple(DissentLine(id=row.id, name=name_of(record, row.person_id), text=row.text) for row in own)


def new_point_place(item_id: ItemId, parent_id: PointId | None = None) -> Place:
    """Where the next point is being typed."""
    return Place(part=Part.NEW_POINT, id=parent_id or item_id, field="sub" if parent_id else "text")


class DecisionPresenter:
    """Edits the decision; a point that was emptied goes."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session

    def add(
        self, item_id: ItemId, text: str, born: Callable[[int], None], parent_id: PointId | None = None
    ) -> bool:
        """Append a point or a sub-point; an empty text is nothing yet."""
        if not tidy(text):
            return False
        session = self._session
        command = AddPoint(item_id=item_id, text=tidy(text), parent_id=parent_id)
        place = new_point_place(item_id, parent_id)
        return session.create(place, lambda: add_point(session.work, command), born)

    def add_from(self, statement_id: StatementId, born: Callable[[int], None]) -> bool:
        """Append a point with the words that somebody proposed."""
        session = self._session
        place = Place(part=Part.STATEMENT, id=statement_id, field="text")
        done = session.create(place, lambda: point_from_statement(session.work, statement_id), born)
        if done:
            session.say("point_from_statement", undoable=True)
        return done

    def set_text(self, point_id: PointId, text: str) -> bool:
        """Replace the words of a point."""
        if not tidy(text):
            return self.remove(point_id)
        session = self._session
        return session.attempt(
            _place(point_id, "text"), lambda: change_point(session.work, point_id, tidy(text))
        )

    def assign(self, point_id: PointId, who: Who, due: date | None = None, *, standing: bool = False) -> bool:
        """Say who does it until when, or always; nobody and no day take the action back."""
        session = self._session

        def step() -> Changed:
            if who == NOBODY and (due is not None or standing):
                raise DomainError("due_needs_assignee", field="assignee")
            command = Assign(
                point_id=point_id,
                assignee_id=who.person_id,
                assignee_label=who.label,
                due=due,
                standing=standing,
                assignee_email=self._kept_email(point_id, who),
            )
            return assign(session.work, command)

        return session.attempt(_place(point_id, "assignee"), step)

    def set_email(self, point_id: PointId, typed: str) -> bool:
        """Where somebody from outside who answers for the action is written to."""
        return self._reassign(point_id, "assignee_email", assignee_email=tidy(typed) or None)

    def set_co_workers(self, point_id: PointId, typed: str) -> bool:
        """Who else carries the action out, named in one line."""
        held = action_of(self._session.record, point_id)
        if held is None:
            return False
        others = parse_co_workers(typed, everybody(self._session), self._session.record, held)
        return self._reassign(point_id, "co_assignees", others=others)

    def _reassign(self, point_id: PointId, field: str, **changes: Any) -> bool:
        session, held = self._session, action_of(self._session.record, point_id)
        if held is None:
            return False
        same = Assign(
            point_id=point_id,
            assignee_id=held.assignee_id,
            assignee_label=held.assignee_label,
            due=held.due,
            standing=held.standing,
            assignee_email=held.assignee_email,
        )

        def step() -> Changed:
            try:
                return assign(session.work, replace(same, **changes))
            except DomainError as error:
                raise DomainError(error.code, field=field, **error.params) from error

        return session.attempt(_place(point_id, field), step)

    def _kept_email(self, point_id: PointId, who: Who) -> str | None:
        """The address stays while the same one from outside answers for the action."""
        held = action_of(self._session.record, point_id)
        same = held is not None and who.label is not None and held.assignee_label == who.label
        return held.assignee_email if held is not None and same else None

    def remove(self, point_id: PointId) -> bool:
        """Take a point away; the toast offers it back."""
        session = self._session
        done = session.attempt(_place(point_id, "text"), lambda: remove_point(session.work, point_id))
        if done:
            session.say("point_removed", undoable=True)
        return done

    def take_note(self, item_id: ItemId, words: str) -> bool:
        """The short decision of an item that was only heard."""
        return self.add(item_id, words, lambda _: None)

    def add_dissent(
        self, item_id: ItemId, person_id: PersonId | None, text: str, born: Callable[[int], None]
    ) -> bool:
        """Write down a dissenting opinion; it needs a person and words."""
        if not tidy(text):
            return False
        session = self._session
        place = Place(part=Part.NEW_DISSENT, id=item_id, field="text")
        if person_id is None:
            session.refuse(place, DomainError("dissent_needs_person", field="person"))
            return False
        return session.create(place, lambda: add_dissent(session.work, item_id, person_id, tidy(text)), born)

    def remove_dissent(self, dissent_id: DissentId) -> bool:
        """Take a dissenting opinion away."""
        session = self._session
        place = Place(part=Part.DISSENT, id=dissent_id, field="text")
        done = session.attempt(place, lambda: remove_dissent(session.work, dissent_id))
        if done:
            session.say("dissent_removed", undoable=True)
        return done


def _place(point_id: PointId, field: str) -> Place:
    return Place(part=Part.POINT, id=point_id, field=field)
