"""The mail account, and the ports through which letters leave: `output.mail` and `app` fulfil them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from secretariat.domain.letters import Letter


class Security(StrEnum):
    """TLS from the first byte (RFC 8314), STARTTLS (RFC 3207), or none: only to a server in the office's own net."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """How letters leave. `uses_smtp` False: as files for a mail program, and everything but the sender is unused.

    `pin` is the SHA-256 (hexadecimal) of a certificate that she trusts though nobody vouches for it. An empty `user`
    needs no password. `remembers` keeps the password in the system's keyring; `by_itself` lets waiting letters go
    without being asked.
    """

    uses_smtp: bool = False
    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    name: str = ""
    address: str = ""
    pin: str = ""
    remembers: bool = True
    by_itself: bool = False

    @property
    def is_ready(self) -> bool:
        """True when nothing is missing for sending."""
        return self.uses_smtp and bool(self.host and self.address) and 0 < self.port < 65536

    @property
    def needs_password(self) -> bool:
        """True when the server is to know who sends."""
        return bool(self.user) and self.security is not Security.NONE

    @property
    def sender(self) -> "Sender | None":
        """Whom letters come from; None where the mail program fills it in."""
        return Sender(name=self.name, address=self.address) if self.address else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whom letters come from: a name, which may be empty, and an address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file in a letter under its Ukrainian name and, for readers that know no better, an ASCII one."""

    file_name: str
    ascii_name: str
    media_type: str
    data: bytes


class Answer(StrEnum):
    """What became of one letter. LATER and REFUSED surely did not arrive; LOST may have."""

    ACCEPTED = "accepted"
    LATER = "later"
    REFUSED = "refused"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The answer to one letter, and the server's words: «250 2.0.0 queued»; or a `fault_reply`."""

    answer: Answer
    reply: str = ""


class Carrier(Protocol):
    """A connection to a mail server."""

    def open(self) -> None:
        """Connect and log in, unless that is done.

        Raises DomainError of the codes in `CARRIER_FAULTS`: then no letter was touched.
        """
        ...

    def carry(self, sender: str, address: str, message: bytes, handed_over: Callable[[], None]) -> Carried:
        """Transmit one letter. `handed_over` is called after all of it but the final dot, and must be durable.

        What `handed_over` raises goes through, after the connection is dropped without the dot. Raises as `open`.
        """
        ...

    def hurry(self) -> None:
        """The program ends: drop a letter that is not handed over yet, and wait only seconds for a last answer.

        May be called in any thread.
        """
        ...

    def close(self) -> None:
        """Say goodbye; never raises."""
        ...


CARRIER_FAULTS = frozenset(
    {
        "mail_no_network",
        "mail_host_unknown",
        "mail_unreachable",
        "mail_silent",
        "mail_not_smtp",
        "mail_no_starttls",
        "mail_no_tls",
        "mail_untrusted",
        "mail_open_outside",
        "mail_no_login",
        "mail_wrong_password",
        "mail_sender_refused",
        "mail_refused_us",
        "mail_dropped",
        "mail_stopped",
    }
)
"""Why no letter at all can go; "mail_untrusted" carries `fingerprint`, `reason` and `changed`, others the `host`."""


class Post(Protocol):
    """Writes letters as messages (RFC 5322) and opens connections."""

    def message(
        self, letter: Letter, papers: Sequence[AttachedFile], sender: Sender | None, *, unsent: bool = False
    ) -> bytes:
        """The letter as bytes with CRLF; `unsent` makes mail programs open it for sending.

        Raises DomainError("mail_bad_address", address=…).
        """
        ...

    def is_draft_of(self, data: bytes, letter: Letter, papers: Sequence[AttachedFile]) -> bool:
        """True for exactly what `message` writes for opening in a mail program, whoever the sender was.

        Raises DomainError("mail_bad_address", address=…).
        """
        ...

    def deliverable(self, address: str) -> str:
        """The address in ASCII as servers know it (RFC 5890); raises DomainError("mail_bad_address", address=…)."""
        ...

    def carrier(self, account: MailAccount, password: str | None) -> Carrier:
        """A connection, not yet opened."""
        ...


class Passwords(Protocol):
    """The system's keyring. None of it raises: a computer without a keyring keeps nothing."""

    def is_there(self) -> bool:
        """True when there is a keyring to keep passwords in."""
        ...

    def get(self, account: MailAccount) -> str | None:
        """The kept password of an account's user at its host."""
        ...

    def keep(self, account: MailAccount, password: str) -> bool:
        """Keep a password; False when that was not possible."""
        ...

    def forget(self, account: MailAccount) -> None:
        """Take a password out."""
        ...
