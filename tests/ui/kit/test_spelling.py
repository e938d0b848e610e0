"""Spelling in a long text: waves, the word that is being typed, the menu. The dictionary is of a few words."""

import statistics
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretariat.domain.errors import DomainError
from secretariat.services.spelling import known_words
from secretariat.ui.colours import colours
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.spelling import Spelling, SpellingState
from secretariat.ui.kit.underliner import underline_in
from tests.ui.later_tasks import LaterTasks
from tests.ui.typing import press, type_text

Key = Qt.Key
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
RIGHT = {"слухали", "про", "засідання", "комісії", "виступив"}


class FewWords:
    """Fulfils `Speller`."""

    def __init__(self) -> None:
        self.learnt: list[str] = []
        self.asked: list[str] = []
        self.is_disk_full = False

    def is_right(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower() in RIGHT

    def suggestions(self, word: str) -> tuple[str, ...]:
        return ("засідання", "засідань") if word == "засіданя" else ()

    def learn(self, word: str) -> None:
        if self.is_disk_full:
            raise DomainError("words_not_kept")
        self.learnt.append(word)


class Desk(QWidget):
    """A long text and another field, with spelling."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.other = GrowingTextEdit("Виступ"), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(self.other)
        self.tasks, self.speller = LaterTasks(), FewWords()
        self.spelling = Spelling(self.tasks, self)
        underline_in(self, self.spelling)
        self.resize(600, 300)

    def open(self) -> None:
        self.spelling.open(lambda: self.speller)
        self.tasks.do()

    def underlined(self) -> list[str]:
        """The words with a wave."""
        self.tasks.do()
        found, block = list[str](), self.text.document().begin()
        while block.isValid():
            for part in block.layout().formats():
                if part.format.underlineStyle() is WAVE:
                    units = block.text().encode("utf-16-le")[2 * part.start : 2 * (part.start + part.length)]
                    found.append(units.decode("utf-16-le"))
            block = block.next()
        return found

    def menu(self, word: str) -> QMenu:
        """The menu that the right button opens on a word."""
        cursor = self.text.document().find(word)
        cursor.setPosition(cursor.selectionStart() + 1)
        self.text.customContextMenuRequested.emit(self.text.cursorRect(cursor).center())
        self.tasks.do()
        return self.shown_menu()

    def shown_menu(self) -> QMenu:
        (menu,) = [one for one in self.text.findChildren(QMenu) if one.isVisible()]
        return menu


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.text.setFocus()
    QApplication.processEvents()
    return desk


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]


def choose(menu: QMenu, words: str) -> None:
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()


def test_a_wrong_word_gets_a_wave_when_the_dictionary_is_there(desk: Desk) -> None:
    desk.text.set_text("Слухали про засіданя комісії")
    assert desk.underlined() == []
    desk.open()
    assert desk.underlined() == ["засіданя"]
    (wave,) = desk.text.document().begin().layout().formats()
    assert wave.format.underlineColor() == colours().danger


def test_without_a_dictionary_nothing_is_marked(desk: Desk) -> None:
    desk.text.set_text("Слухали про засіданя")
    desk.spelling.open(lambda: None)
    assert desk.underlined() == []
    assert desk.spelling.state is SpellingState.ABSENT


def test_the_switch_takes_the_waves_away_and_brings_them_back(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("засіданя")
    assert desk.underlined() == ["засіданя"]
    desk.spelling.switch(False)
    assert desk.underlined() == []
    desk.spelling.switch(True)
    assert desk.underlined() == ["засіданя"]


def test_what_is_being_typed_is_marked_only_when_it_is_done(desk: Desk) -> None:
    desk.open()
    type_text(desk.text, "Слухали про засіданя")
    assert desk.underlined() == []
    assert "засіда" not in desk.speller.asked
    type_text(desk.text, " ")
    assert desk.underlined() == ["засіданя"]


def test_the_word_under_the_cursor_is_marked_when_the_cursor_or_the_focus_leaves_it(desk: Desk) -> None:
    desk.open()
    type_text(desk.text, "засіданя")
    press(desk.text, Key.Key_Home)
    assert desk.underlined() == []
    type_text(desk.text, "про ")
    assert desk.underlined() == []
    desk.other.setFocus()
    assert desk.underlined() == ["засіданя"]


def test_underlining_is_no_typing(desk: Desk) -> None:
    typed = list[str]()
    desk.text.set_text("засіданя комісі")
    desk.text.text_typed.connect(typed.append)
    desk.open()
    assert len(desk.underlined()) == 2
    assert typed == []
    assert not desk.text.document().isUndoAvailable()


def test_only_the_changed_paragraph_is_looked_at_and_each_word_is_asked_once(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("засіданя комісі\nпро засіданя\nвиступив")
    assert desk.underlined() == ["засіданя", "комісі", "засіданя"]
    assert sorted(desk.speller.asked) == ["виступив", "засіданя", "комісі", "про"]
    desk.speller.asked.clear()
    press(desk.text, Key.Key_End)
    type_text(desk.text, " ршення ")
    assert desk.underlined() == ["засіданя", "комісі", "ршення", "засіданя"]
    assert desk.speller.asked == ["ршення"]


def test_paragraphs_that_move_while_words_are_judged_are_marked_all_the_same(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("засіданя\nкомісі")
    press(desk.text, Key.Key_End)
    press(desk.text, Key.Key_Return)
    assert desk.underlined() == ["засіданя", "комісі"]


def test_waves_stand_under_their_words_behind_a_picture(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("про 😀😀 засіданя")
    assert desk.underlined() == ["засіданя"]


def test_names_of_people_are_right_also_in_the_cases_that_are_stored(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("виступив Кузьмінов, Кузьмінову про засіданя")
    assert desk.underlined() == ["Кузьмінов", "Кузьмінову", "засіданя"]
    desk.spelling.set_names(known_words(["Кузьмінов Олег Вікторович", "Кузьмінову Олегові Вікторовичу"]))
    assert desk.underlined() == ["засіданя"]


def test_the_menu_begins_with_what_was_meant_and_speaks_ukrainian(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("про засіданя комісії")
    assert desk.underlined() == ["засіданя"]
    menu = desk.menu("засіданя")
    assert texts(menu)[:5] == ["засідання", "засідань", "", "Додати до словника", ""]
    assert {"Скасувати", "Вирізати", "Копіювати", "Вставити", "Виділити все"} <= set(texts(menu))
    assert not any(letter.isascii() and letter.isalpha() for text in texts(menu) for letter in text)
    assert menu.accessibleName() == "Меню тексту"
    choose(menu, "засідання")
    assert desk.text.text() == "про засідання комісії"
    assert desk.underlined() == []


def test_a_replaced_word_is_taken_back_in_one_step(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("про засіданя")
    assert desk.underlined() == ["засіданя"]
    choose(desk.menu("засіданя"), "засідань")
    desk.text.undo()
    assert desk.text.text() == "про засіданя"


def test_a_word_added_to_the_dictionary_is_right_everywhere(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("бювет Бювет\nбювет")
    assert desk.underlined() == ["бювет", "Бювет", "бювет"]
    menu = desk.menu("бювет")
    assert texts(menu)[0] == "Варіантів немає"
    assert not menu.actions()[0].isEnabled()
    choose(menu, "Додати до словника")
    assert "бювет" not in desk.underlined()
    assert desk.speller.learnt == ["бювет"]


def test_a_word_that_could_not_be_kept_is_told(desk: Desk) -> None:
    desk.open()
    desk.speller.is_disk_full = True
    told = list[DomainError]()
    desk.spelling.failed.connect(told.append)
    desk.spelling.learn("бювет")
    desk.tasks.do()
    assert [error.code for error in told] == ["words_not_kept"]


def test_the_menu_of_a_right_word_is_the_ordinary_one(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("про засіданя")
    assert desk.underlined() == ["засіданя"]
    assert "Додати до словника" not in texts(desk.menu("про"))


def test_shift_f10_opens_the_menu_of_the_word_at_the_cursor(desk: Desk) -> None:
    desk.open()
    desk.text.set_text("засіданя про")
    assert desk.underlined() == ["засіданя"]
    desk.text.moveCursor(desk.text.textCursor().MoveOperation.Start)
    press(desk.text, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    desk.tasks.do()
    assert texts(desk.shown_menu())[0] == "засідання"


def test_the_menu_opens_also_without_a_dictionary(desk: Desk) -> None:
    desk.text.set_text("засіданя")
    desk.text.customContextMenuRequested.emit(QPoint(5, 5))
    assert "Вставити" in texts(desk.shown_menu())


def test_a_text_that_may_not_be_changed_is_not_marked(desk: Desk) -> None:
    desk.open()
    desk.text.setReadOnly(True)
    desk.text.set_text("засіданя")
    assert desk.underlined() == []


@pytest.mark.parametrize("between", [" ", "\n"])
def test_a_key_in_a_text_of_20000_signs_costs_less_than_a_frame(desk: Desk, between: str) -> None:
    desk.open()
    desk.text.set_text(between.join(["слухали про засіданя комісії виступив"] * 540))
    assert len(desk.text.text()) > 20_000
    assert len(desk.underlined()) == 540
    press(desk.text, Key.Key_End)
    costs = []
    for letter in "виступив ":
        begun = time.process_time()
        type_text(desk.text, letter)
        costs.append(time.process_time() - begun)
    assert statistics.median(costs) < 0.016
