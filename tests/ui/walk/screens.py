"""The catalogue of screens: what the walker looks at. A new screen is one line of `SCREENS`."""

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.app.outbox_entry import OUTBOX
from secretariat.app.window_rooms import ACTIONS, MEETINGS, PEOPLE, SETTINGS, TODAY
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.outbox.room import OutboxRoom
from tests.records.pictures import halves, saved
from tests.ui.walk.folders import Folder
from tests.ui.walk.program import CTRL, Key, Program

PEOPLE_FILE = """Прізвище;Імʼя;По батькові;Ел. пошта
Ґалаґан;Юрій;Олегович;g@example.org
Зінченко;;;
Дем’яненко-Пересопницький;Володимир-Олександр;Степанович;не адреса
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`lead` brings the program, fresh on a `folder`, to the screen."""

    name: str
    folder: Folder
    lead: Callable[[Program], None]


def _screen(name: str, folder: Folder, *steps: Callable[[Program], object]) -> Screen:
    def lead(program: Program) -> None:
        for step in steps:
            step(program)
            program.rest()

    return Screen(name=name, folder=folder, lead=lead)


def stage(number: int) -> Callable[[Program], None]:
    """Open the meeting at a stage."""
    return lambda program: program.open_meeting(number)


def room(id: str) -> Callable[[Program], None]:
    """Enter a room."""
    return lambda program: program.window.enter_room(id)


def key(*keys: Key) -> Callable[[Program], None]:
    """Press keys where the cursor is."""
    return lambda program: program.key(*keys)


def ctrl(*keys: Key) -> Callable[[Program], None]:
    """Press keys with Ctrl."""
    return lambda program: program.key(*keys, modifiers=CTRL)


def typed(text: str) -> Callable[[Program], None]:
    """Type where the cursor is."""
    return lambda program: program.write(text)


def remove_meeting(program: Program) -> None:
    """Delete the meeting that is chosen in the list."""
    program.part(MeetingsRoom).page.details.remove_requested.emit()


def plan(what: str) -> Callable[[Program], None]:
    """Open a form of planning for the meeting that is chosen in the list."""
    return lambda program: getattr(program.part(MeetingsRoom).planning(), what)()


def ask(letters: str) -> Callable[[Program], None]:
    """Do what the palette finds first for these letters."""

    def act(program: Program) -> None:
        program.key(Key.Key_K, modifiers=CTRL)
        program.write(letters)
        program.key(Key.Key_Return)

    return act


def bring(name: str) -> Callable[[Program], None]:
    """Take people out of a file."""

    def act(program: Program) -> None:
        path = program.folder / name
        if name == "особи.csv":
            path.write_text(PEOPLE_FILE, encoding="utf-8")
        program.prompts.will_answer(path)
        program.click("Додати з файла")

    return act


def attach_picture(program: Program) -> None:
    """Add a photograph as an annex."""
    path = program.folder / "Подвір’я школи.jpg"
    path.write_bytes(saved(halves((1600, 1000)), "JPEG"))
    program.prompts.will_answer(path)
    program.click("Додати файл…")


def click(name: str) -> Callable[[Program], None]:
    """Click what is called so."""
    return lambda program: program.click(name)


def choose_letter(letter_id: int) -> Callable[[Program], None]:
    """Choose a letter in the outbox."""
    return lambda program: program.part(OutboxRoom).table.choose(letter_id)


BY_SERVER = "Програма надсилає листи сама, через поштовий сервер"
AHEAD = (room(MEETINGS), ctrl(Key.Key_N), typed("14.08.2030"), key(Key.Key_Return))
"""A meeting that is still to come, opened at its preparation."""

