"""The frame: rooms, keys, what it says, how it closes."""

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.actions import ActionId, Scope, action_text
from secretariat.ui.icons import Icon
from secretariat.ui.keys_sheet import KeysSheet
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.main_window import SMALLEST, MainWindow
from secretariat.ui.measures import SELECTION_BAR
from secretariat.ui.navigation import NavigationEntry
from secretariat.ui.rooms import Room
from secretariat.ui.status_line import Fact, StatusLine
from secretariat.ui.typography import Role, role_font
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.typing import press

CTRL = Qt.KeyboardModifier.ControlModifier


class Workspace(QWidget):
    """A room that has stages, a search field, and typing to be stored."""

    def __init__(self) -> None:
        super().__init__()
        self.stages: list[int] = []
        self.settled = 0
        self.search = QLineEdit(self)

    def open_stage(self, number: int) -> bool:
        """Take every digit up to 5."""
        self.stages.append(number)
        return number <= 5

    def focus_search(self) -> None:
        """Put the cursor into the field."""
        self.search.setFocus()

    def settle(self) -> None:
        """Count how often the room is asked to store."""
        self.settled += 1


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A frame with three rooms, shown."""
    frame = MainWindow()
    qtbot.addWidget(frame)
    makers: tuple[tuple[str, str, Callable[[], QWidget]], ...] = (
        ("today", "Сьогодні", QWidget),
        ("meetings", "Засідання", Workspace),
        ("settings", "Налаштування", QWidget),
    )
    for room, title, make in makers:
        frame.add_room(Room(id=room, title=title, icon=Icon.SUN, make=make))
    with qtbot.waitActive(frame):
        frame.show()
    return frame


def test_a_room_is_built_when_it_is_first_entered(qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        return made[-1]

    frame = MainWindow()
    qtbot.addWidget(frame)
    frame.add_room(Room(id="people", title="Особи", icon=Icon.PERSON, make=make))
    assert made == []
    with qtbot.waitSignal(frame.room_entered):
        frame.enter_room("people")
    frame.enter_room("people")
    assert frame.current_room() == "people"
    assert len(made) == 1


def test_a_digit_with_ctrl_enters_a_room(window: MainWindow) -> None:
    press(window, Qt.Key.Key_3, CTRL)
    assert window.current_room() == "settings"


def test_digits_belong_to_the_stages_while_a_meeting_is_open(window: MainWindow) -> None:
    window.enter_room("meetings")
    press(window, Qt.Key.Key_3, CTRL)
    room = window.room_view("meetings")
    assert isinstance(room, Workspace)
    assert room.stages == [3]
    assert window.current_room() == "meetings"


def test_arrows_walk_the_navigation_and_the_room_follows(window: MainWindow) -> None:
    window.enter_room("today")
    press(window, Qt.Key.Key_0, CTRL)
    entry = QApplication.focusWidget()
    assert entry is not None
    assert entry.accessibleName() == "Сьогодні"
    press(entry, Qt.Key.Key_Down)
    assert window.current_room() == "meetings"


def test_ctrl_f_goes_to_the_search_of_the_room(window: MainWindow) -> None:
    window.enter_room("meetings")
    press(window, Qt.Key.Key_F, CTRL)
    room = window.room_view("meetings")
    assert isinstance(room, Workspace)
    assert QApplication.focusWidget() is room.search


def test_typing_is_stored_when_the_room_is_left_and_when_the_window_closes(window: MainWindow) -> None:
    window.enter_room("meetings")
    room = window.room_view("meetings")
    assert isinstance(room, Workspace)
    window.enter_room("today")
    assert room.settled == 1
    window.enter_room("meetings")
    window.close()
    assert room.settled == 2


def test_the_geometry_is_handed_over_on_closing_and_taken_back(qtbot: QtBot) -> None:
    kept: list[QByteArray] = []
    first, second = MainWindow(closing=kept.append), MainWindow()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    # the offscreen display is 800 wide: Qt would make a wider window narrower again
    first.resize(900, 660)
    first.show()
    first.close()
    second.restore(kept[0])
    assert (second.width(), second.height()) == (900, 660)


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.fit_screen()
    room = window.screen().availableSize()
    assert window.height() <= room.height()
    assert window.width() <= max(room.width(), SMALLEST[0])


def test_the_title_names_the_program_and_what_is_open(window: MainWindow) -> None:
    assert window.windowTitle() == "Секретаріат"
    window.set_title("Засідання 31.07.2019")
    assert window.windowTitle() == "Секретаріат — Засідання 31.07.2019"


def test_undo_is_a_wish_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.undo_requested):
        press(window, Qt.Key.Key_Z, CTRL)
    with qtbot.waitSignal(window.redo_requested):
        press(window, Qt.Key.Key_Y, CTRL)


def test_f1_shows_the_keys_and_esc_hides_them(window: MainWindow) -> None:
    window.enter_room("today")
    press(window, Qt.Key.Key_F1)
    cross = QApplication.focusWidget()
    assert cross is not None
    sheet = cross.parentWidget()
    assert sheet is not None
    assert sheet.accessibleName() == "Клавіші"
    assert sheet.isVisible()
    press(cross, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_help_shows_every_action_and_begins_with_the_place(window: MainWindow) -> None:
    sheet = KeysSheet(window)
    sheet.show_keys({Scope.RUNNING, Scope.EVERYWHERE})
    words = [text.text() for text in sheet.findChildren(Text)]
    assert {action_text(action) for action in ActionId} - set(words) == set()
    titles = ["Під час засідання", "Усюди", "У порядку денному"]
    assert sorted(titles, key=words.index) == titles


def test_the_status_line_says_what_is_true_and_when_it_was_stored(window: MainWindow) -> None:
    window.show_facts([Fact(text="Присутні 7 з 11", strong=True), Fact(text="кворум є", tone=Tone.OK)])
    window.show_stored(datetime(2019, 7, 31, 14, 32))
    assert status_of(window) == "Присутні 7 з 11 · кворум є · Збережено 14:32"
    window.show_not_stored("диск заповнений")
    assert status_of(window) == "Присутні 7 з 11 · кворум є · Не збережено: диск заповнений"


def test_hints_give_way_to_facts_in_a_narrow_window(window: MainWindow) -> None:
    window.show_facts([Fact(text="Дуже довгий рядок про те, що є на цьому засіданні сьогодні " * 2)])
    window.show_keys(["Ctrl+PgDn — наступне питання", "Ctrl+Пробіл — фрази"])
    window.show_stored(datetime(2019, 7, 31, 14, 32))
    settle(window, 1024, 640)
    line = window.findChild(StatusLine)
    wide, narrow = line._hints_that_fit(900), line._hints_that_fit(260)
    assert [hint.text for hint in wide][-1] == [hint.text for hint in narrow][-1] == "Збережено 14:32"
    assert len(wide) == 4
    assert [hint.text for hint in narrow] == ["F1 — клавіші", "Збережено 14:32"]


@pytest.mark.parametrize("points", [9, 10, 14, 18])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_word_of_the_frame_is_cut(window: MainWindow, points: int, dark: bool) -> None:
    dress(dark=dark, points=points)
    window.enter_room("settings")
    window.toggle_keys()
    window.say("Видалено 3 питання", lambda: None)
    settle(window, 1366, 736)
    assert cut_words(window) == []


def test_a_window_narrower_than_900_keeps_drawings_only(qtbot: QtBot) -> None:
    frame = MainWindow()
    qtbot.addWidget(frame)
    frame.add_room(Room(id="today", title="Сьогодні", icon=Icon.SUN, make=QWidget))
    frame.setMinimumSize(1, 1)
    settle(frame, 880, 640)
    entry = next(entry for entry in frame.findChildren(QWidget) if entry.accessibleName() == "Сьогодні")
    assert entry.toolTip() == "Сьогодні"
    assert entry.width() < 60


def test_every_control_of_the_frame_has_a_name(window: MainWindow) -> None:
    window.enter_room("today")
    window.toggle_keys()
    window.say("Видалено", lambda: None)
    assert nameless(window) == []


def test_the_frame_does_not_import_what_is_slow_to_import() -> None:
    code = "import sys, secretariat.ui.main_window, secretariat.ui.theme, secretariat.ui.i18n; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "secretariat.ui.main_window" in loaded
    assert loaded & {"reportlab", "pyhanko", "alembic", "sqlalchemy", "sqlcipher3", "pypdfium2"} == set()


def status_of(window: MainWindow) -> str:
    """What a screen reader is told of the status line."""
    names = [part.accessibleName() for part in window.findChildren(QWidget)]
    return next(name for name in names if "Присутні" in name)


def test_ctrl_comma_asks_for_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.settings_requested):
        press(window, Qt.Key.Key_Comma, CTRL)


def test_a_long_fact_ends_in_dots_before_the_time_of_storing(window: MainWindow) -> None:
    line = window.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    settle(window, 1024, 640)
    window.show_stored(datetime(2026, 3, 12, 14, 32))
    window.show_facts([])
    without = line.grab(QRect(line.width() - 140, 0, 140, line.height())).toImage()
    window.show_facts([Fact(text="Координаційна робоча група з питань згуртованості " * 5)])
    beside = line.grab(QRect(line.width() - 140, 0, 140, line.height())).toImage()
    assert beside == without


def test_many_facts_leave_room_for_the_time_of_storing(window: MainWindow) -> None:
    line = window.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    line.resize(900, 28)
    line.show_stored(datetime(2026, 11, 5, 14, 32))
    line.show_facts([Fact(text=f"Робоча група з питань благоустрою {number}") for number in range(9)])
    shown = line._facts_that_fit()
    assert 1 < len(shown) < 9
    assert line._width(shown) < 900 - 100


def test_the_current_room_is_strong_and_its_name_stands_clear_of_the_bar(window: MainWindow) -> None:
    dress()
    settle(window, 1366, 700)
    longest = max(window.findChildren(NavigationEntry), key=lambda entry: len(entry.text()))
    words = QFontMetrics(role_font(Role.CAPTION_STRONG)).horizontalAdvance(longest.text())
    assert (longest.width() - words) / 2 > SELECTION_BAR
