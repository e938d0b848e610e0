"""Fulfils the port `PeopleFiles`."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.output.people.csv import read_csv, write_csv
from secretariat.output.people.vcard import read_vcard, write_vcard
from secretariat.output.people.xlsx import read_xlsx, write_xlsx
from secretariat.services.people_files import FileRow, PeopleSheet

MOST_MEGABYTES = 20
_ZIP, _COMPOUND, _CARD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", "begin:vcard"
_WRITERS: Mapping[str, Callable[[Sequence[FileRow]], bytes]] = {
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".vcf": write_vcard,
}


class OfficePeopleFiles:
    """Reads a file by its first bytes, for its suffix may lie."""

    def read(self, path: Path) -> PeopleSheet:
        """See `PeopleFiles.read`."""
        data = _bytes(path)
        if not data.strip():
            raise DomainError("people_file_empty")
        if data.startswith(_COMPOUND):
            raise DomainError("people_file_locked")
        if data.startswith(_ZIP):
            return read_xlsx(data)
        return read_vcard(data) if _is_card(data) else read_csv(data)

    def write(self, path: Path, rows: Sequence[FileRow]) -> None:
        """See `PeopleFiles.write`."""
        writer = _WRITERS.get(path.suffix.casefold())
        if writer is None:
            raise DomainError("people_file_kind")
        try:
            write_atomically(path, writer(rows))
        except OSError as error:
            raise DomainError("people_file_unwritten") from error


def _bytes(path: Path) -> bytes:
    """Not more than is allowed, also of a file that grows or has no end."""
    most = MOST_MEGABYTES * 1_000_000
    try:
        if not path.is_file():
            raise DomainError("people_file_unreachable")
        with path.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise DomainError("people_file_unreachable") from error
    if len(data) > most:
        raise DomainError("people_file_too_big", megabytes=MOST_MEGABYTES)
    return data


def _is_card(data: bytes) -> bool:
    beginning = data[:200].decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "ignore")
    return beginning.lstrip("\ufeff \t\r\n").casefold().startswith(_CARD)
