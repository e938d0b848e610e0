"""How a letter moves on its way: which state follows which, and when the next try is due."""

from dataclasses import replace
from datetime import datetime, timedelta

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import WAITING, Dispatch, DispatchState

BACK_OFF = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
)
"""What is waited after the first, second … try; the last one again and again (RFC 5321, 4.5.4.1: at least days)."""

UNDECIDED = WAITING | {DispatchState.SENDING}
"""Letters that a round would send, now or after the one under way has died."""

_FAULT = "fault:"
_PUT_BACK = frozenset(
    {DispatchState.FAILED, DispatchState.UNKNOWN, DispatchState.EXPORTED, DispatchState.WITHDRAWN}
)


def fault_reply(code: str) -> str:
    """What stands in `Dispatch.reply` where the program itself, and no server, has something to say."""
    return _FAULT + code


def fault_of(reply: str | None) -> str | None:
    """The code in a `fault_reply`; None for the words of a server."""
    return reply.removeprefix(_FAULT) if reply is not None and reply.startswith(_FAULT) else None


def is_due(way: Dispatch, now: datetime) -> bool:
    """True when a waiting letter may be tried by itself.

    A clock that was years ahead must not hold a letter for years: no wait is longer than the longest back-off.
    """
    if way.state not in WAITING:
        return False
    return way.next_at is None or not now < way.next_at <= now + BACK_OFF[-1]


def begun(way: Dispatch, moment: datetime) -> Dispatch:
    """A try begins."""
    _ensure(way, WAITING)
    return replace(
        way, state=DispatchState.SENDING, moment=moment, tries=way.tries + 1, handed_over=False, next_at=None
    )


def handed_over(way: Dispatch) -> Dispatch:
    """All but the final dot was transmitted: from now on the letter may arrive."""
    _ensure(way, {DispatchState.SENDING})
    return replace(way, handed_over=True)


def accepted(way: Dispatch, moment: datetime, reply: str) -> Dispatch:
    """The server took the letter."""
    _ensure(way, {DispatchState.SENDING})
    return replace(way, state=DispatchState.SENT, moment=moment, reply=reply or None)


def refused(way: Dispatch, moment: datetime, reply: str) -> Dispatch:
    """The letter will never be taken as it is; a refusal is an answer, so nothing arrived."""
    _ensure(way, {DispatchState.SENDING})
    return replace(way, state=DispatchState.FAILED, moment=moment, handed_over=False, reply=reply or None)


def put_off(way: Dispatch, moment: datetime, reply: str) -> Dispatch:
    """The letter surely did not arrive this time; another try follows after the back-off."""
    _ensure(way, {DispatchState.SENDING})
    wait = BACK_OFF[min(max(way.tries, 1), len(BACK_OFF)) - 1]
    return replace(
        way,
        state=DispatchState.RETRY,
        moment=moment,
        handed_over=False,
        next_at=moment + wait,
        reply=reply or None,
    )


def lost(way: Dispatch, moment: datetime) -> Dispatch:
    """The server's answer to a letter that was handed over is not known."""
    _ensure(way, {DispatchState.SENDING})
    # what a server said to an earlier try is no answer to this one
    return replace(way, state=DispatchState.UNKNOWN, moment=moment, reply=None)


def recovered(way: Dispatch, moment: datetime) -> Dispatch:
    """What a try that died in the middle has left: unknown after the handing over, a further try before it."""
    if way.handed_over:
        return lost(way, moment)
    _ensure(way, {DispatchState.SENDING})
    return replace(way, state=DispatchState.RETRY, moment=moment, next_at=None)


def doubted(way: Dispatch, moment: datetime) -> Dispatch:
    """A letter that waited in a copy of the store: it may have left after the copy was made."""
    _ensure(way, UNDECIDED)
    reply = fault_reply("store_restored")
    return replace(way, state=DispatchState.UNKNOWN, moment=moment, next_at=None, reply=reply)


def withdrawn(way: Dispatch, moment: datetime, why: str | None = None) -> Dispatch:
    """She takes a waiting letter out, or the program does: then `why` is the code of the reason."""
    _ensure(way, WAITING)
    reply = fault_reply(why) if why is not None else way.reply
    return replace(way, state=DispatchState.WITHDRAWN, moment=moment, next_at=None, reply=reply)


def put_back(way: Dispatch, moment: datetime) -> Dispatch:
    """She lets a letter wait again that failed, was taken out, was exported, or of which nothing is known."""
    _ensure(way, _PUT_BACK)
    return replace(
        way, state=DispatchState.QUEUED, moment=moment, handed_over=False, next_at=None, reply=None
    )


def unwritable(way: Dispatch, moment: datetime, code: str) -> Dispatch:
    """No message can be made of a waiting letter; `code` says why."""
    _ensure(way, WAITING)
    return replace(way, state=DispatchState.FAILED, moment=moment, next_at=None, reply=fault_reply(code))


def exported(way: Dispatch, moment: datetime) -> Dispatch:
    """The letter lies as a file for a mail program."""
    _ensure(way, WAITING | {DispatchState.EXPORTED})
    return replace(way, state=DispatchState.EXPORTED, moment=moment, next_at=None, reply=None)


def confirmed(way: Dispatch, moment: datetime) -> Dispatch:
    """She says that she sent it by hand, or found it among the sent ones."""
    _ensure(way, {DispatchState.EXPORTED, DispatchState.UNKNOWN})
    return replace(way, state=DispatchState.CONFIRMED, moment=moment)


def can_go_again(state: DispatchState) -> bool:
    """True for what `put_back` takes."""
    return state in _PUT_BACK


def _ensure(way: Dispatch, states: frozenset[DispatchState] | set[DispatchState]) -> None:
    if way.state not in states:
        raise DomainError("letter_moved_on", state=way.state)
