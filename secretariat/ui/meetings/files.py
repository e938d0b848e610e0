"""Meetings as files: asked for, handed to the pool, and told what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from secretariat.services.changes import Changed
from secretariat.services.rows import MeetingRow
from secretariat.ui.meetings.exchange import Exchange, FileRefused, Imported
from secretariat.ui.prompts import FileWish, Prompts, documents
from secretariat.ui.tasks import Tasks


class FilesView(Protocol):
    """What is shown of it."""

    def show_imported(self, imported: Imported) -> None:
        """A meeting came in."""

    def show_exported(self, path: Path) -> None:
        """A meeting was written."""

    def show_file_refused(self, sentences: tuple[str, ...]) -> None:
        """Nothing was done, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """The pool, and questions to the user."""

    tasks: Tasks
    prompts: Prompts


class FilesPresenter:
    """Brings meetings in and takes them out."""

    def __init__(
        self, view: FilesView, hands: Hands, exchange: Exchange, publish: Callable[[Changed], None]
    ) -> None:
        self._view, self._hands, self._exchange, self._publish = view, hands, exchange, publish

    def bring_in(self) -> None:
        """Ask for a file and import it."""
        title = QCoreApplication.translate("MeetingFiles", "A meeting from a file")
        self._hands.prompts.open_file(_wish(title, documents()), self._on_chosen)

    def take_out(self, row: MeetingRow) -> None:
        """Ask for a place and write the meeting there."""
        title = QCoreApplication.translate("MeetingFiles", "The meeting as a file")
        name = QCoreApplication.translate("MeetingFiles", "Meeting {day}.json").format(
            day=row.day.isoformat()
        )
        wish = _wish(title, documents() / name)
        self._hands.prompts.save_file(wish, lambda path: self._write(row, path))

    def _on_chosen(self, path: Path) -> None:
        exchange = self._exchange
        self._hands.tasks.run(lambda: exchange.bring_in(path), self._on_imported, self._on_refused)

    def _write(self, row: MeetingRow, path: Path) -> None:
        exchange = self._exchange
        self._hands.tasks.run(
            lambda: exchange.take_out(row.id, path),
            lambda _: self._view.show_exported(path),
            self._on_refused,
        )

    def _on_imported(self, imported: Imported) -> None:
        self._publish(imported.changed)
        self._view.show_imported(imported)

    def _on_refused(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused):
            raise error
        self._view.show_file_refused(error.sentences)


def _wish(title: str, start: Path) -> FileWish:
    kind = QCoreApplication.translate("MeetingFiles", "Records of meetings")
    return FileWish(title=title, kind=kind, pattern="*.json", start=start)
