"""People from a file and into one, without widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.people_export import people_rows
from secretariat.services.people_files import FileRow
from secretariat.services.people_import import (
    ImportPeople,
    ImportReport,
    import_people,
    known_office,
    preview_people,
)
from secretariat.services.people_plan import Decision, Joining, KnownOffice, PlannedRow
from secretariat.services.person_cells import read_row
from secretariat.ui.failures import refusing
from secretariat.ui.people.import_state import ImportState, Standing
from secretariat.ui.people.joining import joining_day
from secretariat.ui.prompts import FileWish, Prompts, documents
from secretariat.ui.tasks import Tasks

READ_PATTERN, WRITE_PATTERN = "*.csv *.xlsx *.vcf", "*.csv *.vcf *.xlsx"
"""The last suffix is the one that a name without any gets."""


class ImportView(Protocol):
    """What is shown of a file."""

    def show_preview(self, state: ImportState) -> None:
        """Show what would come of the file."""

    def show_file_refused(self, error: DomainError) -> None:
        """Say why the file cannot be read."""

    def show_imported(self, report: ImportReport) -> None:
        """Say what was written; the preview is over."""

    def show_saved(self, path: Path) -> None:
        """Say that a file was written."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done; what is shown stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportHands:
    """The pool, questions to the user, the day, and who is told of a change."""

    tasks: Tasks
    prompts: Prompts
    today: Callable[[], date]
    publish: Callable[[Changed], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """A file that was read, the office that it is held against, and what would come of it."""

    name: str
    unknown: tuple[str, ...]
    command: ImportPeople
    office: KnownOffice
    rows: tuple[PlannedRow, ...]
    shown: Standing | None = None


class ImportPresenter:
    """Nothing is written before `apply`; each answer shows the whole preview anew."""

    def __init__(self, view: ImportView, office: Office, hands: ImportHands) -> None:
        self._view, self._office, self._hands = view, office, hands
        self._opened: _Opened | None = None

    def begin(self) -> None:
        """Ask for a file and read it."""
        title = QCoreApplication.translate("PeopleFiles", "People from a file")
        wish = FileWish(title=title, kind=_kind(), pattern=READ_PATTERN, start=documents())
        self._hands.prompts.open_file(wish, self.read)

    def read(self, path: Path) -> None:
        """Read a file in the pool."""
        office, day = self._office, self._hands.today()
        self._hands.tasks.run(
            lambda: _read(office, path, day),
            self._on_read,
            refusing(self._view.show_file_refused),
        )

    def refresh(self) -> None:
        """Hold the file against the store as it is now."""
        if self._opened is not None:
            office, command = known_office(self._office.desk.work), self._opened.command
            group_id = command.joining.group_id
            if group_id not in [group.id for group in office.groups]:
                group_id = office.groups[0].id if office.groups else None
            since = joining_day(self._office.rows, self._hands.today())
            command = replace(command, joining=Joining(group_id=group_id, since=since))
            rows = preview_people(office, command)
            self._opened = replace(self._opened, command=command, office=office, rows=rows)
            self._show()

    def decide(self, number: int, decision: Decision) -> None:
        """Answer what is to be done with a row."""
        if self._opened is not None:
            decisions = {**self._opened.command.decisions, number: decision}
            self._change(replace(self._opened.command, decisions=decisions))

    def join_group(self, group_id: GroupId) -> None:
        """Choose where those with a role join who name no group."""
        if self._opened is not None:
            joining = replace(self._opened.command.joining, group_id=group_id)
            self._change(replace(self._opened.command, joining=joining))

    def list_only(self, shown: Standing | None) -> None:
        """List the rows of one standing, or all."""
        if self._opened is not None:
            self._opened = replace(self._opened, shown=shown)
            self._show()

    def close(self) -> None:
        """Forget the file."""
        self._opened = None

    def apply(self) -> None:
        """Write what the preview shows, as one step."""
        if self._opened is None:
            return
        work, opened = self._office.desk.work, self._opened
        # a second click while the pool writes must not write again
        self._opened = None

        def refused(error: DomainError) -> None:
            self._opened = opened
            self._view.show_refusal(error)

        self._hands.tasks.run(
            lambda: import_people(work, opened.command), self._on_imported, refusing(refused)
        )

    def save_wrong(self) -> None:
        """Write the rows with errors into a file of their own, to be mended there."""
        if self._opened is not None:
            wrong = tuple(row.row for row in self._opened.rows if row.errors)
            name = QCoreApplication.translate("PeopleFiles", "People with errors.xlsx")
            self._save(name, lambda: wrong)

    def take_out(self) -> None:
        """Ask for a place and write all people there."""
        work, today = self._office.desk.work, self._hands.today()
        name = QCoreApplication.translate("PeopleFiles", "People {day}.xlsx").format(day=today.isoformat())
        self._save(name, lambda: people_rows(work, today))

    def _save(self, name: str, rows: Callable[[], tuple[FileRow, ...]]) -> None:
        files = self._office.people_files
        title = QCoreApplication.translate("PeopleFiles", "People into a file")
        wish = FileWish(title=title, kind=_kind(), pattern=WRITE_PATTERN, start=documents() / name)

        def write(path: Path) -> None:
            self._hands.tasks.run(
                lambda: files.write(path, rows()),
                lambda _: self._view.show_saved(path),
                refusing(self._view.show_refusal),
            )

        self._hands.prompts.save_file(wish, write)

    def _on_read(self, opened: _Opened) -> None:
        self._opened = opened
        self._show()

    def _on_imported(self, report: ImportReport) -> None:
        self._hands.publish(report.changed)
        self._view.show_imported(report)

    def _change(self, command: ImportPeople) -> None:
        assert self._opened is not None
        rows = preview_people(self._opened.office, command)
        self._opened = replace(self._opened, command=command, rows=rows)
        self._show()

    def _show(self) -> None:
        assert self._opened is not None
        opened = self._opened
        self._view.show_preview(
            ImportState(
                name=opened.name,
                rows=opened.rows,
                unknown=opened.unknown,
                shown=opened.shown,
                groups=_choices(opened),
                group_id=opened.command.joining.group_id,
            )
        )


def _read(office: Office, path: Path, today: date) -> _Opened:
    """Run in the pool."""
    sheet = office.people_files.read(path)
    known = known_office(office.desk.work)
    group_id = known.groups[0].id if known.groups else None
    joining = Joining(group_id=group_id, since=joining_day(office.rows, today))
    command = ImportPeople(rows=tuple(map(read_row, sheet.rows)), joining=joining)
    return _Opened(
        name=path.name,
        unknown=sheet.unknown,
        command=command,
        office=known,
        rows=preview_people(known, command),
    )


def _choices(opened: _Opened) -> Mapping[GroupId, str]:
    """The groups, when there are several and somebody with a role names none."""
    groups, rows = opened.office.groups, opened.rows
    if len(groups) < 2 or not any(row.read.role and not row.read.group for row in rows):
        return {}
    return {group.id: group.name for group in groups}


def _kind() -> str:
    return QCoreApplication.translate("PeopleFiles", "Lists of people")
