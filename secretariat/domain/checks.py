"""The small checks by which a value refuses to be built wrong."""

import re
from datetime import date, datetime

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy

_SHA256 = re.compile("[0-9a-f]{64}")


def text(value: str, field: str) -> None:
    """Refuse an empty or untidy text: it must equal its own tidied form."""
    if not value:
        raise DomainError("required", field=field)
    if value != tidy(value):
        raise DomainError("untidy_text", field=field)


def optional_text(value: str | None, field: str) -> None:
    """Refuse an empty or untidy text; None says that it is not known."""
    if value is not None:
        text(value, field)


def optional_email(value: str | None, field: str) -> None:
    """Refuse what is no plausible addr-spec of RFC 5322: one @, no spaces, a dot in the domain."""
    optional_text(value, field)
    if value is not None and not _is_address(value):
        raise DomainError("bad_email", field=field, address=value)


def reachable_email(value: str | None, field: str) -> None:
    """Refuse also an address that no ordinary mail server takes; what was stored before this rule may stay."""
    optional_email(value, field)
    if value is not None and not is_reachable(value):
        raise DomainError("mail_bad_address", field=field, address=value)


def is_reachable(address: str) -> bool:
    """Whether what stands before the @ is ASCII, unquoted (RFC 5321): else each server needs SMTPUTF8 (RFC 6531)."""
    local = address.rpartition("@")[0]
    return bool(local) and local.isascii() and local.isprintable() and not set(local) & set(' <>()[],;:\\"')


def at_least(value: int | None, least: int, field: str) -> None:
    """Refuse a number below `least`."""
    if value is not None and value < least:
        raise DomainError("too_small", field=field, least=least, value=value)


def ordered(earlier: date | datetime | None, later: date | datetime | None, field: str) -> None:
    """Refuse an end before its beginning; an open end is fine."""
    if earlier is not None and later is not None and _instant(later) < _instant(earlier):
        raise DomainError("ends_before_start", field=field)


def _instant(value: date | datetime) -> float:
    """Python compares two moments of one zone by their wall clocks, which go back an hour once a year."""
    return value.timestamp() if isinstance(value, datetime) else float(value.toordinal())


def _is_address(value: str) -> bool:
    local, _, domain = value.rpartition("@")
    return (
        bool(local) and "@" not in local and "." in domain.strip(".") and not any(c.isspace() for c in value)
    )


def sha256(value: str, field: str) -> None:
    """Refuse anything but 64 lower-case hexadecimal digits."""
    if not _SHA256.fullmatch(value):
        raise DomainError("bad_sha256", field=field)
