"""Letters that wait rely on the meeting as it was when they were written: what is so no more is taken out."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time

from secretariat.domain.ids import MeetingId, SittingId, VersionId
from secretariat.domain.letters import INVITING, LetterKind
from secretariat.domain.meeting import CALLED_OFF, FELL_THROUGH, Meeting, MeetingState, Sitting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.trash import Trashed
from secretariat.services.dispatching import take_out
from secretariat.services.ports import UnitOfWork

_ABOUT_IT = frozenset(LetterKind) - {LetterKind.REMINDER}
"""A reminder is about all meetings of the group."""
_CARRYING = (LetterKind.PROTOCOL, LetterKind.EXTRACT)

Hours = Mapping[SittingId, tuple[date, time | None]]
"""Day and hour of each sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What letters of a meeting rely on: that it is kept, its state, its closed versions, the hour of each day."""

    trashed: bool
    state: MeetingState
    closed: frozenset[VersionId]
    hours: Hours


def ground(uow: UnitOfWork, meeting_id: MeetingId) -> Ground | None:
    """What letters rely on now; None for a meeting that is not there."""
    found = uow.find(Meeting, id=meeting_id)
    if not found:
        return None
    versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
    return Ground(
        trashed=bool(uow.find(Trashed, meeting_id=meeting_id)),
        state=found[0].state,
        closed=frozenset(row.id for row in versions if row.state is not VersionState.SUPERSEDED),
        hours={row.id: (row.day, row.start) for row in uow.find(Sitting, meeting_id=meeting_id)},
    )


@contextmanager
def letters_follow(uow: UnitOfWork, meeting_id: MeetingId, moment: datetime) -> Iterator[None]:
    """Take out of the outbox what waits and is not true any more after a change of the meeting; undo leaves it so."""
    before = ground(uow, meeting_id)
    yield
    take_out_overtaken(uow, meeting_id, before, moment)


def take_out_overtaken(
    uow: UnitOfWork,
    meeting_id: MeetingId,
    before: Ground | None,
    moment: datetime,
    *,
    goes_back: bool = False,
) -> None:
    """As `letters_follow`. A step that `goes_back` brings the hours of which the letters tell: they may stay."""
    after = ground(uow, meeting_id)
    if before is None or after is None:
        return
    for kinds, why in _overtaken(before, after, goes_back=goes_back):
        take_out(uow, meeting_id, kinds, moment, why=why)


def _overtaken(
    before: Ground, after: Ground, *, goes_back: bool
) -> Iterator[tuple[Collection[LetterKind], str]]:
    if after.trashed and not before.trashed:
        yield _ABOUT_IT, "meeting_trashed"
    if after.state in FELL_THROUGH and before.state not in FELL_THROUGH:
        yield INVITING, "meeting_called_off" if after.state in CALLED_OFF else "meeting_not_held"
    if before.closed - after.closed:
        yield _CARRYING, "protocol_reopened"
    if not goes_back and _is_moved(before.hours, after.hours):
        yield INVITING, "meeting_moved"


def _is_moved(before: Hours, after: Hours) -> bool:
    """Days came, went or changed, or an hour that was known is another; one that becomes known contradicts nothing."""
    if before.keys() != after.keys():
        return True
    for sitting_id, (day, start) in before.items():
        now_day, now_start = after[sitting_id]
        if now_day != day or start not in (None, now_start):
            return True
    return False
