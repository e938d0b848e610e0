"""Flat buttons under words."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.hanging import hanging, hanging_flow
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2
from tests.ui.looks import cut_words, settle


def test_the_drawing_of_a_flat_button_stands_under_the_words_above_it(qtbot: QtBot) -> None:
    panel, words = QWidget(), Text("Звідки доручення")
    button = FlatButton("Відкрити засідання", icon=Icon.ARROW_RIGHT)
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    column.addWidget(words)
    nest(column, hanging(button))
    settle(panel, 400, 120)
    assert button.mapTo(panel, QPoint(SPACE_2, 0)).x() == words.mapTo(panel, QPoint()).x()
    assert cut_words(panel) == []


def test_buttons_that_go_on_in_another_line_stand_there_too(qtbot: QtBot) -> None:
    panel, words, both = QWidget(), Text("Звідки доручення"), QWidget()
    buttons = [FlatButton("Відкрити засідання", icon=Icon.ARROW_RIGHT), FlatButton("Зберегти як PDF…")]
    flow = FlowLayout(both)
    for button in buttons:
        flow.addWidget(button)
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    column.addWidget(words)
    nest(column, hanging_flow(both))
    settle(panel, 240, 160)
    assert buttons[1].mapTo(panel, QPoint()).y() > buttons[0].mapTo(panel, QPoint()).y()
    begins = {button.mapTo(panel, QPoint(SPACE_2, 0)).x() for button in buttons}
    assert begins == {words.mapTo(panel, QPoint()).x()}
    assert cut_words(panel) == []
