"""What the use cases need from outside, as protocols; `storage` and `output` fulfil them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self, TypeVar

from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Barrier, Changed, HistoryState, JournalHead, Label

Value = TypeVar("Value")
NEW = 0
"""The id of a value that the store has not seen; `add` gives it a real one."""


class UnitOfWork(Protocol):
    """One user action: everything in it is written together with its journal step, or not at all.

    Values are the frozen dataclasses of `domain` that have an `id`; each kind is one table.
    """

    def __enter__(self) -> Self:
        """Begin a transaction that holds the write lock (BEGIN IMMEDIATE)."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Roll back unless committed."""
        ...

    def add(self, value: Value) -> Value:
        """Insert a value whose id is NEW; returns it with its id.

        Raises DomainError("not_found") when what it refers to is gone.
        """
        ...

    def update(self, value: object) -> None:
        """Replace the row of the value's id; raises DomainError("not_found")."""
        ...

    def remove(self, kind: type[object], id: int) -> None:
        """Delete a row with everything that belongs to it; raises DomainError("in_use") when others refer to it."""
        ...

    def get(self, kind: type[Value], id: int) -> Value:
        """The value of an id; raises DomainError("not_found")."""
        ...

    def find(self, kind: type[Value], /, **equals: object) -> tuple[Value, ...]:
        """All values whose fields equal these, in order of id."""
        ...

    def among(self, kind: type[Value], field: str, wanted: Iterable[object]) -> tuple[Value, ...]:
        """All values whose field is one of these, in order of id, by one question for all of them."""
        ...

    def record(self, meeting_id: MeetingId) -> MeetingRecord:
        """A whole meeting with store ids; raises DomainError("not_found")."""
        ...

    def head(self) -> JournalHead:
        """The journal's newest step before this unit."""
        ...

    def commit(self, label: Label, *, barrier: Barrier | None = None) -> Changed:
        """Seal the journal step and commit; a unit without changes and barrier writes no step. Called once."""
        ...


Work = Callable[[], UnitOfWork]
"""Opens a unit of work on the store."""


class History(Protocol):
    """Undo and redo over the journal, also across restarts."""

    def state(self) -> HistoryState:
        """What undo and redo would do now."""
        ...

    def undo(self) -> Changed:
        """Take the last step back; raises DomainError("undo_barrier", barrier=…) or ("nothing_to_undo")."""
        ...

    def redo(self) -> Changed:
        """Do the last undone step again; raises DomainError("nothing_to_redo")."""
        ...

    def note(self, label: Label) -> None:
        """Write a step that changes nothing and that undo and redo pass by; not a second time when it is the newest."""
        ...


class Drafts(Protocol):
    """Typing that is not yet a step: kept durably outside the journal, keyed by field."""

    def put(self, kind: str, id: int, field: str, text: str) -> None:
        """Keep the text that stands in a field now; committed durably on return."""
        ...

    def drop(self, kind: str, id: int, field: str) -> None:
        """Forget a draft, after it became a step."""
        ...

    def all(self) -> Sequence[tuple[str, int, str, str]]:
        """Every kept draft (kind, id, field, text): what a crash would otherwise have lost."""
        ...


class Files(Protocol):
    """Attachments and protocols by the SHA-256 of their bytes."""

    def put(self, data: bytes) -> str:
        """Keep the bytes durably; returns their SHA-256 in hexadecimal."""
        ...

    def get(self, sha256: str) -> bytes | None:
        """The bytes, verified against their name; None when they are absent or damaged."""
        ...

    def has(self, sha256: str) -> bool:
        """True when a file of that name lies there (unverified)."""
        ...


ReadFile = Callable[[str], bytes | None]
"""A kept file by its SHA-256, as `Files.get`."""

Clock = Callable[[], datetime]
"""The moment now, aware, in Europe/Kyiv."""
