"""Layouts in layouts leave no handle of an item that Qt deletes."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import empty, fill, nest, nest_in_grid
from secretariat.ui.kit.text import Text
from tests.ui.handles import item_handles


def _row(*parts: Text) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _made_panel(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout]:
    panel = QWidget()
    qtbot.addWidget(panel)
    return panel, QVBoxLayout(panel)


def test_what_stands_in_a_nested_layout_is_qts_alone(qtbot: QtBot) -> None:
    panel, column = _made_panel(qtbot)
    known = len(item_handles())
    inner = QVBoxLayout()
    row = _row(Text("Слухали"))
    nest(inner, row)
    nest(column, inner, 1)
    assert len(item_handles()) == known
    assert column.stretch(0) == 1
    assert row.parentWidget() is panel


def test_a_grid_takes_a_layout_into_its_cells(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    grid, row = QGridLayout(panel), _row(Text("Утримались"))
    known = len(item_handles())
    nest_in_grid(grid, row, QRect(0, 3, 2, 1))
    assert grid.getItemPosition(0) == (3, 0, 1, 2)
    assert len(item_handles()) == known


def test_adding_a_full_layout_by_hand_would_make_handles(qtbot: QtBot) -> None:
    _panel, column = _made_panel(qtbot)
    known = len(item_handles())
    column.addLayout(_row(Text("Слухали")))
    assert len(item_handles()) == known + 2


def test_a_widget_is_laid_out_by_a_full_layout_without_handles(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    known = len(item_handles())
    words = Text("Виступили")
    fill(panel, _row(words))
    assert len(item_handles()) == known
    assert words.parentWidget() is panel


def test_items_of_a_layout_of_our_own_live_on(qtbot: QtBot) -> None:
    _panel, column = _made_panel(qtbot)
    flow, grid = FlowLayout(), QGridLayout()
    flow.addWidget(Text("Ухвалили"))
    grid.addWidget(Text("За"), 0, 0)
    nest(grid_and := QHBoxLayout(), grid)
    nest(column, flow)
    nest(column, grid_and)
    assert [_width(layout) > 0 for layout in (flow, grid)] == [True, True]


def _width(layout: QLayout) -> int:
    return layout.sizeHint().width()


def test_an_emptied_row_deletes_its_widgets_and_keeps_no_handle(qtbot: QtBot) -> None:
    _panel, column = _made_panel(qtbot)
    known = len(item_handles())
    words = Text("Голосували")
    row = _row(words)
    nest(column, row)
    with qtbot.waitSignal(words.destroyed):
        empty(row)
    assert row.count() == 0
    assert len(item_handles()) == known
