"""Ctrl+K over the real window: what it offers, what Enter does, and that nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.window_rooms import ACTIONS, MEETINGS, PEOPLE, SETTINGS, TODAY
from secretariat.ui.actions import ACTIONS as TABLE
from secretariat.ui.actions import ActionId, Scope, key_text
from secretariat.ui.kit.toast import Toast
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.palette.entry import Entry
from secretariat.ui.palette.sheet import PaletteSheet
from secretariat.ui.people.room import PeopleRoom
from secretariat.ui.prompts import FileWish
from secretariat.ui.window_menu import WindowMenu
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press, type_text
from tests.ui.walk.folders import Folder, Folders
from tests.ui.walk.program import CTRL, Key, Part, Program, program


class Desk:
    """The program's window, with what a test asks of it."""

    def __init__(self, running: Program) -> None:
        self.window, self._program = running.window, running

    def ask(self, typed: str = "") -> PaletteSheet:
        """Open the palette and type; the names have been read."""
        press(self.window, Key.Key_K, CTRL)
        self._program.rest()
        sheet = self._program.part(PaletteSheet)
        type_text(sheet.line, typed)
        return sheet

    def open_meeting(self, stage: int = 2) -> MeetingWorkspace:
        """Open the sample's meeting at a stage."""
        self._program.open_meeting(stage)
        return self._program.part(MeetingWorkspace)

    def part(self, kind: type[Part]) -> Part:
        """What is on the screen."""
        return self._program.part(kind)

    def enter(self, room: str) -> None:
        """Enter a room."""
        self.window.enter_room(room)
        self._program.rest()

    def asked(self) -> list[str]:
        """The titles of the files that the program wanted."""
        return [wish.title for wish in self._program.prompts.asked if isinstance(wish, FileWish)]

    def toast(self) -> str:
        """What the program said last."""
        return self._program.part(Toast).text()

    def menu(self) -> dict[str, bool]:
        """The lines of the menu, and whether each can be chosen."""
        press(self.window, Key.Key_F10)
        menu = self._program.part(WindowMenu)
        lines = {line.text(): line.isEnabled() for line in menu.actions() if not line.isSeparator()}
        menu.hide()
        # without a window manager nobody gives the keyboard back
        self.window.activateWindow()
        return lines


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The window on a store with the sample."""
    with program(Folders(tmp_path).copy(Folder.SAMPLE), qtbot, monkeypatch) as running:
        yield Desk(running)


def lines(sheet: PaletteSheet) -> list[Entry]:
    model = sheet.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def offered(sheet: PaletteSheet) -> list[str]:
    return [entry.text for entry in lines(sheet)]


ALWAYS = {ActionId.UNDO, ActionId.REDO, ActionId.PALETTE, ActionId.MENU}
"""Undo and redo are named by their steps; the palette and the menu do not offer themselves or each other."""


@pytest.mark.parametrize(
    ("scope", "stage"),
    [(Scope.PREPARATION, 1), (Scope.RUNNING, 2), (Scope.PROTOCOL, 3), (Scope.PAGE, 2)],
)
def test_the_palette_offers_every_action_of_the_place(desk: Desk, scope: Scope, stage: int) -> None:
    desk.open_meeting(stage)
    keys = {entry.detail for entry in lines(desk.ask())}
    wanted = {
        key_text(id)
        for id, spec in TABLE.items()
        if spec.scope in (scope, Scope.EVERYWHERE) and spec.last_digit == 1 and id not in ALWAYS
    }
    assert wanted - keys == set()


def test_the_palette_offers_every_action_of_the_rooms(desk: Desk) -> None:
    keys: set[str] = set()
    for room in (TODAY, MEETINGS, ACTIONS, PEOPLE, SETTINGS):
        desk.enter(room)
        sheet = desk.ask()
        keys |= {entry.detail for entry in lines(sheet)}
        press(sheet.line, Key.Key_Escape)
    wanted = {key_text(id) for id, spec in TABLE.items() if spec.scope is Scope.ROOM and spec.last_digit == 1}
    assert wanted - keys == set()


def test_rows_of_digits_are_offered_one_by_one_by_their_names(desk: Desk) -> None:
    desk.open_meeting()
    sheet = desk.ask()
    assert {"Етап: Підготовка", "Етап: Розсилка", "Доручення", "Особи", "Налаштування"} <= set(offered(sheet))
    sheet.line.setText("3")
    assert (
        "3. Про доцільність упровадження платформи електронного врядування та демократії «Розумне місто»"
        in (offered(sheet))
    )


def test_a_place_offers_only_what_works_there(desk: Desk) -> None:
    assert "Усі за" not in offered(desk.ask())


def test_buttons_without_a_key_are_offered_once(desk: Desk) -> None:
    desk.enter(MEETINGS)
    sheet = desk.ask("внести")
    assert offered(sheet) == ["Внести з файла"]
    press(sheet.line, Key.Key_Return)
    assert desk.asked() == ["Внести засідання з файла"]
    assert offered(desk.ask("нове зас")) == ["Нове засідання"]


def test_enter_leads_to_a_person(desk: Desk) -> None:
    press(desk.ask("кова").line, Key.Key_Return)
    room = desk.part(PeopleRoom)
    assert desk.window.current_room() == "people"
    assert room.card.isVisible()
    assert room.table.currentIndex().data().startswith("Коваль")


def test_enter_leads_to_a_meeting_found_by_its_month(desk: Desk) -> None:
    press(desk.ask("лип").line, Key.Key_Return)
    assert desk.window.windowTitle() == "Секретаріат — Засідання 31.07.2019"


def test_enter_does_an_action_where_the_cursor_was(desk: Desk) -> None:
    workspace = desk.open_meeting()
    press(desk.ask("наст пит").line, Key.Key_Return)
    item = workspace.running.course.item
    assert item is not None
    assert item.position == 2
    press(desk.ask("5").line, Key.Key_Return)
    item = workspace.running.course.item
    assert item is not None
    assert item.position == 5


def test_esc_puts_the_cursor_back_and_loses_nothing(desk: Desk) -> None:
    workspace = desk.open_meeting()
    press(desk.window, Key.Key_F5)
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, "Ґа")
    sheet = desk.ask("зас")
    press(sheet.line, Key.Key_F8)
    press(sheet.line, Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is not sheet.line
    assert desk.window.isAncestorOf(QApplication.focusWidget())
    assert not workspace.running.isHidden()


def test_the_same_key_and_a_click_beside_it_close_the_palette(desk: Desk) -> None:
    sheet = desk.ask()
    press(sheet.line, Key.Key_K, CTRL)
    assert not sheet.isVisible()
    desk.ask()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, sheet.height() - 5))
    assert not sheet.isVisible()


def test_arrows_and_a_click_choose(desk: Desk) -> None:
    sheet = desk.ask("на")
    assert offered(sheet)[:2] == ["Назад", "Налаштування"]
    press(sheet.line, Key.Key_Down)
    press(sheet.line, Key.Key_Down)
    press(sheet.line, Key.Key_Up)
    assert sheet.list.currentIndex().row() == 1
    QTest.mouseClick(
        sheet.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=sheet.list.visualRect(sheet.list.model().index(1, 0)).center(),
    )
    assert desk.window.current_room() == "settings"


def test_what_nobody_is_called_is_said(desk: Desk) -> None:
    sheet = desk.ask("щщщ")
    assert offered(sheet) == []
    press(sheet.line, Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.line.accessibleDescription() == "Нічого не знайдено"


def test_undo_is_named_by_its_step_in_menu_palette_and_toast(desk: Desk) -> None:
    desk.open_meeting()
    press(desk.window, Key.Key_F8)
    words = "голосування щодо питання 1"
    assert desk.menu()[f"Скасувати: {words}\tCtrl+Z"]
    press(desk.ask("скас").line, Key.Key_Return)
    assert desk.toast() == f"Скасовано: {words}"
    assert desk.menu()[f"Повторити: {words}\tCtrl+Y"]


def test_undo_is_named_after_a_restart(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folders(tmp_path).copy(Folder.SAMPLE)
    with program(folder, qtbot, monkeypatch) as running:
        running.open_meeting(2)
        press(running.window, Key.Key_F8)
    with program(folder, qtbot, monkeypatch) as running:
        assert "Скасувати: голосування щодо питання 1\tCtrl+Z" in Desk(running).menu()


def test_the_menu_says_why_undo_goes_no_further(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(Folders(tmp_path).copy(Folder.FINALISED), qtbot, monkeypatch) as running:
        assert Desk(running).menu()["Далі не скасувати: протоколу надано номер"] is False


def test_the_menu_offers_what_works_here(desk: Desk) -> None:
    desk.enter(MEETINGS)
    assert "Нове засідання\tCtrl+N" in desk.menu()
    desk.open_meeting()
    menu = desk.menu()
    assert "Усі за\tF8" in menu
    assert "Нове засідання\tCtrl+N" not in menu


@pytest.mark.parametrize(("width", "height"), [(1366, 740), (911, 512)])
def test_nothing_is_cut_or_without_a_name(desk: Desk, width: int, height: int) -> None:
    desk.open_meeting()
    settle(desk.window, width, height)
    sheet = desk.ask()
    settle(desk.window, width, height)
    assert cut_words(sheet) == []
    assert nameless(sheet) == []
