"""Which mailings a meeting offers now, which of them are due, and who has got what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from secretariat.domain.letters import INVITING, Letter, LetterKind
from secretariat.domain.meeting import CALLED_OFF
from secretariat.services.mailing.counting import counting
from secretariat.services.mailing.recipient import Recipient, Unsent
from secretariat.services.mailing.rules import proposed
from secretariat.services.mailing.situation import Situation
from secretariat.services.mailing.told import PERSONAL, agenda_of, is_for


class Obstacle(StrEnum):
    """Why a mailing cannot go yet."""

    NO_ITEMS = "no-items"
    NOT_OVER = "not-over"
    NO_NUMBER = "no-number"
    REOPENED = "reopened"
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
    `outdated` counts the letters that brought an earlier version of the protocol.
    """

    kind: LetterKind
    reachable: tuple[Recipient, ...]
    on_paper: tuple[Recipient, ...]
    obstacle: Obstacle | None
    is_due: bool
    last: Sent | None
    by_hand: datetime | None = None
    outdated: int = 0

    @property
    def takes_guests(self) -> bool:
        """Whether it says the same to everybody, so that anybody may get it."""
        return self.kind not in PERSONAL

    @property
    def waiting(self) -> tuple[Recipient, ...]:
        """Those with an address whom it concerns and who have not got it."""
        return tuple(one for one in self.reachable if one.got is None and one.concerned)


def mailings(situation: Situation) -> tuple[Mailing, ...]:
    """What can be sent now or later: what is due stands first, else in the order of a meeting's life."""
    found = [
        one for one in (_mailing(situation, kind) for kind in _kinds(situation)) if _is_news(situation, one)
    ]
    return tuple(sorted(found, key=lambda mailing: not mailing.is_due))


def _mailing(situation: Situation, kind: LetterKind) -> Mailing:
    """One mailing as it stands now."""
    people = [_known(situation, kind, one) for one in proposed(situation, kind)]
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
        outdated=_outdated(situation, kind),
    )
    return replace(made, is_due=obstacle is None and bool(made.waiting) and _is_wanted(situation, made))


def _outdated(situation: Situation, kind: LetterKind) -> int:
    if kind not in (LetterKind.PROTOCOL, LetterKind.EXTRACT):
        return 0
    return len(situation.letters_of(kind)) - len(counting(situation, kind))


def _kinds(situation: Situation) -> Iterator[LetterKind]:
    if situation.record.meeting.state in CALLED_OFF:
        yield LetterKind.CANCELLATION
    elif situation.is_ahead:
        if situation.sent is not None and situation.is_told:
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


def _is_news(situation: Situation, mailing: Mailing) -> bool:
    """A change is offered until everybody who was invited has been told of it."""
    if mailing.kind is not LetterKind.AGENDA_CHANGE or situation.sent is None:
        return True
    return bool(situation.sent.differences or mailing.waiting)


def _obstacle(situation: Situation, kind: LetterKind) -> Obstacle | None:
    if kind in (LetterKind.INVITATION, LetterKind.AGENDA_CHANGE) and not situation.record.items:
        return Obstacle.NO_ITEMS
    if kind is LetterKind.DRAFT and not situation.is_over:
        return Obstacle.NOT_OVER
    if kind in (LetterKind.PROTOCOL, LetterKind.EXTRACT):
        if situation.version is None:
            return Obstacle.REOPENED if situation.superseded else Obstacle.NO_NUMBER
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


_CALLING_BACK = (LetterKind.AGENDA_CHANGE, LetterKind.CANCELLATION)
"""What they say is of use to those alone who were told something else before."""


def _known(situation: Situation, kind: LetterKind, recipient: Recipient) -> Recipient:
    """A recipient with what was sent to this one and what was not; nobody knows it of those without an address."""
    got = _got(situation, kind, recipient)
    if recipient.address is None or got is not None or kind not in (LetterKind.INVITATION, *_CALLING_BACK):
        return replace(recipient, got=got)
    unsent = _unsent(situation, recipient)
    if kind is LetterKind.INVITATION:
        return replace(recipient, unsent=unsent if unsent is Unsent.NEVER_LEFT else None)
    if kind is LetterKind.CANCELLATION:
        return replace(recipient, unsent=unsent, concerned=unsent is None)
    agenda = agenda_of(situation, recipient)
    is_behind = agenda is not None and agenda.differences > 0
    return replace(recipient, unsent=unsent, concerned=unsent is None and is_behind, agenda=agenda)


def _unsent(situation: Situation, recipient: Recipient) -> Unsent | None:
    """None for whoever has an invitation, will have it, or may have it: from her hand, or by a doubtful letter."""
    if situation.given_by_hand or _has_invitation(situation.letters, recipient):
        return None
    return Unsent.NEVER_LEFT if _has_invitation(situation.gone, recipient) else Unsent.NEVER_WRITTEN


def _has_invitation(letters: Iterable[Letter], recipient: Recipient) -> bool:
    return any(letter.kind in INVITING and is_for(letter, recipient) for letter in letters)


def _got(situation: Situation, kind: LetterKind, recipient: Recipient) -> datetime | None:
    moments = [letter.queued_at for letter in counting(situation, kind) if is_for(letter, recipient)]
    if not moments and kind is LetterKind.PROTOCOL and recipient.address is not None:
        return _drafts_written(situation)
    return moments[-1] if moments else None


def _drafts_written(situation: Situation) -> datetime | None:
    """When an older program, which kept no letters, wrote drafts for everybody."""
    moments = [
        entry.moment
        for entry in situation.log
        if entry.tells_of_sending(situation.version) and "with_letters" not in entry.params
    ]
    return max(moments, default=None)


def _last(situation: Situation, kind: LetterKind, reachable: tuple[Recipient, ...]) -> Sent | None:
    letters = counting(situation, kind)
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
