"""A column that scrolls."""

from PySide6.QtWidgets import QLineEdit, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.scroll import BAR, Scroll
from tests.ui.looks import settle, spilled


def column(*heights: int) -> tuple[QWidget, list[QLineEdit]]:
    """Blocks of these heights, each with a field."""
    inner = QWidget()
    rows = QVBoxLayout(inner)
    fields = []
    for height in heights:
        block = QWidget()
        block.setFixedHeight(height)
        fields.append(QLineEdit(block))
        rows.addWidget(block)
    return inner, fields


def whole(shown: QWidget) -> bool:
    return shown.visibleRegion().boundingRect() == shown.rect()


def test_the_block_with_the_cursor_comes_into_view(qtbot: QtBot) -> None:
    inner, fields = column(300, 120)
    scroll = Scroll(inner)
    qtbot.addWidget(scroll)
    scroll.resize(200, 200)
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    fields[1].setFocus()
    assert not whole(fields[1])
    scroll.follow_cursor()
    qtbot.waitUntil(lambda: whole(fields[1]))


def test_a_column_that_is_wider_than_its_place_is_told(qtbot: QtBot) -> None:
    inner, fields = column(40)
    scroll = Scroll(inner)
    qtbot.addWidget(scroll)
    settle(scroll, 200, 200)
    assert spilled(scroll) == []
    fields[0].parentWidget().setMinimumWidth(300)
    settle(scroll, 200, 200)
    assert len(spilled(scroll)) == 1


def test_the_bar_lies_over_the_margin_and_moves_nothing(qtbot: QtBot) -> None:
    inner, fields = column(120, 120)
    scroll = Scroll(inner)
    qtbot.addWidget(scroll)
    settle(scroll, 200, 400)
    [shown] = [bar for bar in scroll.children() if isinstance(bar, QScrollBar)]
    wide = fields[0].parentWidget().width()
    assert not shown.isVisible()
    settle(scroll, 200, 100)
    assert shown.isVisible()
    assert shown.geometry().left() == scroll.width() - BAR
    assert fields[0].parentWidget().width() == wide
    shown.setValue(shown.maximum())
    assert scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum() > 0
    scroll.verticalScrollBar().setValue(0)
    assert shown.value() == 0
