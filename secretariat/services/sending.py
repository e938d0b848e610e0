"""Sending what waits in the outbox: one letter after the other, each step of its way durable before the next.

The marker `handed_over` is committed between the payload and the final dot, so that a crash at any point sends nothing
twice and loses nothing: before the marker nothing can have arrived, after it the letter is «unknown» and shown.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from secretariat.domain.dispatching import (
    accepted,
    begun,
    fault_reply,
    handed_over,
    is_due,
    lost,
    put_off,
    refused,
)
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId
from secretariat.domain.letters import WAITING, Dispatch, DispatchState, Letter, LetterPaper
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED, recover, way_of
from secretariat.services.mail import Answer, AttachedFile, Carried, Carrier, Post, Sender
from secretariat.services.ports import UnitOfWork

Tell = Callable[["Progress"], None]

SETTLING_SECONDS, SETTLING_PAUSE_SECONDS = 60.0, 0.5
"""How long an answer that the server gave is held ready for a store that another program holds, and each pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One letter of a round has come to an answer; `done` of `total` so far."""

    letter_id: LetterId
    state: DispatchState
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round of sending came to: letters by state, and why it ended early."""

    states: Counter[DispatchState] = field(default_factory=Counter)
    fault: DomainError | None = None

    @property
    def touched(self) -> int:
        """How many letters were tried."""
        return self.states.total()


def waiting_ids(desk: Desk, *, due_only: bool = False) -> list[LetterId]:
    """The letters that wait, oldest first; with `due_only` those whose back-off is over."""
    with desk.work() as uow:
        ways = [way for state in sorted(WAITING) for way in uow.find(Dispatch, state=state)]
    now = desk.clock()
    return sorted(way.letter_id for way in ways if not due_only or is_due(way, now))


def send_waiting(
    desk: Desk,
    post: Post,
    carrier: Carrier,
    sender: Sender,
    *,
    due_only: bool = False,
    stopped: Callable[[], bool] = lambda: False,
    tell: Tell = lambda _: None,
) -> Round:
    """Send every letter that waits, each at most once a round; for a worker thread, one round at a time.

    A refused address stops nobody else; a fault of the account or the network ends the round before the next letter,
    which goes on waiting. `stopped` is asked between letters. Raises DomainError when the store fails: the letter
    under way is cleared up at the beginning of the next round.
    """
    recover(desk)
    ids = waiting_ids(desk, due_only=due_only)
    states: Counter[DispatchState] = Counter()
    try:
        # a sender whom no server takes is no fault of the letters
        post.deliverable(sender.address)
        for letter_id in ids:
            if stopped():
                break
            carrier.open()
            way = _send(desk, post, carrier, sender, letter_id)
            if way is not None:
                states[way.state] += 1
                tell(Progress(letter_id=letter_id, state=way.state, done=states.total(), total=len(ids)))
    except CarrierFaultError as fault:
        states[DispatchState.RETRY] += 1
        return Round(states=states, fault=fault.error)
    except DomainError as error:
        if not error.code.startswith("mail_"):
            raise
        return Round(states=states, fault=error)
    finally:
        carrier.close()
    return Round(states=states)


class CarrierFaultError(Exception):
    """The account failed while a letter was under way, which waits again."""

    def __init__(self, error: DomainError) -> None:
        super().__init__(error.code)
        self.error = error


def letter_with_papers(
    desk: Desk, uow: UnitOfWork, letter_id: LetterId
) -> tuple[Letter, tuple[AttachedFile, ...]]:
    """A letter and the files that go with it; raises DomainError("paper_missing", name=…) when one is gone."""
    letter = uow.get(Letter, letter_id)
    papers = sorted(uow.find(LetterPaper, letter_id=letter_id), key=lambda paper: paper.position)
    return letter, tuple(_attached(desk, paper) for paper in papers)


def _attached(desk: Desk, paper: LetterPaper) -> AttachedFile:
    data = desk.files.get(paper.sha256)
    if data is None:
        raise DomainError("paper_missing", name=paper.file_name)
    return AttachedFile(
        file_name=paper.file_name, ascii_name=paper.ascii_name, media_type=paper.media_type, data=data
    )


def _send(desk: Desk, post: Post, carrier: Carrier, sender: Sender, letter_id: LetterId) -> Dispatch | None:
    """One try; None when somebody else took the letter or took it out meanwhile."""
    with desk.work() as uow:
        way = way_of(uow, letter_id)
        if way.state not in WAITING:
            return None
        uow.update(begun(way, desk.clock()))
        uow.commit(MOVED)
    carried = _carried(desk, post, carrier, sender, letter_id)
    return _settle(desk, letter_id, carried)


def _carried(desk: Desk, post: Post, carrier: Carrier, sender: Sender, letter_id: LetterId) -> Carried:
    def mark() -> None:
        with desk.work() as uow:
            uow.update(handed_over(way_of(uow, letter_id)))
            uow.commit(MOVED)

    try:
        with desk.work() as uow:
            letter, papers = letter_with_papers(desk, uow, letter_id)
        message = post.message(letter, papers, sender)
        envelope = post.deliverable(letter.address)
    except DomainError as error:
        if error.code not in LETTER_FAULTS:
            raise
        return Carried(answer=Answer.REFUSED, reply=fault_reply(error.code))
    try:
        return carrier.carry(post.deliverable(sender.address), envelope, message, mark)
    except DomainError as error:
        if not error.code.startswith("mail_"):
            raise
        _settle(desk, letter_id, Carried(answer=Answer.LATER, reply=fault_reply(error.code)))
        raise CarrierFaultError(error) from error


LETTER_FAULTS = frozenset({"mail_bad_address", "paper_missing"})
"""What is wrong with one letter alone."""


def _settle(desk: Desk, letter_id: LetterId, carried: Carried) -> Dispatch:
    """Write down what became of a letter; while another program holds the store, again and again for a while.

    Nobody would know what the server said if this were given up: after SETTLING_SECONDS, or when the program is
    killed meanwhile, the next round finds a letter that was handed over, and calls it unknown.
    """
    last = time.monotonic() + SETTLING_SECONDS
    while True:
        try:
            return _settled(desk, letter_id, carried)
        except DomainError as error:
            if error.code != "store_busy" or time.monotonic() >= last:
                raise
        # other threads of the program have their turn at the store
        time.sleep(SETTLING_PAUSE_SECONDS)


def _settled(desk: Desk, letter_id: LetterId, carried: Carried) -> Dispatch:
    with desk.work() as uow:
        way, moment = way_of(uow, letter_id), desk.clock()
        settled = {
            Answer.ACCEPTED: lambda: accepted(way, moment, carried.reply),
            Answer.REFUSED: lambda: refused(way, moment, carried.reply),
            Answer.LATER: lambda: put_off(way, moment, carried.reply),
            Answer.LOST: lambda: lost(way, moment),
        }[carried.answer]()
        uow.update(settled)
        uow.commit(MOVED)
    return settled
