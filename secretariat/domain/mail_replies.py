"""What a mail server means by refusing a letter for good: its reply code (RFC 5321, 4.2.3) and, where it gives one,
the enhanced status code (RFC 3463 and the registry of RFC 5248), which says more.
"""

import re
from collections.abc import Mapping
from enum import StrEnum


class RefusalCause(StrEnum):
    """Why a server took a letter for good as refused, as far as its codes tell."""

    NO_MAILBOX = "no-mailbox"
    NO_DOMAIN = "no-domain"
    MAILBOX_OFF = "mailbox-off"
    MAILBOX_FULL = "mailbox-full"
    TOO_LARGE = "too-large"
    SENDER_REFUSED = "sender-refused"
    NO_LOGIN = "no-login"
    RELAY_DENIED = "relay-denied"
    UNPROVEN = "unproven"
    POLICY = "policy"
    CONTENT = "content"
    OTHER = "other"


_C = RefusalCause
_REPLY = re.compile(r"(?P<code>\d{3})[ -]*(?:\d\.(?P<enhanced>\d{1,3}\.\d{1,3})\b)?")
_RELAY = re.compile(r"\brelay", re.IGNORECASE)
_SIZE = re.compile(r"\b(?:size|large|big|limit of \d)", re.IGNORECASE)

_ENHANCED: Mapping[str, RefusalCause] = {
    "1.1": _C.NO_MAILBOX,
    "1.2": _C.NO_DOMAIN,
    "1.3": _C.NO_MAILBOX,
    "1.4": _C.NO_MAILBOX,
    "1.6": _C.NO_MAILBOX,
    "1.7": _C.SENDER_REFUSED,
    "1.8": _C.SENDER_REFUSED,
    "1.10": _C.NO_DOMAIN,
    "2.1": _C.MAILBOX_OFF,
    "2.2": _C.MAILBOX_FULL,
    "2.3": _C.TOO_LARGE,
    "3.2": _C.NO_DOMAIN,
    "3.4": _C.TOO_LARGE,
    "4.4": _C.NO_DOMAIN,
    "7.8": _C.NO_LOGIN,
    "7.9": _C.NO_LOGIN,
    "7.11": _C.NO_LOGIN,
    "7.27": _C.SENDER_REFUSED,
} | {f"7.{detail}": _C.UNPROVEN for detail in (*range(20, 27), 29)}
"""Subject and detail, registered with IANA; those of a subject alone are in `_SUBJECTS`."""

_SUBJECTS: Mapping[str, RefusalCause] = {"6": _C.CONTENT, "7": _C.POLICY}

_CODES: Mapping[str, RefusalCause] = {
    "521": _C.NO_DOMAIN,
    "530": _C.NO_LOGIN,
    "534": _C.NO_LOGIN,
    "535": _C.NO_LOGIN,
    "538": _C.NO_LOGIN,
    "550": _C.NO_MAILBOX,
    "551": _C.NO_MAILBOX,
    "552": _C.MAILBOX_FULL,
    "553": _C.NO_MAILBOX,
    "554": _C.POLICY,
    "556": _C.NO_DOMAIN,
}
_ABOUT_LOGIN = frozenset({"530", "534", "535", "538"})
_OF_TWO_MEANINGS = frozenset({"550", "551", "553", "554"})
"""Codes that servers also give for relaying (RFC 5321, 3.6.2); the word itself tells then."""


def refusal_cause(reply: str) -> RefusalCause:
    """The cause in a reply «550 5.1.1 words»; OTHER where the codes say nothing that is known."""
    found = _REPLY.match(reply)
    if found is None:
        return _C.OTHER
    code, enhanced = found["code"], found["enhanced"]
    if code in _ABOUT_LOGIN:
        return _C.NO_LOGIN
    subject = enhanced.split(".")[0] if enhanced is not None else ""
    if code in _OF_TWO_MEANINGS and subject in ("", "7") and _RELAY.search(reply):
        return _C.RELAY_DENIED
    if enhanced in _ENHANCED:
        return _ENHANCED[enhanced]
    if subject in _SUBJECTS:
        return _SUBJECTS[subject]
    if code == "552" and _SIZE.search(reply):
        return _C.TOO_LARGE
    return _CODES.get(code, _C.OTHER)
