"""The password of the mail account in the system's keyring: `services.mail.Passwords`.

A computer without a keyring (a bare Linux) raises NoKeyringError: then the password is asked for at each start.
"""

import logging

from secretariat.services.mail import MailAccount

SERVICE = "Secretariat: mail"
log = logging.getLogger(__name__)


class KeyringPasswords:
    """May be used from a worker thread: a locked keyring asks its own question first."""

    def is_there(self) -> bool:
        """See `Passwords.is_there`."""
        import keyring
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)

    def get(self, account: MailAccount) -> str | None:
        """See `Passwords.get`."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, _whose(account))
        except KeyringError as error:
            log.info("keyring not read: %s", type(error).__name__)
            return None

    def keep(self, account: MailAccount, password: str) -> bool:
        """See `Passwords.keep`."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, _whose(account), password)
        except KeyringError as error:
            log.info("keyring not written: %s", type(error).__name__)
            return False
        return True

    def forget(self, account: MailAccount) -> None:
        """See `Passwords.forget`."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, _whose(account))
        except KeyringError as error:
            log.info("nothing to forget: %s", type(error).__name__)


def _whose(account: MailAccount) -> str:
    return f"{account.user}@{account.host}"
