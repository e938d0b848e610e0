"""Files that prove what was done: each belongs to a note of progress."""

from datetime import date

from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ids import ActionId, ProgressNoteId
from secretariat.services.kept_files import KeptFile
from secretariat.services.ports import NEW


def noted(action_id: ActionId, day: date, text: str, proof: KeptFile | None) -> ProgressNote:
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


def proof_of(note: ProgressNote) -> KeptFile:
    """The file of a note; raises ValueError for one in words alone, for no screen offers its file."""
    if note.file_name is None or note.media_type is None or note.sha256 is None or note.size is None:
        raise ValueError(note.id)
    return KeptFile(file_name=note.file_name, media_type=note.media_type, sha256=note.sha256, size=note.size)
