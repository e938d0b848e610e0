"""What goes into the package of a protocol, file by file, as it is kept."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import file_stem
from secretariat.domain.papers import Attachment, ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.record import MeetingRecord
from secretariat.services.desk import Desk
from secretariat.services.protocol.words import ProtocolWords
from secretariat.services.protocols import kept_protocol, scan_suffix, version_stem

_PNG = b"\x89PNG\r\n\x1a\n"
"""So a PNG begins; an emblem that is none is a JPEG."""

RecordFile = Callable[[MeetingRecord], bytes]
"""Writes the machine-readable record of a meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """A file of the package: its path there, with «/» between folders, what it is, and its bytes."""

    path: str
    what: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """A finalised meeting with all versions of its protocol and their signatures."""

    record: MeetingRecord
    versions: tuple[ProtocolVersion, ...]
    signatures: tuple[Signature, ...]

    @property
    def current(self) -> ProtocolVersion:
        """The version that counts."""
        return next(row for row in self.versions if row.state is not VersionState.SUPERSEDED)


def packed(desk: Desk, held: Holdings, words: ProtocolWords, write: RecordFile) -> Iterator[PackedFile]:
    """The protocol first, then what belongs to it, then what it replaced.

    Raises as `kept_protocol`, and DomainError("file_lost", name=…) for an annex or the emblem.
    """
    yield from _protocol(desk, held, words)
    yield from _annexes(desk, held, words)
    yield from _materials(desk, held, words)
    yield from _emblem(desk, held, words)
    yield PackedFile(
        path=words.say("archive.file.record"),
        what=words.say("archive.what.record"),
        data=write(held.record),
    )
    for version in held.versions:
        if version.state is VersionState.SUPERSEDED:
            yield from _former(desk, held, version, words)


def _protocol(desk: Desk, held: Holdings, words: ProtocolWords) -> Iterator[PackedFile]:
    """The kept file, with the electronic signatures in it, and the scan of a pen-signed one."""
    version = held.current
    stem = version_stem(version, held.record.day)
    data = kept_protocol(desk, version.sha256)
    yield PackedFile(path=f"{stem}.pdf", what=_signed(held, version, words), data=data)
    if version.scan_sha256 is not None:
        yield _scan(desk, stem, version.scan_sha256, words.say("archive.what.scan"), words)


def _scan(desk: Desk, stem: str, sha256: str, what: str, words: ProtocolWords) -> PackedFile:
    data = kept_protocol(desk, sha256)
    return PackedFile(
        path=words.say("archive.file.scan", stem=stem, suffix=scan_suffix(data) or ""),
        what=what,
        data=data,
    )


def _signed(held: Holdings, version: ProtocolVersion, words: ProtocolWords) -> str:
    """Who signed it and when; a version that nobody signed yet is only the one that counts."""
    own = _signatures(held, version)
    if not own:
        return words.say("archive.what.protocol")
    by_pen = any(row.way is SigningWay.PAPER for row in own)
    return words.say(
        "archive.what.by_pen" if by_pen else "archive.what.signed", signers=_signers(held, own, words)
    )


def _signatures(held: Holdings, version: ProtocolVersion) -> list[Signature]:
    """Those of a version, in the order of signing."""
    order = list(SignerRole)
    own = (row for row in held.signatures if row.version_id == version.id)
    return sorted(own, key=lambda row: order.index(row.role))


def _signers(held: Holdings, own: Iterable[Signature], words: ProtocolWords) -> str:
    names = {person.id: person.listed for person in held.record.persons}
    return "; ".join(
        words.say(
            f"archive.role.{row.role.value}",
            name=names.get(row.person_id, ""),
            day=f"{row.signed_on:%d.%m.%Y}",
        )
        for row in own
    )


