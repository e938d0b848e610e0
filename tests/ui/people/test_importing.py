"""People from files and into files, by clicks, keys and a dropped file, on a real store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.services.people_export import people_rows
from secretariat.services.people_import import known_office
from secretariat.ui.kit.text import Text
from secretariat.ui.people.import_columns import PERSON, POST, ROW, STATE
from secretariat.ui.people.import_page import ImportPage
from secretariat.ui.people.room import PeopleRoom, PeopleSurroundings
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks, PoolTasks, Tasks
from tests.ui.ground import TODAY, Ground, today
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
LIST = """Прізвище;Ім’я;По батькові;Телефон;Посада;У групі;Вік
Ґонта;Ярина;Іванівна;0501112233;директорка;член;41
Войтенко;Сергій;Ігорович;+380501234567;;;
Iваненко;Петро;;;;;
Яценко;Лука;;;;;
"""
ADD_TWO_FILL_ONE = "Додати 2 особи · доповнити 1 особу"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts([])


@pytest.fixture
def made(qtbot: QtBot, ground: Ground, prompts: ScriptedPrompts) -> Callable[[Tasks], PeopleRoom]:
    """Makes the room on the screen."""

    def make(tasks: Tasks) -> PeopleRoom:
        around = PeopleSurroundings(
            today=today, publish=ground.publish, say=ground.say, tasks=tasks, prompts=prompts
        )
        room = PeopleRoom(ground.office, around)
        ground.follow = room.refresh
        qtbot.addWidget(room)
        room.resize(1262, 712)
        room.show()
        with qtbot.waitActive(room):
            room.activateWindow()
        return room

    return make


@pytest.fixture
def room(made: Callable[[Tasks], PeopleRoom]) -> PeopleRoom:
    return made(InlineTasks())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Склад групи.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def page(room: PeopleRoom, prompts: ScriptedPrompts, file: Path, qtbot: QtBot) -> ImportPage:
    """The preview of the list, after a click on the button and the choice of the file."""
    prompts.will_answer(file)
    qtbot.mouseClick(room.exchange.take_in, LEFT)
    return room.exchange.page


def names(room: PeopleRoom) -> list[str]:
    rows = room.table.rows
    return [rows.row_at(place).full for place in range(rows.rowCount())]


def lines(page: ImportPage) -> list[str]:
    """What a screen reader hears of each row in its last column."""
    rows = page.table.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [rows.data(rows.index(place, 4), role) for place in range(rows.rowCount())]


def words(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if text.isVisible()]


def test_a_file_is_shown_row_by_row_before_anything_is_written(page: ImportPage, ground: Ground) -> None:
    assert page.isVisible()
    assert lines(page) == [
        "нова",
        "уже є, доповнить: по батькові, телефон",
        "помилка, Прізвище: латинські літери в українському слові: «I»",
        "нова",
    ]
    assert [button.text() for button in page.filters.values()] == ["Нові: 2", "Уже є: 1", "Помилки: 1"]
    assert page.apply.text() == ADD_TWO_FILL_ONE
    assert "Склад групи.csv · Ці стовпці програма не читає: «Вік»" in words(page)
    assert ground.changes == []


def test_the_button_writes_and_one_undo_takes_it_all_back(
    room: PeopleRoom, page: ImportPage, ground: Ground, qtbot: QtBot
) -> None:
    before = people_rows(ground.office.desk.work, TODAY)
    qtbot.mouseClick(page.apply, LEFT)
    assert not page.isVisible()
    assert ground.said == [("Додано 2 особи · доповнено 1 особу · не додано 1 рядок: 4", True)]
    assert {"Ґонта Ярина Іванівна", "Войтенко Сергій Ігорович", "Яценко Лука"} <= set(names(room))
    ground.undo()
    assert people_rows(ground.office.desk.work, TODAY) == before
    assert "Яценко Лука" not in names(room)


def test_everything_goes_by_keys_too(room: PeopleRoom, page: ImportPage, ground: Ground) -> None:
    assert page.table.hasFocus()
    press(page.table, Key.Key_Down)
    fill, another, _ = page.panel.choices.values()
    assert (fill.isChecked(), fill.accessibleName()) == (True, "Доповнити порожнє: Войтенко Сергій")
    fill.setFocus()
    QApplication.sendPostedEvents()
    press(fill, Key.Key_Down)
    assert page.apply.text() == "Додати 3 особи"
    assert another.hasFocus()
    press(another, Key.Key_Return, CTRL)
    assert names(room).count("Войтенко Сергій Ігорович") == 1
    assert names(room).count("Войтенко Сергій") == 1


def test_esc_leaves_and_nothing_was_written(room: PeopleRoom, page: ImportPage, ground: Ground) -> None:
    press(page.table, Key.Key_Escape)
    assert not page.isVisible()
    assert room.exchange.take_in.hasFocus()
    page.applied.emit()
    assert ground.changes == []


def test_a_count_lists_its_rows_alone(page: ImportPage, qtbot: QtBot) -> None:
    wrong = list(page.filters.values())[2]
    qtbot.mouseClick(wrong, LEFT)
    assert len(lines(page)) == 1
    QApplication.sendPostedEvents()
    assert "Прізвище: латинські літери в українському слові: «I»" in words(page.panel)
    qtbot.mouseClick(wrong, LEFT)
    assert len(lines(page)) == 4


def test_keys_of_the_list_do_nothing_behind_the_preview(room: PeopleRoom, page: ImportPage) -> None:
    press(page.table, Key.Key_N, CTRL)
    room.focus_search()
    assert page.isVisible()
    assert page.table.hasFocus()


def test_rows_with_errors_are_saved_to_be_mended(
    page: ImportPage, prompts: ScriptedPrompts, ground: Ground, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "Помилки.csv"
    prompts.will_answer(target)
    qtbot.mouseClick(page.save_wrong, LEFT)
    (row,) = ground.office.people_files.read(target).rows
    assert list(row.cells.values()) == ["Iваненко", "Петро"]
    assert page.isVisible()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "У цьому файлі немає жодної особи."),
        (bytes(300), "Файл пошкоджено, або це не список: програма читає XLSX, CSV і VCF."),
        (
            "один;два\n".encode(),
            "Немає рядка з назвами стовпців. Напишіть над стовпцями «Прізвище», «Ім’я» або «ПІБ» і повторіть.",
        ),
    ],
)
def test_a_file_without_people_is_refused_in_words_and_another_may_be_chosen(
    room: PeopleRoom, prompts: ScriptedPrompts, tmp_path: Path, file: Path, data: bytes, said: str
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_bytes(data)
    prompts.will_answer(wrong, file)
    room.exchange.take_in.click()
    page = room.exchange.page
    assert said in words(page)
    press(QApplication.focusWidget(), Key.Key_Space)
    assert page.apply.text() == ADD_TWO_FILL_ONE


def test_a_list_is_dropped_onto_the_room(room: PeopleRoom, file: Path) -> None:
    dropped(room, file)
    assert room.exchange.page.apply.text() == ADD_TWO_FILL_ONE


def test_what_is_no_list_is_not_taken(room: PeopleRoom, tmp_path: Path) -> None:
    event = dropped(room, tmp_path / "фото.png")
    assert not event.isAccepted()
    assert not room.exchange.page.isVisible()


def dropped(room: PeopleRoom, path: Path) -> QDropEvent:
    """Drag a file over the room and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    target = room.exchange.page.parentWidget()
    assert target is not None
    entered = QDragEnterEvent(QPoint(9, 9), action, data, LEFT, none)
    entered.ignore()
    QApplication.sendEvent(target, entered)
    event = QDropEvent(QPointF(9, 9), action, data, LEFT, none)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
