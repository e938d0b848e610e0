"""A letter and a mail server: what is taken, what is refused, what is lost, and what is never sent in the open."""

import hashlib
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.output.mail import smtp
from secretariat.output.mail.message import message
from secretariat.output.mail.smtp import SmtpCarrier
from secretariat.services.mail import CARRIER_FAULTS, Answer, Carried, MailAccount, Security
from tests.mail.letters import PAPER, SENDER, account, letter
from tests.mail.server import PASSWORD, Behaviour, mail_server, raw_server, self_signed, server_context

MESSAGE = message(letter(), [PAPER], SENDER)
TO = "o.kuzminov@example.ua"


@pytest.fixture
def behaviour() -> Behaviour:
    return Behaviour()


@pytest.fixture
def port(behaviour: Behaviour) -> Iterator[int]:
    with mail_server(behaviour) as port:
        yield port


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


def carry(account: MailAccount, *, password: str | None = None, to: str = TO) -> tuple[Carried, list[str]]:
    """What became of the letter, and whether the marker was set."""
    carrier, marks = SmtpCarrier(account, password), list[str]()
    try:
        return carrier.carry(SENDER.address, to, MESSAGE, lambda: marks.append("handed over")), marks
    finally:
        carrier.close()


def fault(account: MailAccount, password: str | None = None) -> DomainError:
    with pytest.raises(DomainError) as raised:
        carry(account, password=password)
    assert raised.value.code in CARRIER_FAULTS
    return raised.value


def fingerprint(certificate: Path) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()


def test_a_letter_arrives_byte_for_byte(port: int, behaviour: Behaviour) -> None:
    carried, marks = carry(account(port))
    assert carried == Carried(answer=Answer.ACCEPTED, reply="250 2.0.0 прийнято")
    assert marks == ["handed over"]
    assert behaviour.boxes[TO] == [MESSAGE]


def test_lines_that_begin_with_a_dot_survive(port: int, behaviour: Behaviour) -> None:
    carrier = SmtpCarrier(account(port), None)
    said = b".first\r\n..second\r\n.\r\nlast"
    carrier.carry(SENDER.address, TO, said, lambda: None)
    carrier.close()
    assert behaviour.boxes[TO] == [said + b"\r\n"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [("451 4.3.0 спробуйте пізніше", Answer.LATER), ("554 5.7.1 відхилено", Answer.REFUSED)],
)
def test_the_answer_to_the_dot_decides(port: int, behaviour: Behaviour, said: str, answer: Answer) -> None:
    behaviour.script = [said]
    carried, _ = carry(account(port))
    assert carried == Carried(answer=answer, reply=said)


def test_a_refused_recipient_leaves_the_connection_to_the_next(port: int, behaviour: Behaviour) -> None:
    behaviour.refused = {TO}
    carrier = SmtpCarrier(account(port), None)
    first = carrier.carry(SENDER.address, TO, MESSAGE, lambda: pytest.fail("not handed over"))
    second = carrier.carry(SENDER.address, "other@example.ua", MESSAGE, lambda: None)
    carrier.close()
    assert first == Carried(answer=Answer.REFUSED, reply="550 5.1.1 no such box")
    assert second.answer is Answer.ACCEPTED
    assert behaviour.connections == 1


@pytest.mark.parametrize("way", ["drop", "hang up"])
def test_an_answer_that_is_lost_is_unknown(port: int, behaviour: Behaviour, way: str) -> None:
    behaviour.script = [way]
    carried, marks = carry(account(port))
    assert carried.answer is Answer.LOST
    assert marks == ["handed over"]


def test_an_answer_that_does_not_come_in_time_is_unknown(
    port: int, behaviour: Behaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "LAST_REPLY_SECONDS", 0.2)
    behaviour.delay = 1
    assert carry(account(port))[0].answer is Answer.LOST


