"""Sending by SMTP (RFC 5321, 6409): the one module of the program that opens a connection.

Nothing is sent before the server's certificate is checked, or is the one that she chose to trust. Without encryption
letters go to a server in the office's own net alone, and never a password.
"""

import base64
import hashlib
import ipaddress
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Timer

from secretariat.domain.dispatching import fault_reply
from secretariat.domain.errors import DomainError
from secretariat.output.mail.addresses import ascii_domain
from secretariat.services.mail import Answer, Carried, MailAccount, Security

CONNECT_SECONDS, REPLY_SECONDS, FAREWELL_SECONDS = 15.0, 60.0, 5.0
LAST_REPLY_SECONDS = 600.0
"""How long the answer to the final dot is waited for (RFC 5321, 4.5.3.2.6)."""
ENDING_SECONDS = 30.0
"""The same while the program ends."""
CHUNK = 1 << 16
LONGEST_REPLY = 500
_WRONG_NAME, _EXPIRED = (62, 64), 10
"""What OpenSSL calls a certificate of another host, or of another address, and one whose time is over."""


class SmtpCarrier:
    """Fulfils `services.mail.Carrier`: one connection for many letters, opened anew when it is lost."""

    def __init__(self, account: MailAccount, password: str | None) -> None:
        self._account, self._password = account, password
        self._smtp: smtplib.SMTP | None = None
        self._lock = Lock()
        self._is_ending = self._is_past_dot = False
        self._timer: Timer | None = None

    def open(self) -> None:
        """See `Carrier.open`."""
        if self._smtp is not None:
            return
        if self._is_ending:
            raise DomainError("mail_stopped")
        try:
            self._smtp = _connected(self._account)
            if self._is_ending:
                raise DomainError("mail_stopped")
            if self._account.needs_password:
                _log_in(self._smtp, self._account, self._password or "")
        except BaseException:
            self._drop()
            raise

    def carry(self, sender: str, address: str, message: bytes, handed_over: Callable[[], None]) -> Carried:
        """See `Carrier.carry`."""
        self.open()
        assert self._smtp is not None
        self._is_past_dot = False
        try:
            early = self._offer(self._smtp, sender, address, message)
            if early is not None:
                return early
            handed_over()
        except OSError as error:
            # without the final dot the server has no letter
            self._drop()
            code = "mail_silent" if _is_silence(error) else "mail_dropped"
            return Carried(answer=Answer.LATER, reply=fault_reply(code))
        except BaseException:
            self._drop()
            raise
        return self._end(self._smtp)

    def hurry(self) -> None:
        """See `Carrier.hurry`."""
        with self._lock:
            self._is_ending = True
            if not self._is_past_dot:
                self._shut()
            elif self._timer is None:
                self._timer = Timer(ENDING_SECONDS, self._shut)
                self._timer.daemon = True
                self._timer.start()

    def close(self) -> None:
        """See `Carrier.close`."""
        if self._smtp is not None:
            with suppress(OSError):
                _wait_at_most(self._smtp, FAREWELL_SECONDS)
                self._smtp.quit()
        self._drop()

    def _offer(self, smtp: smtplib.SMTP, sender: str, address: str, message: bytes) -> Carried | None:
        """All of a letter but its final dot; what the server says against it, or None."""
        size = [f"SIZE={len(message)}"] if smtp.has_extn("size") else []
        code, words = smtp.mail(sender, size)
        if code >= 500 and code != 552:
            self._drop()
            raise DomainError("mail_sender_refused", host=self._account.host, reply=_reply(code, words))
        if code // 100 == 2:
            code, words = smtp.rcpt(address)
        if code // 100 == 2:
            code, words = smtp.docmd("data")
        if code == 354:
            _send(smtp, _stuffed(message))
            return None
        if code // 100 not in (4, 5):
            raise smtplib.SMTPServerDisconnected(code)
        return self._refusal(smtp, code, words)

    def _end(self, smtp: smtplib.SMTP) -> Carried:
        """The final dot, and what the server says to it."""
        with self._lock:
            self._is_past_dot = not self._is_ending
        if not self._is_past_dot:
            self._drop()
            return Carried(answer=Answer.LATER, reply=fault_reply("mail_stopped"))
        try:
            _wait_at_most(smtp, LAST_REPLY_SECONDS)
            smtp.send(b".\r\n")
            code, words = smtp.getreply()
            _wait_at_most(smtp, REPLY_SECONDS)
        except OSError:
            self._drop()
            return Carried(answer=Answer.LOST)
        finally:
            self._is_past_dot = False
        if code // 100 == 2:
            return Carried(answer=Answer.ACCEPTED, reply=_reply(code, words))
        if code // 100 not in (4, 5):
            self._drop()
            return Carried(answer=Answer.LOST)
        return self._refusal(smtp, code, words)

    def _refusal(self, smtp: smtplib.SMTP, code: int, words: bytes) -> Carried:
        if code == 421 or not _reset(smtp):
            self._drop()
        answer = Answer.REFUSED if code // 100 == 5 else Answer.LATER
        return Carried(answer=answer, reply=_reply(code, words))

    def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if self._timer is not None:
            self._timer.cancel()
        if smtp is not None:
            smtp.close()

    def _shut(self) -> None:
        """End whatever waits on the connection. The socket's own method: that of TLS would first forget its keys."""
        smtp = self._smtp
        if smtp is not None and isinstance(smtp.sock, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(smtp.sock, socket.SHUT_RDWR)


def _connected(account: MailAccount) -> smtplib.SMTP:
    """A connection after EHLO, encrypted as the account asks for."""
    if not account.pin:
        return _greeted(account, _checking())
    smtp, found = _unchecked(account)
    if found == account.pin:
        return smtp
    smtp.close()
    return _greeted(account, _checking())


def _unchecked(account: MailAccount) -> tuple[smtplib.SMTP, str]:
    """A connection whose server nobody vouches for, with the SHA-256 of its certificate; nothing was sent yet."""
    context = _checking()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    smtp = _greeted(account, context)
    certificate = smtp.sock.getpeercert(binary_form=True) if isinstance(smtp.sock, ssl.SSLSocket) else None
    return smtp, hashlib.sha256(certificate).hexdigest() if certificate else ""


def _checking() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _greeted(account: MailAccount, context: ssl.SSLContext) -> smtplib.SMTP:
    host = _ascii_host(account)
    connection = _reached(account, host)
    # its own name would tell the server, and everybody after it, what this computer is called
    smtp = smtplib.SMTP(local_hostname=_literal(connection), timeout=REPLY_SECONDS)
    smtp.sock = connection
    try:
        if account.security is Security.TLS:
            smtp.sock = _encrypted(account, host, connection, context)
        _greet(account, smtp)
        if account.security is Security.STARTTLS:
            _start_tls(account, host, smtp, context)
        _wait_at_most(smtp, REPLY_SECONDS)
    except OSError as error:
        smtp.close()
        raise _broken(account, error) from error
    except BaseException:
        smtp.close()
        raise
    return smtp


def _ascii_host(account: MailAccount) -> str:
    """The server's name as resolvers take it; one with an empty or too long part between its dots is nobody's."""
    try:
        host = ascii_domain(account.host)
        host.encode("idna")
    except (DomainError, UnicodeError) as error:
        raise DomainError("mail_host_unknown", host=account.host) from error
    return host


def _reached(account: MailAccount, host: str) -> socket.socket:
    try:
        connection = socket.create_connection((host, account.port), CONNECT_SECONDS)
    except socket.gaierror as error:
        if error.errno in (socket.EAI_AGAIN, socket.EAI_FAIL):
            raise DomainError("mail_no_network") from error
        raise DomainError("mail_host_unknown", host=account.host) from error
    except OSError as error:
        raise DomainError("mail_unreachable", host=account.host, port=account.port) from error
    if account.security is Security.NONE and not _is_inside(connection):
        connection.close()
        raise DomainError("mail_open_outside", host=account.host)
    return connection


def _is_inside(connection: socket.socket) -> bool:
    """True for a server in a private net (RFC 1918, 4193) or on this computer."""
    place = str(connection.getpeername()[0]).partition("%")[0]
    return ipaddress.ip_address(place).is_private


def _greet(account: MailAccount, smtp: smtplib.SMTP) -> None:
    code, words = smtp.getreply()
    if code // 100 == 2:
        code, words = smtp.ehlo()
    if code // 100 in (4, 5):
        raise DomainError("mail_refused_us", host=account.host, reply=_reply(code, words))
    if code // 100 != 2:
        raise DomainError("mail_not_smtp", host=account.host, port=account.port)


def _literal(connection: socket.socket) -> str:
    """This computer's address as a name (RFC 5321, 4.1.3)."""
    place = ipaddress.ip_address(str(connection.getsockname()[0]).partition("%")[0])
    return f"[{place}]" if place.version == 4 else f"[IPv6:{place}]"


def _start_tls(account: MailAccount, host: str, smtp: smtplib.SMTP, context: ssl.SSLContext) -> None:
    if not smtp.has_extn("starttls"):
        raise DomainError("mail_no_starttls", host=account.host)
    code, words = smtp.docmd("STARTTLS")
    if code != 220:
        raise DomainError("mail_no_starttls", host=account.host, reply=_reply(code, words))
    assert smtp.sock is not None
    smtp.sock = _encrypted(account, host, smtp.sock, context)
    # what came before the encryption does not count, nor what somebody slipped in behind it
    smtp.file = None
    smtp.esmtp_features.clear()
    smtp.ehlo_resp = smtp.helo_resp = None
    smtp.ehlo_or_helo_if_needed()


def _encrypted(
    account: MailAccount, host: str, connection: socket.socket, context: ssl.SSLContext
) -> ssl.SSLSocket:
    try:
        return context.wrap_socket(connection, server_hostname=host)
    except ssl.SSLCertVerificationError as error:
        connection.close()
        raise _untrusted(account, error.verify_code) from error
    except ssl.SSLError as error:
        raise DomainError("mail_no_tls", host=account.host, port=account.port) from error


def _untrusted(account: MailAccount, verify_code: int) -> DomainError:
    """Asks the server once more for its certificate, so that she can be shown whom she would trust."""
    smtp, fingerprint = _unchecked(account)
    smtp.close()
    reason = "name" if verify_code in _WRONG_NAME else "expired" if verify_code == _EXPIRED else "unknown"
    return DomainError(
        "mail_untrusted",
        host=account.host,
        reason=reason,
        fingerprint=fingerprint,
        changed=bool(account.pin),
    )


def _log_in(smtp: smtplib.SMTP, account: MailAccount, password: str) -> None:
    """PLAIN or LOGIN, in UTF-8 (RFC 4616), which smtplib's own login cannot; inside TLS they are enough."""
    offered = str(smtp.esmtp_features.get("auth", "")).upper().split()
    try:
        if "PLAIN" in offered:
            code, words = smtp.docmd("AUTH", f"PLAIN {_b64(chr(0) + account.user + chr(0) + password)}")
        elif "LOGIN" in offered:
            code, words = smtp.docmd("AUTH", "LOGIN")
            for said in (account.user, password):
                if code == 334:
                    code, words = smtp.docmd(_b64(said))
        else:
            raise DomainError("mail_no_login", host=account.host)
    except OSError as error:
        raise _broken(account, error) from error
    if code in (235, 503):
        return
    said = _reply(code, words)
    if code // 100 != 5:
        raise DomainError("mail_refused_us", host=account.host, reply=said)
    raise DomainError("mail_wrong_password", host=account.host, user=account.user, reply=said)


def _broken(account: MailAccount, error: OSError) -> DomainError:
    """Why a conversation that had begun came to nothing; what smtplib raises is an OSError too."""
    if _is_silence(error):
        return DomainError("mail_silent", host=account.host)
    return DomainError("mail_dropped", host=account.host)


def _is_silence(error: OSError) -> bool:
    """True when nothing came in time; smtplib raises an error of its own while it handles that one."""
    return isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)


