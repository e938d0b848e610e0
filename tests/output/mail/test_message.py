"""Letters read back exactly: by Python, and by three readers that have nothing to do with it."""

import hashlib
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.output.mail.addresses import deliverable
from secretariat.output.mail.message import message
from secretariat.services.mail import Sender
from tests.judges.mail_readers import MailRead, mailparser, mblaze, notmuch
from tests.mail.letters import CALENDAR, FILE_NAME, PAPER, PDF, SENDER, SUBJECT, TEXT, letter

PDF_SHA256 = hashlib.sha256(PDF).hexdigest()
LONG = "Протокол засідання робочої групи " + "з питань громадської безпеки " * 9


@pytest.fixture
def eml(tmp_path: Path) -> Path:
    path = tmp_path / "letter.eml"
    path.write_bytes(message(letter(), [PAPER], SENDER))
    return path


def parsed(raw: bytes) -> EmailMessage:
    return BytesParser(policy=policy.default).parsebytes(raw)  # type: ignore[return-value]


def ensure_exact(read: MailRead) -> None:
    assert read.subject == SUBJECT
    assert read.to == ("Кузьмінов Олег Вікторович", "o.kuzminov@example.ua")
    assert read.sender == (SENDER.name, SENDER.address)
    assert read.text.replace("\r\n", "\n").strip() == TEXT
    assert read.files[FILE_NAME] == PDF_SHA256
    assert "text/calendar" in read.types


def test_mailparser_reads_everything_exactly(eml: Path) -> None:
    ensure_exact(mailparser(eml))


def test_notmuch_reads_everything_exactly(eml: Path, tmp_path: Path) -> None:
    ensure_exact(notmuch(eml, tmp_path))


def test_mblaze_reads_everything_exactly(eml: Path, tmp_path: Path) -> None:
    shown, files = mblaze(eml, tmp_path / "out")
    assert f"From: {SENDER.name} <{SENDER.address}>\n" in shown
    assert f"Subject: {SUBJECT}\n" in shown
    assert TEXT in shown
    assert files[FILE_NAME] == PDF_SHA256


@pytest.mark.parametrize(
    "name", ["Протокол.pdf", "a b;c\"d'е.pdf", f"{LONG}.pdf", "plain.pdf", "100% «ґ».pdf"]
)
def test_every_name_of_a_file_comes_through(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(message(letter(), [replace(PAPER, file_name=name)], SENDER))
    assert next(parsed(path.read_bytes()).iter_attachments()).get_filename() == name
    assert name in mailparser(path).files


def test_the_message_is_ascii_in_short_lines_with_crlf() -> None:
    raw = message(letter(subject=LONG.strip()), [PAPER], SENDER)
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 78
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")


def test_the_same_letter_is_the_same_bytes() -> None:
    assert message(letter(), [PAPER], SENDER) == message(letter(), [PAPER], SENDER)


def test_the_parts_stand_as_readers_expect_them() -> None:
    whole = parsed(message(letter(), [PAPER], SENDER))
    body, paper, invite = whole.iter_parts()
    assert whole.get_content_type() == "multipart/mixed"
    assert [part.get_content_type() for part in body.iter_parts()] == [
        "text/plain",
        "text/html",
        "text/calendar",
    ]
    calendar = list(body.iter_parts())[-1]
    assert calendar["Content-Type"].params["method"] == "REQUEST"
    assert calendar["Content-Transfer-Encoding"] == "base64"
    assert calendar.get_payload(decode=True) == CALENDAR.encode()
    assert paper["Content-Type"].params["name"] == PAPER.ascii_name
    assert (invite.get_filename(), invite.get_payload(decode=True)) == ("invite.ics", CALENDAR.encode())


def test_a_letter_without_anything_else_is_two_forms_of_words() -> None:
    plain = letter(calendar=None, calendar_uid=None, calendar_sequence=None)
    assert parsed(message(plain, [], SENDER)).get_content_type() == "multipart/alternative"


def test_an_unsent_letter_may_have_no_sender() -> None:
    raw = message(letter(), [], None, unsent=True)
    whole = parsed(raw)
    assert (whole["X-Unsent"], whole["From"]) == ("1", None)
    assert parsed(message(letter(), [], SENDER))["X-Unsent"] is None


@pytest.mark.parametrize("name", ['Council, Office; "A"', "", "Рада " * 20, "Ян"])
def test_every_name_of_a_sender_comes_through(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(message(letter(), [], Sender(name=name.strip(), address="x@rada.ua")))
    assert mailparser(path).sender == (name.strip(), "x@rada.ua")


@pytest.mark.parametrize(
    "name",
    ["Ґалаґан Андрій Юрійович", "Білоус-Їжакевич Мар’яна Володимирівна", "Секретар групи «Ґанок», їжа"],
)
def test_a_whole_name_is_read_by_python_as_by_others(name: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(message(letter(name=name), [], Sender(name=name, address="x@rada.ua")))
    whole = parsed(path.read_bytes())
    assert [one.display_name for one in (*whole["To"].addresses, *whole["From"].addresses)] == [name] * 2
    assert mailparser(path).to[0] == mailparser(path).sender[0] == name
    assert notmuch(path, tmp_path / "index").to[0] == name


def test_nothing_in_a_subject_makes_a_header_of_its_own() -> None:
    whole = parsed(message(letter(subject="Протокол\nBcc: all@example.ua"), [], SENDER))
    assert whole["Bcc"] is None
    assert whole["Subject"] == "Протокол Bcc: all@example.ua"


@pytest.mark.parametrize(
    ("address", "ascii_"),
    [
        ("o.k@example.ua", "o.k@example.ua"),
        ("sekretar@рада.укр", "sekretar@xn--80aal0c.xn--j1amh"),
        ("sekretar@РАДА.УКР", "sekretar@xn--80aal0c.xn--j1amh"),
    ],
)
def test_a_ukrainian_domain_becomes_ascii(address: str, ascii_: str) -> None:
    assert deliverable(address) == ascii_


@pytest.mark.parametrize(
    "address",
    [
        "пошта@example.ua",
        "a b@example.ua",
        "@example.ua",
        "x>y@e.ua",
        "x@бе‼.укр",
        "x@example.ua>other.ua",
        "x@example.ua,",
        "x@example..ua",
        "erased@erased.invalid",
    ],
)
def test_what_no_ordinary_server_takes_is_refused(address: str) -> None:
    with pytest.raises(DomainError, match="mail_bad_address"):
        deliverable(address)
