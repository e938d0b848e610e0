"""Readers of mail that are not ours: mailparser (JavaScript), notmuch (GMime), mblaze (C)."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.judges.judge import ask
from tests.judges.node import ask_node

_PARSE = """
judge.simpleParser(fs.readFileSync(args[0])).then(mail => console.log(JSON.stringify({
  subject: mail.subject, text: mail.text, html: mail.html,
  to: mail.to.value[0], sender: mail.from.value[0], id: mail.messageId, date: mail.date.toISOString(),
  files: mail.attachments.map(file => ({
    name: file.filename || '', type: file.contentType,
    sha256: require('crypto').createHash('sha256').update(file.content).digest('hex'),
  })),
})))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailRead:
    """What a reader found in a message; `files` are the SHA-256 by name, `types` all kinds of parts."""

    subject: str
    to: tuple[str, str]
    sender: tuple[str, str]
    text: str
    files: dict[str, str]
    types: frozenset[str]


def mailparser(path: Path) -> MailRead:
    """By the npm package mailparser."""
    told = ask_node("mailparser", _PARSE, str(path))
    return MailRead(
        subject=told["subject"],
        to=(told["to"]["name"], told["to"]["address"]),
        sender=(told["sender"]["name"], told["sender"]["address"]),
        text=told["text"],
        files={file["name"]: file["sha256"] for file in told["files"]},
        types=frozenset(file["type"] for file in told["files"]),
    )


def notmuch(path: Path, folder: Path) -> MailRead:
    """By notmuch, in a mail folder and index of its own."""
    mail = folder / "mail"
    for name in ("cur", "new", "tmp"):
        (mail / name).mkdir(parents=True, exist_ok=True)
    (mail / "new" / "1.eml").write_bytes(path.read_bytes())
    settings = folder / "notmuch.conf"
    settings.write_text(f"[database]\npath={mail}\n[user]\nname=x\nprimary_email=x@y.ua\n", encoding="utf-8")
    ask("notmuch", f"--config={settings}", "new")
    told = json.loads(ask("notmuch", f"--config={settings}", "show", "--format=json", "*").stdout)[0][0][0]
    parts = list(_parts(told["body"]))
    files = {}
    for part in parts:
        if part.get("filename"):
            shown = ask(
                "notmuch", f"--config={settings}", "show", f"--part={part['id']}", "--format=raw", "*"
            )
            files[part["filename"]] = hashlib.sha256(shown.stdout).hexdigest()
    plain = next(part for part in parts if part["content-type"] == "text/plain")
    return MailRead(
        subject=told["headers"]["Subject"],
        to=_mailbox(told["headers"]["To"]),
        sender=_mailbox(told["headers"]["From"]),
        text=plain["content"],
        files=files,
        types=frozenset(part["content-type"] for part in parts),
    )


def mblaze(path: Path, folder: Path) -> tuple[str, dict[str, str]]:
    """What mblaze shows as head and text, and the files that it takes out: SHA-256 by name."""
    shown = ask("mshow", "-h", "from:to:subject", str(path)).stdout.decode()
    folder.mkdir()
    ask("mshow", "-x", str(path), folder=folder)
    return shown, {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def _parts(parts: Any) -> Any:
    for part in parts:
        if isinstance(part.get("content"), list):
            yield from _parts(part["content"])
        else:
            yield part


def _mailbox(said: str) -> tuple[str, str]:
    name, _, address = said.rpartition(" <")
    return name.strip('"'), address.rstrip(">")
