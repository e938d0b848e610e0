"""Something stays in view beside what is scrolled past it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.staying import Staying
from tests.ui.looks import settle

LEAST, MOST = 100, 300


@pytest.fixture
def held() -> QWidget:
    return QWidget()


@pytest.fixture
def area(held: QWidget, qtbot: QtBot) -> QScrollArea:
    """400 px of something else above and below a place of 1000 px."""
    inner, middle, made = QWidget(), QWidget(), QScrollArea()
    qtbot.addWidget(made)
    beside, staying = QWidget(), Staying(held, least=LEAST, most=MOST)
    beside.setMinimumHeight(1000)
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(beside)
    row.addWidget(staying)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    above, below = QWidget(), QWidget()
    for part in (above, middle, below):
        column.addWidget(part)
    for part in (above, below):
        part.setFixedHeight(400)
    made.setWidgetResizable(True)
    made.setWidget(inner)
    staying.stay_in(made)
    settle(made, 400, 500)
    return made


def _seen(held: QWidget, area: QScrollArea) -> tuple[int, int]:
    """Where it begins and ends in what is seen."""
    top = held.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top, top + held.height()


def _scroll(area: QScrollArea, to: int) -> None:
    area.verticalScrollBar().setValue(to)
    settle(area, area.width(), area.height())


def test_it_begins_at_the_upper_end_of_its_place(held: QWidget, area: QScrollArea) -> None:
    assert _seen(held, area) == (400, 400 + MOST)


@pytest.mark.parametrize("to", [450, 700, 1000])
def test_it_goes_down_with_the_scrolling_and_is_seen_whole(held: QWidget, area: QScrollArea, to: int) -> None:
    _scroll(area, to)
    top, bottom = _seen(held, area)
    assert 0 <= top < bottom <= area.viewport().height()


def test_it_stays_at_the_lower_end_of_its_place(held: QWidget, area: QScrollArea) -> None:
    _scroll(area, area.verticalScrollBar().maximum())
    assert _seen(held, area)[1] == 400 + 1000 - area.verticalScrollBar().value()


def test_it_is_no_higher_than_what_is_seen_and_no_lower_than_its_least(
    held: QWidget, area: QScrollArea
) -> None:
    settle(area, 400, 200)
    _scroll(area, 600)
    assert LEAST <= held.height() < 200
    settle(area, 400, 90)
    _scroll(area, 601)
    assert held.height() == LEAST
