"""The meeting record as a file: JSON by `resources/schema/meeting-record.schema.json`."""

from secretariat.output.record.decode import from_json
from secretariat.output.record.encode import to_json
from secretariat.output.record.errors import RecordError, RecordErrors, place

__all__ = ["RecordError", "RecordErrors", "from_json", "place", "to_json"]
