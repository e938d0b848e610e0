"""The report of the room: which actions it tells of, and how they leave the program."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.services.action_register import ActionCounts, ActionsFilter, Shown
from secretariat.services.papers.making import PaperRoom
from secretariat.services.papers.register_report import register_report
from secretariat.ui.actions_list.report_columns import report_text
from secretariat.ui.actions_list.report_page import ReportPage
from secretariat.ui.failures import refusing
from secretariat.ui.kept_files import FileHands
from secretariat.ui.prompts import FileWish, documents

BYTE_ORDER_MARK = "\ufeff"
"""Without it the usual program for tables takes Ukrainian letters for others."""


class Reporting:
    """Shows what fits the filter of the list, whatever its state; `say` tells what was copied or saved."""

    def __init__(
        self,
        page: ReportPage,
        room: PaperRoom,
        hands: FileHands,
        say: Callable[[str], None],
        refused: Callable[[DomainError], None],
    ) -> None:
        self._page, self._room, self._hands = page, room, hands
        self._register = room.actions
        self._say, self._on_failed = say, refusing(refused)
        self._ids: Sequence[int] = ()
        self._on = date.min
        page.copy_requested.connect(self._copy)
        page.save_requested.connect(self._save)
        page.paper_requested.connect(self._save_paper)

    def show(self, wanted: ActionsFilter, today: date) -> None:
        """Tell of everything that the filter asks for but its state."""
        found = {shown: self._register.ids(replace(wanted, shown=shown), today) for shown in Shown}
        counts = ActionCounts(
            total=len(found[Shown.ALL]), open=len(found[Shown.OPEN]), overdue=len(found[Shown.OVERDUE])
        )
        self._ids, self._on = found[Shown.ALL], today
        dropped = counts.total - counts.open - len(found[Shown.DONE])
        self._page.show_report(self._ids, counts, dropped, today)

    def _copy(self) -> None:
        self._hands.tasks.run(self._text("\t"), self._on_copied, self._on_failed)

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(QCoreApplication.translate("Reporting", "The table is on the clipboard"))

    def _save(self) -> None:
        kind = QCoreApplication.translate("Reporting", "Table")
        self._ask(kind, "csv", self._write)

    def _save_paper(self) -> None:
        kind = QCoreApplication.translate("Reporting", "PDF document")
        self._ask(kind, "pdf", self._write_paper)

    def _ask(self, kind: str, ending: str, write: Callable[[Path], None]) -> None:
        name = QCoreApplication.translate("Reporting", "Report on decisions")
        wish = FileWish(
            title=QCoreApplication.translate("Reporting", "Save the report"),
            kind=kind,
            pattern=f"*.{ending}",
            start=documents() / f"{name}.{ending}",
        )
        self._hands.prompts.save_file(wish, write)

    def _write_paper(self, path: Path) -> None:
        room, ids, on = self._room, tuple(self._ids), self._on
        self._hands.tasks.run(
            lambda: _written(path, register_report(room, ids, on)), self._on_saved, self._on_failed
        )

    def _write(self, path: Path) -> None:
        text = self._text(";")
        self._hands.tasks.run(
            lambda: _written(path, (BYTE_ORDER_MARK + text()).encode()), self._on_saved, self._on_failed
        )

    def _text(self, delimiter: str) -> Callable[[], str]:
        """What a worker thread makes the table by: it gets values and asks no widget."""
        columns, register, ids = self._page.columns, self._register, tuple(self._ids)
        return lambda: report_text(columns, register.rows(ids), delimiter=delimiter)

    def _on_saved(self, path: Path) -> None:
        said = QCoreApplication.translate("Reporting", "Saved: {name}")
        self._say(said.format(name=path.name))


def _written(path: Path, data: bytes) -> Path:
    """In a worker thread; whole or not at all, for a former report may lie there."""
    try:
        write_atomically(path, data)
    except OSError as error:
        raise DomainError("file_unwritten", name=path.name) from error
    return path
