"""What was decided under an item: points, sub-points, who does what until when, dissent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain import checks
from secretariat.domain.agenda import AgendaItem, ItemState, Statement
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import (
    ActionId,
    CoAssigneeId,
    DissentId,
    ItemId,
    PersonId,
    PointId,
    ResolutionId,
    StatementId,
)
from secretariat.domain.proposed_words import as_decision
from secretariat.domain.resolution import ActionItem, CoAssignee, Dissent, Point, Resolution
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import ensure_actions_stay, ensure_prolongs_nothing, open_item, resolution_of
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPoint:
    """A point at the end of an item's decision, or a sub-point of one."""

    item_id: ItemId
    text: str
    parent_id: PointId | None = None


def add_point(work: Work, command: AddPoint) -> tuple[PointId, Changed]:
    """Append a point; the item becomes considered.

    Raises DomainError: "item_not_discussed", "item_has_vote" (withdraw it first), "point_too_deep" (below a sub-point),
    "point_of_another_resolution".
    """
    with work() as uow:
        item, point = _appended(uow, command)
        return point.id, _sealed(uow, item, point.id, "point_added")


def _appended(uow: UnitOfWork, command: AddPoint) -> tuple[AgendaItem, Point]:
    item = open_item(uow, command.item_id)
    if not item.discussed:
        raise DomainError("item_not_discussed", field="text", item=item.position)
    _ensure_not_voted(uow, item)
    resolution = _resolution(uow, item)
    _ensure_parent(uow, resolution, command.parent_id)
    beside = uow.find(Point, resolution_id=resolution.id, parent_id=command.parent_id)
    point = Point(
        id=PointId(NEW),
        resolution_id=resolution.id,
        position=max((p.position for p in beside), default=0) + 1,
        text=command.text,
        parent_id=command.parent_id,
    )
    return item, uow.add(point)


def _ensure_not_voted(uow: UnitOfWork, item: AgendaItem) -> None:
    """What is added after the vote was not voted on."""
    resolution = resolution_of(uow, item.id)
    if resolution is not None and resolution.ballot_id is not None:
        raise DomainError("item_has_vote", field="text", item=item.position)


def point_from_statement(work: Work, statement_id: StatementId) -> tuple[PointId, Changed]:
    """Append a point with the words of a statement under the same item; the statement stays. Raises as `add_point`."""
    with work() as uow:
        statement = uow.get(Statement, statement_id)
        command = AddPoint(item_id=statement.item_id, text=tidy(as_decision(statement.text)))
        item, point = _appended(uow, command)
        return point.id, _sealed(uow, item, point.id, "point_added")


def _ensure_parent(uow: UnitOfWork, resolution: Resolution, parent_id: PointId | None) -> None:
    """A sub-point stands under a point of the same decision."""
    if parent_id is None:
        return
    parent = uow.get(Point, parent_id)
    if parent.parent_id is not None:
        raise DomainError("point_too_deep", field="text")
    if parent.resolution_id != resolution.id:
        raise DomainError("point_of_another_resolution", field="text")


def _resolution(uow: UnitOfWork, item: AgendaItem) -> Resolution:
    if item.state is not ItemState.CONSIDERED:
        uow.update(replace(item, state=ItemState.CONSIDERED))
    return resolution_of(uow, item.id) or uow.add(Resolution(id=ResolutionId(NEW), item_id=item.id))


def change_point(work: Work, point_id: PointId, text: str) -> Changed:
    """Replace the words of a point."""
    with work() as uow:
        point, item = _point_and_item(uow, point_id)
        uow.update(replace(point, text=text))
        return _sealed(uow, item, point_id, "point_changed")


def remove_point(work: Work, point_id: PointId) -> Changed:
    """Delete a point with its sub-points and action; an empty decision goes too.

    Raises DomainError: "item_has_vote" for the last point of a decision that was voted on, "action_has_history",
    "action_published" (it stood in a protocol that was reopened since), "decision_prolongs".
    """
    with work() as uow:
        point, item = _point_and_item(uow, point_id)
        ensure_actions_stay(uow, (point, *uow.find(Point, parent_id=point_id)))
        uow.remove(Point, point_id)
        left = uow.find(Point, resolution_id=point.resolution_id, parent_id=None)
        if not left:
            _drop_resolution(uow, item, point.resolution_id)
        beside = uow.find(Point, resolution_id=point.resolution_id, parent_id=point.parent_id)
        for position, other in enumerate(sorted(beside, key=lambda p: p.position), start=1):
            if other.position != position:
                uow.update(replace(other, position=position))
        return _sealed(uow, item, point_id, "point_removed")


def _drop_resolution(uow: UnitOfWork, item: AgendaItem, resolution_id: ResolutionId) -> None:
    if uow.get(Resolution, resolution_id).ballot_id is not None:
        raise DomainError("item_has_vote", field="text", item=item.position)
    ensure_prolongs_nothing(uow, resolution_id)
    uow.remove(Resolution, resolution_id)
    uow.update(replace(item, state=ItemState.OPEN))


