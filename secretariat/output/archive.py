"""The package for the archive as one ZIP file (APPNOTE 6.3.10): `services.archive.ArchivePress`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from secretariat.domain.document import Document
from secretariat.domain.kyiv import KYIV
from secretariat.domain.record import MeetingRecord
from secretariat.output.pictures import ReadFile, no_files, pictures_of
from secretariat.output.record import to_json
from secretariat.services.archive import PackedFile
from secretariat.services.protocol import ProtocolWords

_UNIX, _READABLE = 3, 0o100644 << 16
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""A ZIP knows no earlier time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePapers:
    """Packs with the given words. reportlab is imported by the first list of contents."""

    words: ProtocolWords
    read_file: ReadFile = no_files

    def record(self, record: MeetingRecord) -> bytes:
        """See `ArchivePress`."""
        return to_json(record)

    def contents(self, document: Document) -> bytes:
        """See `ArchivePress`."""
        from secretariat.output.pdf import render

        return render(document, (), pictures_of(document, self.read_file))

    def pack(self, files: Sequence[PackedFile], moment: datetime) -> bytes:
        """See `ArchivePress`. Stored as they are: a compressor's next version would give other bytes.

        `zipfile` marks a name that is not ASCII as UTF-8 (general purpose bit 11).
        """
        time = max(_EARLIEST, moment.astimezone(KYIV).timetuple()[:6])
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_STORED) as archive:
            for file in files:
                info = ZipInfo(file.path, date_time=time)
                # the same on every system, Windows too
                info.create_system, info.external_attr = _UNIX, _READABLE
                archive.writestr(info, file.data)
        return packed.getvalue()
