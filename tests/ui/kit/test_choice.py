"""A list that unfolds: how its value is shown."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.choice import Choice
from tests.ui.looks import settle

LONG = "Робоча група з питань громадської безпеки і соціальної згуртованості Ґрунтівської громади"
SHORT = "Рада"


def in_a_column(qtbot: QtBot, choice: Choice, width: int) -> QWidget:
    column = QWidget()
    qtbot.addWidget(column)
    rows = QVBoxLayout(column)
    rows.addWidget(choice)
    rows.addStretch(1)
    settle(column, width, 400)
    return column


def test_a_long_value_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    choice = Choice({1: LONG, 2: SHORT}, name="Група", wraps=True)
    column = in_a_column(qtbot, choice, 260)
    assert choice.height() == choice.heightForWidth(choice.width())
    assert choice.height() > 2 * choice.fontMetrics().height()
    choice.set_value(2)
    settle(column, 260, 400)
    assert choice.height() == choice.sizeHint().height()


def test_one_that_does_not_wrap_is_as_wide_as_its_longest_value(qtbot: QtBot) -> None:
    choice = Choice({1: LONG, 2: SHORT}, name="Група")
    column = in_a_column(qtbot, choice, 260)
    assert column.width() > choice.width() >= choice.fontMetrics().horizontalAdvance(LONG)
