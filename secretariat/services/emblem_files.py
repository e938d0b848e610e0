"""Files that may be emblems: the pictures that annexes may be too."""

from pathlib import PurePath

from secretariat.domain.errors import DomainError
from secretariat.domain.papers import PRINTED_PICTURES
from secretariat.services.annex_files import KINDS, keep_annex_file
from secretariat.services.kept_files import KeptFile
from secretariat.services.ports import Files
from secretariat.services.press import Pictures

ENDINGS = tuple(ending for ending, (media_type, _) in KINDS.items() if media_type in PRINTED_PICTURES)
"""Of the names of such files."""


def keep_emblem_file(files: Files, file_name: str, data: bytes, *, pictures: Pictures) -> KeptFile:
    """Keep a picture for an emblem; nothing is written of one that is refused.

    Raises DomainError("emblem_kind", name=…) for a file of another kind, and as `keep_annex_file`.
    """
    if PurePath(file_name).suffix.lower() not in ENDINGS:
        raise DomainError("emblem_kind", field="file_name", name=file_name)
    return keep_annex_file(files, file_name, data, pictures=pictures)
