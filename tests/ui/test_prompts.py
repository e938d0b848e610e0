"""Questions do not stop the program, and answer by a call."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.prompts import FileWish, Question, ScriptedPrompts, WindowPrompts

QUESTION = Question(
    title="Рішення", text="Їх не можна буде повернути.", verb="Видалити 3 рішення", refusal="Лишити"
)


def box_over(window: QWidget) -> QMessageBox:
    """The question that stands over `window`."""
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def click(box: QMessageBox, words: str, qtbot: QtBot) -> None:
    """Click the button with these words."""
    button = next(button for button in box.buttons() if button.text() == words)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_verb_says_yes_and_the_refusal_no(qtbot: QtBot) -> None:
    window, answers = QWidget(), list[bool]()
    qtbot.addWidget(window)
    window.show()
    for words in ("Видалити 3 рішення", "Лишити"):
        WindowPrompts(window).ask(QUESTION, answers.append)
        box = box_over(window)
        click(box, words, qtbot)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    assert answers == [True, False]


def test_esc_says_no(qtbot: QtBot) -> None:
    window, answers = QWidget(), list[bool]()
    qtbot.addWidget(window)
    window.show()
    WindowPrompts(window).ask(QUESTION, answers.append)
    box_over(window).reject()
    assert answers == [False]


def test_a_chosen_file_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    window, picked = QWidget(), list[Path]()
    qtbot.addWidget(window)
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
