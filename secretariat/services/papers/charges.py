"""What a meeting charged people with: each decided action with its item and everybody who carries it out."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.decided import is_decided
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionItem, CoAssignee, Point, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignee:
    """Somebody who carries an action out: a person of the office, or a label with an address of its own."""

    person_id: PersonId | None
    label: str | None
    email: str | None

    @property
    def key(self) -> str:
        """Tells one from another as long as the program runs."""
        return person_key(self.person_id) if self.person_id is not None else label_key(self.label or "")


def person_key(person_id: PersonId) -> str:
    """The key of a person."""
    return f"person-{person_id}"


def label_key(label: str) -> str:
    """The key of an organisation, or of somebody unnamed."""
    return f"label-{label.casefold()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """An action with the point and the item that it was born from; who answers for it stands first."""

    action: ActionItem
    point: Point
    resolution: Resolution
    item: AgendaItem
    assignees: tuple[Assignee, ...]

    def is_for(self, keys: Iterable[str]) -> bool:
        """True when one of these carries it out."""
        return not {one.key for one in self.assignees}.isdisjoint(keys)


def assignees(action: ActionItem, others: Iterable[CoAssignee]) -> tuple[Assignee, ...]:
    """Who answers for an action, then who else carries it out; each of them once."""
    first = Assignee(person_id=action.assignee_id, label=action.assignee_label, email=action.assignee_email)
    ordered = sorted(others, key=lambda row: row.position)
    found = [first, *(Assignee(person_id=o.person_id, label=o.label, email=o.email) for o in ordered)]
    once = dict[str, Assignee]()
    for one in found:
        once.setdefault(one.key, one)
    return tuple(once.values())


def charges(record: MeetingRecord) -> tuple[Charge, ...]:
    """The actions of what was decided, in the order of the agenda and of the points."""
    points = {point.id: point for point in record.points}
    resolutions = {row.id: row for row in record.resolutions if is_decided(record, row)}
    items = {item.id: item for item in record.items}
    found = [
        Charge(
            action=action,
            point=points[action.point_id],
            resolution=resolutions[points[action.point_id].resolution_id],
            item=items[resolutions[points[action.point_id].resolution_id].item_id],
            assignees=assignees(action, (row for row in record.co_assignees if row.action_id == action.id)),
        )
        for action in record.actions
        if points[action.point_id].resolution_id in resolutions
    ]

    def place(charge: Charge) -> tuple[int, int, int, int]:
        parent = points[charge.point.parent_id] if charge.point.parent_id is not None else None
        own = charge.point.position
        number = (own, 0) if parent is None else (parent.position, own)
        return charge.item.position, charge.resolution.id, *number

    return tuple(sorted(found, key=place))


def items_of(record: MeetingRecord, keys: Collection[str]) -> frozenset[ItemId]:
    """The items that charge one of these with something."""
    return frozenset(one.item.id for one in charges(record) if one.is_for(keys))
