"""«ОПИС»: the list of a package's files with their checksums, as a paper and as a file for `sha256sum --check`."""

from collections.abc import Sequence
from hashlib import sha256

from secretariat.domain.document import (
    Column,
    Document,
    PaperKind,
    ParagraphRole,
    Section,
    Table,
)
from secretariat.services.archive.holdings import Holdings, PackedFile
from secretariat.services.ports import ReadFile
from secretariat.services.protocol.head import meeting_subject, number_text, titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.words import ProtocolWords

_SHARES = {"number": 0.08, "file": 0.27, "what": 0.27, "size": 0.13, "sha256": 0.25}
_TOGETHER = 16


def build_contents(
    held: Holdings, files: Sequence[PackedFile], words: ProtocolWords, read_file: ReadFile | None = None
) -> Document:
    """The paper; it lists every file but itself and the file of checksums, which has its own sum.

    Raises as `Reading.image` for the emblem.
    """
    reading = Reading(held.record, words, read_file=read_file)
    number, group = held.record.meeting.number, held.record.group
    head = titled_head(reading, words.say("archive.title"), number_text(reading))
    subject = reading.paragraph(
        ParagraphRole.SUBJECT,
        words.say("archive.subject", number=number, meeting=meeting_subject(reading)),
    )
    blocks = (*head.blocks[:-1], subject)
    lead = words.say("archive.lead", sums=words.say("archive.file.sums"))
    columns = tuple(
        Column(heading=words.say(f"archive.column.{name}"), share=share, is_name=name == "file")
        for name, share in _SHARES.items()
    )
    table = Table(
        columns=columns,
        rows=tuple(_row(place, file) for place, file in enumerate(files, start=1)),
    )
    listed = (
        reading.paragraph(ParagraphRole.BODY, _version(held, reading)),
        reading.paragraph(ParagraphRole.BODY, lead),
        table,
    )
    return paper(
        reading,
        PaperKind.ARCHIVE_LIST,
        words.say("archive.metadata", number=number, group=group.name_genitive, day=reading.day),
        (
            Section(title=words.say("head.outline"), blocks=blocks),
            Section(title=words.say("archive.outline"), blocks=listed),
        ),
    )


def checksums(files: Sequence[PackedFile]) -> bytes:
    """Lines «sum, two spaces, path» in UTF-8, as GNU coreutils read them."""
    lines = (f"{sha256(file.data).hexdigest()}  {file.path}\n" for file in files)
    return "".join(lines).encode()


def _version(held: Holdings, reading: Reading) -> str:
    version, group = held.current, held.record.group
    return reading.words.say(
        "archive.version" if group.case_index is None else "archive.version_case",
        version=version.version,
        day=reading.printed(version.made_at.date()),
        retention=group.retention.rstrip(".").lower(),
        case=group.case_index,
    )


def _row(place: int, file: PackedFile) -> tuple[str, ...]:
    digest = sha256(file.data).hexdigest()
    grouped = " ".join(digest[at : at + _TOGETHER] for at in range(0, len(digest), _TOGETHER))
    size = f"{len(file.data):,}".replace(",", " ")
    return str(place), file.path, file.what, size, grouped
