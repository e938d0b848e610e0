"""A whole meeting, from its planning to its protocol, is entered with the keyboard alone."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import SAMPLE
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.domain.agenda import ItemState
from secretariat.domain.ballot import Ballot, BallotWay, Choice, Outcome, outcome
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Meeting
from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.services.protocols import protocol_file
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.toast import Toast
from secretariat.ui.status_line import StatusLine
from tests.e2e.keyboard import ALT, CTRL, Key, Keyboard
from tests.e2e.keyed_meeting import KeyedMeeting
from tests.e2e.meeting_window import introduce
from tests.judges import pdf_text
from tests.ui.looks import dress

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
        kb.press(Key.Key_F2, Key.Key_Insert)
        kb.enter("Ґон")
        kb.push("Додати")
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


@pytest.fixture(scope="module")
def seen(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, request: pytest.FixtureRequest
) -> Seen:
    """The meeting is typed once for all the statements below."""
    dress()
    install_language(qapp)
    folder = tmp_path_factory.mktemp("Канцелярія")
    with opened_office(folder) as office:
        introduce(office, from_json(resource(*SAMPLE).read_bytes()))
    seen = enter_everything(folder, QtBot(request))
    with opened_office(folder) as office:
        with office.desk.work() as uow:
            (meeting_id,) = [one.id for one in uow.find(Meeting) if one.number is not None]
            seen.record = uow.record(meeting_id)
        file = folder / "protocol.pdf"
        file.write_bytes(protocol_file(office.desk, meeting_id).data)
    seen.paper = " ".join(pdf_text(file, "-layout").split())
    return seen


@pytest.fixture
def record(seen: Seen) -> MeetingRecord:
    assert seen.record is not None
    return seen.record


def ballot(record: MeetingRecord, position: int) -> Ballot:
    item = next(item for item in record.items if item.position == position)
    resolution = next(row for row in record.resolutions if row.item_id == item.id)
    return next(row for row in record.ballots if row.id == resolution.ballot_id)


def family(record: MeetingRecord, person_id: PersonId) -> str:
    return next(person.family for person in record.persons if person.id == person_id)


def test_nothing_is_far_from_the_keys(seen: Seen) -> None:
    assert seen.farthest <= 40


def test_the_status_line_counts_who_is_there(seen: Seen) -> None:
    assert seen.status["unanimous"].startswith("Присутні 9 з 11 · кворум є (потрібно 6) · Збережено ")
    assert seen.status["by name"].startswith("Присутні 8 з 11 · кворум є (потрібно 6) · Збережено ")


def test_a_vote_without_a_decision_leads_to_the_decision(seen: Seen) -> None:
    assert "Спершу запишіть рішення" in seen.screen["undecided"]


def test_a_unanimous_vote_is_called_so_on_the_screen_and_on_paper(seen: Seen, record: MeetingRecord) -> None:
    assert "Ухвалено одноголосно" in seen.screen["unanimous"]
    assert "Рішення ухвалено одноголосно." in seen.paper
    assert (ballot(record, 1).for_, ballot(record, 1).counted) == (9, 9)


def test_who_voted_is_not_made_absent_before_the_vote_is_withdrawn(seen: Seen) -> None:
    assert "питання 1" in seen.told["has voted"]
    assert seen.told["withdrawn vote"] == "Голосування відкликано"


def test_somebody_new_spoke(record: MeetingRecord, seen: Seen) -> None:
    assert "Ґонта" in [person.family for person in record.persons]
    assert "Ґонта М. І." in seen.paper


def test_the_words_of_a_speaker_became_a_point_and_an_action(record: MeetingRecord) -> None:
    (point,) = [row for row in record.points if "ліхтарі" in row.text]
    (action,) = [row for row in record.actions if row.point_id == point.id]
    assert point.text == "Відремонтувати ліхтарі до зими."
    assert action.assignee_id is not None
    assert family(record, action.assignee_id) == "Щербань"


def test_one_vote_carries_two_decisions(seen: Seen, record: MeetingRecord) -> None:
    assert ballot(record, 2) == ballot(record, 3)
    assert "Одне голосування також за питання 3" in seen.screen["together"]
    assert "Голосування проведено разом щодо питань 2 і 3." in seen.paper


def test_each_vote_by_name_is_known_and_who_stepped_out_has_none(record: MeetingRecord) -> None:
    named = ballot(record, 4)
    votes = {family(record, row.person_id): row.choice for row in record.votes if row.ballot_id == named.id}
    assert named.way is BallotWay.BY_NAME
    assert votes == {
        "Войтенко": Choice.FOR,
        "Гаєвська": Choice.AGAINST,
        "Ґалаґан": Choice.FOR,
        "Єременко": Choice.FOR,
        "Зінченко": Choice.FOR,
        "Коваль": Choice.ABSTAINED,
        "Кузьмінов": Choice.FOR,
        "Мельник": Choice.FOR,
    }


def test_an_equal_vote_is_decided_by_the_chair(seen: Seen, record: MeetingRecord) -> None:
    assert "Рівність: вирішує голос головуючого" in seen.screen["tie"]
    assert "порівну; вирішив голос головуючого: «за»" in seen.screen["tie decided"]
    assert outcome(ballot(record, 5)) is Outcome.ADOPTED
    assert "Голоси розділилися порівну; вирішальним є голос головуючого – «за»." in seen.paper


def test_items_are_taken_off_put_off_and_added(record: MeetingRecord) -> None:
    items = sorted(record.items, key=lambda item: item.position)
    left_out = {item.position: (item.state, item.reason) for item in items if not item.discussed}
    assert left_out == {
        6: (ItemState.WITHDRAWN, "заявник відкликав звернення"),
        7: (ItemState.POSTPONED, "немає розрахунків"),
    }
    assert [item.title for item in items if item.added] == ["Про ремонт ґанку бібліотеки"]


def test_what_was_put_off_tells_where_it_went_on(seen: Seen) -> None:
    assert "У порядку денному засідання 14.08.2019, питання 1." in seen.screen["taken up"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Відсутні: Їжак С. В., Щербань В. О. (відпустка, заява від 29.07.2019).",
        "Повноваження відсутнього члена робочої групи (Їжак С. В.) здійснює Войтенко С.",
        "представники громадськості (12 осіб)",
        "Коваль Ю. А. прибула о 14:31, під час розгляду питання 2.",
        "Свєтов Е. залишив засідання до розгляду питання 4.",
        "Білоус Д. Г. не брав участі в розгляді питання 4 та голосуванні (є власником зупинки).",
        "Зінченко Р. І. (дистанційно)",
        "Голосували: «за» – 9, «проти» – 0, «утрималися» – 1.",
        "Окрема думка (Коваль Ю. А.): назву слід обговорити з мешканцями.",
        "6. Про звернення мешканців Щедрищевого – знято з розгляду.",
        "Причина: заявник відкликав звернення.",
        "7. Про бюджет на 2020 рік – перенесено на засідання 14 серпня 2019 року.",
        "Питання включено до порядку денного під час засідання.",
        "Починаючи з питання 8 головував Кузьмінов О.",
        "Починаючи з питання 8 протокол вела Мельник Л. І.",
        "Інформацію взяти до відома.",
    ],
)
def test_the_protocol_says(seen: Seen, sentence: str) -> None:
    assert sentence in seen.paper.replace("\N{NO-BREAK SPACE}", " ")


def test_the_stage_of_the_protocol_tells_when_it_was_due(seen: Seen) -> None:
    assert "07.08.2019" in seen.screen["protocol"]