def test_words_in_other_letters_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "FAREWELL_SECONDS", 0.1)
    said = b"220 hi\r\n250 hi\r\n250 ok\r\n" + "550 немає скриньки\r\n".encode("cp1251")
    with raw_server(said, then_silent=True) as port:
        carried, _ = carry(account(port))
    assert carried == Carried(answer=Answer.REFUSED, reply="550 немає скриньки")


def test_a_connection_that_breaks_before_the_dot_has_delivered_nothing() -> None:
    with raw_server(b"220 hi\r\n250 hi\r\n250 ok\r\n250 ok\r\n") as port:
        carried, marks = carry(account(port))
    assert carried == Carried(answer=Answer.LATER, reply="fault:mail_dropped")
    assert marks == []


def test_what_the_marker_raises_leaves_the_letter_without_its_dot(port: int, behaviour: Behaviour) -> None:
    def full() -> None:
        raise DomainError("disk_full")

    carrier = SmtpCarrier(account(port), None)
    with pytest.raises(DomainError, match="disk_full"):
        carrier.carry(SENDER.address, TO, MESSAGE, full)
    carrier.close()
    assert behaviour.delivered() == []


def test_nobody_listens() -> None:
    with mail_server(Behaviour()) as port:
        pass
    assert fault(account(port)).code == "mail_unreachable"


def test_a_host_that_is_not_there() -> None:
    assert fault(account(25, host="немає.invalid")).code in {"mail_host_unknown", "mail_no_network"}


@pytest.mark.parametrize("host", ["smtp.rada..ua", ".rada.ua", f"{'a' * 64}.ua", "рада..укр"])
def test_a_host_that_cannot_be(host: str) -> None:
    error = fault(account(25, host=host))
    assert (error.code, error.params) == ("mail_host_unknown", {"host": host})


def test_a_server_of_something_else() -> None:
    with raw_server(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        assert fault(account(port)).code == "mail_not_smtp"


def test_a_server_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "CONNECT_SECONDS", 0.2)
    with raw_server(b"", then_silent=True) as port:
        assert fault(account(port)).code == "mail_silent"


def test_a_server_that_wants_nobody() -> None:
    with raw_server(b"554 5.7.1 not you\r\n") as port:
        error = fault(account(port))
    assert (error.code, error.params["reply"]) == ("mail_refused_us", "554 5.7.1 not you")


def test_a_sender_that_the_server_does_not_know_is_no_fault_of_the_letter(
    port: int, behaviour: Behaviour
) -> None:
    behaviour.sender_refused = True
    error = fault(account(port))
    assert (error.code, error.params["reply"]) == ("mail_sender_refused", "553 5.7.1 не ваша адреса")


def test_nothing_goes_in_the_open_out_of_the_house(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "_is_inside", lambda _: False)
    assert fault(account(port)).code == "mail_open_outside"


def test_a_server_without_starttls_gets_nothing(port: int, behaviour: Behaviour) -> None:
    assert fault(account(port, security=Security.STARTTLS)).code == "mail_no_starttls"
    assert behaviour.delivered() == []


def test_tls_with_a_server_that_has_none(port: int) -> None:
    assert fault(account(port, security=Security.TLS)).code == "mail_no_tls"


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_an_unknown_certificate_is_shown_and_may_be_trusted(
    behaviour: Behaviour, certificate: tuple[Path, Path], security: Security
) -> None:
    context = server_context(*certificate)
    by_way = {"starttls": context} if security is Security.STARTTLS else {"tls": context}
    with mail_server(behaviour, **by_way) as port:
        asked = account(port, host="localhost", security=security)
        error = fault(asked)
        told = (error.code, error.params["reason"], error.params["fingerprint"], error.params["changed"])
        assert told == ("mail_untrusted", "unknown", fingerprint(certificate[0]), False)
        assert behaviour.delivered() == []
        trusting = account(port, host="localhost", security=security, pin=fingerprint(certificate[0]))
        assert carry(trusting)[0].answer is Answer.ACCEPTED


