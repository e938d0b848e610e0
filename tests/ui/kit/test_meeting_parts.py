"""Stages, numbers, votes, presence, chips, bars, the toast."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.colours import LIGHT
from secretariat.ui.kit.bars import QuorumBar
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.number_strip import ItemMark, NumberStrip
from secretariat.ui.kit.presence_segments import PresenceSegments, Seat
from secretariat.ui.kit.search_line import SearchLine
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.stage_bar import Stage, StageBar
from secretariat.ui.kit.text import EASY_WIDTH, Text
from secretariat.ui.kit.toast import LONGEST_MS, SHOWN_MS, Toast
from secretariat.ui.kit.vote_spin import VoteSpin
from secretariat.ui.measures import MEETING_MARGIN, ROOM_MARGIN
from tests.ui.looks import cut_words, dress, nameless, settle
from tests.ui.typing import press, type_text

STAGES = [
    Stage(name="Підготовка", fact="5 питань", done=True),
    Stage(name="Засідання", fact="питання 4 з 5"),
    Stage(name="Протокол", fact="не почато"),
    Stage(name="Підписання", fact="0 з 2"),
    Stage(name="Розсилка", fact="12 осіб"),
]


def buttons(widget: QWidget) -> list[QAbstractButton]:
    """All buttons in it, as they were made."""
    return widget.findChildren(QAbstractButton)


def stage_bar(qtbot: QtBot) -> StageBar:
    """The five stages, the second one open."""
    bar = StageBar()
    qtbot.addWidget(bar)
    bar.show_stages(STAGES, 2)
    return bar


def test_a_stage_is_requested_by_a_click_and_named_with_its_fact(qtbot: QtBot) -> None:
    bar = stage_bar(qtbot)
    settle(bar, 800, 44)
    assert buttons(bar)[3].accessibleName() == "4. Підписання: 0 з 2"
    with qtbot.waitSignal(bar.stage_requested) as told:
        qtbot.mouseClick(buttons(bar)[3], Qt.MouseButton.LeftButton)
    assert told.args == [4]


def test_arrows_walk_the_stages_and_space_enters(qtbot: QtBot) -> None:
    bar = stage_bar(qtbot)
    with qtbot.waitActive(bar):
        bar.show()
    buttons(bar)[4].setFocus()
    press(buttons(bar)[4], Qt.Key.Key_Right)
    assert buttons(bar)[0].hasFocus()
    with qtbot.waitSignal(bar.stage_requested) as told:
        press(buttons(bar)[0], Qt.Key.Key_Space)
    assert told.args == [1]


@pytest.mark.parametrize("points", [10, 18])
def test_a_narrow_bar_keeps_only_the_words_of_the_current_stage(qtbot: QtBot, points: int) -> None:
    dress(points=points)
    bar = stage_bar(qtbot)
    wide, narrow = bar.sizeHint().width(), bar.minimumSizeHint().width()
    settle(bar, wide, 80)
    assert all(button.width() == button.sizeHint().width() for button in buttons(bar))
    settle(bar, wide - 1, 80)
    widths = [button.width() for button in buttons(bar)]
    assert widths[1] > 2 * widths[0]
    assert len({widths[0], *widths[2:]}) == 1
    settle(bar, narrow, 80)
    assert cut_words(bar) == []


def test_numbers_are_asked_for_by_their_place_and_the_plus_adds(qtbot: QtBot) -> None:
    strip = NumberStrip()
    qtbot.addWidget(strip)
    strip.show_items([ItemMark(number=str(n), title="Про", finished=n < 3) for n in range(1, 6)], 2)
    strip.show_items([ItemMark(number=str(n), title="Про", finished=n < 3) for n in range(1, 4)], 2)
    settle(strip, 500, strip.heightForWidth(500))
    plus, *numbers = buttons(strip)
    assert [number.accessibleName() for number in numbers[:3]] == [
        "Питання 1, завершено",
        "Питання 2, завершено",
        "Питання 3",
    ]
    with qtbot.waitSignal(strip.item_requested) as told:
        qtbot.mouseClick(numbers[2], Qt.MouseButton.LeftButton)
    assert told.args == [2]
    with qtbot.waitSignal(strip.item_added):
        qtbot.mouseClick(plus, Qt.MouseButton.LeftButton)


def test_many_numbers_wrap(qtbot: QtBot) -> None:
    strip = NumberStrip()
    qtbot.addWidget(strip)
    strip.show_items([ItemMark(number=str(n), title="Про") for n in range(1, 31)], 0)
    assert strip.heightForWidth(3000) == 28
    assert strip.heightForWidth(500) == 3 * 28 + 2 * 4


def test_a_flow_centres_parts_of_unequal_height(qtbot: QtBot) -> None:
    place, low, high = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(place)
    low.setFixedSize(50, 20)
    high.setFixedSize(50, 40)
    flow = FlowLayout(place)
    flow.addWidget(low)
    flow.addWidget(high)
    settle(place, 200, 40)
    assert (low.y(), high.y()) == (10, 0)


def test_a_part_that_grows_takes_what_its_line_leaves(qtbot: QtBot) -> None:
    place, search, fixed = QWidget(), SearchLine(placeholder="Слова, ім’я"), QWidget()
    qtbot.addWidget(place)
    fixed.setFixedSize(150, 20)
    search.setMaximumWidth(300)
    flow = FlowLayout(place)
    flow.addWidget(search, grows=True)
    flow.addWidget(fixed)
    for width, wanted in ((400, 400 - 150 - 8), (900, 300), (200, 200)):
        settle(place, width, 80)
        assert search.width() == wanted
    assert fixed.y() > search.y()
    hint = search.fontMetrics().horizontalAdvance(search.placeholderText())
    assert search.sizeHint().width() > hint


def test_votes_are_typed_stepped_and_set(qtbot: QtBot) -> None:
    spin, typed = VoteSpin("Проти"), list[int]()
    qtbot.addWidget(spin)
    spin.typed.connect(typed.append)
    with qtbot.waitActive(spin):
        spin.show()
    spin.set_value(6)
    assert typed == []
    spin.setFocus()
    number = spin.findChild(QSpinBox)
    type_text(number, "4")
    press(number, Qt.Key.Key_Up)
    less, more = spin.findChildren(QPushButton)
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    assert typed == [4, 5, 4]
    assert (less.accessibleName(), more.accessibleName()) == ("Проти: на один менше", "Проти: на один більше")
    spin.set_most(3)
    assert spin.value() == 3
    assert typed == [4, 5, 4]
    assert nameless(spin) == []


def test_a_vote_is_92_by_36_and_grows_with_the_letters(qtbot: QtBot) -> None:
    spin = VoteSpin("За")
    qtbot.addWidget(spin)
    settle(spin, 10, 10)
    assert (spin.width(), spin.height()) == (92, 36)
    dress(points=18)
    assert (spin.width(), spin.height()) == (166, 65)


def test_one_click_seats_a_person(qtbot: QtBot) -> None:
    squares = PresenceSegments("Зінченко Р. І.")
    qtbot.addWidget(squares)
    squares.show()
    squares.set_seat(Seat.IN_HALL)
    with qtbot.waitSignal(squares.chosen) as told:
        qtbot.mouseClick(buttons(squares)[1], Qt.MouseButton.LeftButton)
    assert told.args == [Seat.ONLINE]
    assert buttons(squares)[1].accessibleName() == "Зінченко Р. І.: онлайн"


def test_somebody_not_marked_yet_sits_nowhere(qtbot: QtBot) -> None:
    squares = PresenceSegments("Зінченко Р. І.")
    qtbot.addWidget(squares)
    squares.set_seat(Seat.ABSENT)
    with qtbot.assertNotEmitted(squares.chosen):
        squares.set_seat(None)
    assert squares.seat() is None


def test_segments_choose_one_value(qtbot: QtBot) -> None:
    way = SegmentedControl({"kep": "КЕП у своїй програмі", "paper": "На папері"}, name="Спосіб підписання")
    qtbot.addWidget(way)
    settle(way, 400, 32)
    with qtbot.assertNotEmitted(way.chosen):
        way.set_value("kep")
    with qtbot.waitSignal(way.chosen) as told:
        press(buttons(way)[0], Qt.Key.Key_Right)
    assert told.args == ["paper"]
    assert way.value() == "paper"
    assert cut_words(way) == []
    assert nameless(way) == []


def bar_pixel(bar: QuorumBar, x: int) -> QColor:
    """The colour in the middle of the bar, `x` pixels from its left."""
    return bar.grab().toImage().pixelColor(x, 8)


def test_the_quorum_bar_is_green_above_the_tick_and_amber_below(qtbot: QtBot) -> None:
    bar = QuorumBar()
    qtbot.addWidget(bar)
    bar.resize(110, 16)
    bar.show_presence(7, 6, 11, "присутні 7 з 11, потрібно 6")
    assert bar_pixel(bar, 40) == LIGHT.ok
    assert bar_pixel(bar, 60) == LIGHT.text
    assert bar_pixel(bar, 90) == LIGHT.track
    bar.show_presence(5, 6, 11, "присутні 5 з 11, потрібно 6")
    assert bar_pixel(bar, 40) == LIGHT.warn
    assert bar.accessibleName() == "присутні 5 з 11, потрібно 6"


def test_an_empty_group_has_an_empty_bar(qtbot: QtBot) -> None:
    bar = QuorumBar()
    qtbot.addWidget(bar)
    bar.resize(110, 16)
    bar.show_presence(0, 0, 0, "нікого")
    assert bar_pixel(bar, 40) == LIGHT.track


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A room over whose foot a toast may stand."""
    place = QWidget()
    qtbot.addWidget(place)
    settle(place, 600, 400)
    return place


