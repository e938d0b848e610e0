"""Somebody whom a letter can go to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.ids import ItemId
from secretariat.domain.person import Person
from secretariat.services.agenda_versions import SentAgenda
from secretariat.services.papers.charges import label_key, person_key
from secretariat.services.rows import ActionRow


class Unsent(StrEnum):
    """Why somebody has no invitation: none was written, or it was taken out of the outbox or refused."""

    NEVER_WRITTEN = "never-written"
    NEVER_LEFT = "never-left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody with or without an address; `key` tells one from another as long as the program runs.

    `items` are those that the letter tells this one of: to report on, or decided for them; `tasks` are to be reminded
    of. `got` is when the same mailing was last put into the outbox for this one, and has not failed. `unsent` is why
    this one has no invitation; whoever is not `concerned` need not hear of what became of it. `agenda` is the one that
    a letter about its changes sets out from.
    """

    key: str
    name: str
    address: str | None
    person: Person | None = None
    post: str | None = None
    items: tuple[ItemId, ...] = ()
    tasks: tuple[ActionRow, ...] = ()
    got: datetime | None = None
    unsent: Unsent | None = None
    concerned: bool = True
    agenda: SentAgenda | None = None

    @property
    def is_reachable(self) -> bool:
        """False for an address that no mail server takes."""
        return self.address is None or checks.is_reachable(self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody from outside whom she adds to a mailing by hand."""

    name: str
    address: str

    def __post_init__(self) -> None:
        checks.text(self.name, "name")
        checks.text(self.address, "address")
        checks.reachable_email(self.address, "address")

    @property
    def key(self) -> str:
        """As `Recipient.key`."""
        return _outside_key(self.address)


def of_person(person: Person, post: str | None = None) -> Recipient:
    """A person as a recipient."""
    return Recipient(
        key=person_key(person.id), name=person.full, address=person.email, person=person, post=post
    )


def of_label(label: str, address: str | None) -> Recipient:
    """An organisation, or somebody unnamed who carries something out."""
    return Recipient(key=label_key(label), name=label, address=address)


def of_guest(guest: Guest) -> Recipient:
    """Somebody from outside as a recipient."""
    return of_outsider(guest.name, guest.address)


def of_outsider(name: str, address: str) -> Recipient:
    """Somebody who had a letter once, under an address that may not be taken from a guest any more."""
    return Recipient(key=_outside_key(address), name=name, address=address)


def _outside_key(address: str) -> str:
    return f"guest-{address.casefold()}"
