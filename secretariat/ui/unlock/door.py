"""What opens encrypted data: a port that `app` fulfils. Keys are opaque here."""

from typing import Protocol


class Door(Protocol):
    """All of it takes some tenths of a second: call it in a worker thread."""

    def unlock(self, passphrase: str) -> object:
        """The key; raises DomainError("passphrase_wrong"), ("key_file_damaged")."""
        ...

    def recover(self, code: str) -> object:
        """The key by the code of the recovery sheet.

        Raises DomainError("recovery_code_length"), ("recovery_group_wrong", group=…), ("recovery_code_wrong").
        """
        ...

    def renew(self, key: object, passphrase: str) -> object:
        """Set another passphrase, and return the key; raises DomainError("passphrase_short", least=…)."""
        ...
