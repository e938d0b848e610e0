"""`secretariat outbox [list [--json] | send | export DIR]`."""

import argparse
import json
import sys
from collections import Counter
from getpass import getpass
from pathlib import Path

from secretariat.app.bootstrap import office_to_change, office_to_read
from secretariat.app.mail_settings import account_of
from secretariat.app.passwords import KeyringPasswords
from secretariat.app.paths import DataFolder, default_root
from secretariat.app.sentences import sentence
from secretariat.app.settings import load_settings
from secretariat.domain.errors import DomainError
from secretariat.domain.letters import DispatchState
from secretariat.domain.mail_replies import RefusalCause
from secretariat.services.letter_export import export_letters
from secretariat.services.letter_list import LetterRow
from secretariat.services.mail import MailAccount
from secretariat.services.sending import Progress, send_waiting, waiting_ids

_STATES = {
    DispatchState.QUEUED: "чекає",
    DispatchState.SENDING: "надсилається",
    DispatchState.SENT: "надіслано",
    DispatchState.RETRY: "чекає нової спроби",
    DispatchState.FAILED: "відхилено",
    DispatchState.UNKNOWN: "невідомо, чи дійшов",
    DispatchState.EXPORTED: "надіслати вручну",
    DispatchState.CONFIRMED: "надіслано вручну",
    DispatchState.WITHDRAWN: "вилучено",
}


def run(parsed: argparse.Namespace) -> int:
    """List the letters, send those that wait, or save them as files."""
    if parsed.doing == "send":
        return _send(parsed.data)
    if parsed.doing == "export":
        return _export(parsed.data, parsed.folder)
    return _list(parsed.data, as_json=getattr(parsed, "json", False))


def _list(chosen: Path | None, *, as_json: bool) -> int:
    """A line, or an object, for each letter, newest first."""
    with office_to_read(chosen) as office:
        rows = office.letter_list.rows(office.letter_list.ids()) if office is not None else ()
    if as_json:
        print(json.dumps([_facts(row) for row in rows], ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        print(
            f"{row.id}\t{row.moment:%d.%m.%Y %H:%M}\t{_STATES[row.state]}\t{row.name} <{row.address}>\t"
            f"{' '.join(row.subject.split())}\t{_why(row)}".rstrip()
        )
    if not rows:
        print("Листів ще немає.")
    return 0


def _send(chosen: Path | None) -> int:
    """0 when nothing was left to be desired: everything that waited was taken by the server."""
    account = _account(chosen)
    if not account.is_ready or account.sender is None:
        raise DomainError("mail_account_missing")
    with office_to_change(chosen) as office:
        if not waiting_ids(office.desk):
            print("Жоден лист не чекає.")
            return 0
        carrier = office.post.carrier(account, _password(account))
        ended = send_waiting(office.desk, office.post, carrier, account.sender, tell=_tell)
        left = len(waiting_ids(office.desk))
    for state, count in ended.states.items():
        print(f"{_STATES[state]}: {count}")
    if ended.fault is not None:
        print(sentence(ended.fault), file=sys.stderr)
    return 0 if ended.states == Counter({DispatchState.SENT: ended.touched}) and not left else 1


def _export(chosen: Path | None, folder: Path) -> int:
    """0 when every letter that waited is a file now."""
    with office_to_change(chosen) as office:
        ids = waiting_ids(office.desk)
        result = export_letters(office.desk, office.post, ids, folder, _account(chosen).sender)
    for path in result.files:
        print(path)
    for letter, error in result.refused:
        print(f"{letter.name}: {sentence(error)}", file=sys.stderr)
    if not ids:
        print("Жоден лист не чекає.")
    return 1 if result.refused else 0


def _tell(progress: Progress) -> None:
    print(f"{progress.done}/{progress.total}\t{progress.letter_id}\t{_STATES[progress.state]}", flush=True)


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


def _why(row: LetterRow) -> str:
    """What a refusal means with the server's words, or the program's own."""
    if row.fault is not None:
        return _FAULTS.get(row.fault, "")
    if row.cause is not None:
        return f"{_CAUSES[row.cause]}. Сервер відповів: «{row.reply}»"
    return row.reply or ""


_FAULTS = {
    "mail_bad_address": "такої адреси не буває",
    "mail_dropped": "з’єднання обірвалося до передання листа",
    "mail_sender_refused": "сервер не приймає листів від цього відправника",
    "mail_silent": "сервер не відповів вчасно",
    "mail_stopped": "надсилання зупинено до передання листа",
    "meeting_called_off": "засідання скасували або перенесли раніше, ніж лист надіслано",
    "meeting_moved": "день або годину засідання змінили раніше, ніж лист надіслано",
    "meeting_trashed": "засідання видалили раніше, ніж лист надіслано",
    "protocol_reopened": "протокол відкрили знову раніше, ніж лист надіслано",
    "store_restored": "після відновлення копії невідомо, чи лист уже надіслано",
    "paper_missing": "файла листа вже немає у сховищі",
}

_CAUSES = {
    RefusalCause.NO_MAILBOX: (
        "такої скриньки на сервері отримувача немає; виправте адресу в картці особи і напишіть листа із засідання"
        " знову"
    ),
    RefusalCause.NO_DOMAIN: (
        "за частиною адреси після @ пошту не приймають; пошукайте в ній помилку, виправте її в картці особи і "
        "напишіть листа із засідання знову"
    ),
    RefusalCause.MAILBOX_OFF: (
        "скриньку отримувача вимкнено; попросіть іншу адресу, впишіть її в картку особи і напишіть листа із "
        "засідання знову"
    ),
    RefusalCause.MAILBOX_FULL: (
        "скринька отримувача переповнена; скажіть про це телефоном і надішліть листа знову, коли місце з’явиться"
    ),
    RefusalCause.TOO_LARGE: (
        "лист із файлами більший, ніж приймає сервер; передайте файли отримувачеві іншим способом"
    ),
    RefusalCause.SENDER_REFUSED: (
        "сервер не приймає листів з вашої адреси; перевірте відправника в налаштуваннях пошти і надішліть листа "
        "знову"
    ),
    RefusalCause.NO_LOGIN: (
        "сервер вимагає ім’я користувача і пароль або не прийняв їх; перевірте їх у налаштуваннях пошти і "
        "надішліть листа знову"
    ),
    RefusalCause.RELAY_DENIED: (
        "сервер не передає листів іншим установам; перевірте сервер, ім’я користувача і пароль у налаштуваннях "
        "пошти і надішліть листа знову"
    ),
    RefusalCause.UNPROVEN: (
        "сервер отримувача не вірить, що лист від вас: вашому поштовому домену бракує SPF або DKIM; покажіть ці "
        "слова тому, хто веде вашу пошту"
    ),
    RefusalCause.POLICY: (
        "сервер отримувача відхилив листа за своїми правилами, можливо, як спам; попросіть отримувача дозволити "
        "вашу адресу або передайте папір іншим способом"
    ),
    RefusalCause.CONTENT: (
        "сервер не прийняв листа в такому вигляді; покажіть ці слова тому, хто веде вашу пошту, і передайте папір"
        " іншим способом"
    ),
    RefusalCause.OTHER: (
        "сервер остаточно відмовив; покажіть ці слова тому, хто веде вашу пошту, або передайте папір іншим "
        "способом"
    ),
}
