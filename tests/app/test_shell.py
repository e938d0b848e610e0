"""The window with everything behind it, on folders as they are found."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.closing_backup import back_up
from secretariat.app.demo import import_sample
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings, load_settings
from secretariat.app.shell import Shell
from secretariat.domain.errors import DomainError
from secretariat.storage.place import backups_folder, store_path
from secretariat.ui.actions_list.extend_form import ExtendForm
from secretariat.ui.failure_page import FailurePage
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.toast import Toast
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.navigation import NavigationEntry
from secretariat.ui.status_line import StatusLine
from secretariat.ui.theme import Scheme, apply_theme
from secretariat.ui.today.room import TodayRoom
from secretariat.ui.welcome.page import WelcomePage
from tests.ui.looks import nameless
from tests.ui.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Start = Callable[..., Shell]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with the sample."""
    with opened_office(tmp_path) as office:
        import_sample(office)
    return tmp_path


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    """Starts windows as the program does, and ends them."""
    begun: list[Shell] = []
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)

    def start(root: Path, *, sample: bool = False, waits: bool = True) -> Shell:
        shell = Shell(open_data_folder(root), Settings(), sample=sample)
        begun.append(shell)
        if waits:
            with qtbot.waitSignal(shell.ready, timeout=20_000):
                shell.begin()
        else:
            shell.begin()
        return shell

    yield start
    for shell in begun:
        shell.window.close()
        shell.end()
        shell.window.deleteLater()


def room(shell: Shell) -> MeetingsRoom:
    """The room of meetings, entered."""
    shell.window.enter_room("meetings")
    found = shell.window.findChild(MeetingsRoom)
    assert isinstance(found, MeetingsRoom)
    return found


def first(shell: Shell) -> TodayRoom:
    """The first room."""
    found = shell.window.findChild(TodayRoom)
    assert isinstance(found, TodayRoom)
    return found


def toast(shell: Shell) -> str:
    shown = shell.window.findChild(Toast)
    assert isinstance(shown, Toast)
    return shown.text()


def entry(shell: Shell, name: str) -> NavigationEntry:
    (found,) = [one for one in shell.window.findChildren(NavigationEntry) if one.accessibleName() == name]
    return found


def status(shell: Shell) -> str:
    line = shell.window.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    return line.accessibleName()


def named_keys(shell: Shell) -> list[str]:
    line = shell.window.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    return [key.text for key in line._keys]


