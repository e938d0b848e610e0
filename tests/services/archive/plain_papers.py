"""The files of a package without a layout."""

from secretariat.domain.document import Document
from secretariat.domain.record import MeetingRecord
from secretariat.output.archive import ArchivePapers
from tests.services.protocol.made import lines


class PlainPapers(ArchivePapers):
    """The lines of the list of contents are its file, the number of the meeting its record."""

    def contents(self, document: Document) -> bytes:
        return "\n".join(lines(document)).encode()

    def record(self, record: MeetingRecord) -> bytes:
        return f"record {record.meeting.number}".encode()
