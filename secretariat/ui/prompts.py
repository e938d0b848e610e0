"""All questions to the user go through one port; nothing waits inside a question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.ui.question_sheet import QuestionSheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Answered = Callable[[bool], None]
Picked = Callable[[Path], None]
Typed = Callable[[str], None]
PrinterChosen = Callable[["QPrinter"], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`verb` is what the button does, with the consequence in it: «Видалити 3 рішення»."""

    title: str
    text: str
    verb: str
    refusal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretWish(Question):
    """A question that is answered by a password; `error` says what was wrong with the one before."""

    label: str
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWish:
    """A file to be found or made. `pattern` is like `*.pdf`, `kind` says it in words."""

    title: str
    kind: str
    pattern: str
    start: Path


def documents() -> Path:
    """Where the user keeps files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """A document of so many pages to be printed; `name` is what the queue of the printer calls it."""

    title: str
    name: str
    pages: int


class Prompts(Protocol):
    """What a view may ask of the user. Answers come by a call; a refused file calls nothing."""

    def ask(self, question: Question, answered: Answered) -> None:
        """Call `answered` with True for the verb and False for the refusal or Esc."""

    def ask_secret(self, wish: SecretWish, typed: Typed) -> None:
        """Call `typed` with what was typed; a refusal calls nothing."""

    def open_file(self, wish: FileWish, picked: Picked) -> None:
        """Call `picked` with an existing file."""

    def save_file(self, wish: FileWish, picked: Picked) -> None:
        """Call `picked` with the path to write to; overwriting was confirmed."""

    def choose_folder(self, title: str, start: Path, picked: Picked) -> None:
        """Call `picked` with an existing folder."""

    def choose_printer(self, wish: PrintWish, chosen: PrinterChosen) -> None:
        """Call `chosen` with a printer of the system that knows which pages it is to print."""


class WindowPrompts:
    """Sheets over `parent` that do not stop the program."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask(self, question: Question, answered: Answered) -> None:
        """See `Prompts.ask`."""
        sheet = QuestionSheet(question.title, question.text, question.verb, question.refusal, self._parent)
        sheet.finished.connect(lambda result: answered(result == QuestionSheet.DialogCode.Accepted))
        sheet.open()

    def ask_secret(self, wish: SecretWish, typed: Typed) -> None:
        """See `Prompts.ask_secret`."""
        # seldom wanted, and the first picture need not wait for it
        from secretariat.ui.secret_sheet import SecretSheet

        sheet = SecretSheet(
            wish.title, wish.text, wish.label, wish.verb, wish.refusal, wish.error, self._parent
        )
        sheet.accepted.connect(lambda: typed(sheet.field.typed()))
        sheet.open()

    def open_file(self, wish: FileWish, picked: Picked) -> None:
        """See `Prompts.open_file`."""
        dialog = self._file_dialog(wish, picked)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def save_file(self, wish: FileWish, picked: Picked) -> None:
        """See `Prompts.save_file`."""
        dialog = self._file_dialog(wish, picked)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wish.pattern.rpartition(".")[2] if "." in wish.pattern else "")
        dialog.selectFile(wish.start.name)
        dialog.open()

    def choose_folder(self, title: str, start: Path, picked: Picked) -> None:
        """See `Prompts.choose_folder`."""
        dialog = QFileDialog(self._parent, title, str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        _answer_with_path(dialog, picked)
        dialog.open()

    def choose_printer(self, wish: PrintWish, chosen: PrinterChosen) -> None:
        """See `Prompts.choose_printer`."""
        # seldom wanted, and it starts the system's service of printers
        from secretariat.ui.printer_dialog import open_printer_dialog

        open_printer_dialog(self._parent, wish, chosen)

    def _file_dialog(self, wish: FileWish, picked: Picked) -> QFileDialog:
        folder = wish.start if wish.start.is_dir() else wish.start.parent
        dialog = QFileDialog(self._parent, wish.title, str(folder), f"{wish.kind} ({wish.pattern})")
        _answer_with_path(dialog, picked)
        return dialog


def _answer_with_path(dialog: QFileDialog, picked: Picked) -> None:
    dialog.fileSelected.connect(lambda name: picked(Path(name)))
    dialog.finished.connect(dialog.deleteLater)


class ScriptedPrompts:
    """Answers in the given order and keeps what was asked: for tests. None refuses a file, a folder or a secret."""

    def __init__(self, answers: Sequence[bool | Path | str | None]) -> None:
        self._answers = list(answers)
        self.asked: list[Question | FileWish | PrintWish | str] = []

    def will_answer(self, *answers: bool | Path | str | None) -> None:
        """Add answers after those that are still waiting."""
        self._answers += answers

    def ask(self, question: Question, answered: Answered) -> None:
        """See `Prompts.ask`."""
        self.asked.append(question)
        answered(self._answers.pop(0) is True)

    def ask_secret(self, wish: SecretWish, typed: Typed) -> None:
        """See `Prompts.ask_secret`."""
        self.asked.append(wish)
        answer = self._answers.pop(0)
        if isinstance(answer, str):
            typed(answer)

    def open_file(self, wish: FileWish, picked: Picked) -> None:
        """See `Prompts.open_file`."""
        self._pick(wish, picked)

    def save_file(self, wish: FileWish, picked: Picked) -> None:
        """See `Prompts.save_file`."""
        self._pick(wish, picked)

    def choose_folder(self, title: str, start: Path, picked: Picked) -> None:
        """See `Prompts.choose_folder`."""
        self._pick(title, picked)

    def choose_printer(self, wish: PrintWish, chosen: PrinterChosen) -> None:
        """See `Prompts.choose_printer`; the path is the file that stands for the paper, all pages of it."""
        from secretariat.ui.printer_dialog import file_printer

        self.asked.append(wish)
        answer = self._answers.pop(0)
        if isinstance(answer, Path):
            chosen(file_printer(answer))

    def _pick(self, asked: FileWish | str, picked: Picked) -> None:
        self.asked.append(asked)
        answer = self._answers.pop(0)
        if isinstance(answer, Path):
            picked(answer)