def test_a_toast_stands_at_the_bottom_left_and_takes_a_step_back(room: QWidget, qtbot: QtBot) -> None:
    toast, undone = Toast(room), list[str]()
    toast.say("Видалено 3 питання", lambda: undone.append("step"))
    assert (toast.x(), toast.height()) == (ROOM_MARGIN, 36)
    assert toast.y() + toast.height() == room.height() - 12
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == ["step"]
    assert toast.text() == ""


def test_a_toast_goes_by_itself_and_later_under_the_pointer(room: QWidget, qtbot: QtBot) -> None:
    toast = Toast(room)
    toast.say("Збережено")
    clock = toast._clock
    assert (clock.isActive(), clock.interval()) == (True, SHOWN_MS)
    toast.enterEvent(None)
    assert clock.interval() == LONGEST_MS
    toast.leaveEvent(None)
    assert clock.interval() == SHOWN_MS
    clock.timeout.emit()
    assert not toast.isVisible()
    assert not clock.isActive()


def test_a_toast_without_a_way_back_offers_none(room: QWidget) -> None:
    toast = Toast(room)
    toast.say("Надіслано")
    assert not toast.findChild(QPushButton).isVisible()
    toast.hide()


def test_a_toast_follows_its_place(room: QWidget) -> None:
    toast, editor = Toast(room), QWidget(room)
    editor.setGeometry(200, 0, 400, 300)
    editor.show()
    toast.say("Надіслано")
    toast.move_to(editor, MEETING_MARGIN)
    assert (toast.parentWidget(), toast.x()) == (editor, MEETING_MARGIN)
    assert toast.y() + toast.height() == 288
    toast.hide()


