"""`secretariat outbox [list [--json] | send | export DIR | confirm N… | again N…]`; `--unknown` in place of numbers."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from getpass import getpass
from pathlib import Path

from secretariat.app.bootstrap import office_to_change, office_to_read
from secretariat.app.folder_lock import FolderLock
from secretariat.app.letter_words import STATE_WORDS, why_words
from secretariat.app.mail_settings import account_of
from secretariat.app.passwords import KeyringPasswords
from secretariat.app.paths import DataFolder, default_root
from secretariat.app.sentences import sentence
from secretariat.app.settings import load_settings
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.services.desk import Desk
from secretariat.services.dispatching import confirm, died, recover, send_again
from secretariat.services.letter_export import export_letters
from secretariat.services.letter_list import LetterRow, Shown
from secretariat.services.mail import MailAccount
from secretariat.services.office import Office
from secretariat.services.sending import Progress, send_waiting, waiting_ids


def run(parsed: argparse.Namespace) -> int:
    """List the letters, send those that wait, save them as files, or say what became of some."""
    if parsed.doing == "send":
        return _send(parsed.data)
    if parsed.doing == "export":
        return _export(parsed.data, parsed.folder)
    if parsed.doing in _ANSWERS:
        return _answer(parsed.data, _ANSWERS[parsed.doing], parsed.letters, unknown=parsed.unknown)
    return _list(parsed.data, as_json=getattr(parsed, "json", False))


def _list(chosen: Path | None, *, as_json: bool) -> int:
    """A line, or an object, for each letter, newest first."""
    with office_to_read(chosen) as office:
        rows = _rows(office) if office is not None else ()
    if as_json:
        print(json.dumps([_facts(row) for row in rows], ensure_ascii=False, indent=2))
        return 0
    _print(rows)
    if not rows:
        print("Листів ще немає.")
    return 0


def _rows(office: Office) -> Sequence[LetterRow]:
    """All letters; a try is under way only while somebody works in the folder, and has died where nobody does."""
    letters = office.letter_list
    rows = letters.rows(letters.ids())
    if not any(row.state is DispatchState.SENDING for row in rows):
        return rows
    lock = FolderLock(DataFolder(root=office.folder).lock)
    try:
        lock.acquire()
    except DomainError:
        return rows
    try:
        ways = died(office.desk)
        return [_as_died(row, ways.get(row.id)) for row in letters.rows(letters.ids())]
    finally:
        lock.release()


def _as_died(row: LetterRow, way: Dispatch | None) -> LetterRow:
    return row if way is None else replace(row, state=way.state, moment=way.moment, reply=way.reply)


def _print(rows: Sequence[LetterRow]) -> None:
    """A line for each letter."""
    for row in rows:
        print(
            f"{row.id}\t{row.moment:%d.%m.%Y %H:%M}\t{STATE_WORDS[row.state]}\t{row.name} <{row.address}>\t"
            f"{' '.join(row.subject.split())}\t{why_words(row)}".rstrip()
        )


def _send(chosen: Path | None) -> int:
    """0 when nothing was left to be desired: everything that waited was taken by the server."""
    account = _account(chosen)
    if not account.is_ready or account.sender is None:
        raise DomainError("mail_account_missing")
    with office_to_change(chosen) as office:
        recover(office.desk)
        if not waiting_ids(office.desk):
            print("Жоден лист не чекає.")
            return 0
        carrier = office.post.carrier(account, _password(account))
        ended = send_waiting(office.desk, office.post, carrier, account.sender, tell=_tell)
        left = len(waiting_ids(office.desk))
    for state, count in ended.states.items():
        print(f"{STATE_WORDS[state]}: {count}")
    if ended.fault is not None:
        print(sentence(ended.fault), file=sys.stderr)
    return 0 if ended.states == Counter({DispatchState.SENT: ended.touched}) and not left else 1


def _export(chosen: Path | None, folder: Path) -> int:
    """0 when every letter that waited is a file now."""
    with office_to_change(chosen) as office:
        recover(office.desk)
        ids = waiting_ids(office.desk)
        result = export_letters(office.desk, office.post, ids, folder, _account(chosen).sender)
    for path in result.files:
        print(path)
    for letter, error in result.refused:
        print(f"{letter.name}: {sentence(error)}", file=sys.stderr)
    if not ids:
        print("Жоден лист не чекає.")
    return 1 if result.refused else 0


_ANSWERS = {"confirm": confirm, "again": send_again}


def _answer(
    chosen: Path | None,
    answer: Callable[[Desk, Sequence[LetterId]], object],
    numbers: Sequence[int],
    *,
    unknown: bool,
) -> int:
    """All letters of the answer, or none; each is printed as it stands then."""
    with office_to_change(chosen) as office:
        recover(office.desk)
        ids = office.letter_list.ids(Shown.UNKNOWN) if unknown else numbers
        missing = sorted(set(ids) - {row.id for row in office.letter_list.rows(ids)})
        if missing:
            raise DomainError("no_such_letter", id=missing[0])
        answer(office.desk, [LetterId(one) for one in ids])
        rows = office.letter_list.rows(ids)
    _print(rows)
    if not rows:
        print("Немає жодного листа, про який невідомо, чи він дійшов.")
    return 0


def _tell(progress: Progress) -> None:
    print(
        f"{progress.done}/{progress.total}\t{progress.letter_id}\t{STATE_WORDS[progress.state]}", flush=True
    )


def _account(chosen: Path | None) -> MailAccount:
    root = chosen if chosen is not None else default_root()
    return account_of(load_settings(DataFolder(root=root).settings))


def _password(account: MailAccount) -> str | None:
    """From the keyring, or asked for without showing it; never an argument, which others could read."""
    if not account.needs_password:
        return None
    kept = KeyringPasswords().get(account)
    if kept is not None:
        return kept
    if not sys.stdin.isatty():
        raise DomainError("mail_password_missing")
    return getpass(f"Пароль {account.user} на {account.host}: ")


def _facts(row: LetterRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind.value,
        "name": row.name,
        "address": row.address,
        "subject": row.subject,
        "state": row.state.value,
        "moment": row.moment.isoformat(),
        "queued": row.queued_at.isoformat(),
        "tries": row.tries,
        "reply": row.reply,
        "cause": row.cause.value if row.cause is not None else None,
        "meeting": row.meeting_id,
        "papers": [
            {"name": paper.file_name, "sha256": paper.sha256, "version": paper.version}
            for paper in row.papers
        ],
    }
