"""What a group was on the day of a finalised meeting is a fact of its protocol, which nothing changes."""

from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import GroupId
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.services.numbers import first_days, kept_meetings
from secretariat.services.ports import UnitOfWork


def ensure_protocols_stay(uow: UnitOfWork, before: Membership | None, after: Membership | None) -> None:
    """Refuse a change of who somebody was in the group on the day of a finalised meeting.

    None as `before` is somebody who joins, as `after` somebody who is taken out.

    Raises DomainError("membership_in_protocol", day=…) with the newest such day.
    """
    known = before or after
    assert known is not None
    days = closed_days(uow, known.group_id)
    changed = [day for day in days if _place(before, day) != _place(after, day)]
    if changed:
        raise DomainError("membership_in_protocol", field="since", day=max(changed))


def closed_days(uow: UnitOfWork, group_id: GroupId) -> tuple[date, ...]:
    """The first days of a group's meetings whose protocols are closed: its composition is that of those days."""
    meetings = [meeting.id for meeting in kept_meetings(uow, group_id)]
    versions = uow.among(ProtocolVersion, "meeting_id", meetings)
    closed = {row.meeting_id for row in versions if row.state is not VersionState.SUPERSEDED}
    return tuple(first_days(uow, closed).values())


def _place(membership: Membership | None, day: date) -> tuple[Role, bool] | None:
    if membership is None or not membership.holds_on(day):
        return None
    return membership.role, membership.voting