SCREENS = (
    _screen("first run", Folder.NEW),
    _screen("failure", Folder.BROKEN),
    _screen("today", Folder.SAMPLE, room(TODAY)),
    _screen("today, one finalised", Folder.FINALISED, room(TODAY)),
    _screen("today, nothing yet", Folder.SET_UP, room(TODAY)),
    _screen("meetings", Folder.SAMPLE, room(MEETINGS)),
    _screen("meetings, a new one", Folder.SAMPLE, room(MEETINGS), ctrl(Key.Key_N)),
    _screen("meetings, nothing found", Folder.SAMPLE, room(MEETINGS), ctrl(Key.Key_F), typed("щщщ")),
    _screen("meetings, none left", Folder.SAMPLE, room(MEETINGS), remove_meeting),
    _screen("meetings, the trash", Folder.SAMPLE, room(MEETINGS), remove_meeting, click("Кошик (1)")),
    _screen(
        "meetings, deleting for good",
        Folder.SAMPLE,
        room(MEETINGS),
        remove_meeting,
        click("Кошик (1)"),
        click("Видалити засідання 31.07.2019 назавжди…"),
    ),
    _screen("meetings, proposals", Folder.SAMPLE, room(MEETINGS), click("Пропозиції")),
    _screen("meetings, cancelling", Folder.SAMPLE, room(MEETINGS), plan("cancel")),
    _screen("meetings, putting off", Folder.SAMPLE, room(MEETINGS), plan("postpone")),
    _screen("meetings, a template", Folder.SAMPLE, room(MEETINGS), plan("make_template")),
    _screen("meetings, templates", Folder.SAMPLE, room(MEETINGS), plan("show_templates")),
    _screen("meetings, more", Folder.SAMPLE, room(MEETINGS), click("Інші дії")),
    _screen("decisions", Folder.SAMPLE, room(MEETINGS), click("Рішення")),
    _screen("actions", Folder.SAMPLE, room(ACTIONS)),
    _screen("actions, more time", Folder.SAMPLE, room(ACTIONS), click("Продовжити строк")),
    _screen("actions, a note", Folder.SAMPLE, room(ACTIONS), click("Додати запис")),
    _screen("actions, done with a proof", Folder.SAMPLE, room(ACTIONS), click("Виконано, з підтвердженням")),
    _screen("actions, not needed", Folder.SAMPLE, room(ACTIONS), click("Зняти з контролю")),
    _screen("report on decisions", Folder.SAMPLE, room(ACTIONS), click("Звіт про виконання")),
    _screen("people", Folder.SAMPLE, room(PEOPLE)),
    _screen("people, a new one", Folder.SAMPLE, room(PEOPLE), ctrl(Key.Key_N)),
    _screen("people from a file", Folder.SAMPLE, room(PEOPLE), bring("особи.csv")),
    _screen("people from a file that is none", Folder.SAMPLE, room(PEOPLE), bring("немає.csv")),
    _screen("people, letters", Folder.WRITTEN, room(PEOPLE)),
    _screen("outbox", Folder.WRITTEN, room(OUTBOX)),
    _screen("outbox, nothing yet", Folder.SAMPLE, room(OUTBOX)),
    _screen("outbox, once more", Folder.WRITTEN, room(OUTBOX), choose_letter(5), click("Надіслати ще раз")),
    _screen("settings, a mail server", Folder.WRITTEN, room(OUTBOX), click("Як надсилати"), click(BY_SERVER)),
    _screen("settings", Folder.SAMPLE, room(SETTINGS)),
    _screen("settings, a backup", Folder.SAMPLE, room(SETTINGS), click("Зробити копію зараз")),
    _screen("settings, a new group", Folder.SAMPLE, room(SETTINGS), click("Нова група")),
    _screen("settings, the data are checked", Folder.SIGNED, room(SETTINGS), click("Перевірити дані")),
    _screen("settings, encrypting", Folder.SAMPLE, room(SETTINGS), click("Зашифрувати дані…")),
    _screen("settings, encrypted", Folder.ENCRYPTED, room(SETTINGS)),
    _screen("settings, another passphrase", Folder.ENCRYPTED, room(SETTINGS), click("Змінити пароль")),
    _screen("settings, another sheet", Folder.ENCRYPTED, room(SETTINGS), click("Новий аркуш відновлення")),
    _screen("settings, no encryption more", Folder.ENCRYPTED, room(SETTINGS), click("Вимкнути шифрування")),
    _screen("preparation", Folder.SAMPLE, stage(1)),
    _screen("preparation, ahead", Folder.SAMPLE, *AHEAD),
    _screen("preparation, carried over", Folder.SAMPLE, *AHEAD, click("Додати всі")),
    _screen("preparation, a proposal", Folder.SAMPLE, *AHEAD, click("Пропозиція")),
    _screen("preparation, a new item", Folder.SAMPLE, stage(1), ctrl(Key.Key_Return)),
    _screen("preparation, the meeting's details", Folder.SAMPLE, stage(1), click("Змінити")),
    _screen("meeting", Folder.SAMPLE, stage(2)),
    _screen("meeting, presence", Folder.SAMPLE, stage(2), key(Key.Key_F2, Key.Key_Down, Key.Key_Return)),
    _screen("meeting, registration", Folder.SAMPLE, stage(2), ask("реєстр")),
    _screen("meeting, a speech", Folder.SAMPLE, stage(2), key(Key.Key_F5), typed("ко")),
    _screen("meeting, a point", Folder.SAMPLE, stage(2), key(Key.Key_F6), typed("Доручити Ґалаґану")),
    _screen("meeting, papers of a stage", Folder.SAMPLE, stage(1), click("Документи")),
    _screen("meeting, other ways to vote", Folder.SAMPLE, stage(2), click("Інакше…")),
    _screen("meeting, the vote", Folder.SAMPLE, stage(2), key(Key.Key_F8)),
    _screen("protocol", Folder.SAMPLE, stage(3)),
    _screen("protocol, a new annex", Folder.SAMPLE, stage(3), ctrl(Key.Key_Return)),
    _screen(
        "protocol, an annex",
        Folder.SAMPLE,
        stage(3),
        *(ctrl(Key.Key_Return), typed("Перелік вулиць"), key(Key.Key_Return)),
        *(typed("вул. Ґанкова\nпров. Їжаковий"), key(Key.Key_Tab)),
    ),
    _screen("protocol, a picture", Folder.SAMPLE, stage(3), attach_picture),
    _screen("signing, too early", Folder.SAMPLE, stage(4)),
    _screen("sending, too early", Folder.SAMPLE, stage(5)),
    _screen("meetings, one finalised", Folder.FINALISED, room(MEETINGS)),
    _screen("preparation, finalised", Folder.FINALISED, stage(1)),
    _screen("meeting, finalised", Folder.FINALISED, stage(2)),
    _screen(
        "protocol, asking for remarks",
        Folder.SAMPLE,
        stage(3),
        click("Погодження проєкту"),
        click("Запитати 8 осіб"),
    ),
    _screen("protocol, the round of approval", Folder.SAMPLE, stage(3), click("Погодження проєкту")),
    _screen("protocol, opening for changes", Folder.FINALISED, stage(3), click("Відкрити для змін…")),
    _screen("protocol, finalised", Folder.FINALISED, stage(3)),
    _screen("protocol, an extract", Folder.FINALISED, stage(2), ask("витяг")),
    _screen("signing", Folder.FINALISED, stage(4)),
    _screen("meetings, one signed", Folder.SIGNED, room(MEETINGS)),
    _screen("protocol, signed", Folder.SIGNED, stage(3)),
    _screen("signing, signed", Folder.SIGNED, stage(4)),
    _screen("signing on paper", Folder.FINALISED, stage(4), click("На папері")),
    _screen("sending", Folder.SIGNED, stage(5)),
    _screen("sending, public version", Folder.SIGNED, stage(5), click("Переглянути приховане")),
    _screen("sending, press release", Folder.SIGNED, stage(5), click("Переглянути новину")),
    _screen("keys", Folder.SAMPLE, stage(2), key(Key.Key_F1)),
    _screen("palette", Folder.SAMPLE, stage(2), ctrl(Key.Key_K)),
    _screen("palette, nothing found", Folder.SAMPLE, ctrl(Key.Key_K), typed("щщщ")),
    _screen("menu", Folder.SAMPLE, stage(2), key(Key.Key_F8), key(Key.Key_F10)),
    _screen("menu, undo barred", Folder.FINALISED, key(Key.Key_F10)),
    _screen("undo told", Folder.SAMPLE, stage(2), key(Key.Key_F8), ctrl(Key.Key_Z)),
    _screen("long: today", Folder.LONG, room(TODAY)),
    _screen("long: meetings", Folder.LONG, room(MEETINGS)),
    _screen("long: a new meeting", Folder.LONG, room(MEETINGS), ctrl(Key.Key_N)),
    _screen("long: proposals", Folder.LONG, room(MEETINGS), click("Пропозиції")),
    _screen("long: templates", Folder.LONG, room(MEETINGS), plan("show_templates")),
    _screen("long: decisions", Folder.LONG, room(MEETINGS), click("Рішення")),
    _screen("long: actions", Folder.LONG, room(ACTIONS)),
    _screen("long: more time", Folder.LONG, room(ACTIONS), click("Продовжити строк")),
    _screen("long: report on decisions", Folder.LONG, room(ACTIONS), click("Звіт про виконання")),
    _screen("long: people", Folder.LONG, room(PEOPLE)),
    _screen("long: settings", Folder.LONG, room(SETTINGS)),
    _screen("long: preparation", Folder.LONG, stage(1)),
    _screen("long: preparation, ahead", Folder.LONG, *AHEAD),
    _screen("long: meeting", Folder.LONG, stage(2)),
    _screen("long: registration", Folder.LONG, stage(2), ask("реєстр")),
    _screen("long: protocol", Folder.LONG, stage(3)),
    _screen("a crash told", Folder.SAMPLE, lambda program: program.shell.tell_crash(None)),
    _screen("a crash's report", Folder.SAMPLE, lambda program: program.shell.tell_crash(program.folder)),
)