@pytest.mark.parametrize("failing", ["names", "meetings", "counts"])
def test_a_store_that_fails_in_the_pool_is_told_and_is_no_bug(
    qtbot: QtBot, folder: Path, start: Start, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    shell = start(folder)
    office = shell.rooms._opened.office if shell.rooms._opened is not None else None
    assert office is not None
    qtbot.waitUntil(shell.tasks.is_idle)

    def failed(*_: object) -> None:
        raise DomainError("disk_failed")

    monkeypatch.setattr(office.actions if failing == "counts" else office.rows, failing, failed)
    {
        "names": shell._learn_names,
        "counts": shell.rooms._count_overdue,
        "meetings": lambda: shell.rooms._find(print),
    }[failing]()
    qtbot.waitUntil(shell.tasks.is_idle)
    assert toast(shell) == "Диск не читається або не записується. Перевірте диск."


def test_what_is_late_is_on_the_screen_before_the_store_is_open(
    qtbot: QtBot, folder: Path, start: Start
) -> None:
    shell = start(folder, waits=False)
    assert shell.window.current_room() == "today"
    (late,) = first(shell).due.rows
    assert late.row.assignee == "Іваненко Г. П."
    assert not late.done.isEnabled()
    opened = []
    shell.ready.connect(lambda: opened.append(True))
    with qtbot.waitSignal(shell.seen):
        pass
    assert opened == []
    with qtbot.waitSignal(shell.ready, timeout=20_000):
        pass


def test_a_new_folder_begins_with_the_first_run_and_goes_on_to_the_meetings(
    tmp_path: Path, start: Start
) -> None:
    shell = start(tmp_path)
    page = shell.window.findChild(WelcomePage)
    assert isinstance(page, WelcomePage)
    panel = page.panel
    panel.name.set_text("Робоча група")
    panel.genitive.set_text("робочої групи")
    for field in (panel.council, panel.settlement, panel.chair.family, panel.chair.given):
        field.set_text("Ґрунт")
    panel.secretary.family.set_text("Їжак")
    panel.secretary.given.set_text("Галина")
    press(panel.settlement.input, Key.Key_Return)
    assert room(shell).currentWidget() is room(shell).page
    assert status(shell).startswith("Робоча група")
    press(shell.window, Key.Key_Z, CTRL)
    assert isinstance(room(shell).currentWidget(), WelcomePage)


def test_the_first_run_has_the_cursor_in_its_first_field(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, start: Start
) -> None:
    shell = start(tmp_path)
    qtbot.waitUntil(shell.window.isActiveWindow)
    (page,) = shell.window.findChildren(WelcomePage)
    assert qapp.focusWidget() is page.panel.name.input


def test_undo_names_the_step_and_says_when_there_is_none(folder: Path, start: Start) -> None:
    shell = start(folder)
    room(shell).page.details.remove_requested.emit()
    assert toast(shell) == "Засідання 31.07.2019 видалено"
    press(shell.window, Key.Key_Z, CTRL)
    assert toast(shell) == "Скасовано: видалення засідання 31.07.2019"
    press(shell.window, Key.Key_Y, CTRL)
    assert toast(shell) == "Повторено: видалення засідання 31.07.2019"
    for _ in range(2):
        press(shell.window, Key.Key_Z, CTRL)
    press(shell.window, Key.Key_Z, CTRL)
    assert toast(shell) == "Немає чого скасовувати."


def test_every_change_tells_when_it_was_stored(folder: Path, start: Start) -> None:
    shell = start(folder)
    assert "Збережено" in status(shell)


def test_a_sample_is_called_one_in_the_title(tmp_path: Path, start: Start) -> None:
    shell = start(tmp_path, sample=True)
    assert shell.window.windowTitle() == "Секретаріат — Сьогодні (зразок)"
    assert room(shell).has_rows()


def test_a_folder_with_something_else_in_it_is_left_alone_and_named(
    qtbot: QtBot, tmp_path: Path, start: Start
) -> None:
    store_path(tmp_path).write_bytes(b"not a database at all" * 100)
    shell = start(tmp_path, waits=False)
    qtbot.waitUntil(lambda: isinstance(room(shell).currentWidget(), FailurePage), timeout=20_000)
    assert store_path(tmp_path).read_bytes() == b"not a database at all" * 100


def test_late_actions_are_counted_beside_their_room(qtbot: QtBot, folder: Path, start: Start) -> None:
    shell = start(folder)
    qtbot.waitUntil(
        lambda: entry(shell, "Доручення").accessibleDescription() == "1\N{NO-BREAK SPACE}прострочене"
    )


def test_rooms_are_walked_by_digits_and_named_in_the_title(folder: Path, start: Start) -> None:
    shell = start(folder)
    titles = []
    for digit in (Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_1):
        press(shell.window, digit, CTRL)
        titles.append(shell.window.windowTitle().removeprefix("Секретаріат — "))
        assert nameless(shell.window) == []
    assert titles == ["Засідання", "Доручення", "Особи", "Вихідні", "Налаштування", "Сьогодні"]


def test_a_real_meeting_is_opened_walked_and_left(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(room(shell).page.table, Key.Key_Return)
    assert shell.window.windowTitle() == "Секретаріат — Засідання 31.07.2019"
    press(shell.window, Key.Key_1, CTRL)
    press(shell.window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.window.windowTitle() == "Секретаріат — Засідання"
    assert status(shell).startswith("Робоча група")


def test_a_click_on_the_room_leads_out_of_an_open_meeting(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(room(shell).page.table, Key.Key_Return)
    QTest.mouseClick(entry(shell, "Засідання"), Qt.MouseButton.LeftButton)
    assert not room(shell).has_open_meeting()


def test_the_keys_of_a_meeting_are_named_in_no_other_room(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(room(shell).page.table, Key.Key_Return)
    press(shell.window, Key.Key_2, CTRL)
    assert "Ctrl+PgDn — наступне питання" in named_keys(shell)
    QTest.mouseClick(entry(shell, "Доручення"), Qt.MouseButton.LeftButton)
    assert "Ctrl+PgDn — наступне питання" not in named_keys(shell)
    QTest.mouseClick(entry(shell, "Засідання"), Qt.MouseButton.LeftButton)
    assert "Ctrl+PgDn — наступне питання" in named_keys(shell)


def test_what_is_said_lies_over_the_room_that_is_entered_next(folder: Path, start: Start) -> None:
    shell = start(folder)
    shell.window.say("Шаблон зроблено")
    for digit in (Key.Key_3, Key.Key_4, Key.Key_5):
        press(shell.window, digit, CTRL)
        shown = shell.window.findChild(Toast)
        assert shown.parentWidget().children()[-1] is shown


def test_undo_of_a_new_meeting_leads_out_of_it(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(shell.window, Key.Key_N, CTRL)
    plan = room(shell).page.plan_form()
    type_text(plan.day.input, "14.08")
    press(plan.day.input, Key.Key_Return)
    assert room(shell).has_open_meeting()
    press(shell.window, Key.Key_Z, CTRL)
    assert not room(shell).has_open_meeting()
    assert toast(shell).startswith("Скасовано: нове засідання 14.08.")


def test_what_is_done_today_goes_and_comes_back_by_undo(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(first(shell).due.rows[0], Key.Key_Return)
    assert first(shell).due.rows == []
    assert toast(shell) == "Виконано: Іваненко Г. П."
    press(shell.window, Key.Key_Z, CTRL)
    assert len(first(shell).due.rows) == 1


def test_today_leads_to_more_time_and_to_the_meeting(folder: Path, start: Start) -> None:
    shell = start(folder)
    late = first(shell).due.rows[0].row
    first(shell).extend_requested.emit(late.id)
    assert shell.window.current_room() == "actions"
    assert shell.window.findChild(ExtendForm) is not None
    first(shell).meeting_requested.emit(late.meeting_id, 2)
    assert room(shell).has_open_meeting()


def test_a_new_meeting_is_planned_from_today(folder: Path, start: Start) -> None:
    shell = start(folder)
    press(first(shell), Key.Key_N, CTRL)
    assert shell.window.current_room() == "meetings"
    assert room(shell).page.plan_form().isVisible()


def test_the_place_of_the_window_is_kept(folder: Path, start: Start) -> None:
    shell = start(folder)
    shell.window.close()
    assert load_settings(open_data_folder(folder).settings).window


def test_a_bug_is_told_calmly_and_the_work_goes_on(folder: Path, start: Start) -> None:
    shell = start(folder)
    shell.tell_crash(None)
    QApplication.sendPostedEvents()
    assert toast(shell) == "У програмі сталася помилка. Збережені дані не постраждали."


def test_the_backup_of_the_day_is_looked_after_while_the_window_is_open(folder: Path, start: Start) -> None:
    shell = start(folder)
    assert shell._daily._timer.isActive()
    sample = start(folder / "sample", sample=True)
    assert not sample._daily._timer.isActive()


def test_a_backup_that_failed_stays_in_the_status_line_until_one_is_made(
    folder: Path, start: Start, qtbot: QtBot
) -> None:
    backups_folder(folder).write_text("не тека", encoding="utf-8")
    back_up(folder)
    shell = start(folder)
    line = shell.window.findChild(StatusLine)
    assert isinstance(line, StatusLine)
    assert "Останню копію зробити не вдалося" in line.accessibleName()
    backups_folder(folder).unlink()
    with qtbot.waitSignal(shell._daily.looked, timeout=20_000):
        shell._daily.look()
    assert "копію" not in line.accessibleName()
