"""What the panel «Захист даних» asks of the program: a port that `app` fulfils."""

from pathlib import Path
from typing import Protocol


class Protection(Protocol):
    """Encryption of the data. What is marked «worker» takes time: call it in a worker thread."""

    @property
    def is_on(self) -> bool:
        """Whether the data are encrypted."""
        ...

    @property
    def is_remembered(self) -> bool:
        """Whether this computer opens them without asking."""
        ...

    def can_remember(self) -> bool:
        """Whether this computer has a keyring. Worker."""
        ...

    def plain_backups(self) -> int:
        """How many backups can be read by anybody while the data are encrypted. Worker."""
        ...

    def new_code(self) -> str:
        """A code for a recovery sheet."""
        ...

    def check_passphrase(self, passphrase: str) -> None:
        """Raises DomainError("passphrase_short", least=…)."""
        ...

    def write_sheet(self, code: str, path: Path) -> None:
        """Write the sheet as PDF; raises OSError. Worker."""
        ...

    def turning_on(self, passphrase: str, code: str, *, remember: bool) -> object:
        """A step for `recode`. Worker."""
        ...

    def turning_off(self, passphrase: str) -> object:
        """A step for `recode`; raises DomainError("passphrase_wrong"). Worker."""
        ...

    def recode(self, step: object) -> None:
        """Close the window, write the data anew, and open it again."""
        ...

    def change_passphrase(self, former: str, passphrase: str) -> None:
        """Raises DomainError("passphrase_wrong"), ("passphrase_short", least=…), OSError. Worker."""
        ...

    def renew_sheet(self, passphrase: str, path: Path) -> None:
        """Write a new sheet as PDF; the former code opens the data no longer.

        Raises DomainError("passphrase_wrong"), OSError. Worker.
        """
        ...

    def remember(self, wanted: bool) -> None:
        """Keep the key in the keyring, or forget it; raises DomainError("keyring_unusable"). Worker."""
        ...

    def keep_choice(self, remembered: bool) -> None:
        """Note for the next start whether the keyring is to be asked."""
        ...

    def wipe_plain_backups(self) -> int:
        """Wipe the backups that anybody can read, once an encrypted one is good; how many there were. Worker.

        Raises DomainError("backup_failed"), OSError.
        """
        ...
