"""Addresses as mail servers know them: the domain in ASCII (IDNA 2008, RFC 5891)."""

import re

import idna

from secretariat.domain import checks
from secretariat.domain.errors import DomainError

_DOMAIN = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*|\[[0-9A-Fa-f.:]+\]")
_NOBODY = ".invalid"
"""No address ever lies under it (RFC 6761, 6.4); that of somebody who was erased does."""


def deliverable(address: str) -> str:
    """`пошта@рада.укр` has no ASCII before its @ and needs a server with SMTPUTF8: refused; `x@рада.укр` is not.

    Raises DomainError("mail_bad_address", address=…).
    """
    local, _, domain = address.rpartition("@")
    if not checks.is_reachable(address):
        raise DomainError("mail_bad_address", address=address)
    reachable = ascii_domain(domain, address)
    # smtplib would cut `x@rada.ua>y` or `x@rada.ua,` and write to somebody else
    if not _DOMAIN.fullmatch(reachable) or reachable.endswith(_NOBODY):
        raise DomainError("mail_bad_address", address=address)
    return f"{local}@{reachable}"


def ascii_domain(domain: str, whole: str = "") -> str:
    """A domain in ASCII; raises DomainError("mail_bad_address", address=…) with the `whole` that it stands in."""
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise DomainError("mail_bad_address", address=whole or domain) from error
