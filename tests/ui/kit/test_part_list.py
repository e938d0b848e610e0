"""The names beside a long column: where one is, and the way to each part."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.part_list import PartEntry, PartList
from secretariat.ui.kit.scroll import Scroll
from tests.ui.looks import nameless, settle
from tests.ui.typing import press

NAMES = ("Групи", "Пошта", "Копії")
HEIGHT, VIEW = 300, 400


class Page(QWidget):
    """Three parts of 300 with a field each, in a view of 400."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.fields = [QLineEdit() for _ in NAMES]
        parts = [self._part(field) for field in self.fields]
        for part in parts:
            column.addWidget(part)
        self.column = Scroll(inner)
        self.list = PartList("Розділи", self.column, list(zip(NAMES, parts, strict=True)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list)
        row.addWidget(self.column, 1)

    def _part(self, field: QLineEdit) -> QWidget:
        part = QWidget()
        part.setFixedHeight(HEIGHT)
        QVBoxLayout(part).addWidget(field)
        field.setAccessibleName("поле")
        return part

    def entry(self, name: str) -> PartEntry:
        """The one of this name."""
        return next(entry for entry in self.list.entries if entry.text() == name)

    def shown(self) -> list[str]:
        """The names that are marked."""
        return [entry.text() for entry in self.list.entries if entry.isChecked()]

    def scrolled(self) -> int:
        """How far, in pixels."""
        return self.column.verticalScrollBar().value()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """On the screen."""
    page = Page()
    qtbot.addWidget(page)
    settle(page, 600, VIEW)
    return page


def test_one_is_at_the_first_part_in_the_beginning(page: Page) -> None:
    assert page.shown() == ["Групи"]


def test_a_click_brings_a_part_to_the_top(page: Page) -> None:
    QTest.mouseClick(page.entry("Пошта"), Qt.MouseButton.LeftButton)
    assert (page.scrolled(), page.shown()) == (HEIGHT, ["Пошта"])


def test_the_mark_follows_the_column(page: Page) -> None:
    page.column.verticalScrollBar().setValue(HEIGHT - 50)
    assert page.shown() == ["Пошта"]
    page.column.verticalScrollBar().setValue(page.column.verticalScrollBar().maximum())
    assert page.shown() == ["Копії"]
    page.column.verticalScrollBar().setValue(0)
    assert page.shown() == ["Групи"]


def test_what_was_chosen_at_the_end_of_the_column_stays_so_until_it_moves(page: Page) -> None:
    settle(page, 600, 2 * VIEW)
    QTest.mouseClick(page.entry("Пошта"), Qt.MouseButton.LeftButton)
    assert (page.scrolled(), page.shown()) == (3 * HEIGHT - 2 * VIEW, ["Пошта"])
    page.column.verticalScrollBar().setValue(0)
    assert page.shown() == ["Групи"]


def test_arrows_walk_the_parts_and_tab_leads_into_the_one_chosen(page: Page) -> None:
    page.entry("Групи").setFocus()
    press(page.entry("Групи"), Qt.Key.Key_Down)
    assert (page.scrolled(), page.shown()) == (HEIGHT, ["Пошта"])
    press(page.entry("Пошта"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.fields[1]


def test_enter_leads_into_the_part_too(page: Page) -> None:
    page.entry("Групи").setFocus()
    press(page.entry("Групи"), Qt.Key.Key_Down)
    press(page.entry("Пошта"), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.fields[1]


def test_the_keyboard_goes_with_the_mark_when_the_column_moves(page: Page) -> None:
    page.entry("Групи").setFocus()
    page.column.verticalScrollBar().setValue(HEIGHT)
    assert QApplication.focusWidget() is page.entry("Пошта")


def test_each_entry_has_a_name(page: Page) -> None:
    assert nameless(page) == []
    assert page.list.accessibleName() == "Розділи"