def test_all_people_are_saved_and_come_back_as_known(
    room: PeopleRoom, prompts: ScriptedPrompts, ground: Ground, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    target = tmp_path / f"Особи{suffix}"
    prompts.will_answer(target, target)
    qtbot.mouseClick(room.exchange.take_out, LEFT)
    assert ground.said == [(f"Збережено: Особи{suffix}", False)]
    qtbot.mouseClick(room.exchange.take_in, LEFT)
    page = room.exchange.page
    known = len(known_office(ground.office.desk.work).persons)
    assert [button.text() for button in page.filters.values() if button.isVisible()] == [f"Уже є: {known}"]
    assert not page.apply.isVisible()


def test_a_file_is_read_and_written_off_the_window_s_thread(
    made: Callable[[Tasks], PeopleRoom], file: Path, qtbot: QtBot
) -> None:
    tasks = PoolTasks()
    room = made(tasks)
    room.exchange.presenter.read(file)
    qtbot.waitUntil(lambda: room.exchange.page.isVisible())
    room.exchange.page.apply.click()
    qtbot.waitUntil(lambda: "Яценко Лука" in names(room))
    tasks.close()


@pytest.mark.parametrize("width", [1262, 806])
def test_no_word_of_a_preview_is_cut_and_every_control_has_a_name(
    room: PeopleRoom, page: ImportPage, width: int, tmp_path: Path
) -> None:
    long = tmp_path / f"Список_{'дуже_довгий_' * 5}.csv"
    long.write_text(LIST.replace("Вік", "Дужедовганазвастовпця" * 9), encoding="utf-8")
    room.exchange.presenter.read(long)
    # the list behind the preview narrows its parts first
    settle(room, width, 460)
    for number in (2, 3, 4):
        page.table.choose(number)
        settle(room, width, 460)
        assert room.width() == width
        assert cut_words(room) == []
        assert nameless(room) == []


@pytest.mark.parametrize("width", [807, 1262])
def test_columns_in_which_nothing_stands_leave_their_width_to_the_others(
    room: PeopleRoom, prompts: ScriptedPrompts, tmp_path: Path, qtbot: QtBot, width: int
) -> None:
    path = tmp_path / "Прізвища.csv"
    path.write_text("Прізвище;Ім’я\nҐонта;Ярина\n", encoding="utf-8")
    prompts.will_answer(path)
    qtbot.mouseClick(room.exchange.take_in, LEFT)
    settle(room, width, 460)
    table = room.exchange.page.table
    assert [place for place in range(5) if not table.isColumnHidden(place)] == [ROW, PERSON, STATE]


def test_a_post_is_shown_where_somebody_has_one(page: ImportPage) -> None:
    assert not page.table.isColumnHidden(POST)
