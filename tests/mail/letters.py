"""Letters for tests: real words, a paper, an invitation."""

from dataclasses import replace
from datetime import UTC, datetime

from secretariat.domain.ids import LetterId
from secretariat.domain.letters import Letter, LetterKind
from secretariat.services.mail import AttachedFile, MailAccount, Security, Sender
from secretariat.services.outbox import Outgoing
from secretariat.services.press import MadePaper

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
FILE_NAME = "Протокол № 5 від 22.11.2026 — «Безпечне місто» (Кузьмінов О. В., ґанок).pdf"
SUBJECT = (
    "Протокол № 5 засідання робочої групи з питань «Безпечне місто» — обʼєкти, ґанок, їжа від 22.11.2026"
)
TEXT = "Шановний Олеже Вікторовичу!\n.крапка на початку рядка\n..дві\nНадсилаємо протокол № 5."
SENDER = Sender(name="Секретар робочої групи «Безпечне місто»", address="sekretar@rada.example.ua")
CALENDAR = "\r\n".join(
    (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//test//uk",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:5@rada.example.ua",
        "DTSTAMP:20261122T080000Z",
        "DTSTART:20261127T120000Z",
        "SEQUENCE:1",
        "SUMMARY:Засідання робочої групи",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
)
PAPER = AttachedFile(
    file_name=FILE_NAME, ascii_name="Protokol_5_2026-11-22.pdf", media_type="application/pdf", data=PDF
)


def letter(**changed: object) -> Letter:
    """A letter with a calendar object."""
    made = Letter(
        id=LetterId(7),
        kind=LetterKind.PROTOCOL,
        name="Кузьмінов Олег Вікторович",
        address="o.kuzminov@example.ua",
        subject=SUBJECT,
        text=TEXT,
        html=f"<p>{TEXT}</p>",
        message_id="<7.abc@rada.example.ua>",
        queued_at=datetime(2026, 11, 22, 10, tzinfo=UTC),
        calendar=CALENDAR,
        calendar_uid="5@rada.example.ua",
        calendar_sequence=1,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def outgoing(number: int, **changed: object) -> Outgoing:
    """The letter to the n-th member, before it waits."""
    made = Outgoing(
        kind=LetterKind.PROTOCOL,
        name=f"Член {number}",
        address=f"u{number}@example.ua",
        subject=f"Протокол № {number}",
        text=TEXT,
        html=f"<p>{TEXT}</p>",
        message_id=f"<{number}@rada.example.ua>",
        papers=(
            MadePaper(
                file_name=FILE_NAME,
                ascii_name="Protokol.pdf",
                media_type="application/pdf",
                data=PDF + str(number).encode(),
            ),
        ),
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def account(port: int, **changed: object) -> MailAccount:
    """A server on this computer, without encryption."""
    made = MailAccount(
        uses_smtp=True,
        host="127.0.0.1",
        port=port,
        security=Security.NONE,
        name=SENDER.name,
        address=SENDER.address,
    )
    return replace(made, **changed)  # type: ignore[arg-type]
