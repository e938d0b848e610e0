"""A mail server on this computer (aiosmtpd) that does what a test asks for, or fails as asked."""

import asyncio
import ssl
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

PASSWORD = "п’ять-Ґудзиків"


@dataclass
class Behaviour:
    """What the server answers, and what it took: messages by recipient.

    `script` is consumed by letters in turn: an answer of SMTP as text, "drop" (hang up after taking it), "hang up"
    (before taking it), or "ok". `refused` and `grey` are recipients that are refused for good, or the first time.
    `met` is told of each step of a letter as it comes: "mail", "rcpt", "dot", "taken".
    """

    script: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    grey: set[str] = field(default_factory=set)
    sender_refused: bool = False
    delay: float = 0
    met: Callable[[str], None] = lambda _: None
    boxes: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    connections: int = 0
    logins: list[tuple[str, str]] = field(default_factory=list)

    def delivered(self) -> list[str]:
        """Who got letters, once for each."""
        return sorted(to for to, letters in self.boxes.items() for _ in letters)


class _Handler:
    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        self._behaviour.met("mail")
        if self._behaviour.sender_refused:
            return "553 5.7.1 не ваша адреса"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        self._behaviour.met("rcpt")
        if address in self._behaviour.refused:
            return "550 5.1.1 no such box"
        if address in self._behaviour.grey:
            self._behaviour.grey.discard(address)
            return "451 4.7.1 greylisted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self._behaviour.met("dot")
        action = self._behaviour.script.pop(0) if self._behaviour.script else "ok"
        if self._behaviour.delay:
            await asyncio.sleep(self._behaviour.delay)
        if action[0].isdigit():
            return action
        if action == "hang up":
            server.transport.abort()
            return "250 never seen"
        for address in envelope.rcpt_tos:
            self._behaviour.boxes[address].append(envelope.original_content)
        self._behaviour.met("taken")
        if action == "drop":
            server.transport.abort()
        return "250 2.0.0 прийнято"

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        user, password = data.login.decode(), data.password.decode()
        self._behaviour.logins.append((user, password))
        return AuthResult(success=password == PASSWORD, handled=False)


@contextmanager
def mail_server(
    behaviour: Behaviour,
    *,
    starttls: ssl.SSLContext | None = None,
    tls: ssl.SSLContext | None = None,
    login: bool = False,
) -> Iterator[int]:
    """Runs on a free port of 127.0.0.1, which it gives, in a thread of its own."""
    handler, loop = _Handler(behaviour), asyncio.new_event_loop()
    made: list[SMTP] = []

    def protocol() -> SMTP:
        behaviour.connections += 1
        one = SMTP(
            handler,
            hostname="mail.example.ua",
            tls_context=starttls,
            # aiosmtpd knows no TLS but its own STARTTLS: asked for under another one, it warns of an open password
            auth_required=login and tls is None,
            auth_require_tls=starttls is not None,
            authenticator=handler.authenticate if login else None,
            enable_SMTPUTF8=True,
            loop=loop,
        )
        made.append(one)
        return one

    server = loop.run_until_complete(loop.create_server(protocol, "127.0.0.1", 0, ssl=tls))
    thread = threading.Thread(target=loop.run_forever, name="mail server", daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(_stop(server, made), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def _stop(server: asyncio.Server, made: list[SMTP]) -> None:
    server.close()
    for one in made:
        if one.transport is not None:
            one.transport.abort()
    await asyncio.sleep(0)
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@contextmanager
def raw_server(said: bytes, *, then_silent: bool = False) -> Iterator[int]:
    """Speaks `said` to whoever connects, then hangs up or says nothing more."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listening:
        kept: list[socket.socket] = []

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                connection.sendall(said)
                if then_silent:
                    kept.append(connection)
                else:
                    connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    for connection in kept:
        connection.close()


def self_signed(folder: Path, *, host: str = "localhost", name: str = "server") -> tuple[Path, Path]:
    """A fresh certificate for a host that nobody vouches for, and its key."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / f"{name}.pem", folder / f"{name}.key"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return paths


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """What a server with this certificate speaks TLS by."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context
