"""The list of actions on the store: `services.action_register.ActionRegister`."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, Engine

from secretariat.services.action_register import (
    ActionChoices,
    ActionCounts,
    ActionHistory,
    ActionsFilter,
)
from secretariat.services.rows import ActionRow
from secretariat.storage.action_words import ActionWords
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.journal import head
from secretariat.storage.queries.action_history import action_history
from secretariat.storage.queries.actions import action_choices, action_counts, action_ids, action_rows
from secretariat.storage.queries.reading import Read


class SqlActionRegister:
    """Everything is asked of the store itself but words, which are asked of memory."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._words = ActionWords(engine)
        self._asked: tuple[int, ActionsFilter, date] | None = None
        self._found: Sequence[int] = ()

    def ids(self, wanted: ActionsFilter, today: date) -> Sequence[int]:
        """See `ActionRegister`. While words are typed nothing else changes: what fits but for them is remembered."""
        with as_domain_errors(), self._engine.connect() as connection:
            asked = (head(connection)[0], replace(wanted, text=""), today)
            if asked != self._asked:
                self._found = action_ids(_reading_on(connection), wanted, today)
                self._asked = asked
            found = self._found
        with as_domain_errors():
            return self._words.search(found, wanted.text)

    def rows(self, ids: Sequence[int], by: date | None = None) -> Sequence[ActionRow]:
        """See `ActionRegister`."""
        with self._reading() as read:
            return action_rows(read, ids, by)

    def history(self, action_id: int) -> ActionHistory:
        """See `ActionRegister`."""
        with self._reading() as read:
            return action_history(read, action_id)

    def counts(self, today: date) -> ActionCounts:
        """See `ActionRegister`."""
        with self._reading() as read:
            return action_counts(read, today)

    def choices(self) -> ActionChoices:
        """See `ActionRegister`."""
        with self._reading() as read:
            return action_choices(read)

    def prepare(self) -> None:
        """See `ActionRegister`."""
        with as_domain_errors():
            self._words.follow()

    @contextmanager
    def _reading(self) -> Iterator[Read]:
        with as_domain_errors(), self._engine.connect() as connection:
            yield _reading_on(connection)


def _reading_on(connection: Connection) -> Read:
    return lambda statement, values: connection.exec_driver_sql(statement, tuple(values))
