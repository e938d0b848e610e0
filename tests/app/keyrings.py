"""A keyring of the system that lies in memory, and none at all."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps secrets by purpose and name; `locked` refuses everything, as one whose owner said no."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """See KeyringBackend."""
        self._refuse()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """See KeyringBackend."""
        self._refuse()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """See KeyringBackend."""
        self._refuse()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _refuse(self) -> None:
        if self.locked:
            raise KeyringLocked


@contextmanager
def using(backend: KeyringBackend | None) -> Iterator[None]:
    """Let the program find this keyring, or none."""
    former = keyring.get_keyring()
    keyring.set_keyring(backend if backend is not None else fail.Keyring())
    yield
    keyring.set_keyring(former)
