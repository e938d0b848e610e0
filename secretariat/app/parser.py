"""The command line as argparse knows it, in Ukrainian."""

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from secretariat import __version__

PROGRAM = "secretariat"
_WORDS = {
    "usage: ": "Використання: ",
    "options": "параметри",
    "positional arguments": "команди",
    "show this help message and exit": "показати цю довідку",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "the following arguments are required: %s": "бракує параметрів: %s",
    "unrecognized arguments: %s": "невідомі параметри: %s",
    "expected one argument": "потрібне одне значення",
    "argument %(argument_name)s: %(message)s": "параметр %(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "немає такого: %(value)r (можна %(choices)s)",
    "invalid %(type)s value: %(value)r": "хибне значення: %(value)r",
    "one of the arguments %s is required": "потрібен один із параметрів: %s",
    "not allowed with argument %s": "не поєднується з %s",
    "ignored explicit argument %r": "зайве значення %r",
    "expected at least one argument": "потрібне хоча б одне значення",
}


def translate_argparse() -> None:
    """Let argparse speak Ukrainian: it has no other door than its own gettext."""
    argparse._ = lambda text: _WORDS.get(text, text)  # type: ignore[attr-defined]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace with `command`; bad usage ends the process with status 2."""
    translate_argparse()
    parser = _parser()
    parsed = parser.parse_args(arguments)
    alone = [option for option in ("demo", "self_test") if getattr(parsed, option)]
    if alone and parsed.command is not None:
        parser.error(f"параметр --{alone[0].replace('_', '-')} не поєднується з командою")
    if parsed.command == "verify" and parsed.file is None:
        # «--trust CERT FILE»: the option took the file too
        if len(parsed.trust) < 2:
            parser.error("бракує параметрів: ФАЙЛ.pdf")
        parsed.file = parsed.trust.pop()
    return parsed


def _folder(text: str) -> Path:
    """A folder; an empty text would be the one in which the program was started."""
    if not text:
        raise ValueError(text)
    return Path(text)


def _row_id(text: str) -> int:
    """The id of a meeting or a letter as the store can keep it."""
    number = int(text)
    if not 0 < number < 1 << 63:
        raise ValueError(text)
    return number


def _text(text: str) -> str:
    """A text with something in it."""
    if not text.strip():
        raise ValueError(text)
    return text.strip()


def _day(text: str) -> date:
    """A day as the program prints it."""
    return datetime.strptime(text, "%d.%m.%Y").date()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Засідання, протоколи і підписи робочої групи. Без команди відкриває вікно.",
    )
    parser.add_argument(
        "--version", action="version", version=f"%(prog)s {__version__}", help="показати версію програми"
    )
    parser.add_argument("--data", type=_folder, metavar="ТЕКА", help="інша тека даних, для будь-якої команди")
    parser.add_argument("--demo", action="store_true", help="вікно на тимчасовій копії зразка")
    parser.add_argument("--self-test", action="store_true", help="перевірити встановлену програму")
    commands = parser.add_subparsers(dest="command", metavar="команда")
    _add_demo(commands)
    _add_meetings(commands)
    _add_transfer(commands)
    _add_protocol(commands)
    _add_papers(commands)
    _add_closing(commands)
    _add_outbox(commands)
    _add_verify(commands)
    _add_data(commands)
    _add_backup(commands)
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help_, description=help_)
    # also after the command; without a default, so that it does not undo one given before
    command.add_argument(
        "--data", type=_folder, metavar="ТЕКА", default=argparse.SUPPRESS, help="інша тека даних"
    )
    return command


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "demo", "зробити підписаний протокол зразка, без вікна")
    command.add_argument("--out", type=Path, required=True, metavar="ТЕКА", help="куди покласти файли")


def _add_meetings(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "meetings", "перелік засідань: ідентифікатор, дата, номер, стан")
    command.add_argument("--json", action="store_true", help="у форматі JSON")
    command = _command(commands, "actions", "перелік доручень усіх груп: строк, стан, виконавці, звідки")
    command.add_argument("--json", action="store_true", help="у форматі JSON")


def _add_transfer(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "import", "внести засідання з файла запису")
    command.add_argument("file", type=Path, metavar="ФАЙЛ.json")
    command = _command(commands, "export", "зберегти засідання у файл запису")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument("--out", type=Path, required=True, metavar="ФАЙЛ.json")


def _add_protocol(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "protocol", "зберегти протокол засідання як PDF")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument("--out", type=Path, required=True, metavar="ФАЙЛ.pdf")
    command.add_argument("--kind", choices=["full", "short"], help="повний (full) чи стислий (short)")
    command.add_argument("--draft", action="store_true", help="проєкт, з позначкою на кожній сторінці")
    command = _command(
        commands, "archive", "зберегти завершений протокол для архіву: усе, що до нього належить, ZIP"
    )
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument("--out", type=Path, required=True, metavar="ФАЙЛ.zip")