def _wait_at_most(smtp: smtplib.SMTP, seconds: float) -> None:
    """For each further answer, and for each piece that is sent."""
    if smtp.sock is not None:
        smtp.sock.settimeout(seconds)


def _reset(smtp: smtplib.SMTP) -> bool:
    """Whether the connection may carry another letter after one that was refused."""
    try:
        _wait_at_most(smtp, FAREWELL_SECONDS)
        code, _ = smtp.rset()
        _wait_at_most(smtp, REPLY_SECONDS)
    except OSError:
        return False
    return code // 100 == 2


def _b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def _send(smtp: smtplib.SMTP, payload: bytes) -> None:
    """In pieces: the time limit is for each of them, not for a large file on a slow line."""
    for start in range(0, len(payload), CHUNK):
        smtp.send(payload[start : start + CHUNK])


def _stuffed(message: bytes) -> bytes:
    """A dot at the beginning of a line is doubled (RFC 5321, 4.5.2); the last line is ended."""
    whole = message if message.endswith(b"\r\n") else message + b"\r\n"
    stuffed = whole.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def _reply(code: int, words: bytes | str) -> str:
    """«550 5.1.1 немає такої скриньки»: whatever the server's letters are, on one line."""
    text = words if isinstance(words, str) else _decoded(words)
    return f"{code} {' '.join(''.join(sign if sign.isprintable() else ' ' for sign in text).split())}"[
        :LONGEST_REPLY
    ].strip()


def _decoded(words: bytes) -> str:
    try:
        return words.decode("utf-8")
    except UnicodeDecodeError:
        return words.decode("cp1251", "replace")
