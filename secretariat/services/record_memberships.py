"""Memberships of an imported record beside those that the store has."""

from dataclasses import replace
from datetime import date, timedelta

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.services.ports import UnitOfWork

_SINGLE = (Role.CHAIR, Role.SECRETARY)
_DAY = timedelta(days=1)


def held_membership(uow: UnitOfWork, membership: Membership, day: date) -> Membership | None:
    """The stored membership of the same person in the same group on the day, whatever its role."""
    own = uow.find(Membership, group_id=membership.group_id, person_id=membership.person_id)
    return next((row for row in own if row.holds_on(day)), None)


def fitted(uow: UnitOfWork, membership: Membership, day: date) -> Membership:
    """The membership with its dates drawn in, so that it overlaps none that the store has and holds on the day.

    Raises DomainError("role_taken") when the group has another chair or secretary on the day.
    """
    for other in uow.find(Membership, group_id=membership.group_id):
        same_role = other.role is membership.role and other.role in _SINGLE
        if other.person_id == membership.person_id or same_role:
            membership = _beside(membership, other, day)
    return membership


def _beside(membership: Membership, other: Membership, day: date) -> Membership:
    if not membership.overlaps(other):
        return membership
    if other.until is not None and other.until < day:
        return replace(membership, since=other.until + _DAY)
    if other.since is not None and other.since > day:
        return replace(membership, until=other.since - _DAY)
    raise DomainError("role_taken", field="role", role=membership.role, day=day)