@dataclass(frozen=True, slots=True, kw_only=True)
class CoWorker:
    """Somebody who carries an action out together with its assignee: a person, or a label with an address."""

    person_id: PersonId | None = None
    label: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """Who does what a point says, until when; without an assignee the point obliges nobody.

    `others` are the co-assignees in their order; None leaves those who are there.
    """

    point_id: PointId
    assignee_id: PersonId | None = None
    assignee_label: str | None = None
    due: date | None = None
    standing: bool = False
    assignee_email: str | None = None
    others: Sequence[CoWorker] | None = None


def assign(work: Work, command: Assign) -> Changed:
    """Make a point an action, change it, or take it back.

    Raises DomainError: "meeting_closed", "action_has_history" and "action_published" when an action would go that was
    followed up, or that stood in a protocol which was reopened since, "assigned_twice", "email_of_person",
    "standing_has_no_date", "bad_email" and "mail_bad_address" (address).
    """
    with work() as uow:
        point, item = _point_and_item(uow, command.point_id)
        held = uow.find(ActionItem, point_id=command.point_id)
        _ensure_reachable(uow, held, command)
        if command.assignee_id is None and command.assignee_label is None:
            ensure_actions_stay(uow, (point,))
            for action in held:
                uow.remove(ActionItem, action.id)
        else:
            _set_co_workers(uow, _assigned(uow, held, command), command)
        return _sealed(uow, item, command.point_id, "action_assigned")


def _ensure_reachable(uow: UnitOfWork, held: Sequence[ActionItem], command: Assign) -> None:
    """Refuse an address that no letter reaches; one that was stored before it was refused may stay."""
    stored = {action.assignee_email for action in held}
    stored |= {row.email for action in held for row in uow.find(CoAssignee, action_id=action.id)}
    for address in (command.assignee_email, *(who.email for who in command.others or ())):
        if address not in stored:
            checks.reachable_email(address, "assignee_email")


def _assigned(uow: UnitOfWork, held: Sequence[ActionItem], command: Assign) -> ActionItem:
    if held:
        changed = _filled(held[0], command)
        uow.update(changed)
        return changed
    fresh = ActionItem(
        id=ActionId(NEW),
        point_id=command.point_id,
        assignee_id=command.assignee_id,
        assignee_label=command.assignee_label,
    )
    return uow.add(_filled(fresh, command))


def _set_co_workers(uow: UnitOfWork, action: ActionItem, command: Assign) -> None:
    """Replace the co-assignees of an action; nobody stands in it twice."""
    held = uow.find(CoAssignee, action_id=action.id)
    others = command.others
    if others is None:
        others = [CoWorker(person_id=row.person_id, label=row.label, email=row.email) for row in held]
    named = [(action.assignee_id, action.assignee_label), *((who.person_id, who.label) for who in others)]
    if len(set(named)) != len(named):
        raise DomainError("assigned_twice", field="assignee")
    if command.others is None:
        return
    for row in held:
        uow.remove(CoAssignee, row.id)
    for position, who in enumerate(others, start=1):
        uow.add(
            CoAssignee(
                id=CoAssigneeId(NEW),
                action_id=action.id,
                position=position,
                person_id=who.person_id,
                label=who.label,
                email=who.email,
            )
        )


def _filled(action: ActionItem, command: Assign) -> ActionItem:
    return replace(
        action,
        assignee_id=command.assignee_id,
        assignee_label=command.assignee_label,
        assignee_email=command.assignee_email,
        due=command.due,
        standing=command.standing,
    )


def add_dissent(work: Work, item_id: ItemId, person_id: PersonId, text: str) -> tuple[DissentId, Changed]:
    """Record a dissenting opinion after the decision of an item.

    Raises DomainError: "no_decision", "dissent_twice" when the person has one there already.
    """
    with work() as uow:
        item = open_item(uow, item_id)
        resolution = resolution_of(uow, item_id)
        if resolution is None:
            raise DomainError("no_decision", field="text", item=item.position)
        if uow.find(Dissent, resolution_id=resolution.id, person_id=person_id):
            raise DomainError("dissent_twice", field="person")
        dissent = uow.add(
            Dissent(id=DissentId(NEW), resolution_id=resolution.id, person_id=person_id, text=text)
        )
        label = Label(code="dissent_added", ids={"item": item_id, "dissent": dissent.id})
        return dissent.id, uow.commit(label)


def remove_dissent(work: Work, dissent_id: DissentId) -> Changed:
    """Delete a dissenting opinion."""
    with work() as uow:
        dissent = uow.get(Dissent, dissent_id)
        open_item(uow, uow.get(Resolution, dissent.resolution_id).item_id)
        uow.remove(Dissent, dissent_id)
        return uow.commit(Label(code="dissent_removed", ids={"dissent": dissent_id}))


def _point_and_item(uow: UnitOfWork, point_id: PointId) -> tuple[Point, AgendaItem]:
    point = uow.get(Point, point_id)
    return point, open_item(uow, uow.get(Resolution, point.resolution_id).item_id)


def _sealed(uow: UnitOfWork, item: AgendaItem, point_id: PointId, code: str) -> Changed:
    ids = {"meeting": item.meeting_id, "item": item.id, "point": point_id}
    return uow.commit(Label(code=code, ids=ids))
