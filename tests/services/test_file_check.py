"""Files that rows name, with a pool in memory and a disk that fails."""

from dataclasses import dataclass

from secretariat.services.data_findings import DataCode
from secretariat.services.file_check import NamedFile, check_files


@dataclass(frozen=True, slots=True)
class Disk:
    """Holds what it was given; None is a file with other bytes than its name says, an error one that is not read."""

    held: dict[str, bytes | OSError | None]

    def put(self, data: bytes) -> str:
        raise AssertionError

    def get(self, sha256: str) -> bytes | None:
        found = self.held.get(sha256)
        if isinstance(found, OSError):
            raise found
        return found

    def has(self, sha256: str) -> bool:
        return sha256 in self.held


def test_each_row_hears_of_its_file() -> None:
    disk = Disk({"whole": b"abc", "changed": None, "unread": OSError(5, "EIO")})
    named = [
        NamedFile(sha256=name, table="attachment", id=place, size=size)
        for place, (name, size) in enumerate(
            [
                ("whole", 3),
                ("whole", None),
                ("whole", 4),
                ("changed", 3),
                ("unread", 3),
                ("gone", 3),
                ("gone", None),
            ]
        )
    ]
    assert [(found.code, found.params["id"]) for found in check_files(disk, named)] == [
        (DataCode.FILE_SIZE, 2),
        (DataCode.FILE_DAMAGED, 3),
        (DataCode.FILE_DAMAGED, 4),
        (DataCode.FILE_MISSING, 5),
        (DataCode.FILE_MISSING, 6),
    ]
