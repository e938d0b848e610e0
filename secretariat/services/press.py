"""The ports by which use cases get papers, signatures and letters made; `output` fulfils them, `app` joins them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from secretariat.domain.document import SignerRole, Source
from secretariat.domain.group import WorkingGroup
from secretariat.services.actions_report import ActionsReport
from secretariat.services.changes import JournalHead
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.ports import ReadFile


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


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePaper:
    """A paper as a file, with its Ukrainian name and an ASCII one; `pages` of one that was laid out for it."""

    file_name: str
    ascii_name: str
    media_type: str
    data: bytes
    pages: int | None = None


class Press(Protocol):
    """Makes the papers of a meeting by the table of `services.papers.registry`."""

    def make(self, material: Material, order: PaperOrder) -> MadePaper:
        """The paper itself, whatever stands against it; the same record gives the same bytes.

        Raises DomainError("unprintable_character") and as the paper's builder.
        """
        ...

    def report(
        self,
        groups: Sequence[WorkingGroup],
        report: ActionsReport,
        *,
        sample: bool,
        read_file: ReadFile | None = None,
    ) -> bytes:
        """The report on decisions of these groups, at least one; a PDF that says when it is a `sample`.

        `read_file` gives the emblem. Raises DomainError("unprintable_character") and as `Reading.image`.
        """
        ...

    def proof(self, material: Material, order: PaperOrder) -> Proof:
        """The paper for looking at, with spots in the ids of the record that was given."""
        ...


class Pictures(Protocol):
    """Knows whether a picture can be printed."""

    def check(self, file_name: str, data: bytes) -> None:
        """Read a photograph or drawing (JPEG, PNG) to its end.

        Raises DomainError("picture_broken", name=…), and ("picture_too_large", name=…, most=…) for one of more
        megapixels.
        """
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle on a page (from 0), in points from its top left corner."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Words that were sought and found: one area at least, one for each line that they take, on one page or more."""

    areas: tuple[Area, ...]

    @property
    def page(self) -> int:
        """The page (from 0) on which they begin."""
        return self.areas[0].page


class OpenPages(Protocol):
    """A PDF opened for looking at; it does not change and may be used in any thread."""

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of each page in points."""
        ...

    def render(self, page: int, scale: float) -> PageImage:
        """A page (from 0) at `scale` pixels a point."""
        ...

    def find(self, words: str) -> Sequence[Hit]:
        """Where `words` stand, in reading order, whatever their case, apostrophes, line ends and page ends."""
        ...


class Pages(Protocol):
    """Turns a PDF into pixels for the screen."""

    def open(self, pdf: bytes) -> OpenPages:
        """Open a file; raises DomainError("unreadable_pdf")."""
        ...
