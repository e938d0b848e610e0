"""The keyring of the system, and a computer that has none."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from secretariat.app.passwords import SERVICE, KeyringPasswords
from secretariat.services.mail import MailAccount

ACCOUNT = MailAccount(host="smtp.rada.ua", user="sekretar")


class MemoryKeyring(KeyringBackend):
    """Keeps passwords in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    """No test touches the keyring of whoever runs it."""
    former = keyring.get_keyring()
    yield
    keyring.set_keyring(former)


def test_a_password_is_kept_found_and_forgotten() -> None:
    held = MemoryKeyring()
    keyring.set_keyring(held)
    passwords = KeyringPasswords()
    assert passwords.is_there()
    assert passwords.get(ACCOUNT) is None
    assert passwords.keep(ACCOUNT, "п’ять")
    assert held.held == {(SERVICE, "sekretar@smtp.rada.ua"): "п’ять"}
    assert passwords.get(ACCOUNT) == "п’ять"
    passwords.forget(ACCOUNT)
    passwords.forget(ACCOUNT)
    assert passwords.get(ACCOUNT) is None


def test_without_a_keyring_nothing_is_kept_and_nothing_breaks() -> None:
    keyring.set_keyring(NoKeyring())
    passwords = KeyringPasswords()
    assert not passwords.is_there()
    assert not passwords.keep(ACCOUNT, "п’ять")
    assert passwords.get(ACCOUNT) is None
    passwords.forget(ACCOUNT)
