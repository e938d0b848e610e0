"""Backups as a secretary sees them: what is in each, whether it is good, and where the second ones are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class BackupFlaw(StrEnum):
    """What is wrong with a backup; the first that is found."""

    MANIFEST = "manifest"
    CONTENT = "content"
    DATABASE = "database"
    ROWS = "rows"
    FILES = "files"
    KEY = "key"
    NEWER = "newer"


class BackupReason(StrEnum):
    """Why a backup was made."""

    ASKED = "asked"
    CLOSING = "closing"
    DAILY = "daily"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    PROTECTION = "protection"


class BackupPlace(StrEnum):
    """Where a copy lies: among the own ones, in the second folder, in a folder that was shown, or replaced."""

    OWN = "own"
    SECOND = "second"
    ELSEWHERE = "elsewhere"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastMeeting:
    """The latest meeting by its day; `group` is whose it is."""

    day: date
    number: int | None
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What is in a store, counted as lists show it: what lies in the trash is not counted."""

    meetings: int
    last: LastMeeting | None
    persons: int
    decisions: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """A backup, or a state that a restore replaced.

    `made` is None where nothing says when, `holdings` where it cannot be read; `size` is in bytes, without files;
    `revision` is that of the schema, empty where unknown; an older one is brought up to date after a restore. Only a
    copy without a flaw can be restored. A locked one is under another key than the data: it is as it was made, and its
    passphrase or recovery code is needed to look into it.
    """

    path: Path
    place: BackupPlace
    made: datetime | None
    reason: BackupReason | None
    size: int
    revision: str
    is_older: bool
    flaw: BackupFlaw | None
    holdings: Holdings | None
    is_encrypted: bool = False
    is_locked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCopy:
    """The second folder and how it stands there.

    `made` is when the last copy was made there, `absent_since` is since when it was not found (None while it is
    there), `failure` the code of what went wrong the last time, empty when nothing did.
    """

    folder: Path
    made: datetime | None = None
    absent_since: date | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOverview:
    """All copies, newest first in each place; `now` is what is in the store, None where that cannot be read.

    `failed` is True when the last attempt could make no copy, `is_encrypted` when the data are.
    """

    folder: Path
    now: Holdings | None
    copies: tuple[KeptCopy, ...]
    second: SecondCopy | None
    failed: bool
    is_encrypted: bool = False


class Backups(Protocol):
    """The backups of a data folder. Every call reads or writes much: make it in a worker thread."""

    def overview(self) -> BackupOverview:
        """Look into every copy."""
        ...

    def make(self) -> None:
        """Make a copy now, and a second one where its folder is there.

        Raises DomainError when there is no first copy: "backup_failed", "backup_busy", "disk_full", those of the store.
        """
        ...

    def take_second(self, chosen: Path) -> Path:
        """Make a place for the second copies in a folder; returns it.

        Raises DomainError("second_unusable") and ("second_inside").
        """
        ...

    def look_into(self, folder: Path) -> Sequence[KeptCopy]:
        """The copies in a folder that was shown: a folder of backups, a stick with one, a data folder."""
        ...

    def unlock(self, source: Path, secret: str) -> KeptCopy:
        """Look into a locked copy with its passphrase or recovery code, and keep its key for `prepare`.

        Raises DomainError("passphrase_wrong"), ("recovery_code_wrong") and others of the code, ("key_file_damaged").
        """
        ...

    def prepare(self, source: Path) -> None:
        """Back up what is there, and lay out what a copy holds, checked, to take its place.

        Nothing is replaced yet. Raises DomainError("backup_damaged", flaw=…), ("passphrase_needed"), those of the
        store, and OSError.
        """
        ...


def newest_good(copies: Sequence[KeptCopy]) -> KeptCopy | None:
    """The newest copy that can be restored."""
    return next((copy for copy in copies if copy.flaw is None), None)


def skipped(copies: Sequence[KeptCopy]) -> Sequence[KeptCopy]:
    """The copies that are newer than the newest good one, and damaged."""
    good = newest_good(copies)
    return copies[: copies.index(good)] if good is not None else copies
