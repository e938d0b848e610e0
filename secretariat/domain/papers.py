"""What lies beside a record: attachments, annexes, protocol versions and their signatures."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AnnexId, AttachmentId, ItemId, MeetingId, PersonId, SignatureId, VersionId
from secretariat.domain.meeting import ProtocolKind

PRINTED_PICTURES = ("image/jpeg", "image/png")
"""The types of files that a protocol prints on the page of their annex (RFC 2046, ISO/IEC 15948)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that belongs to a meeting or an item, known by its content; `size` in bytes."""

    id: AttachmentId
    meeting_id: MeetingId
    file_name: str
    media_type: str
    sha256: str
    size: int
    item_id: ItemId | None = None

    def __post_init__(self) -> None:
        checks.text(self.file_name, "file_name")
        checks.text(self.media_type, "media_type")
        checks.at_least(self.size, 0, "size")
        checks.sha256(self.sha256, "sha256")
        if "/" in self.file_name or "\\" in self.file_name:
            raise DomainError("bad_file_name", field="file_name")

    @property
    def is_picture(self) -> bool:
        """True for a photograph or a drawing that is printed."""
        return self.media_type in PRINTED_PICTURES


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A numbered annex of the protocol: words of its own, or an attachment (N26).

    `alternative_text` says what a picture shows, for those who cannot see it (ISO 14289-1, 7.3).
    """

    id: AnnexId
    meeting_id: MeetingId
    position: int
    title: str
    text: str | None = None
    attachment_id: AttachmentId | None = None
    item_id: ItemId | None = None
    alternative_text: str | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.optional_text(self.text, "text")
        checks.optional_text(self.alternative_text, "alternative_text")
        checks.at_least(self.position, 1, "position")
        if (self.text is None) == (self.attachment_id is None):
            raise DomainError("text_or_file", field="text")
        if self.alternative_text is not None and self.attachment_id is None:
            raise DomainError("text_or_file", field="alternative_text")


class VersionState(StrEnum):
    """Where a protocol version stands: final, signed by all, superseded by a later one."""

    FINAL = "final"
    SIGNED = "signed"
    SUPERSEDED = "superseded"


class SigningWay(StrEnum):
    """By pen on paper, or by the office's own electronic signature (never «КЕП»)."""

    PAPER = "paper"
    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolVersion:
    """A finalised protocol that nothing changes. `sha256` is that of the stored PDF, with the signatures so far.

    `unsigned_sha256` is that of the PDF as laid out; `scan_sha256` that of the scan of a pen-signed paper.
    `last_decision` is the greatest ordinal that the meeting's decisions had been given by then, `last_action` the
    greatest id of its actions (0 without any): what was decided to do later has a greater one. A superseded one tells
    when and why it was reopened, as far as that was kept.
    """

    id: VersionId
    meeting_id: MeetingId
    version: int
    number: int
    kind: ProtocolKind
    state: VersionState
    made_at: datetime
    unsigned_sha256: str
    sha256: str
    scan_sha256: str | None = None
    superseded_at: datetime | None = None
    superseded_why: str | None = None
    last_decision: int | None = None
    last_action: int | None = None

    def __post_init__(self) -> None:
        checks.at_least(self.version, 1, "version")
        checks.at_least(self.last_decision, 0, "last_decision")
        checks.at_least(self.last_action, 0, "last_action")
        checks.optional_text(self.superseded_why, "reason")
        checks.at_least(self.number, 1, "number")
        checks.sha256(self.unsigned_sha256, "unsigned_sha256")
        checks.sha256(self.sha256, "sha256")
        if self.scan_sha256 is not None:
            checks.sha256(self.scan_sha256, "scan_sha256")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed a version, in which role and way, on which day.

    An electronic one has its certificate's SHA-256 and the exact moment; one by pen has the day alone.
    """

    id: SignatureId
    version_id: VersionId
    person_id: PersonId
    role: SignerRole
    way: SigningWay
    signed_on: date
    signed_at: datetime | None = None
    certificate_sha256: str | None = None

    def __post_init__(self) -> None:
        electronic = self.way is SigningWay.OFFICE
        if electronic != (self.certificate_sha256 is not None) or electronic != (self.signed_at is not None):
            raise DomainError("bad_signature", field="way")
        if self.certificate_sha256 is not None:
            checks.sha256(self.certificate_sha256, "certificate_sha256")
