"""A mail draft with the signed protocol: RFC 5322, marked X-Unsent, names in Ukrainian exact in any reader."""

import mimetypes
import tomllib
from dataclasses import dataclass
from datetime import datetime
from email.charset import BASE64, QP, Charset
from email.encoders import encode_base64
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path

from secretariat.domain.meeting import Office
from secretariat.domain.record import MeetingRecord
from secretariat.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """The sentences of the letter, with placeholders."""

    subject: str
    sample_subject: str
    later_subject: str
    later_body: str
    ascii_name: str
    body: str


def letter_words() -> LetterWords:
    """The packaged Ukrainian words."""
    with resource("templates", "uk", "letter.toml").open("rb") as stream:
        return LetterWords(**tomllib.load(stream))


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLetters:
    """Writes drafts with the given words; fulfils the port `LetterWriter`."""

    words: LetterWords

    def draft(
        self,
        *,
        to_name: str,
        to_address: str,
        record: MeetingRecord,
        paper_name: str,
        paper: bytes,
        version: int,
        moment: datetime,
    ) -> bytes:
        """The message as bytes with CRLF. `X-Unsent: 1` makes mail programs open it for sending.

        A later version than the first says that it takes the place of what was sent before.

        The attachment bears its Ukrainian name by RFC 2231 and an ASCII one for readers that know no better.
        """
        facts = _facts(record) | {"version": str(version)}
        body = self.words.body if version == 1 else self.words.later_body
        message = MIMEMultipart(boundary=f"=={sha256(paper).hexdigest()[:32]}==")
        message["To"] = f"{_encoded(to_name, BASE64)} <{to_address}>"
        message["Subject"] = _encoded(self._subject(record, facts, version), QP)
        message["Date"] = format_datetime(moment)
        message["X-Unsent"] = "1"
        message.attach(MIMEText(body.strip().format(**facts) + "\n", "plain", "utf-8"))
        attachment = self._attachment(record, Path(paper_name).suffix, paper)
        attachment.add_header("Content-Disposition", "attachment", filename=("utf-8", "", paper_name))
        message.attach(attachment)
        return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))

    def _attachment(self, record: MeetingRecord, suffix: str, paper: bytes) -> MIMENonMultipart:
        """The paper under an ASCII name; a scan may be a picture."""
        name = self.words.ascii_name.format(number=record.meeting.number, day=record.day, suffix=suffix)
        kind, _, subtype = (mimetypes.guess_type(name)[0] or "application/octet-stream").partition("/")
        part = MIMENonMultipart(kind, subtype, name=name)
        part.set_payload(paper)
        encode_base64(part)
        return part

    def _subject(self, record: MeetingRecord, facts: dict[str, str], version: int) -> str:
        subject = self.words.subject.format(**facts)
        if version > 1:
            subject = self.words.later_subject.format(subject=subject, version=version)
        return self.words.sample_subject.format(subject=subject) if record.meeting.sample else subject


def _encoded(text: str, encoding: int) -> str:
    """RFC 2047 words of at most 75 signs (section 2).

    Python's modern policy folds at 78 and loses spaces between words. A long text goes in the Q encoding, because
    a reader (GMime) joins base64 words and stops at the padding of one; a name fits one base64 word, because
    Python's own reader puts a space between the words of a name.
    """
    charset = Charset("utf-8")
    charset.header_encoding = encoding
    return Header(text, charset, maxlinelen=74, header_name="Subject").encode()


def _facts(record: MeetingRecord) -> dict[str, str]:
    """What the placeholders stand for; the sender is the meeting's secretary."""
    people = {person.id: person for person in record.persons}
    secretaries = [o.person_id for o in record.officers if o.office is Office.SECRETARY]
    return {
        "number": str(record.meeting.number),
        "group": record.group.name_genitive,
        "day": f"{record.day:%d.%m.%Y}",
        "sender": people[secretaries[-1]].signed if secretaries else "",
        "council": record.group.council,
    }
