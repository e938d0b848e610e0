"""The door by which records of meetings come in and go out as files; `app` stands behind it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from secretariat.domain.ids import MeetingId
from secretariat.services.changes import Changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A meeting that came in; `remarks` are sentences about what was matched or is missing."""

    meeting_id: MeetingId
    changed: Changed
    remarks: tuple[str, ...] = ()


class FileRefused(Exception):
    """Nothing was done; `sentences` say everything that is wrong with the file, each with its place."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__("; ".join(sentences))
        self.sentences = sentences


class Exchange(Protocol):
    """Reads and writes record files; both may be called in a thread."""

    def bring_in(self, path: Path) -> Imported:
        """Import a record; raises FileRefused, and then nothing was changed."""

    def take_out(self, meeting_id: MeetingId, path: Path) -> None:
        """Write the record of a meeting, whole or not at all; raises FileRefused."""
