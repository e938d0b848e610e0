"""The rows of the lists: `services.rows.Rows` on the store."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from sqlalchemy import Connection, Engine

from secretariat.domain.ids import MeetingId
from secretariat.services.rows import MeetingRow, PersonRow
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.queries.agendas import agenda_titles
from secretariat.storage.queries.meetings import meeting_rows
from secretariat.storage.queries.persons import person_names, person_rows


class SqlRows:
    """Fulfils `services.rows.Rows`; each list is one consistent reading."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings, newest first."""
        with self._reading() as connection:
            return meeting_rows(connection)

    def agendas(self) -> Mapping[MeetingId, str]:
        """The titles of all items by meeting."""
        with self._reading() as connection:
            return agenda_titles(connection)

    def persons(self, today: date) -> tuple[PersonRow, ...]:
        """All persons in the Ukrainian order."""
        with self._reading() as connection:
            return person_rows(connection, today)

    def names(self) -> tuple[str, ...]:
        """The full names of all persons, and each form of them that is stored for the cases."""
        with self._reading() as connection:
            return person_names(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with as_domain_errors(), self._engine.connect() as connection:
            yield connection
