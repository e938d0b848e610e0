"""The package of a protocol for the archive: everything that belongs to it, listed with its checksums."""

from secretariat.services.archive.holdings import PackedFile
from secretariat.services.archive.package import (
    ArchivePackage,
    ArchivePress,
    archive_name,
    archive_package,
)

__all__ = ["ArchivePackage", "ArchivePress", "PackedFile", "archive_name", "archive_package"]
