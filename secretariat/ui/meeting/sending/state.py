"""What the sending stage shows: who gets the protocol, who cannot, and what was done."""

from dataclasses import dataclass

from secretariat.domain.log import LogEntry
from secretariat.domain.papers import VersionState
from secretariat.domain.person import Person
from secretariat.services.distribution import recipients
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.people import post_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody who gets the protocol; without an address no draft can be made."""

    person_id: int
    name: str
    post: str | None
    email: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingState:
    """The whole stage; `log` is newest first."""

    reachable: tuple[Recipient, ...]
    without_address: tuple[Recipient, ...]
    signed: bool
    busy: bool
    log: tuple[LogEntry, ...]

    @property
    def written(self) -> bool:
        """True once drafts were written."""
        return any(entry.code == "drafts_written" for entry in self.log)


def sending_state(opened: OpenMeeting, *, busy: bool) -> SendingState:
    """What the sending stage shows of a meeting."""
    record = opened.record
    people = recipients(record)
    version = current_version(opened)

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
        signed=version is not None and version.state is VersionState.SIGNED,
        busy=busy,
        log=tuple(sorted(opened.log, key=lambda entry: entry.moment, reverse=True)),
    )
