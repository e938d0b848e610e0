"""Annexes of the protocol: texts and files, numbered from 1 in their order (N26)."""

from dataclasses import dataclass, replace

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AnnexId, AttachmentId, ItemId, MeetingId
from secretariat.domain.papers import Annex, Attachment
from secretariat.services.agenda_order import renumber
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import ensure_item_of, ensure_open
from secretariat.services.kept_files import KeptFile
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAnnex:
    """A new annex after the others: either `text` or `file`, which was kept before. None belongs to no item."""

    meeting_id: MeetingId
    title: str
    text: str | None = None
    file: KeptFile | None = None
    item_id: ItemId | None = None


def add_annex(work: Work, command: AddAnnex) -> tuple[AnnexId, Changed]:
    """Append an annex; raises DomainError: "required" without title or text, "text_or_file", "bad_file_name"."""
    with work() as uow:
        ensure_open(uow, command.meeting_id)
        ensure_item_of(uow, command.meeting_id, command.item_id)
        last = max((annex.position for annex in _in_place(uow, command.meeting_id)), default=0)
        annex = uow.add(
            Annex(
                id=AnnexId(NEW),
                meeting_id=command.meeting_id,
                position=last + 1,
                title=command.title,
                text=command.text,
                attachment_id=_attached(uow, command),
                item_id=command.item_id,
            )
        )
        return annex.id, _sealed(uow, annex, "annex_added")


def change_annex(work: Work, annex: Annex) -> Changed:
    """Replace title, words, item and alternative text; a file stays, and the place moves by `move_annex`."""
    with work() as uow:
        current = _open_annex(uow, annex.id)
        ensure_item_of(uow, current.meeting_id, annex.item_id)
        if (current.text is None) != (annex.text is None):
            raise DomainError("text_or_file", field="text")
        kept = replace(
            current,
            title=annex.title,
            text=annex.text,
            item_id=annex.item_id,
            alternative_text=annex.alternative_text,
        )
        uow.update(kept)
        return _sealed(uow, kept, "annex_changed")


def move_annex(work: Work, annex_id: AnnexId, position: int) -> Changed:
    """Put an annex at a place counted from 1; the others close up."""
    with work() as uow:
        annex = _open_annex(uow, annex_id)
        others = [other for other in _in_place(uow, annex.meeting_id) if other.id != annex_id]
        others.insert(max(1, position) - 1, annex)
        renumber(uow, others)
        return _sealed(uow, annex, "annex_moved")


def remove_annex(work: Work, annex_id: AnnexId) -> Changed:
    """Delete an annex; its file stays on the disk, so that undo brings both back."""
    with work() as uow:
        annex = _open_annex(uow, annex_id)
        uow.remove(Annex, annex_id)
        if annex.attachment_id is not None and not uow.find(Annex, attachment_id=annex.attachment_id):
            uow.remove(Attachment, annex.attachment_id)
        renumber(uow, _in_place(uow, annex.meeting_id))
        return _sealed(uow, annex, "annex_removed")


def leave_item(uow: UnitOfWork, item_id: ItemId) -> None:
    """Let the annexes of an item that goes stay, as those of the whole meeting."""
    for annex in uow.find(Annex, item_id=item_id):
        uow.update(replace(annex, item_id=None))
    for file in uow.find(Attachment, item_id=item_id):
        if uow.find(Annex, attachment_id=file.id):
            uow.update(replace(file, item_id=None))


def _attached(uow: UnitOfWork, command: AddAnnex) -> AttachmentId | None:
    file = command.file
    if file is None:
        return None
    attachment = Attachment(
        id=AttachmentId(NEW),
        meeting_id=command.meeting_id,
        file_name=file.file_name,
        media_type=file.media_type,
        sha256=file.sha256,
        size=file.size,
    )
    return uow.add(attachment).id


def _open_annex(uow: UnitOfWork, annex_id: AnnexId) -> Annex:
    """The annex of an open meeting."""
    annex = uow.get(Annex, annex_id)
    ensure_open(uow, annex.meeting_id)
    return annex


def _in_place(uow: UnitOfWork, meeting_id: MeetingId) -> list[Annex]:
    return sorted(uow.find(Annex, meeting_id=meeting_id), key=lambda annex: annex.position)


def _sealed(uow: UnitOfWork, annex: Annex, code: str) -> Changed:
    return uow.commit(Label(code=code, ids={"meeting": annex.meeting_id, "annex": annex.id}))
