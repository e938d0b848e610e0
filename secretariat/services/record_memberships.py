"""Memberships of an imported record beside those that the store has."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from secretariat.domain.errors import DomainError
from secretariat.domain.group import SINGLE_ROLES, Membership
from secretariat.services.membership_past import closed_days
from secretariat.services.ports import UnitOfWork

_DAY = timedelta(days=1)


def held_membership(uow: UnitOfWork, membership: Membership, day: date) -> Membership | None:
    """The stored membership of the same person in the same group on the day, whatever its role."""
    own = uow.find(Membership, group_id=membership.group_id, person_id=membership.person_id)
    return next((row for row in own if row.holds_on(day)), None)


def fitted(uow: UnitOfWork, membership: Membership, day: date) -> Membership:
    """The membership with its dates drawn in, so that it overlaps none that the store has and holds on the day.

    It stays between the days of finalised meetings too, whose protocols were made without it. Raises
    DomainError("role_taken") when the group has another chair or secretary on the day, and
    ("membership_in_protocol") when there is such a protocol of the day itself.
    """
    for other in uow.find(Membership, group_id=membership.group_id):
        same_role = other.role is membership.role and other.role in SINGLE_ROLES
        if other.person_id == membership.person_id or same_role:
            membership = _beside(membership, other, day)
    return _between(membership, closed_days(uow, membership.group_id), day)


def _beside(membership: Membership, other: Membership, day: date) -> Membership:
    if not membership.overlaps(other):
        return membership
    if other.until is not None and other.until < day:
        return replace(membership, since=other.until + _DAY)
    if other.since is not None and other.since > day:
        return replace(membership, until=other.since - _DAY)
    raise DomainError("role_taken", field="role", role=membership.role, day=day)


def _between(membership: Membership, closed: Iterable[date], day: date) -> Membership:
    held = [other for other in closed if membership.holds_on(other)]
    if day in held:
        raise DomainError("membership_in_protocol", field="since", day=day)
    before = max((other for other in held if other < day), default=None)
    after = min((other for other in held if other > day), default=None)
    if before is not None:
        membership = replace(membership, since=before + _DAY)
    return replace(membership, until=after - _DAY) if after is not None else membership
