"""Files that users bring: kept by their content, given back whole or not at all."""

from dataclasses import dataclass

from secretariat.domain.errors import DomainError
from secretariat.services.ports import Files

LARGEST = 100 * 1024 * 1024
"""Bytes: a file is read into memory and copied with each backup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file that was kept; `size` in bytes."""

    file_name: str
    media_type: str
    sha256: str
    size: int


def check_size(file_name: str, data: bytes) -> None:
    """Refuse what cannot be kept; raises DomainError: "file_empty", "file_too_large"."""
    if not data:
        raise DomainError("file_empty", field="file_name", name=file_name)
    if len(data) > LARGEST:
        raise DomainError("file_too_large", field="file_name", name=file_name)


def keep_file(files: Files, file_name: str, media_type: str, data: bytes) -> KeptFile:
    """Keep the bytes durably, before any step names them; raises as `check_size`."""
    check_size(file_name, data)
    return KeptFile(file_name=file_name, media_type=media_type, sha256=files.put(data), size=len(data))


def kept_bytes(files: Files, file: KeptFile) -> bytes:
    """The file, verified; raises DomainError("file_lost") when it is absent or damaged."""
    data = files.get(file.sha256)
    if data is None:
        raise DomainError("file_lost", name=file.file_name)
    return data
