"""Searching on the pages of the page panel, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.pdf_view import PdfView
from secretariat.ui.tasks import InlineTasks
from tests.ui.kit.test_pdf_view import Paper
from tests.ui.looks import nameless, settle
from tests.ui.typing import press, type_text

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    """A panel with three pages, each with «слово» in its middle."""
    panel = PdfView(InlineTasks())
    qtbot.addWidget(panel)
    panel.show_source(Paper())
    settle(panel, 400, 600)
    return panel


def sought(view: PdfView, words: str) -> None:
    """Open the search and type."""
    view.open_search()
    type_text(view.search.field, words)
    settle(view, 400, 600)


def test_what_is_typed_is_found_and_walked_through_in_a_ring(view: PdfView) -> None:
    sought(view, "слово")
    assert view.search.count_text() == "1 з 3"
    press(view.search.field, Qt.Key.Key_Return)
    press(view.search.field, Qt.Key.Key_F3)
    assert (view.search.count_text(), view.page_text()) == ("3 з 3", "с. 3 з 3")
    press(view.search.field, Qt.Key.Key_Return)
    assert (view.search.count_text(), view.page_text()) == ("1 з 3", "с. 1 з 3")
    press(view.search.field, Qt.Key.Key_F3, SHIFT)
    assert view.search.count_text() == "3 з 3"
    assert [mark.framed for mark in view.search.marks()] == [True, False, False]


def test_keys_of_the_search_are_not_those_of_the_stage_beside_it(view: PdfView) -> None:
    taken: list[str] = []
    for key in ("F3", "Shift+F3", "Esc"):
        action = QAction(view)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False, key=key: taken.append(key))
        view.addAction(action)
    sought(view, "слово")
    press(view.search.field, Qt.Key.Key_F3)
    assert view.search.count_text() == "2 з 3"
    press(view.search.field, Qt.Key.Key_F3, SHIFT)
    assert view.search.count_text() == "1 з 3"
    press(view.search.field, Qt.Key.Key_Escape)
    assert view.search.isHidden()
    assert taken == []


def test_the_search_begins_at_the_page_that_is_looked_at(view: PdfView) -> None:
    view.show_end()
    settle(view, 400, 600)
    sought(view, "слово")
    assert view.search.count_text() == "3 з 3"


def test_what_is_not_there_is_said(view: PdfView) -> None:
    sought(view, "слова")
    assert view.search.count_text() == "Немає"
    assert view.search.marks() == []
    press(view.search.field, Qt.Key.Key_Return)
    assert view.page_text() == "с. 1 з 3"


def test_another_version_is_searched_again_without_being_scrolled(view: PdfView) -> None:
    sought(view, "слово")
    press(view.search.field, Qt.Key.Key_F3)
    press(view.search.field, Qt.Key.Key_F3)
    view.show_source(Paper(2))
    assert view.search.count_text() == "2 з 2"
    view.show_source(None)
    assert view.search.marks() == []


def test_escape_closes_the_row_and_takes_the_marks_away(view: PdfView) -> None:
    sought(view, "слово")
    press(view.search.field, Qt.Key.Key_Escape)
    assert view.search.isHidden()
    assert view.search.marks() == []
    assert nameless(view) == []


def test_escape_puts_the_cursor_back_where_it_was(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    row, words, panel = QHBoxLayout(frame), QLineEdit(), PdfView(InlineTasks())
    for part in (words, panel):
        row.addWidget(part)
    panel.show_source(Paper())
    with qtbot.waitActive(frame):
        settle(frame, 800, 600)
        frame.activateWindow()
    words.setFocus()
    for _ in range(2):
        panel.open_search()
    type_text(panel.search.field, "слово")
    press(panel.search.field, Qt.Key.Key_Escape)
    assert frame.focusWidget() is words


def test_the_button_opens_the_row_with_the_cursor_in_it(view: PdfView, qtbot: QtBot) -> None:
    named = "Пошук на сторінках"
    button = next(tool for tool in view.findChildren(QPushButton) if tool.accessibleName() == named)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not view.search.isHidden()
    assert view.focusWidget() is view.search.field
