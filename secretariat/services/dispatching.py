"""What she does with letters in the outbox: take out, put back, confirm; and what a new start makes of broken tries.

A letter's way stands outside the journal, so no step is written; the screens are told all the same.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from secretariat.domain.dispatching import UNDECIDED, confirmed, doubted, put_back, recovered, withdrawn
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId, MeetingId
from secretariat.domain.letters import WAITING, Dispatch, DispatchState, Letter, LetterKind
from secretariat.services.changes import Changed, Label, Topic
from secretariat.services.desk import Desk
from secretariat.services.ports import UnitOfWork

MOVED = Label(code="letter_moved")


def way_of(uow: UnitOfWork, letter_id: LetterId) -> Dispatch:
    """How far a letter has come; raises DomainError("not_found")."""
    ways = uow.find(Dispatch, letter_id=letter_id)
    if not ways:
        raise DomainError("not_found", kind="letter", id=letter_id)
    return ways[0]


def told(letter_ids: Sequence[int]) -> Changed:
    """What the screens are told of letters that moved on."""
    return Changed(topics={Topic.LETTER: frozenset(letter_ids)}) if letter_ids else Changed()


def withdraw(desk: Desk, letter_id: LetterId) -> Changed:
    """Take a waiting letter out; raises DomainError("letter_moved_on", state=…) when it does not wait any more."""
    return _move(desk, [letter_id], withdrawn)


def send_again(desk: Desk, letter_ids: Sequence[LetterId]) -> Changed:
    """Let letters wait anew that failed, were taken out or exported, or of which nothing is known; all or none.

    Each keeps its Message-ID, by which a server may see that it has it already. Raises
    DomainError("letter_moved_on").
    """
    return _move(desk, letter_ids, put_back)


def confirm(desk: Desk, letter_ids: Sequence[LetterId]) -> Changed:
    """She says that these exported or unknown letters were sent; all of them or none.

    Raises DomainError("letter_moved_on").
    """
    return _move(desk, letter_ids, confirmed)


def recover(desk: Desk) -> Changed:
    """Clear up after a try that died: nobody else may be sending, for that is how one is recognised."""
    with desk.work() as uow:
        ways = uow.find(Dispatch, state=DispatchState.SENDING)
        for way in ways:
            uow.update(recovered(way, desk.clock()))
        uow.commit(MOVED)
    return told([way.letter_id for way in ways])


def died(desk: Desk) -> dict[LetterId, Dispatch]:
    """What `recover` would make of tries that died; as there, nobody may be sending, but nothing is written."""
    with desk.work() as uow:
        ways = uow.find(Dispatch, state=DispatchState.SENDING)
    return {way.letter_id: recovered(way, desk.clock()) for way in ways}


def doubt_restored(desk: Desk) -> Changed:
    """After a restore no letter goes by itself: one that waits in a backup may have left since it was made."""
    with desk.work() as uow:
        ways = [way for state in sorted(UNDECIDED) for way in uow.find(Dispatch, state=state)]
        for way in ways:
            uow.update(doubted(way, desk.clock()))
        uow.commit(MOVED)
    return told([way.letter_id for way in ways])


def take_out(
    uow: UnitOfWork, meeting_id: MeetingId, kinds: Collection[LetterKind], moment: datetime, *, why: str
) -> None:
    """As a part of another step: what still waits of these kinds is not true any more, and stays."""
    letters = [letter.id for letter in uow.find(Letter, meeting_id=meeting_id) if letter.kind in kinds]
    for way in uow.among(Dispatch, "letter_id", letters):
        if way.state in WAITING:
            uow.update(withdrawn(way, moment, why))


def _move(
    desk: Desk, letter_ids: Sequence[LetterId], step: Callable[[Dispatch, datetime], Dispatch]
) -> Changed:
    with desk.work() as uow:
        for letter_id in letter_ids:
            uow.update(step(way_of(uow, letter_id), desk.clock()))
        uow.commit(MOVED)
    return told(letter_ids)
