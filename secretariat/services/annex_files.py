"""Files that may be annexes: PDF, pictures and what offices write, known by name and by content."""

from pathlib import PurePath

from secretariat.domain.errors import DomainError
from secretariat.domain.papers import PRINTED_PICTURES, Attachment
from secretariat.services.kept_files import KeptFile, check_size, keep_file
from secretariat.services.ports import Files
from secretariat.services.press import Pictures

_ZIP = (b"PK\x03\x04",)
_OLE = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)
_TIFF = (b"II*\x00", b"MM\x00*")
_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"

KINDS = {
    ".pdf": ("application/pdf", (b"%PDF-",)),
    ".jpg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".jpeg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".png": ("image/png", (b"\x89PNG\r\n\x1a\n",)),
    ".tif": ("image/tiff", _TIFF),
    ".tiff": ("image/tiff", _TIFF),
    ".docx": (f"{_OPEN_XML}.wordprocessingml.document", _ZIP),
    ".xlsx": (f"{_OPEN_XML}.spreadsheetml.sheet", _ZIP),
    ".pptx": (f"{_OPEN_XML}.presentationml.presentation", _ZIP),
    ".odt": (f"{_OPEN_DOCUMENT}.text", _ZIP),
    ".ods": (f"{_OPEN_DOCUMENT}.spreadsheet", _ZIP),
    ".odp": (f"{_OPEN_DOCUMENT}.presentation", _ZIP),
    ".doc": ("application/msword", _OLE),
    ".xls": ("application/vnd.ms-excel", _OLE),
    ".ppt": ("application/vnd.ms-powerpoint", _OLE),
    ".rtf": ("application/rtf", (b"{\\rtf",)),
}
"""By the ending of the name: the type of IANA's registry, and what the bytes begin with."""


def keep_annex_file(files: Files, file_name: str, data: bytes, *, pictures: Pictures) -> KeptFile:
    """Keep a file for an annex; nothing is written of one that is refused.

    Raises DomainError: "file_empty", "file_too_large", "annex_file_kind" for one of another kind,
    "annex_file_differs" when the content is not what the name says, and as `Pictures.check`.
    """
    check_size(file_name, data)
    known = KINDS.get(PurePath(file_name).suffix.lower())
    if known is None:
        raise DomainError("annex_file_kind", field="file_name", name=file_name)
    media_type, starts = known
    if not data.startswith(starts):
        raise DomainError("annex_file_differs", field="file_name", name=file_name)
    if media_type in PRINTED_PICTURES:
        pictures.check(file_name, data)
    return keep_file(files, file_name, media_type, data)


def file_of(attachment: Attachment) -> KeptFile:
    """The file of an attachment, as it is shown and copied out."""
    return KeptFile(
        file_name=attachment.file_name,
        media_type=attachment.media_type,
        sha256=attachment.sha256,
        size=attachment.size,
    )
