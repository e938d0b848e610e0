"""`secretariat outbox`: what the room shows and does, without a window."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.cli import run
from secretariat.app.folder_lock import FolderLock
from secretariat.app.mail_sentences import MAIL_SENTENCES
from secretariat.app.mail_settings import account_of, with_account
from secretariat.app.paths import open_data_folder
from secretariat.app.sentences import sentence
from secretariat.app.settings import Settings, load_settings, save_settings
from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.services.dispatching import MOVED
from secretariat.services.mail import CARRIER_FAULTS, MailAccount, Security
from secretariat.services.outbox import queue
from tests.e2e.program import run as program
from tests.mail.letters import account, outgoing
from tests.mail.server import Behaviour, mail_server
from tests.ui.outbox.hands import set_ways, states


@pytest.fixture
def behaviour() -> Behaviour:
    return Behaviour()


@pytest.fixture
def folder(tmp_path: Path, behaviour: Behaviour) -> Iterator[Path]:
    """Two letters wait; the settings name a server that runs."""
    folder = open_data_folder(tmp_path / "дані")
    with opened_office(folder.root) as office:
        queue(office.desk, [outgoing(1), outgoing(2)])
    with mail_server(behaviour) as port:
        save_settings(folder.settings, with_account(Settings(), account(port)))
        yield folder.root


def told(folder: Path, *arguments: str) -> int:
    return run(["--data", str(folder), "outbox", *arguments])


def change(folder: Path, **changed: object) -> None:
    path = open_data_folder(folder).settings
    settings = load_settings(path)
    save_settings(path, with_account(settings, replace(account_of(settings), **changed)))  # type: ignore[arg-type]


def test_letters_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(folder) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[2:5] for line in lines] == [
        ["чекає", "Член 2 <u2@example.ua>", "Протокол № 2"],
        ["чекає", "Член 1 <u1@example.ua>", "Протокол № 1"],
    ]
    assert told(folder, "list", "--json") == 0
    assert [row["state"] for row in json.loads(capsys.readouterr().out)] == ["queued", "queued"]


def test_what_waits_is_sent(folder: Path, behaviour: Behaviour, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(folder, "send") == 0
    assert behaviour.delivered() == ["u1@example.ua", "u2@example.ua"]
    assert "надіслано: 2" in capsys.readouterr().out
    assert told(folder, "send") == 0
    assert capsys.readouterr().out == "Жоден лист не чекає.\n"


def test_a_refusal_is_listed_and_told_by_the_status(
    folder: Path, behaviour: Behaviour, capsys: pytest.CaptureFixture[str]
) -> None:
    behaviour.refused = {"u1@example.ua"}
    assert told(folder, "send") == 1
    capsys.readouterr()
    told(folder, "list")
    line = next(line for line in capsys.readouterr().out.splitlines() if "\tвідхилено\t" in line)
    why = line.split("\t")[-1]
    assert why.startswith("такої скриньки на сервері отримувача немає; виправте адресу")
    assert why.endswith("Сервер відповів: «550 5.1.1 no such box»")
    told(folder, "list", "--json")
    assert [row["cause"] for row in json.loads(capsys.readouterr().out)] == [None, "no-mailbox"]


def doubt(folder: Path) -> None:
    with opened_office(folder) as office:
        set_ways(office, *[DispatchState.UNKNOWN] * len(states(office)))


def stands(folder: Path) -> list[DispatchState]:
    with opened_office(folder) as office:
        return states(office)


def test_letters_in_doubt_are_answered_for_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doubt(folder)
    assert told(folder, "confirm", "2") == 0
    assert stands(folder) == [DispatchState.UNKNOWN, DispatchState.CONFIRMED]
    assert "надіслано вручну\tЧлен 2" in capsys.readouterr().out
    doubt(folder)
    assert told(folder, "again", "--unknown") == 0
    assert stands(folder) == [DispatchState.QUEUED] * 2
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert told(folder, "confirm", "--unknown") == 0
    assert "Немає жодного листа" in capsys.readouterr().out


def test_an_answer_that_fits_one_letter_only_is_given_for_none(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doubt(folder)
    told(folder, "confirm", "1")
    assert told(folder, "confirm", "2", "1") == 1
    assert "Стан листа тим часом змінився" in capsys.readouterr().err
    assert told(folder, "again", "2", "77") == 1
    assert "Листа № 77 немає" in capsys.readouterr().err
    assert stands(folder) == [DispatchState.CONFIRMED, DispatchState.UNKNOWN]


@pytest.mark.parametrize("arguments", [("confirm",), ("again", "1", "--unknown")])
def test_which_letters_are_meant_has_to_be_said(folder: Path, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit):
        told(folder, *arguments)


def test_a_try_that_died_is_told_when_nothing_waits(folder: Path) -> None:
    with opened_office(folder) as office, office.desk.work() as uow:
        for way in uow.find(Dispatch):
            uow.update(replace(way, state=DispatchState.SENDING, handed_over=True))
        uow.commit(MOVED)
    assert told(folder, "send") == 0
    assert stands(folder) == [DispatchState.UNKNOWN] * 2


def break_off(folder: Path) -> None:
    """As the death of a process leaves them: the first letter handed over, the second not yet."""
    with opened_office(folder) as office, office.desk.work() as uow:
        first, second = uow.find(Dispatch)
        uow.update(replace(first, state=DispatchState.SENDING, handed_over=True))
        uow.update(replace(second, state=DispatchState.SENDING))
        uow.commit(MOVED)


def test_a_try_whose_process_is_dead_is_not_under_way(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_off(folder)
    assert told(folder, "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[2] for line in lines] == ["чекає нової спроби", "невідомо, чи дійшов"]
    assert stands(folder) == [DispatchState.SENDING] * 2
    with FolderLock(open_data_folder(folder).lock):
        told(folder, "list")
    assert capsys.readouterr().out.count("\tнадсилається\t") == 2


def test_what_is_listed_as_in_doubt_can_be_answered_for_at_once(folder: Path) -> None:
    break_off(folder)
    assert told(folder, "confirm", "1") == 0
    assert stands(folder) == [DispatchState.CONFIRMED, DispatchState.RETRY]


def test_a_letter_whose_try_died_is_among_those_that_are_saved(folder: Path, tmp_path: Path) -> None:
    break_off(folder)
    assert told(folder, "export", str(tmp_path / "листи")) == 0
    assert stands(folder) == [DispatchState.UNKNOWN, DispatchState.EXPORTED]


def test_a_fault_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, security=Security.STARTTLS)
    assert told(folder, "send") == 1
    assert "не пропонує шифрування" in capsys.readouterr().err


def test_without_an_account_it_says_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, uses_smtp=False)
    assert told(folder, "send") == 1
    assert "не налаштовано" in capsys.readouterr().err


def test_without_a_terminal_no_password_is_waited_for(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secretariat.app.passwords.KeyringPasswords.get", lambda *_: None)
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    change(folder, security=Security.STARTTLS, user="sekretar")
    assert told(folder, "send") == 1
    assert "Пароля пошти немає" in capsys.readouterr().err


def test_nothing_but_a_sentence_is_said_where_there_is_no_keyring(folder: Path) -> None:
    change(folder, security=Security.STARTTLS, user="sekretar")
    ran = program("--data", folder, "outbox", "send", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    assert ran.returncode == 1
    assert ran.stderr.splitlines() == [sentence(DomainError("mail_password_missing"))]


def test_a_question_that_is_left_without_an_answer_ends_the_command(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def left(_question: str) -> str:
        raise EOFError

    monkeypatch.setattr("secretariat.app.passwords.KeyringPasswords.get", lambda *_: None)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("secretariat.app.commands.outbox.getpass", left)
    change(folder, security=Security.STARTTLS, user="sekretar")
    assert told(folder, "send") == 1
    assert capsys.readouterr().err == "Перервано.\n"
    assert stands(folder) == [DispatchState.QUEUED] * 2


def test_two_do_not_send_at_once(
    folder: Path, behaviour: Behaviour, capsys: pytest.CaptureFixture[str]
) -> None:
    with FolderLock(open_data_folder(folder).lock):
        assert told(folder, "send") == 1
        assert told(folder, "list") == 0
    assert behaviour.delivered() == []
    assert "вже працює інше вікно" in capsys.readouterr().err


def test_what_waits_is_saved_as_files(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(folder, "export", str(tmp_path / "листи")) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert len(list((tmp_path / "листи").glob("*.eml"))) == 2
    (tmp_path / "file").touch()
    queue_one(folder)
    assert told(folder, "export", str(tmp_path / "file")) == 1
    assert "потрібна тека" in capsys.readouterr().err


def queue_one(folder: Path) -> None:
    with opened_office(folder) as office:
        queue(office.desk, [outgoing(3)])


def test_a_folder_without_a_store_has_no_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(tmp_path / "немає") == 0
    assert capsys.readouterr().out == "Листів ще немає.\n"
    assert not (tmp_path / "немає").exists()


def test_the_account_comes_back_from_the_settings_and_has_no_password(tmp_path: Path) -> None:
    chosen = MailAccount(uses_smtp=True, host="h", port=465, security=Security.TLS, user="u", pin="ab" * 32)
    save_settings(tmp_path / "s.json", with_account(Settings(), chosen))
    assert account_of(load_settings(tmp_path / "s.json")) == chosen
    assert not [name for name in json.loads((tmp_path / "s.json").read_text()) if "password" in name]


@pytest.mark.parametrize("code", sorted(CARRIER_FAULTS))
def test_every_fault_of_the_account_has_a_sentence(code: str) -> None:
    said = sentence(
        DomainError(code, host="smtp.rada.ua", port=587, user="u", reply="550 ні", fingerprint="ab")
    )
    assert said.endswith(".")
    assert said == MAIL_SENTENCES[code].format(
        host="smtp.rada.ua", port=587, user="u", reply="550 ні", fingerprint="ab"
    )
