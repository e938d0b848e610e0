"""The columns that name a file beside the store."""

from sqlalchemy import Column, Table

from secretariat.storage.tables import (
    AttachmentRow,
    FormerRulesRow,
    LetterPaperRow,
    ProgressNoteRow,
    ProtocolVersionRow,
    WorkingGroupRow,
    table_of,
)

_ATTACHMENTS = table_of(AttachmentRow)
_VERSIONS = table_of(ProtocolVersionRow)
_NOTES = table_of(ProgressNoteRow)
_PAPERS = table_of(LetterPaperRow)
_GROUPS = table_of(WorkingGroupRow)
_FORMER = table_of(FormerRulesRow)

NAMING_FILES: tuple[tuple[Table, Column[str], Column[int] | None], ...] = (
    (_ATTACHMENTS, _ATTACHMENTS.c.sha256, _ATTACHMENTS.c.size),
    (_VERSIONS, _VERSIONS.c.unsigned_sha256, None),
    (_VERSIONS, _VERSIONS.c.sha256, None),
    (_VERSIONS, _VERSIONS.c.scan_sha256, None),
    (_NOTES, _NOTES.c.sha256, _NOTES.c.size),
    (_PAPERS, _PAPERS.c.sha256, None),
    (_GROUPS, _GROUPS.c.emblem_sha256, None),
    (_FORMER, _FORMER.c.emblem_sha256, None),
)
"""Table, the column with the SHA-256, and the column with the size in bytes, where there is one."""
