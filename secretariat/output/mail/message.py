"""A letter of the outbox as a message (RFC 5322, MIME): in ASCII alone, the same bytes at every try."""

import re
from collections.abc import Sequence
from email.encoders import encode_base64
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.utils import format_datetime
from hashlib import sha256

from secretariat.domain.letters import Letter
from secretariat.output.mail.addresses import deliverable
from secretariat.output.mail.headers import file_disposition, mailbox, subject_words
from secretariat.services.mail import AttachedFile, Sender

INVITE = "invite.ics"
_FROM = re.compile(rb"^From:.*\r\n(?:[ \t].*\r\n)*", re.MULTILINE)
_METHOD = re.compile(r"^METHOD:([A-Z]+)\s*$", re.MULTILINE)


def message(
    letter: Letter, papers: Sequence[AttachedFile], sender: Sender | None, *, unsent: bool = False
) -> bytes:
    """The letter with its papers, lines ended by CRLF.

    Text and HTML are alternatives, the calendar object is a third one (RFC 6047, 2.4) and a file besides, for mail
    programs differ in which they look at. `X-Unsent: 1` makes a mail program open it for sending. Raises
    DomainError("mail_bad_address", address=…) for an address that no ordinary server takes.
    """
    words = _alternatives(letter)
    files = [_attachment(paper) for paper in papers]
    if letter.calendar is not None:
        files.append(_invite(letter.calendar))
    whole = words
    if files:
        whole = MIMEMultipart("mixed", boundary=_boundary(letter, "mixed"))
        for part in (words, *files):
            whole.attach(part)
    _fill_head(whole, letter, sender, unsent=unsent)
    return whole.as_bytes(policy=whole.policy.clone(linesep="\r\n"))


def without_sender(data: bytes) -> bytes:
    """A message as it is when nobody is said to send it."""
    head, gap, body = data.partition(b"\r\n\r\n")
    return _FROM.sub(b"", head + gap, count=1) + body


def _fill_head(whole: Message, letter: Letter, sender: Sender | None, *, unsent: bool) -> None:
    if sender is not None:
        whole["From"] = mailbox(sender.name, deliverable(sender.address))
    whole["To"] = mailbox(letter.name, deliverable(letter.address))
    whole["Subject"] = subject_words(letter.subject)
    whole["Date"] = format_datetime(letter.queued_at)
    whole["Message-ID"] = letter.message_id
    if unsent:
        whole["X-Unsent"] = "1"


def _alternatives(letter: Letter) -> MIMEMultipart:
    """From the plainest to the richest (RFC 2046, 5.1.4)."""
    parts = MIMEMultipart("alternative", boundary=_boundary(letter, "alternative"))
    parts.attach(_text("plain", letter.text))
    parts.attach(_text("html", letter.html))
    if letter.calendar is not None:
        found = _METHOD.search(letter.calendar)
        parts.attach(_text("calendar", letter.calendar, method=found[1] if found else "PUBLISH"))
    return parts


def _text(subtype: str, words: str, method: str = "") -> MIMENonMultipart:
    """UTF-8 with lines in the canonical form (RFC 2045, 6.8), in base64."""
    part = MIMENonMultipart("text", subtype, charset="utf-8")
    if method:
        part.set_param("method", method)
    part.set_payload("\r\n".join(words.splitlines()).encode("utf-8") + b"\r\n")
    encode_base64(part)
    return part


def _attachment(paper: AttachedFile) -> MIMENonMultipart:
    kind, _, subtype = paper.media_type.partition("/")
    part = MIMENonMultipart(kind, subtype or "octet-stream", name=paper.ascii_name)
    part.set_payload(paper.data)
    encode_base64(part)
    part["Content-Disposition"] = file_disposition(paper.file_name)
    return part


def _invite(calendar: str) -> MIMENonMultipart:
    part = MIMENonMultipart("application", "ics", name=INVITE)
    part.set_payload("\r\n".join(calendar.splitlines()).encode("utf-8") + b"\r\n")
    encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=INVITE)
    return part


def _boundary(letter: Letter, kind: str) -> str:
    """No line of base64 begins with two hyphens, so any boundary is one that occurs nowhere."""
    return f"=={sha256(f'{kind} {letter.message_id}'.encode()).hexdigest()[:32]}=="
