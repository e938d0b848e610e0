"""One writer at a time in a data folder: the window, or a command that writes."""

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from secretariat.app.byte_lock import try_lock
from secretariat.domain.errors import DomainError
from secretariat.storage.examine import system_refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a folder: a process, and since when (UTC)."""

    pid: int
    since: datetime


class FolderLock:
    """Held from `acquire` to `release`; a process that dies lets go. The file stays and means nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the folder, or raise `folder_busy` with its holder's `pid` and `since`, None where unknown.

        Raises `store_read_only` and others of `system_refusal` where nothing can be written.
        """
        descriptor = self._opened()
        if not try_lock(descriptor):
            os.close(descriptor)
            holder = read_holder(self._path)
            pid, since = (holder.pid, holder.since) if holder else (None, None)
            raise DomainError("folder_busy", pid=pid, since=since)
        self._descriptor = descriptor
        _write_holder(descriptor)

    def _opened(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except PermissionError as error:
            raise DomainError("store_read_only") from error
        except OSError as error:
            raise system_refusal(error) from error

    def release(self) -> None:
        """Let the folder go; nothing happens when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def read_holder(path: Path) -> Holder | None:
    """Who took the lock last, or None where that cannot be read (it is being written)."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Holder(pid=int(told["pid"]), since=datetime.fromisoformat(told["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_holder(descriptor: int) -> None:
    told = json.dumps({"pid": os.getpid(), "since": datetime.now(UTC).isoformat(timespec="seconds")})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, told.encode("utf-8"))
