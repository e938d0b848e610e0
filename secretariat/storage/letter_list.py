"""The list of letters on the store: `services.letter_list.LetterList`."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Engine

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId, PersonId
from secretariat.services.letter_list import LetterRow, LetterText, Shown
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.queries.letters import (
    letter_counts,
    letter_ids,
    letter_rows,
    letter_text,
    letters_of_person,
)
from secretariat.storage.queries.reading import Read


class SqlLetterList:
    """Everything is asked of the store itself."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ids(
        self, shown: Shown = Shown.ALL, text: str = "", meeting_id: MeetingId | None = None
    ) -> Sequence[int]:
        """See `LetterList`."""
        with self._reading() as read:
            return letter_ids(read, shown, text, meeting_id)

    def rows(self, ids: Sequence[int]) -> Sequence[LetterRow]:
        """See `LetterList`."""
        with self._reading() as read:
            return letter_rows(read, ids)

    def counts(self, meeting_id: MeetingId | None = None) -> Mapping[Shown, int]:
        """See `LetterList`."""
        with self._reading() as read:
            return letter_counts(read, meeting_id)

    def of_person(self, person_id: PersonId) -> Sequence[LetterRow]:
        """See `LetterList`."""
        with self._reading() as read:
            return letter_rows(read, letters_of_person(read, person_id))

    def text(self, letter_id: int) -> LetterText:
        """See `LetterList`."""
        with self._reading() as read:
            found = letter_text(read, letter_id)
        if found is None:
            raise DomainError("not_found", kind="letter", id=letter_id)
        return found

    @contextmanager
    def _reading(self) -> Iterator[Read]:
        with as_domain_errors(), self._engine.connect() as connection:
            yield lambda statement, values: connection.exec_driver_sql(statement, tuple(values))
