"""The ports by which use cases get papers, signatures and letters made; `output` fulfils them, `app` joins them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from secretariat.domain.document import SignerRole, Source
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import JournalHead


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a part of the record stands on the paper: page from 0, rectangle in points from the page's top left."""

    source: Source
    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A laid out paper for looking at: the PDF itself and where the record's parts stand in it."""

    data: bytes
    pages: int
    spots: tuple[Spot, ...]


class Press(Protocol):
    """Makes the papers of a record as PDF."""

    def make(self, record: MeetingRecord, *, kind: ProtocolKind, draft: bool, electronic: bool) -> bytes:
        """The paper itself; the same record gives the same bytes.

        Raises DomainError("unprintable_character").
        """
        ...

    def proof(self, record: MeetingRecord, *, kind: ProtocolKind, draft: bool) -> Proof:
        """The paper for looking at, with spots in the ids of the record that was given."""
        ...

    def agenda(self, record: MeetingRecord) -> bytes:
        """The agenda that goes out with an invitation; raises as `make`."""
        ...

    def extract(self, record: MeetingRecord, items: Collection[ItemId], *, on: date) -> bytes:
        """The extract with these items, certified `on` a day (N29, N30); raises as `make`, and "no_officer"."""
        ...


class Signer(Protocol):
    """Signs a protocol with an office key."""

    def sign(
        self, pdf: bytes, role: SignerRole, key: bytes, password: str, moment: datetime, head: JournalHead
    ) -> tuple[bytes, str]:
        """The signed file, with the journal's head in the signature, and the SHA-256 of the certificate.

        Raises DomainError("wrong_password", field="password"), ("certificate_expired") and others of `output.signing`.
        """
        ...


class KeyRing(Protocol):
    """The office's own certificate authority and the signers' key files, all encrypted by their passwords."""

    def has_authority(self) -> bool:
        """True once the office made its authority."""
        ...

    def create_authority(self, office: str, password: str, moment: datetime) -> None:
        """Make the authority; raises DomainError("weak_password", field="password")."""
        ...

    def key_of(self, person_id: int) -> bytes | None:
        """The encrypted PKCS#12 of a person, if one was made."""
        ...

    def issue(
        self,
        person_id: int,
        name: tuple[str, str, str | None],
        role: SignerRole,
        *,
        authority_password: str,
        password: str,
        moment: datetime,
    ) -> None:
        """Make a key and certificate for a person (family, given, patronymic) and keep it encrypted.

        Raises DomainError("wrong_password", field="authority_password"), ("weak_password", field="password").
        """
        ...

    def trust(self) -> tuple[bytes, ...]:
        """The authorities that this office trusts (DER), for verification."""
        ...

    def crls(self) -> tuple[bytes, ...]:
        """The authority's lists of revoked certificates (DER)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFacts:
    """What a verification found of one signature, in three separate answers.

    `intact`: neither what was signed was changed, nor anything added that was not foreseen. `trusted` and `revoked`
    are None when they could not be checked. `signed_at` is the signer's own clock.
    """

    role: SignerRole | None
    name: str
    signed_at: datetime | None
    serial: str
    issuer: str
    valid_until: datetime | None
    intact: bool
    trusted: bool | None
    revoked: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What a verification found of a whole file; `problems` are codes of `output.signing`."""

    good: bool
    signatures: tuple[SignatureFacts, ...]
    problems: tuple[str, ...]


class Verifier(Protocol):
    """Checks a signed file; never raises for any bytes."""

    def check(self, pdf: bytes, *, expected_sha256: str | None, moment: datetime) -> FileFacts:
        """The facts, with trust in the office's own authority."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """Pixels of one page from the top line down: blue, green, red, one byte each; a line takes `stride` bytes."""

    width: int
    height: int
    stride: int
    data: bytes


class OpenPages(Protocol):
    """A PDF opened for looking at; it does not change and may be used in any thread."""

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of each page in points."""
        ...

    def render(self, page: int, scale: float) -> PageImage:
        """A page (from 0) at `scale` pixels a point."""
        ...


class Pages(Protocol):
    """Turns a PDF into pixels for the screen."""

    def open(self, pdf: bytes) -> OpenPages:
        """Open a file; raises DomainError("unreadable_pdf")."""
        ...
