"""Which mailings a meeting offers now, which of them are due, and who has got what."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from secretariat.domain.letters import INVITING, Letter, LetterKind
from secretariat.domain.log import PROTOCOL_SENT
from secretariat.domain.meeting import CALLED_OFF
from secretariat.services.due_actions import DAYS_AHEAD
from secretariat.services.mailing.recipient import Recipient
from secretariat.services.mailing.rules import proposed
from secretariat.services.mailing.situation import Situation

_PERSONAL = (LetterKind.EXTRACT, LetterKind.REMINDER)
"""Each says something else to everybody."""


class Obstacle(StrEnum):
    """Why a mailing cannot go yet."""

    NO_ITEMS = "no-items"
    NOT_OVER = "not-over"
    NO_NUMBER = "no-number"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """When a mailing last went into the outbox, and how many have got it."""

    moment: datetime
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """One kind of letter about a meeting. `is_due`: it can go, and somebody who should have it has not.

    `reachable` have an address, `on_paper` have none. `by_hand` is when she noted that it went out another way.
    """

    kind: LetterKind
    reachable: tuple[Recipient, ...]
    on_paper: tuple[Recipient, ...]
    obstacle: Obstacle | None
    is_due: bool
    last: Sent | None
    by_hand: datetime | None = None

    @property
    def takes_guests(self) -> bool:
        """Whether it says the same to everybody, so that anybody may get it."""
        return self.kind not in _PERSONAL

    @property
    def waiting(self) -> tuple[Recipient, ...]:
        """Those with an address who have not got it."""
        return tuple(recipient for recipient in self.reachable if recipient.got is None)


def mailings(situation: Situation) -> tuple[Mailing, ...]:
    """What can be sent now or later: what is due stands first, else in the order of a meeting's life."""
    found = [_mailing(situation, kind) for kind in _kinds(situation)]
    return tuple(sorted(found, key=lambda mailing: not mailing.is_due))


def _mailing(situation: Situation, kind: LetterKind) -> Mailing:
    """One mailing as it stands now."""
    people = [replace(one, got=_got(situation, kind, one)) for one in proposed(situation, kind)]
    reachable = tuple(one for one in people if one.address is not None)
    obstacle = _obstacle(situation, kind)
    made = Mailing(
        kind=kind,
        reachable=reachable,
        on_paper=tuple(one for one in people if one.address is None),
        obstacle=obstacle,
        is_due=False,
        last=_last(situation, kind, reachable),
        by_hand=_by_hand(situation, kind),
    )
    return replace(made, is_due=obstacle is None and bool(made.waiting) and _is_wanted(situation, made))


def _kinds(situation: Situation) -> Iterator[LetterKind]:
    if situation.record.meeting.state in CALLED_OFF:
        yield LetterKind.CANCELLATION
    elif situation.is_ahead:
        if situation.sent is not None and situation.is_told and situation.sent.differences:
            yield LetterKind.AGENDA_CHANGE
        yield LetterKind.INVITATION
    else:
        yield LetterKind.PROTOCOL
        if situation.record.actions:
            yield LetterKind.EXTRACT
        if situation.version is None:
            yield LetterKind.DRAFT
    if situation.tasks:
        yield LetterKind.REMINDER


def _obstacle(situation: Situation, kind: LetterKind) -> Obstacle | None:
    if kind in (LetterKind.INVITATION, LetterKind.AGENDA_CHANGE) and not situation.record.items:
        return Obstacle.NO_ITEMS
    if kind is LetterKind.DRAFT and not situation.is_over:
        return Obstacle.NOT_OVER
    if kind in (LetterKind.PROTOCOL, LetterKind.EXTRACT):
        if situation.version is None:
            return Obstacle.NO_NUMBER
        return None if situation.is_signed else Obstacle.UNSIGNED
    return None


def _is_wanted(situation: Situation, mailing: Mailing) -> bool:
    """A round of approval may be left out; people who were told nothing need not hear that it is called off."""
    if mailing.kind is LetterKind.INVITATION:
        return mailing.by_hand is None
    if mailing.kind is LetterKind.CANCELLATION:
        return situation.is_told
    if mailing.kind is LetterKind.DRAFT:
        return bool(situation.approvals)
    return True


_SAME = {LetterKind.INVITATION: INVITING}
"""Whoever was told of the changes has the agenda."""


def _since(situation: Situation, kind: LetterKind) -> datetime | None:
    """From when on a letter counts: a later version goes to everybody again, a reminder after a week."""
    if kind in (LetterKind.PROTOCOL, LetterKind.EXTRACT):
        return situation.version.made_at if situation.version is not None else None
    if kind is LetterKind.DRAFT:
        return situation.superseded_at
    if kind is LetterKind.REMINDER:
        return situation.now - timedelta(days=DAYS_AHEAD)
    if kind is LetterKind.AGENDA_CHANGE:
        return situation.sent.sent_at + timedelta(microseconds=1) if situation.sent is not None else None
    return None


def _got(situation: Situation, kind: LetterKind, recipient: Recipient) -> datetime | None:
    moments = [
        letter.queued_at
        for letter in situation.letters_of(*_SAME.get(kind, (kind,)), since=_since(situation, kind))
        if _is_for(letter, recipient)
    ]
    if not moments and kind is LetterKind.PROTOCOL and recipient.address is not None:
        return _drafts_written(situation)
    return max(moments, default=None)


def _is_for(letter: Letter, recipient: Recipient) -> bool:
    """Several may share an address, and each has a letter of their own; one to a guest counts for who has it."""
    if letter.address.casefold() != (recipient.address or "").casefold():
        return False
    person = recipient.person.id if recipient.person is not None else None
    if letter.kind in _PERSONAL and None in (letter.person_id, person):
        return letter.person_id == person and letter.name == recipient.name
    return None in (letter.person_id, person) or letter.person_id == person


def _drafts_written(situation: Situation) -> datetime | None:
    """When an older program, which kept no letters, wrote drafts for everybody."""
    made = situation.version.made_at if situation.version is not None else None
    moments = [
        entry.moment
        for entry in situation.log
        if entry.code == PROTOCOL_SENT
        and "with_letters" not in entry.params
        and (made is None or entry.moment >= made)
    ]
    return max(moments, default=None)


def _last(situation: Situation, kind: LetterKind, reachable: tuple[Recipient, ...]) -> Sent | None:
    letters = situation.letters_of(*_SAME.get(kind, (kind,)), since=_since(situation, kind))
    got = [one.got for one in reachable if one.got is not None]
    moments = [*got, *(letter.queued_at for letter in letters)]
    if not moments:
        return None
    addresses = {letter.address.casefold() for letter in letters}
    return Sent(moment=max(moments), count=max(len(addresses), len(got)))


def _by_hand(situation: Situation, kind: LetterKind) -> datetime | None:
    """When the agenda was marked as sent without a letter."""
    sent = situation.sent
    if kind is not LetterKind.INVITATION or sent is None or not situation.is_told:
        return None
    return None if situation.letters_of(*INVITING) else sent.sent_at
