"""The package as one file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from secretariat.domain.document import Document
from secretariat.domain.ids import MeetingId
from secretariat.domain.papers import ProtocolVersion, Signature
from secretariat.domain.record import MeetingRecord
from secretariat.services.archive.contents import build_contents, checksums
from secretariat.services.archive.holdings import Holdings, PackedFile, packed
from secretariat.services.desk import Desk
from secretariat.services.guards import ensure_not_trashed
from secretariat.services.protocol.words import ProtocolWords
from secretariat.services.protocols import current_version, version_stem


class ArchivePress(Protocol):
    """Makes the files of a package and joins them; `output` fulfils it."""

    @property
    def words(self) -> ProtocolWords:
        """The words of papers."""
        ...

    def record(self, record: MeetingRecord) -> bytes:
        """The machine-readable record (JSON)."""
        ...

    def contents(self, document: Document) -> bytes:
        """The list of contents as a PDF; raises DomainError("unprintable_character")."""
        ...

    def pack(self, files: Sequence[PackedFile], moment: datetime) -> bytes:
        """One ZIP of them, each with this time; the same files give the same bytes."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePackage:
    """The ZIP with the name that a person would give it, and what is in it."""

    name: str
    data: bytes
    files: tuple[PackedFile, ...]


def archive_name(desk: Desk, press: ArchivePress, meeting_id: MeetingId) -> str:
    """The name of the package's file; raises DomainError("not_finalised")."""
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        return _name(press, version, uow.record(meeting_id))


def archive_package(desk: Desk, press: ArchivePress, meeting_id: MeetingId) -> ArchivePackage:
    """Pack the protocol that counts with its signatures, its annexes, its emblem, its record and its former versions.

    Nothing is laid out anew but the list of contents: the others are the very bytes that are kept. Raises
    DomainError("not_found"), ("not_finalised"), and ("file_missing") or ("file_lost", name=…) when a kept file is gone.
    """
    with desk.work() as uow:
        ensure_not_trashed(uow, meeting_id)
        record, current = uow.record(meeting_id), current_version(uow, meeting_id)
        versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
        held = Holdings(
            record=record,
            versions=tuple(sorted(versions, key=lambda row: row.version)),
            signatures=uow.among(Signature, "version_id", [row.id for row in versions]),
        )
    files = tuple(packed(desk, held, press.words, press.record))
    contents = PackedFile(
        path=press.words.say("archive.file.list"),
        what=press.words.say("archive.title"),
        data=press.contents(build_contents(held, files, press.words, desk.files.get)),
    )
    listed = (contents, *files)
    sums = PackedFile(path=press.words.say("archive.file.sums"), what="SHA-256", data=checksums(listed))
    everything = (*listed, sums)
    return ArchivePackage(
        name=_name(press, current, held.record),
        data=press.pack(everything, current.made_at),
        files=everything,
    )


def _name(press: ArchivePress, version: ProtocolVersion, record: MeetingRecord) -> str:
    return press.words.say("archive.file.zip", stem=version_stem(version, record.day))
