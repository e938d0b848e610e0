"""A store as of one moment, for its check."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from secretariat.domain.errors import DomainError
from secretariat.services.data_check import Chain, CheckedRows
from secretariat.services.data_findings import DataCode, DataFinding, finding
from secretariat.services.file_check import NamedFile
from secretariat.services.restores import Restore
from secretariat.services.version_check import VersionFacts
from secretariat.storage.check.papers import named_files, remembered_files, unused_drafts, versions
from secretariat.storage.check.restores import restores
from secretariat.storage.check.rows import check_rows
from secretariat.storage.check.schema import check_schema
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.verify import Flaw, walk

_OF_JOURNAL = {
    "row_changed": DataCode.IMAGE_CHANGED,
    "row_forged": DataCode.IMAGE_FORGED,
    "wiped": DataCode.IMAGES_WIPED,
    "step_changed": DataCode.STEP_CHANGED,
    "step_missing": DataCode.STEP_MISSING,
    "stray_rows": DataCode.STRAY_ROWS,
}
_MESSAGES = 20
Part = TypeVar("Part")


@contextmanager
def open_reading(engine: Engine) -> Iterator["SqlReading"]:
    """One transaction that reads; what is written meanwhile is not seen. Fulfils `data_check.StoreReading`."""
    with as_domain_errors(), engine.connect() as connection:
        connection.begin()
        yield SqlReading(connection)


class SqlReading:
    """Fulfils `StoreReading` on a connection with an open transaction, which is rolled back afterwards."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def database(self) -> Sequence[DataFinding]:
        """SQLite's own checks of integrity and references."""
        return self._asked(_check_database)

    def schema(self) -> Sequence[DataFinding]:
        """Tables and triggers that are not as the program makes them."""
        return self._listed(check_schema)

    def chain(self) -> Chain:
        """The journal, checked from its first step to its last."""
        flaws, hashes = self._asked(walk)
        return Chain(findings=tuple(_told(flaw) for flaw in flaws), hashes=hashes)

    def rows(self) -> CheckedRows:
        """Every row held against its last image in the journal."""
        return self._asked(check_rows)

    def named_files(self) -> Sequence[NamedFile]:
        """Every file that a row names."""
        return self._listed(named_files)

    def remembered_files(self) -> frozenset[str]:
        """The SHA-256 of every file that an image of the journal names."""
        return self._asked(remembered_files)

    def versions(self) -> Sequence[VersionFacts]:
        """Every version of every protocol."""
        return self._listed(versions)

    def unused_drafts(self) -> int:
        """How many kept texts belong to what is not there any more."""
        return self._asked(unused_drafts)

    def restores(self) -> Sequence[Restore]:
        """The restores that the journal tells of, oldest first."""
        return self._listed(restores)

    def _listed(self, ask: Callable[[Connection], Iterable[Part]]) -> Sequence[Part]:
        return self._asked(lambda connection: tuple(ask(connection)))

    def _asked(self, ask: Callable[[Connection], Part]) -> Part:
        """The answer; tables or columns that are not there are a damage too."""
        try:
            with as_domain_errors():
                return ask(self._connection)
        except DBAPIError as error:
            raise DomainError("store_damaged") from error


def _check_database(connection: Connection) -> Sequence[DataFinding]:
    said = connection.exec_driver_sql(f"PRAGMA integrity_check({_MESSAGES})").scalars().all()
    damaged = [] if list(said) == ["ok"] else [finding(DataCode.DATABASE_DAMAGED, messages=tuple(said))]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [
        *damaged,
        *(finding(DataCode.REFERENCE_BROKEN, table=row[0], id=row[1], to=row[2]) for row in broken),
    ]


def _told(flaw: Flaw) -> DataFinding:
    return finding(_OF_JOURNAL[flaw.code], seq=flaw.seq, table=flaw.table, id=flaw.row_id)
