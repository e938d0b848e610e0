"""The mail account among the settings, where each of its fields is a choice of its own: `mail_host`, `mail_port` …"""

from dataclasses import asdict, fields, replace
from typing import Any

from secretariat.app.settings import Settings
from secretariat.services.mail import MailAccount, Security

_PREFIX = "mail_"


def account_of(settings: Settings) -> MailAccount:
    """The stored account; the password is not among the settings."""
    stored: dict[str, Any] = {
        field.name: getattr(settings, _PREFIX + field.name) for field in fields(MailAccount)
    }
    return MailAccount(**stored | {"security": Security(settings.mail_security)})


def with_account(settings: Settings, account: MailAccount) -> Settings:
    """The settings with another account."""
    changed: dict[str, Any] = {_PREFIX + name: value for name, value in asdict(account).items()}
    return replace(settings, **changed | {"mail_security": account.security.value})
