"""Turning encryption on or off between two openings of the window: the data anew, a backup of them, the keyring."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from secretariat.app.clock import now
from secretariat.app.remembered_key import forget_key, remember_key
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.make import make_backup
from secretariat.storage.failures import disk_as_domain_errors
from secretariat.storage.place import backups_folder
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
    """How it ended: the key to open the data with, whether the keyring has it, and what went wrong, if anything."""

    key: StoreKey | None
    remembered: bool = False
    error: DomainError | None = None


def recode(data: Path, step: Step) -> Recoded:
    """Write the closed, locked data of a folder anew; on an error they are as before. Never raises a DomainError."""
    encrypts = isinstance(step, TurnOn)
    try:
        with disk_as_domain_errors():
            if isinstance(step, TurnOn):
                encrypt_store(data, step.key, step.key_file)
            else:
                decrypt_store(data, step.key)
    except DomainError as error:
        return Recoded(key=None if encrypts else step.key, error=error)
    key = step.key if encrypts else None
    remembered = _settle_keyring(step)
    try:
        with disk_as_domain_errors():
            make_backup(data, backups_folder(data), now(), key=key)
    except DomainError as error:
        return Recoded(key=key, remembered=remembered, error=error)
    return Recoded(key=key, remembered=remembered)


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
