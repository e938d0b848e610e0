"""How a command gets the key of an encrypted store: from the environment, the keyring, or the user at a terminal."""

import os
import sys
from getpass import getpass
from pathlib import Path

from secretariat.app.paths import DataFolder
from secretariat.app.remembered_key import remembered_key
from secretariat.app.settings import load_settings
from secretariat.domain.errors import DomainError
from secretariat.storage.examine import needs_key
from secretariat.storage.place import store_path
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.store_key import StoreKey

VARIABLE = "SECRETARIAT_PASSPHRASE"


def command_key(root: Path) -> StoreKey | None:
    """The key of a data folder; None where it is not encrypted.

    Raises DomainError("passphrase_needed") where nobody can be asked, ("passphrase_wrong"), ("key_file_damaged").
    """
    if not needs_key(store_path(root)):
        return None
    key_file = find_key_file(root)
    if VARIABLE not in os.environ and load_settings(DataFolder(root=root).settings).remember_key:
        remembered = remembered_key(key_file.key_id)
        if remembered is not None:
            return remembered
    return key_file.unlocked(asked_secret("Пароль до даних: "))


def asked_secret(question: str) -> str:
    """What is in the environment, or what the user types unseen; raises DomainError("passphrase_needed")."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise DomainError("passphrase_needed")
    return getpass(question)
