"""What all papers of a meeting share: form, author, day, and the marks of a draft and a sample."""

from secretariat.domain.document import AnnexPart, Document, PaperKind, Section
from secretariat.services.protocol.reading import Reading


def paper(
    reading: Reading,
    kind: PaperKind,
    title: str,
    sections: tuple[Section, ...],
    annexes: tuple[AnnexPart, ...] = (),
) -> Document:
    """A paper of the meeting that is being read; `title` goes to the metadata."""
    group = reading.record.group
    return Document(
        kind=kind,
        title=title,
        author=group.council,
        day=reading.record.day,
        profile=reading.form,
        sections=sections,
        annexes=annexes,
        draft=reading.draft,
        sample=reading.record.meeting.sample,
    )