def _annexes(desk: Desk, held: Holdings, words: ProtocolWords) -> Iterator[PackedFile]:
    """The annexes that are files; those of words stand in the protocol itself."""
    files = {row.id: row for row in held.record.attachments}
    for annex in sorted(held.record.annexes, key=lambda row: row.position):
        if annex.attachment_id is not None:
            file = files[annex.attachment_id]
            name = _file_name(file.file_name)
            path = words.say("archive.file.annex", annex=annex.position, stem=name.stem, suffix=name.suffix)
            yield PackedFile(
                path=f"{words.say('archive.file.annexes')}/{path}",
                what=words.say("archive.what.annex", annex=annex.position, title=annex.title),
                data=_attached(desk, file),
            )


def _materials(desk: Desk, held: Holdings, words: ProtocolWords) -> Iterator[PackedFile]:
    """Files of the meeting that are no annexes; namesakes are told apart by a number."""
    annexed = {row.attachment_id for row in held.record.annexes}
    others = [row for row in held.record.attachments if row.id not in annexed]
    folder, taken = words.say("archive.file.materials"), set[str]()
    for file in sorted(others, key=lambda row: (row.file_name, row.sha256)):
        name, number = _file_name(file.file_name), 1
        path = f"{folder}/{name}"
        while path.casefold() in taken:
            number += 1
            path = f"{folder}/{name.stem} ({number}){name.suffix}"
        taken.add(path.casefold())
        yield PackedFile(path=path, what=words.say("archive.what.material"), data=_attached(desk, file))


def _emblem(desk: Desk, held: Holdings, words: ProtocolWords) -> Iterator[PackedFile]:
    """The picture that the record names: with it papers of the record can be printed again as they were."""
    sha256, text = held.record.group.emblem_sha256, held.record.group.emblem_text
    if sha256 is None or text is None:
        return
    data = desk.files.get(sha256)
    if data is None:
        raise DomainError("file_lost", name=text)
    path = words.say("archive.file.emblem", suffix=".png" if data.startswith(_PNG) else ".jpg")
    yield PackedFile(path=path, what=words.say("archive.what.emblem", text=text), data=data)


def _former(
    desk: Desk, held: Holdings, version: ProtocolVersion, words: ProtocolWords
) -> Iterator[PackedFile]:
    """A superseded version with its signatures, marked as such in its name."""
    folder = words.say("archive.file.former")
    stem = version_stem(version, held.record.day)
    marked = words.say("archive.file.former_version", stem=stem, suffix="")
    yield PackedFile(
        path=f"{folder}/{marked}.pdf",
        what=_superseded(held, version, words),
        data=kept_protocol(desk, version.sha256),
    )
    if version.scan_sha256 is not None:
        what = words.say("archive.what.former_scan", version=version.version)
        yield _scan(desk, f"{folder}/{marked}", version.scan_sha256, what, words)


def _superseded(held: Holdings, version: ProtocolVersion, words: ProtocolWords) -> str:
    """What became of a version, and who had signed it."""
    fate, own = _fate(version, words), _signatures(held, version)
    if not own:
        return fate
    return words.say("archive.what.former_signed", fate=fate, signers=_signers(held, own, words))


def _fate(version: ProtocolVersion, words: ProtocolWords) -> str:
    """When it was replaced and why, as far as that was kept."""
    if version.superseded_at is None:
        return words.say("archive.what.former_unknown", version=version.version)
    key = "archive.what.former_why" if version.superseded_why else "archive.what.former"
    day = f"{version.superseded_at:%d.%m.%Y}"
    return words.say(key, version=version.version, day=day, why=version.superseded_why)


def _attached(desk: Desk, file: Attachment) -> bytes:
    data = desk.files.get(file.sha256)
    if data is None:
        raise DomainError("file_lost", name=file.file_name)
    return data


def _file_name(name: str) -> PurePath:
    """A name that every system can unpack."""
    path = PurePath(name)
    return PurePath(f"{file_stem(path.stem)}{path.suffix}")
