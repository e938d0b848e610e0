"""What the sending stage shows: each mailing with its recipients, and what stands in the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain.document import SignerRole
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.letters import LetterKind
from secretariat.domain.papers import SigningWay, VersionState
from secretariat.services.mailing.by_hand import WITH_PAPERS
from secretariat.services.mailing.mailings import Mailing, Obstacle, Sent, mailings
from secretariat.services.mailing.recipient import Guest, Recipient, Unsent
from secretariat.services.mailing.situation import Situation
from secretariat.services.meetings import OpenMeeting
from secretariat.services.protocols import SIGNING_ORDER
from secretariat.ui.meeting.closing import current_signatures, current_version


class Readiness(StrEnum):
    """Whether the protocol can go: before its time, without a number, open again, not signed by all, not scanned."""

    NOT_YET = "not-yet"
    NO_NUMBER = "no-number"
    REOPENED = "reopened"
    UNSIGNED = "unsigned"
    NO_SCAN = "no-scan"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Somebody who gets the letter, or cannot for want of an address.

    `items` are the numbers of the items and `tasks` the number of actions that the letter tells this one of. No server
    takes the address of whoever is not `is_reachable`.
    """

    key: str
    name: str
    post: str | None
    address: str | None
    ticked: bool = True
    person_id: PersonId | None = None
    is_guest: bool = False
    items: tuple[int, ...] = ()
    tasks: int = 0
    got: datetime | None = None
    unsent: Unsent | None = None
    concerned: bool = True
    is_reachable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One mailing. `lines` have an address; `on_paper` have none; see `Mailing` for `outdated`."""

    kind: LetterKind
    lines: tuple[Line, ...]
    on_paper: tuple[Line, ...]
    obstacle: Obstacle | None
    is_due: bool
    last: Sent | None
    by_hand: datetime | None
    outdated: int
    takes_guests: bool
    busy: bool
    printing: bool

    @property
    def can_be_printed(self) -> bool:
        """There is something to hand over to somebody without an address."""
        return self.obstacle is None and bool(self.on_paper) and self.kind in WITH_PAPERS

    @property
    def can_be_one_letter(self) -> bool:
        """Several carry something out, and one letter with one extract may go to all of them."""
        return self.kind is LetterKind.EXTRACT and self.obstacle is None and self.people > 1

    @property
    def people(self) -> int:
        """How many it is for, with an address or without."""
        return len(self.lines) + len(self.on_paper)

    @property
    def ticked(self) -> tuple[Line, ...]:
        """Those whom it would go to now."""
        return tuple(line for line in self.lines if line.ticked)

    @property
    def repeated(self) -> int:
        """How many of them have got it already."""
        return sum(line.got is not None for line in self.ticked)

    @property
    def served(self) -> tuple[Line, ...]:
        """Those who have got it."""
        return tuple(line for line in self.lines if line.got is not None)

    @property
    def is_done(self) -> bool:
        """Everybody with an address whom it concerns has got it."""
        return bool(self.served) and all(line.got is not None for line in self.lines if line.concerned)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingState:
    """The whole stage; `unsigned` names those whose signatures are awaited, `letters` were written so far."""

    cards: tuple[Card, ...]
    readiness: Readiness
    unsigned: tuple[SignerRole, ...]
    letters: int = 0

    def card(self, kind: LetterKind) -> Card | None:
        """The mailing of a kind, when it is offered now."""
        return next((card for card in self.cards if card.kind is kind), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What she chose: who is ticked or not against the proposal, and who was added by hand."""

    ticks: Mapping[tuple[LetterKind, str], bool]
    guests: Mapping[LetterKind, tuple[Guest, ...]]
    busy: frozenset[LetterKind]
    printing: frozenset[LetterKind]


def sending_state(opened: OpenMeeting, situation: Situation, choices: Choices) -> SendingState:
    """What the sending stage shows of a meeting."""
    places = {item.id: item.position for item in situation.record.items}
    return SendingState(
        cards=tuple(_card(mailing, places, choices) for mailing in mailings(situation)),
        readiness=_readiness(opened, situation),
        unsigned=_unsigned(opened),
        letters=situation.written,
    )


def _card(mailing: Mailing, places: Mapping[ItemId, int], choices: Choices) -> Card:
    kind = mailing.kind
    guests = choices.guests.get(kind, ()) if mailing.takes_guests else ()
    lines = [_line(one, kind, places, choices) for one in mailing.reachable]
    known = {line.key for line in lines}
    new = [guest for guest in guests if guest.key not in known]
    lines += [_guest(guest, choices.ticks.get((kind, guest.key), True)) for guest in new]
    return Card(
        kind=kind,
        lines=tuple(lines),
        on_paper=tuple(_line(one, kind, places, choices) for one in mailing.on_paper),
        obstacle=mailing.obstacle,
        is_due=mailing.is_due,
        last=mailing.last,
        by_hand=mailing.by_hand,
        outdated=mailing.outdated,
        takes_guests=mailing.takes_guests,
        busy=kind in choices.busy,
        printing=kind in choices.printing,
    )


def _line(one: Recipient, kind: LetterKind, places: Mapping[ItemId, int], choices: Choices) -> Line:
    """Whoever has got it, whom it does not concern, or whom no letter reaches, is not ticked unless she wants so."""
    return Line(
        key=one.key,
        name=one.name,
        post=one.post,
        address=one.address,
        ticked=choices.ticks.get((kind, one.key), one.got is None and one.concerned and one.is_reachable),
        person_id=one.person.id if one.person is not None else None,
        items=tuple(sorted(places[item] for item in one.items)),
        tasks=len(one.tasks),
        got=one.got,
        unsent=one.unsent,
        concerned=one.concerned,
        is_reachable=one.is_reachable,
    )


def _guest(guest: Guest, ticked: bool) -> Line:
    return Line(
        key=guest.key, name=guest.name, post=None, address=guest.address, ticked=ticked, is_guest=True
    )


def _readiness(opened: OpenMeeting, situation: Situation) -> Readiness:
    version = current_version(opened)
    if not situation.is_over:
        return Readiness.NOT_YET
    if version is None:
        return Readiness.REOPENED if situation.superseded else Readiness.NO_NUMBER
    if version.state is not VersionState.SIGNED:
        return Readiness.UNSIGNED
    by_pen = any(row.way is SigningWay.PAPER for row in current_signatures(opened))
    return Readiness.NO_SCAN if by_pen and version.scan_sha256 is None else Readiness.READY


def _unsigned(opened: OpenMeeting) -> tuple[SignerRole, ...]:
    given = {row.role for row in current_signatures(opened)}
    return tuple(role for role in SIGNING_ORDER if role not in given)
