"""The register of decisions on the store: `services.register.Register`."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine

from secretariat.services.register import (
    EVERY_DECISION,
    DecisionChoices,
    DecisionFilter,
    DecisionPoint,
    DecisionRow,
)
from secretariat.storage.decision_index import DecisionIndex
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.queries.decisions import (
    decision_choices,
    decision_ids,
    decision_points,
    decision_rows,
)
from secretariat.storage.vault.store_key import StoreKey


class SqlRegister:
    """Everything is asked of the store itself but a filter, which is asked of the index."""

    def __init__(self, engine: Engine, path: Path, key: StoreKey | None = None) -> None:
        self._engine = engine
        self._index = DecisionIndex(path, key)

    def ids(self, wanted: DecisionFilter = EVERY_DECISION) -> Sequence[int]:
        """See `Register`."""
        with as_domain_errors():
            if not wanted.is_empty:
                return self._index.search(wanted)
            with self._engine.connect() as connection:
                return decision_ids(connection)

    def rows(self, ids: Sequence[int]) -> Sequence[DecisionRow]:
        """See `Register`."""
        with as_domain_errors(), self._engine.connect() as connection:
            return decision_rows(connection, ids)

    def points(self, decision_id: int) -> Sequence[DecisionPoint]:
        """See `Register`."""
        with as_domain_errors(), self._engine.connect() as connection:
            return decision_points(connection, decision_id)

    def choices(self) -> DecisionChoices:
        """See `Register`."""
        with as_domain_errors(), self._engine.connect() as connection:
            return decision_choices(connection)

    def prepare(self) -> None:
        """See `Register`."""
        with as_domain_errors():
            self._index.make()

    def is_prepared(self) -> bool:
        """See `Register`."""
        return self._index.is_made()

    def close(self) -> None:
        """Let go of the store."""
        self._index.close()