def test_an_empty_room_says_what_to_do_first(qtbot: QtBot) -> None:
    empty = EmptyState(
        "Тут будуть засідання: від порядку денного до підписаного протоколу. Почніть із першого.",
        PrimaryButton("Нове засідання"),
        FlatButton("Відкрити приклад"),
    )
    place = QWidget()
    qtbot.addWidget(place)
    QHBoxLayout(place).addWidget(empty)
    settle(place, 900, 600)
    assert cut_words(place) == []
    assert len(buttons(place)) == 2


@pytest.mark.parametrize("width", [300, 440, 900])
def test_the_sentence_of_an_empty_room_stays_in_its_place(qtbot: QtBot, width: int) -> None:
    empty = EmptyState("Тут стоятимуть усі засідання групи: що попереду і що вирішено.")
    qtbot.addWidget(empty)
    settle(empty, width, 300)
    (words,) = empty.findChildren(Text)
    assert words.x() >= 0
    assert words.geometry().right() < width
    assert words.width() <= EASY_WIDTH
    assert cut_words(empty) == []


def test_an_offered_number_is_pale_until_it_counts(qtbot: QtBot) -> None:
    spin = VoteSpin("За")
    qtbot.addWidget(spin)
    spin.show()
    plain = spin.grab().toImage()
    spin.show_offered(True)
    assert spin.grab().toImage() != plain
    spin.show_offered(False)
    assert spin.grab().toImage() == plain
