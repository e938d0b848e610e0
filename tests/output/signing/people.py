"""An office with its authority and signers, made once for all tests: keys are slow to make on purpose."""

import functools
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from secretariat.domain.document import SignerRole
from secretariat.output.signing.authority import Authority, create_authority, issue_certificate, revoke
from secretariat.output.signing.keys import SigningKey, open_key
from secretariat.output.signing.subject import SignerName
from secretariat.services.changes import JournalHead

NOW = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
BEFORE = NOW - timedelta(days=30)
PASSWORD = "ключ-від-ґанку"
COUNCIL = "Сєвєродонецька міська рада"
AT_CHAIR = JournalHead(41, "0a1b2c3d4e5f6071" * 4)
AT_SECRETARY = JournalHead(43, "58e2d9e7f900307b" * 4)
CHAIR = SignerName(family="Єременко", given="Ігор", patronymic="Григорович")
SECRETARY = SignerName(family="Іваненко", given="Галина", patronymic="Петрівна")


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An authority, and the opened keys of a chair and a secretary."""

    authority: Authority
    chair: SigningKey
    secretary: SigningKey


@functools.cache
def office() -> Office:
    """The office whose signatures are trusted, one and the same in all tests."""
    return new_office()


@functools.cache
def impostor() -> Office:
    """An authority and signers of the very same names, made by somebody else."""
    return new_office()


def new_office() -> Office:
    """A new authority of the council, and its two signers."""
    authority = create_authority(COUNCIL, now=BEFORE, password=PASSWORD)
    return Office(
        authority=authority,
        chair=new_key(authority, CHAIR, SignerRole.CHAIR),
        secretary=new_key(authority, SECRETARY, SignerRole.SECRETARY),
    )


def new_key(
    authority: Authority, name: SignerName, role: SignerRole, *, now: datetime = BEFORE
) -> SigningKey:
    """A freshly issued key, opened."""
    issued = issue_certificate(authority, PASSWORD, name, role, now=now, password=PASSWORD)
    return open_key(issued.key, PASSWORD)


def list_revoking(authority: Authority, *keys: SigningKey, now: datetime = NOW) -> bytes:
    """The authority's list with these keys revoked."""
    return revoke(authority, PASSWORD, *(key.certificate.serial_number for key in keys), now=now)
