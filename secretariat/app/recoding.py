"""Turning encryption on or off between two openings of the window: the data anew, a backup of them, the keyring."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.closing_backup import back_up
from secretariat.app.remembered_key import forget_key, remember_key
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.examine import is_plain
from secretariat.storage.failures import disk_as_domain_errors
from secretariat.storage.place import store_path
from secretariat.storage.vault.key_file import KeyFile
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store
from secretariat.storage.vault.store_key import StoreKey


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnOn:
    """Encrypt under a new key, and remember it when that is wished."""

    key: StoreKey
    key_file: KeyFile
    remember: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnOff:
    """Take the encryption away."""

    key: StoreKey


Step = TurnOn | TurnOff


@dataclass(frozen=True, slots=True, kw_only=True)
class Recoded:
    """How it ended: the key to open the data with, and what went wrong, if anything.

    `remembered` says whether the keyring has the key; None where that is as before.
    """

    key: StoreKey | None
    remembered: bool | None = None
    error: DomainError | None = None


def recode(data: Path, step: Step) -> Recoded:
    """Write the closed, locked data of a folder anew; on an error they are as before. Never raises a DomainError."""
    try:
        with disk_as_domain_errors():
            if isinstance(step, TurnOn):
                encrypt_store(data, step.key, step.key_file)
            else:
                decrypt_store(data, step.key)
    except DomainError as error:
        # the new data may be in their place already when the old ones cannot be cleared away
        return Recoded(key=None if is_plain(store_path(data)) else step.key, error=error)
    key = step.key if isinstance(step, TurnOn) else None
    remembered = _settle_keyring(step)
    code = back_up(data, BackupReason.PROTECTION, key)
    return Recoded(key=key, remembered=remembered, error=DomainError(code) if code else None)


def _settle_keyring(step: Step) -> bool:
    """Whether the key is in the keyring now; a keyring that fails is no reason to fail."""
    if isinstance(step, TurnOff):
        with suppress(DomainError):
            forget_key(step.key)
        return False
    if step.remember:
        with suppress(DomainError):
            remember_key(step.key)
            return True
    return False
