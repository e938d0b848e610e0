"""Putting a backup in the place of the data between two openings of the window."""

import logging
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.clock import now
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.swap import finish_restore, take_over
from secretariat.storage.vault.store_key import StoreKey

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace:
    """Put what was laid out in place: `key` opens it, `former` what is there now; None where that is not encrypted."""

    key: StoreKey | None
    former: StoreKey | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """How it ended: the key to open the data with, and why they are as before, if they are."""

    key: StoreKey | None = None
    error: DomainError | None = None


def replace_data(data: Path, step: Replace) -> Replaced:
    """Replace the closed, locked data of a folder. Never raises a DomainError."""
    try:
        take_over(data, now())
    except DomainError as error:
        log.error("not restored: %s", error.code)
        return Replaced(key=step.former, error=error)
    return Replaced(key=step.key)


def finish_interrupted(data: Path) -> Replaced | None:
    """Finish a restore that was interrupted after its decision; None when there was none."""
    try:
        return Replaced() if finish_restore(data) else None
    except DomainError as error:
        # opening the store tries it again, and says so on the screen
        log.error("a restore is not finished: %s", error.code)
        return Replaced(error=error)
