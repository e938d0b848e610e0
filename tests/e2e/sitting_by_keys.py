"""One meeting with all that may happen in it, typed into the program."""

from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.domain.record import MeetingRecord
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.toast import Toast
from secretariat.ui.status_line import StatusLine
from tests.e2e.keyboard import ALT, CTRL, Key, Keyboard
from tests.e2e.keyed_meeting import KeyedMeeting

AGENDA = (
    ("Про стан криміногенної обстановки у місті", "Куз"),
    ("Про освітлення вулиці Ґоголя", "Ков"),
    ("Про безпеку біля ґімназії", "Ков"),
    ("Про обладнання зупинок", "Ґал"),
    ("Про перейменування провулка", "Гає"),
    ("Про звернення мешканців Щедрищевого", "Мел"),
    ("Про бюджет на 2020 рік", "Зін"),
)


@dataclass
class Seen:
    """What was on the screen at each step, and what came of it all."""

    screen: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    status: dict[str, str] = field(default_factory=dict)
    farthest: int = 0
    record: MeetingRecord | None = None
    paper: str = ""


class Sitting(KeyedMeeting):
    """The meeting of 31 July 2019, entered afterwards from notes."""

    def __init__(self, shell: Shell, seen: Seen) -> None:
        super().__init__(Keyboard(shell.window))
        self._shell, self._seen = shell, seen

    def enter(self, bot: QtBot) -> None:
        """From the plan to the number."""
        for step in (
            self.prepare,
            self.register,
            self.first,
            self.second_and_third,
            self.fourth,
            self.fifth,
            self.left_out,
            self.added,
            self.take_up_later,
        ):
            step()
        self.close(bot)

    def look(self, step: str) -> None:
        """Keep what can be read now."""
        window, seen = self._shell.window, self._seen
        seen.screen[step] = "\n".join(text.text() for text in window.findChildren(Text) if text.isVisible())
        (line,), (toast,) = window.findChildren(StatusLine), window.findChildren(Toast)
        seen.status[step], seen.told[step] = line.accessibleName(), toast.text()

    def prepare(self) -> None:
        self.keyboard.press(Key.Key_2, with_=CTRL)
        self.plan("31.07.2019", "14:00", "мала зала міської ради")
        for title, rapporteur in AGENDA:
            self.put_on_agenda(title, rapporteur)
        self.look("prepared")
        self.stage(2)

    def register(self) -> None:
        """Їжак is absent, Щербань on leave; Зінченко by screen, Коваль late, Войтенко in the place of Їжак."""
        kb = self.keyboard
        self.sheet()
        self.call_the_roll("11112311113")
        kb.press(Key.Key_1, Key.Key_Up)
        kb.tab_to("Щербань В. О.: чому відсутній")
        kb.type("відпустка")
        kb.press(Key.Key_Tab)
        kb.type("заява від 29.07.2019")
        kb.tab_back_to("Коваль Ю. А.: прибуття")
        kb.replace("14:31")
        kb.press(Key.Key_Tab, Key.Key_Insert)
        kb.enter("Вой")
        kb.push("Додати")
        kb.press(Key.Key_Insert)
        kb.enter("представники громадськості")
        kb.enter("12")
        self.sheet()
        self.open_row("Войтенко")
        kb.tab_to("Замість кого")
        kb.enter("Їжа")
        self.open_row("Свєтов")
        kb.tab_to("Пішов")
        kb.replace("п4")
        kb.press(Key.Key_Tab)

    def first(self) -> None:
        """Unanimous; a vote on which presence stands is withdrawn and taken again; somebody new speaks."""
        kb = self.keyboard
        self.item(1)
        kb.press(Key.Key_F9)  # nothing to vote on yet: the key leads to the decision
        self.look("undecided")
        self.hours("14:00", "14:20")
        self.heard("Куз", "Доповів про стан злочинності за пів року.")
        self.spoke("Ґонта Марія Іванівна", "Запитала про патрулі біля шкіл.")
        kb.tab_back_to("Слова промовця")
        kb.tab_back_to("Внести як запрошену особу")
        kb.press(Key.Key_Space)
        self.point("Посилити патрулювання.", "Ков", "14.08.2019")
        kb.press(Key.Key_F8)
        self.look("unanimous")
        self.row("Кузьмінов")
        kb.press(Key.Key_3)
        self.look("has voted")
        self.otherwise("Без голосування")
        self.look("withdrawn vote")
        kb.press(Key.Key_F8)

    def second_and_third(self) -> None:
        """What was said becomes a point by F3; one vote carries both decisions."""
        kb = self.keyboard
        kb.press(Key.Key_PageDown, with_=CTRL)
        self.hours("14:20", "14:40")
        self.heard("Ков", "Поінформувала про вимкнені ліхтарі.")
        self.spoke("Гає", "Запропонувала відремонтувати ліхтарі до зими.")
        kb.tab_back_to("Слова промовця")
        kb.press(Key.Key_F3)
        self.act("Щер", "+30")
        kb.press(Key.Key_PageDown, with_=CTRL)
        self.hours("14:40", "14:50")
        self.heard("Ков", "Повідомила про перехід біля ґімназії.")
        self.point("Установити дорожні знаки.", "Куз", "30.08.2019")
        kb.press(Key.Key_PageUp, with_=CTRL)
        self.count(9, 0, 1)
        self.otherwise("Це ж голосування за питання 3")
        self.look("together")

    def fourth(self) -> None:
        """By name, as a roll is called; Білоус has stepped out."""
        kb = self.keyboard
        self.item(4)
        self.hours("14:50", "15:05")
        self.heard("Ґал", "Доповів про стан зупинок.")
        self.point("Обладнати зупинки.", "Ґал", "30.09.2019")
        self.open_row("Білоус")
        kb.push("Не бере участі в питанні")
        kb.replace("є власником зупинки")
        kb.press(Key.Key_Return)
        self.otherwise("Поіменне")
        kb.press(Key.Key_F9)
        kb.press(*[Key(Key.Key_0 + int(vote)) for vote in "12111311"])
        self.look("by name")

    def fifth(self) -> None:
        """An equal vote, which the chair decides, and somebody who disagrees."""
        kb = self.keyboard
        self.item(5)
        self.hours("15:05", "15:15")
        self.heard("Гає", "Запропонувала назву Ґрунтовий.")
        self.point("Погодити назву.", "Гає", "30.08.2019")
        self.count(4, 4, 1)
        self.look("tie")
        kb.push("Головуючий: за")
        self.look("tie decided")
        kb.press(Key.Key_F6, Key.Key_Escape)
        kb.push("Окрема думка")
        kb.enter("Ков")
        kb.type("назву слід обговорити з мешканцями")
        kb.press(Key.Key_Tab)

    def left_out(self) -> None:
        """One item is taken off, one is put off."""
        kb = self.keyboard
        self.item(6)
        self.leave_out(2, "заявник відкликав звернення")
        kb.ask("Про бюджет")
        self.leave_out(3, "немає розрахунків")
        kb.tab_to("На який день")
        kb.enter("14.08.2019")

    def added(self) -> None:
        """One item came during the meeting; from it on others preside and take the minutes."""
        kb = self.keyboard
        kb.press(Key.Key_Return, with_=CTRL)
        kb.enter("Про ремонт ґанку бібліотеки")
        self.heard("Мел", "Поінформувала про стан ґанку.")
        kb.push("Узято до відома")
        self.hours("15:15", "15:30")
        self.officer("Головує з цього питання", "Куз")
        self.officer("Протокол веде з цього питання", "Мел")
        self.look("added")

    def take_up_later(self) -> None:
        """The next meeting takes up what this one has put off; the old item tells of it."""
        kb = self.keyboard
        kb.press(Key.Key_Left, with_=ALT)
        self.plan("14.08.2019")
        kb.push("Додати: Про бюджет на 2020 рік")
        kb.press(Key.Key_Left, with_=ALT)
        kb.press(Key.Key_Down, Key.Key_Return)
        self.stage(2)
        self.item(7)
        self.look("taken up")

    def close(self, bot: QtBot) -> None:
        """The check lets the number be given."""
        self.stage(3)
        self.look("protocol")
        self.keyboard.push("Присвоїти № 1")
        bot.waitUntil(self._is_closed, timeout=20_000)
        self._seen.farthest = self.keyboard.farthest

    def _is_closed(self) -> bool:
        self.look("closed")
        return "текст закрито" in self._seen.status["closed"]


def enter_everything(folder: Path, bot: QtBot) -> Seen:
    """Begin the program, type the meeting, end the program."""
    shell, seen = Shell(open_data_folder(folder), Settings()), Seen()
    with bot.waitSignal(shell.ready, timeout=20_000):
        shell.begin()
    shell.window.resize(1366, 740)
    with bot.waitActive(shell.window):
        shell.window.activateWindow()
    try:
        Sitting(shell, seen).enter(bot)
    finally:
        shell.window.close()
        shell.end()
        shell.window.deleteLater()
    return seen
