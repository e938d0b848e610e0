"""Questions do not stop the program, and answer by a call."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.prompts import FileWish, Question, ScriptedPrompts, WindowPrompts
from secretariat.ui.question_sheet import QuestionSheet
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.typing import press

QUESTION = Question(
    title="Рішення", text="Їх не можна буде повернути.", verb="Видалити 3 рішення", refusal="Лишити"
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something to ask over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def ask(window: QWidget, answers: list[bool]) -> QuestionSheet:
    """Ask, and give the question that stands over the window."""
    WindowPrompts(window).ask(QUESTION, answers.append)
    sheet = window.findChild(QuestionSheet)
    assert isinstance(sheet, QuestionSheet)
    return sheet


def test_the_verb_says_yes_and_the_refusal_no(window: QWidget, qtbot: QtBot) -> None:
    answers: list[bool] = []
    sheet = ask(window, answers)
    assert (sheet.verb.text(), sheet.refusal.text()) == ("Видалити 3 рішення", "Лишити")
    qtbot.mouseClick(sheet.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QuestionSheet) is None)
    qtbot.mouseClick(ask(window, answers).refusal, Qt.MouseButton.LeftButton)
    assert answers == [True, False]


def test_enter_says_yes_and_esc_no(window: QWidget, qtbot: QtBot) -> None:
    answers: list[bool] = []
    press(ask(window, answers), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QuestionSheet) is None)
    press(ask(window, answers), Qt.Key.Key_Escape)
    assert answers == [True, False]


def test_a_question_shows_all_its_words(window: QWidget) -> None:
    sheet = ask(window, [])
    settle(sheet, sheet.sizeHint().width(), sheet.sizeHint().height())
    assert cut_words(sheet) == []
    assert nameless(sheet) == []


def test_a_chosen_file_is_reported(window: QWidget, tmp_path: Path) -> None:
    picked: list[Path] = []
    wish = FileWish(title="Зберегти", kind="Протокол", pattern="*.pdf", start=tmp_path / "протокол.pdf")
    WindowPrompts(window).save_file(wish, picked.append)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    assert Path(dialog.selectedFiles()[0]).name == "протокол.pdf"
    dialog.fileSelected.emit(str(tmp_path / "інший.pdf"))
    dialog.reject()
    assert picked == [tmp_path / "інший.pdf"]


def test_the_double_answers_in_order_and_keeps_what_was_asked(tmp_path: Path) -> None:
    prompts, answers = ScriptedPrompts([True, None, tmp_path]), list[object]()
    prompts.ask(QUESTION, answers.append)
    wish = FileWish(title="Відкрити", kind="Запис", pattern="*.json", start=tmp_path)
    prompts.open_file(wish, answers.append)
    prompts.choose_folder("Тека", tmp_path, answers.append)
    assert answers == [True, tmp_path]
    assert prompts.asked == [QUESTION, wish, "Тека"]
