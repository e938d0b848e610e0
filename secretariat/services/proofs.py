"""Files that prove what was done: kept by their content, given back whole or not at all."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ids import ActionId, ProgressNoteId
from secretariat.services.ports import NEW, Files

LARGEST = 100 * 1024 * 1024
"""Bytes: a proof is read into memory and copied with each backup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A file that was kept; `size` in bytes."""

    file_name: str
    media_type: str
    sha256: str
    size: int


def keep_proof(files: Files, file_name: str, media_type: str, data: bytes) -> Proof:
    """Keep the bytes durably, before any step names them; raises DomainError: "file_empty", "file_too_large"."""
    if not data:
        raise DomainError("file_empty", field="file_name", name=file_name)
    if len(data) > LARGEST:
        raise DomainError("file_too_large", field="file_name", name=file_name)
    return Proof(file_name=file_name, media_type=media_type, sha256=files.put(data), size=len(data))


def noted(action_id: ActionId, day: date, text: str, proof: Proof | None) -> ProgressNote:
    """A new note of progress with its proof."""
    return ProgressNote(
        id=ProgressNoteId(NEW),
        action_id=action_id,
        day=day,
        text=text,
        file_name=proof.file_name if proof is not None else None,
        media_type=proof.media_type if proof is not None else None,
        sha256=proof.sha256 if proof is not None else None,
        size=proof.size if proof is not None else None,
    )


def proof_bytes(files: Files, note: ProgressNote) -> bytes:
    """The file of a note, verified; raises DomainError("proof_missing") when it is absent or damaged."""
    data = files.get(note.sha256) if note.sha256 is not None else None
    if data is None:
        raise DomainError("proof_missing", name=note.file_name or "")
    return data
