"""Database connections, as SQLAlchemy's pools hand them out: a session that holds one is open."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool


class ConnectionWatch:
    """Counts the connections that pools hand out and do not get back."""

    def __init__(self) -> None:
        self._out: dict[int, str] = {}
        event.listen(Pool, "checkout", self._taken)
        event.listen(Pool, "checkin", self._returned)

    def left_behind(self) -> list[str]:
        """The connections that nobody gave back: their sessions were not closed."""
        event.remove(Pool, "checkout", self._taken)
        event.remove(Pool, "checkin", self._returned)
        return list(self._out.values())

    def _taken(self, _connection: Any, record: Any, _proxy: Any) -> None:
        self._out[id(record)] = "an open database session"

    def _returned(self, _connection: Any, record: Any) -> None:
        self._out.pop(id(record), None)