def _add_papers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _command(commands, "papers", "перелік документів, які можна зробити із засідання")
    command = _command(commands, "paper", "зробити один документ засідання")
    command.add_argument("kind", metavar="ВИД", help="який саме: див. «secretariat papers»")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument(
        "--item", type=int, action="append", default=[], metavar="K", help="номер питання; можна кілька разів"
    )
    command.add_argument(
        "--for",
        dest="people",
        action="append",
        default=[],
        metavar="ОСОБА",
        help="для кого: прізвище або назва; можна кілька разів; без --item – усе, що їм доручено",
    )
    command.add_argument(
        "--handed",
        action="append",
        default=[],
        metavar="ВИД",
        help="які документи роздають за списком; можна кілька разів",
    )
    command.add_argument(
        "--number", type=_text, metavar="№", help="вихідний номер листа; без нього – порожнє місце"
    )
    command.add_argument(
        "--answer-by", type=_day, metavar="ДД.ММ.РРРР", help="до якого дня лист просить відповісти"
    )
    command.add_argument("--draft", action="store_true", help="проєкт, з позначкою на кожній сторінці")
    command.add_argument(
        "--format", choices=["pdf", "docx"], default="pdf", help="яким файлом; docx – робоча копія"
    )
    for option, help_ in (
        ("--mask", "приховати й це"),
        ("--unmask", "лишити це, хоч програма й приховала б"),
    ):
        command.add_argument(
            option, action="append", default=[], metavar="ТЕКСТ", help=f"{help_}; для публікації"
        )
    command.add_argument("--json", action="store_true", help="що приховано і звідки речення, у форматі JSON")
    command.add_argument("--out", type=Path, required=True, metavar="ФАЙЛ")


def _add_closing(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "check", "перевірити протокол перед завершенням")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument("--json", action="store_true", help="у форматі JSON")
    command = _command(commands, "finalise", "присвоїти номер і завершити протокол")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument(
        "--reserve", action="store_true", help="лишити номери раннішим засіданням без номера"
    )
    command.add_argument(
        "--late", action="store_true", help="присвоїти номер, хоч пізніше засідання вже має свій"
    )
    command = _command(commands, "reopen", "відкрити завершений протокол для змін")
    command.add_argument("--meeting", type=_row_id, required=True, metavar="N")
    command.add_argument("--why", required=True, metavar="ПРИЧИНА", help="чому його відкривають")


def _add_outbox(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "outbox", "листи: перелік, надсилання, збереження файлами")
    command.set_defaults(doing="list")
    doings = command.add_subparsers(metavar="дія", title="дії")
    doing = _command(doings, "list", "перелік листів: стан, кому, тема, відповідь сервера")
    doing.add_argument("--json", action="store_true", help="у форматі JSON")
    doing.set_defaults(doing="list")
    doing = _command(doings, "send", "надіслати все, що чекає, через поштовий сервер з налаштувань")
    doing.set_defaults(doing="send")
    doing = _command(doings, "export", "зберегти все, що чекає, файлами .eml для поштової програми")
    doing.add_argument("folder", type=_folder, metavar="ТЕКА")
    doing.set_defaults(doing="export")
    _add_answer(doings, "confirm", "сказати, що ці листи надіслано (невідомі або збережені файлами)")
    _add_answer(doings, "again", "поставити ці листи в чергу знову: хто вже має листа, отримає його двічі")


def _add_answer(doings: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help: str) -> None:
    doing = _command(doings, name, help)
    which = doing.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "letters", type=_row_id, nargs="*", default=[], metavar="N", help="номери з переліку листів"
    )
    which.add_argument("--unknown", action="store_true", help="усі, про які невідомо, чи дійшли")
    doing.set_defaults(doing=name)


def _add_data(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "check-data", "перевірити всі дані: журнал, записи, файли, підписи, копії")
    command.add_argument("--json", action="store_true", help="у форматі JSON")


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "verify", "перевірити підписи у файлі протоколу")
    command.add_argument("file", type=Path, metavar="ФАЙЛ.pdf", nargs="?")
    command.add_argument(
        "--trust",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        metavar="СЕРТИФІКАТ.cer",
        help="кому довіряти, крім центру сертифікатів у теці даних",
    )
    command.add_argument("--json", action="store_true", help="у форматі JSON")


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = _command(commands, "backup", "зробити і перевірити резервну копію")
    command.add_argument("--to", type=_folder, metavar="ТЕКА", help="в іншу теку, а не на звичайне місце")
    command = _command(commands, "restore", "відновити дані з резервної копії")
    command.add_argument(
        "source", type=Path, metavar="КОПІЯ", help="файл копії або тека з копіями: тоді найновіша справна"
    )
