"""The keyring of the system (Windows Credential Manager, Keychain, Secret Service), where there is one."""

from secretariat.domain.errors import DomainError


class SystemKeyring:
    """Secrets of one purpose by name. Reading degrades calmly: without a keyring nothing is remembered.

    The system may ask the user to unlock it, so a window calls this in a worker thread.
    """

    def __init__(self, purpose: str) -> None:
        self._purpose = purpose

    def is_there(self) -> bool:
        """True where secrets can be kept."""
        import keyring
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)

    def recall(self, name: str) -> str | None:
        """A kept secret; None when it is not there, the keyring stays locked, or there is none."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(self._purpose, name)
        except KeyringError:
            return None

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret; raises DomainError("keyring_unusable")."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(self._purpose, name, secret)
        except KeyringError as error:
            raise DomainError("keyring_unusable") from error

    def drop(self, name: str) -> None:
        """Forget a secret; nothing happens when it is not there. Raises DomainError("keyring_unusable")."""
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(self._purpose, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise DomainError("keyring_unusable") from error
