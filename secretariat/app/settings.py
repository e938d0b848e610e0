"""What the user chose for the window; nothing of the records."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from secretariat.atomic import write_atomically


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices with their defaults.

    `points` is the type size, `spelling` whether it is checked, `second_folder` the one for second copies; `window`
    and `panels` are Qt's state in base64; `remember_key` says that the key of an encrypted store is in the system's
    keyring. What begins with `mail_` are the fields of `services.mail.MailAccount`.
    """

    language: Literal["uk", "en"] = "uk"
    scheme: Literal["system", "light", "dark"] = "system"
    points: Literal[9, 10, 11, 12, 14, 16, 18] = 10
    spelling: bool = True
    second_folder: str = ""
    norm: str = "dstu-4163-2020"
    window: str = ""
    panels: str = ""
    mail_uses_smtp: bool = False
    mail_host: str = ""
    mail_port: int = 587
    mail_security: Literal["tls", "starttls", "none"] = "starttls"
    mail_user: str = ""
    mail_name: str = ""
    mail_address: str = ""
    mail_pin: str = ""
    mail_remembers: bool = True
    mail_by_itself: bool = False
    remember_key: bool = False


def load_settings(path: Path) -> Settings:
    """The stored settings. What is missing, unreadable or of a wrong kind has its default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    fitting = {
        field.name: stored[field.name]
        for field in fields(Settings)
        if field.name in stored and _fits(stored[field.name], field.type)
    }
    return Settings(**fitting)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raises OSError."""
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=2, sort_keys=True)
    write_atomically(path, f"{text}\n".encode())


def _fits(value: object, kind: Any) -> bool:
    if get_origin(kind) is Literal:
        return any(type(value) is type(option) and value == option for option in get_args(kind))
    return type(value) is kind
