"""A record of a meeting from outside."""

from pathlib import Path

from secretariat.domain.record import MeetingRecord
from secretariat.language.norms import norms
from secretariat.output.record import from_json


def read_record(path: Path) -> MeetingRecord:
    """The record of a file, of which papers can be made.

    Raises RecordErrors and OSError, DomainError("unknown_profile") and as `own_form.formed`.
    """
    record = from_json(path.read_bytes())
    record.group.form(norms())
    return record
