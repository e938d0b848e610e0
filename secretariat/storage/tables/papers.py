"""Tables of what lies beside a record."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from secretariat.domain.document import SignerRole
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.papers import SigningWay, VersionState
from secretariat.storage.tables.base import STRICT, Base, key, one_of, owner, reference


class AttachmentRow(Base):
    """`Attachment`; goes with its item."""

    __tablename__ = "attachment"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    file_name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    item_id: Mapped[int | None] = owner("agenda_item")


class AnnexRow(Base):
    """`Annex`."""

    __tablename__ = "annex"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = owner("meeting")
    position: Mapped[int]
    title: Mapped[str]
    text: Mapped[str | None]
    attachment_id: Mapped[int | None] = reference("attachment")
    item_id: Mapped[int | None] = reference("agenda_item")
    alternative_text: Mapped[str | None]


class ProtocolVersionRow(Base):
    """`ProtocolVersion`; a meeting with a finalised protocol cannot go."""

    __tablename__ = "protocol_version"
    __table_args__ = (UniqueConstraint("meeting_id", "version"), STRICT)

    id: Mapped[int] = key()
    meeting_id: Mapped[int] = reference("meeting")
    version: Mapped[int]
    number: Mapped[int]
    kind: Mapped[ProtocolKind] = one_of(ProtocolKind)
    state: Mapped[VersionState] = one_of(VersionState)
    made_at: Mapped[datetime]
    unsigned_sha256: Mapped[str]
    sha256: Mapped[str]
    scan_sha256: Mapped[str | None]
    superseded_at: Mapped[datetime | None]
    superseded_why: Mapped[str | None]
    last_decision: Mapped[int | None]
    last_action: Mapped[int | None]


class SignatureRow(Base):
    """`Signature`."""

    __tablename__ = "signature"
    __table_args__ = STRICT

    id: Mapped[int] = key()
    version_id: Mapped[int] = owner("protocol_version")
    person_id: Mapped[int] = reference("person")
    role: Mapped[SignerRole] = one_of(SignerRole)
    way: Mapped[SigningWay] = one_of(SigningWay)
    signed_on: Mapped[date]
    signed_at: Mapped[datetime | None]
    certificate_sha256: Mapped[str | None]