def test_another_certificate_than_the_trusted_one_is_not_trusted(
    behaviour: Behaviour, certificate: tuple[Path, Path]
) -> None:
    with mail_server(behaviour, starttls=server_context(*certificate)) as port:
        error = fault(account(port, host="localhost", security=Security.STARTTLS, pin="ab" * 32))
    assert (error.code, error.params["changed"]) == ("mail_untrusted", True)
    assert behaviour.delivered() == []


def test_a_certificate_of_another_host_is_not_trusted(
    behaviour: Behaviour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = self_signed(tmp_path, host="other.example.ua")
    monkeypatch.setenv("SSL_CERT_FILE", str(paths[0]))
    with mail_server(behaviour, starttls=server_context(*paths)) as port:
        error = fault(account(port, host="localhost", security=Security.STARTTLS))
    assert (error.code, error.params["reason"]) == ("mail_untrusted", "name")


def test_a_certificate_that_the_system_trusts_needs_no_choice(
    behaviour: Behaviour, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    with mail_server(behaviour, starttls=server_context(*certificate)) as port:
        carried, _ = carry(account(port, host="localhost", security=Security.STARTTLS))
    assert carried.answer is Answer.ACCEPTED


def test_a_ukrainian_password_logs_in_and_a_wrong_one_is_said(
    behaviour: Behaviour, certificate: tuple[Path, Path]
) -> None:
    with mail_server(behaviour, starttls=server_context(*certificate), login=True) as port:
        asked = account(
            port,
            host="localhost",
            security=Security.STARTTLS,
            user="sekretar",
            pin=fingerprint(certificate[0]),
        )
        assert carry(asked, password=PASSWORD)[0].answer is Answer.ACCEPTED
        error = fault(asked, "hunter2")
    assert error.code == "mail_wrong_password"
    assert behaviour.logins == [("sekretar", PASSWORD), ("sekretar", "hunter2")]


def test_a_server_without_a_login_is_said(behaviour: Behaviour, certificate: tuple[Path, Path]) -> None:
    with mail_server(behaviour, starttls=server_context(*certificate)) as port:
        asked = account(
            port, host="localhost", security=Security.STARTTLS, user="x", pin=fingerprint(certificate[0])
        )
        assert fault(asked, PASSWORD).code in {"mail_no_login", "mail_wrong_password"}


def test_a_hurry_before_the_dot_delivers_nothing(port: int, behaviour: Behaviour) -> None:
    carrier = SmtpCarrier(account(port), None)
    carried = carrier.carry(SENDER.address, TO, MESSAGE, carrier.hurry)
    assert carried.answer is Answer.LATER
    carrier.close()
    assert behaviour.delivered() == []
    with pytest.raises(DomainError, match="mail_stopped"):
        carrier.open()


def test_each_answer_is_waited_for_as_long_as_it_may_take(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The greeting, EHLO, MAIL, RCPT, DATA, the final dot (RFC 5321, 4.5.3.2.6) and the farewell, in seconds."""
    waits: list[float | None] = []
    getreply = smtp.smtplib.SMTP.getreply

    def watched(self: smtp.smtplib.SMTP) -> tuple[int, bytes]:
        assert self.sock is not None
        waits.append(self.sock.gettimeout())
        return getreply(self)

    monkeypatch.setattr(smtp.smtplib.SMTP, "getreply", watched)
    carry(account(port))
    assert waits == [15, 15, 60, 60, 60, 600, 5]


def test_a_server_that_falls_silent_before_the_dot_puts_the_letter_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(smtp, "REPLY_SECONDS", 0.2)
    with raw_server(b"220 hi\r\n250 hi\r\n250 ok\r\n", then_silent=True) as port:
        carried, marks = carry(account(port))
    assert carried == Carried(answer=Answer.LATER, reply="fault:mail_silent")
    assert marks == []
