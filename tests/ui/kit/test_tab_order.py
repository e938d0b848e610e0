"""Tab walks as the eye does, whenever a control was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.tab_order import neighbour


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    page.show()
    return page


def put(page: QWidget, *widgets: QWidget, at: int = -1) -> None:
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    for widget in widgets:
        column.insertWidget(at, widget)
        widget.show()


def test_a_row_that_came_later_has_its_place(page: QWidget) -> None:
    first, last, between = QPushButton("1"), QPushButton("3"), QPushButton("2")
    put(page, first, last)
    put(page, between, at=1)
    assert neighbour(page, first, forward=True) is between
    assert neighbour(page, last, forward=False) is between


def test_after_the_last_comes_the_first(page: QWidget) -> None:
    first, last = QPushButton("1"), QPushButton("2")
    put(page, first, last)
    assert neighbour(page, last, forward=True) is first
    assert neighbour(page, first, forward=False) is last


def test_what_cannot_be_used_is_passed_over(page: QWidget) -> None:
    first, off, gone, last = (QPushButton(text) for text in "1234")
    put(page, first, off, gone, last)
    off.setEnabled(False)
    gone.hide()
    assert neighbour(page, first, forward=True) is last


def test_a_control_that_is_being_hidden_still_has_its_place(page: QWidget) -> None:
    first, gone, last = (QPushButton(text) for text in "123")
    put(page, first, gone, last)
    gone.hide()
    assert neighbour(page, gone, forward=True) is last


def test_a_grid_is_walked_row_by_row(page: QWidget) -> None:
    held = QWidget()
    grid = QGridLayout(held)
    fields = {(row, column): QLineEdit() for column in range(2) for row in range(2)}
    for (row, column), field in fields.items():
        grid.addWidget(field, row, column)
    put(page, held)
    assert neighbour(page, fields[0, 0], forward=True) is fields[0, 1]
    assert neighbour(page, fields[0, 1], forward=True) is fields[1, 0]


def test_what_scrolls_is_walked_and_the_inside_of_a_field_is_not(page: QWidget) -> None:
    inner, spin, after = QWidget(), QSpinBox(), QPushButton("далі")
    QVBoxLayout(inner).addWidget(spin)
    put(page, Scroll(inner), after)
    assert neighbour(page, spin, forward=True) is after


def test_of_several_ways_one_stop_is_made(page: QWidget) -> None:
    before, ways, after = QPushButton("до"), SegmentedControl({1: "за", 2: "проти"}), QPushButton("після")
    put(page, before, ways, after)
    ways.set_value(2)
    chosen = neighbour(page, before, forward=True)
    assert isinstance(chosen, QWidget)
    assert chosen.property("text") == "проти"
    assert neighbour(page, chosen, forward=True) is after


def test_from_what_tab_does_not_stop_at_it_goes_on(page: QWidget) -> None:
    before, clicked, after = QPushButton("до"), QPushButton("лише мишею"), QPushButton("після")
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    put(page, before, clicked, after)
    assert neighbour(page, clicked, forward=True) is after
    assert neighbour(page, clicked, forward=False) is before


def test_a_stranger_has_no_neighbour(page: QWidget, qtbot: QtBot) -> None:
    stranger = QPushButton("деінде")
    qtbot.addWidget(stranger)
    put(page, QPushButton("тут"))
    assert neighbour(page, stranger, forward=True) is None
