"""Records of meetings as files: fulfils the port of the room «Засідання»."""

from pathlib import Path

from secretariat.app.import_remarks import import_remarks
from secretariat.app.record_reading import read_record
from secretariat.app.sentences import sentence
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.output.record import RecordErrors, to_json
from secretariat.output.record.words import error_sentences
from secretariat.services.office import Office
from secretariat.services.record_export import export_record
from secretariat.services.record_import import import_record
from secretariat.ui.meetings.exchange import FileRefused, Imported


class RecordExchange:
    """See `Exchange`."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def bring_in(self, path: Path) -> Imported:
        """See `Exchange.bring_in`."""
        desk = self._office.desk
        try:
            report = import_record(desk.work, desk.files, read_record(path))
        except RecordErrors as errors:
            raise FileRefused(tuple(error_sentences(errors))) from errors
        except (DomainError, OSError) as error:
            raise FileRefused((sentence(error),)) from error
        remarks = import_remarks(report)
        return Imported(meeting_id=report.meeting_id, changed=report.changed, remarks=remarks)

    def take_out(self, meeting_id: MeetingId, path: Path) -> None:
        """See `Exchange.take_out`."""
        try:
            write_atomically(path, to_json(export_record(self._office.desk.work, meeting_id)))
        except (DomainError, OSError) as error:
            raise FileRefused((sentence(error),)) from error
