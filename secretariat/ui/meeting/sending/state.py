"""What the sending stage shows: who gets the protocol, who cannot, and what was done."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.document import SignerRole
from secretariat.domain.log import DRAFTS_WRITTEN, LogEntry
from secretariat.domain.papers import SigningWay, VersionState
from secretariat.domain.person import Person
from secretariat.services.distribution import recipients
from secretariat.services.meetings import OpenMeeting
from secretariat.services.protocols import SIGNING_ORDER
from secretariat.ui.meeting.closing import current_signatures, current_version
from secretariat.ui.meeting.people import post_of


class Readiness(StrEnum):
    """Whether there is something to send: no number yet, not signed by all, signed, signed but not scanned."""

    NO_NUMBER = "no-number"
    UNSIGNED = "unsigned"
    NO_SCAN = "no-scan"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody who gets the protocol; without an address no draft can be made."""

    person_id: int
    name: str
    post: str | None
    email: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingState:
    """The whole stage; `log` is newest first, `unsigned` names those whose signatures are awaited."""

    reachable: tuple[Recipient, ...]
    without_address: tuple[Recipient, ...]
    readiness: Readiness
    unsigned: tuple[SignerRole, ...]
    busy: bool
    log: tuple[LogEntry, ...]

    @property
    def signed(self) -> bool:
        """True when letters may be written."""
        return self.readiness in (Readiness.READY, Readiness.NO_SCAN)

    @property
    def last(self) -> LogEntry | None:
        """When drafts were written last; None before the first time."""
        return next((entry for entry in self.log if entry.code == DRAFTS_WRITTEN), None)


def sending_state(opened: OpenMeeting, *, busy: bool) -> SendingState:
    """What the sending stage shows of a meeting."""
    record = opened.record
    people = recipients(record)

    def shown(person: Person) -> Recipient:
        return Recipient(
            person_id=person.id,
            name=person.full,
            post=post_of(record, person.id),
            email=person.email,
        )

    return SendingState(
        reachable=tuple(shown(person) for person in people.reachable),
        without_address=tuple(shown(person) for person in people.without_address),
        readiness=_readiness(opened),
        unsigned=_unsigned(opened),
        busy=busy,
        log=tuple(sorted(opened.log, key=lambda entry: entry.moment, reverse=True)),
    )


def _readiness(opened: OpenMeeting) -> Readiness:
    version = current_version(opened)
    if version is None:
        return Readiness.NO_NUMBER
    if version.state is not VersionState.SIGNED:
        return Readiness.UNSIGNED
    by_pen = any(row.way is SigningWay.PAPER for row in current_signatures(opened))
    return Readiness.NO_SCAN if by_pen and version.scan_sha256 is None else Readiness.READY


def _unsigned(opened: OpenMeeting) -> tuple[SignerRole, ...]:
    given = {row.role for row in current_signatures(opened)}
    return tuple(role for role in SIGNING_ORDER if role not in given)
