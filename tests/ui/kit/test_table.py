"""Tables: pages of rows, the current line, sorting."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from secretariat.ui.colours import colours
from secretariat.ui.kit.paged_rows import PAGE_ROWS, PAGES_KEPT, Column, PagedRows
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.table_cells import broken
from secretariat.ui.measures import SPACE_4
from secretariat.ui.typography import Role, role_font
from tests.ui.looks import dress, nameless, settle
from tests.ui.typing import press

IDS = range(1000, 11000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A line of the list."""

    id: int
    title: str


class Store:
    """Gives rows and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.edition = 1

    def fetch(self, ids: Sequence[int]) -> list[Sitting]:
        """The rows of these ids."""
        self.asked.append(list(ids))
        return [Sitting(id=number, title=f"Засідання {number} ({self.edition})") for number in ids]


COLUMNS: list[Column[Sitting]] = [
    Column(title="Назва", text=lambda row: row.title, caption=lambda row: "чергове", sort="title"),
    Column(title="№", text=lambda row: str(row.id), width=80, right=True),
]


@pytest.fixture
def store() -> Store:
    """Ten thousand meetings."""
    return Store()


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> PagedTable:
    """All of them, shown."""
    view = PagedTable("Засідання", COLUMNS, store.fetch)
    qtbot.addWidget(view)
    view.show_ids(IDS)
    settle(view, 600, 400)
    return view


def test_the_model_keeps_qts_rules(store: Store) -> None:
    model = PagedRows(COLUMNS, store.fetch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ids(IDS)
    model.refresh([1005, 99])
    model.show_ids([])
    assert tester.model() is model


def test_only_the_pages_that_are_seen_are_fetched(table: PagedTable, store: Store) -> None:
    assert [len(ids) for ids in store.asked] == [PAGE_ROWS]
    table.scrollToBottom()
    table.grab()
    assert [ids[0] for ids in store.asked] == [1000, 10900]


def test_old_pages_are_forgotten(store: Store) -> None:
    model = PagedRows(COLUMNS, store.fetch)
    model.show_ids(IDS)
    for page in range(PAGES_KEPT + 1):
        model.row_at(page * PAGE_ROWS)
    asked = len(store.asked)
    model.row_at(PAGE_ROWS)
    assert len(store.asked) == asked
    model.row_at(0)
    assert len(store.asked) == asked + 1


def test_a_touched_row_is_fetched_anew_and_no_other_page(qtbot: QtBot, store: Store) -> None:
    model = PagedRows(COLUMNS, store.fetch)
    model.show_ids(IDS)
    model.row_at(0)
    model.row_at(500)
    store.edition, asked = 2, len(store.asked)
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([1001])
    assert model.row_at(1).title == "Засідання 1001 (2)"
    assert model.row_at(500).title == "Засідання 1500 (1)"
    assert len(store.asked) == asked + 1


def test_a_screen_reader_gets_both_lines_of_a_cell(table: PagedTable) -> None:
    index = table.rows.index(0, 0)
    assert table.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Засідання 1000 (1), чергове"
    assert table.rows.data(index) == "Засідання 1000 (1)"


def test_arrows_choose_and_enter_opens(table: PagedTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.chosen) as told:
        press(table, Qt.Key.Key_Down)
    assert told.args == [1001]
    with qtbot.waitSignal(table.opened) as told:
        press(table, Qt.Key.Key_Return)
    assert told.args == [1001]


@pytest.mark.parametrize("with_", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_home_and_end_go_to_the_first_and_the_last_line(
    table: PagedTable, with_: Qt.KeyboardModifier
) -> None:
    press(table, Qt.Key.Key_End, with_)
    assert table.current_id() == 10999
    press(table, Qt.Key.Key_Home, with_)
    assert table.current_id() == 1000


def test_the_current_line_stays_when_the_list_is_filtered(table: PagedTable) -> None:
    table.choose(1004)
    table.show_ids([1002, 1004, 1006])
    assert table.current_id() == 1004
    table.show_ids([1002, 1006])
    assert table.current_id() == 1002
    table.show_ids([])
    assert table.current_id() is None


def test_a_click_on_a_head_asks_for_an_order_and_a_second_one_turns_it(
    table: PagedTable, qtbot: QtBot
) -> None:
    place = QPoint(30, 10)
    with qtbot.waitSignal(table.sort_requested) as told:
        qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["title", False]
    table.head.show_order("title", descending=False)
    with qtbot.waitSignal(table.sort_requested) as told:
        qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["title", True]


def test_a_column_without_an_order_asks_for_none(table: PagedTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.sort_requested):
        place = QPoint(table.head.viewport().width() - 20, 10)
        qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("points", [10, 18])
def test_columns_fill_the_table_and_lines_have_their_height(table: PagedTable, points: int) -> None:
    dress(points=points)
    settle(table, 700, 400)
    widths = [table.columnWidth(column) for column in range(2)]
    assert sum(widths) == table.viewport().width()
    assert table.rowHeight(0) == 48 * points // 10
    assert nameless(table) == []


def test_the_bar_of_the_chosen_line_stands_at_the_first_column_that_is_shown(table: PagedTable) -> None:
    dress()
    table.show_columns([1])
    image = table.viewport().grab().toImage()
    assert image.pixelColor(1, 20) == colours().accent
    table.show_columns([0, 1])
    image = table.viewport().grab().toImage()
    assert image.pixelColor(1, 20) == colours().accent
    assert image.pixelColor(table.columnWidth(0) + 1, 20) == colours().accent_soft


def test_a_column_is_never_narrower_than_its_head(table: PagedTable) -> None:
    table.rows.columns = (COLUMNS[0], Column(title="Прострочено, днів", text=lambda row: "5", width=20))
    settle(table, 500, 400)
    needed = QFontMetrics(role_font(Role.CAPTION)).horizontalAdvance("Прострочено, днів")
    assert table.columnWidth(1) >= needed + SPACE_4


def test_long_words_go_on_in_the_next_line_and_end_in_dots() -> None:
    dress()
    font, words = (
        role_font(Role.BODY),
        "Про стан виконання Комплексної програми забезпечення громадського порядку",
    )
    first, second = broken(words, font, 200, 2)
    assert words.startswith(f"{first} {second[:-1]}")
    assert second.endswith("…")
    assert broken("Про стан", font, 200, 2) == ["Про стан"]
    assert broken("Про\nстан", font, 200, 1) == ["Про стан"]
