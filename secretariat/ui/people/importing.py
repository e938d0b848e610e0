"""People from and into files, as the room «Особи» has it: its page, its buttons, a file that is dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.office import Office
from secretariat.services.people_import import ImportReport
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.pages import Pages
from secretariat.ui.people.import_page import ImportPage
from secretariat.ui.people.import_presenter import ImportHands, ImportPresenter
from secretariat.ui.people.import_state import ImportState
from secretariat.ui.people.import_words import COUNTED
from secretariat.ui.refusals import refusal

SUFFIXES = {".csv", ".xlsx", ".vcf"}
NAMED_ROWS = 8
"""More numbers of rows than fit into one line tell nothing."""


class PeopleExchange(QObject):
    """Shows its page in the place of `home`, and gives the place back when it is left."""

    def __init__(
        self,
        office: Office,
        hands: ImportHands,
        say: Callable[[str, bool], None],
        pages: Pages,
        home: QWidget,
    ) -> None:
        super().__init__(pages)
        self._say, self._pages, self._home = say, pages, home
        self.page = ImportPage()
        pages.addWidget(home)
        pages.addWidget(self.page)
        self.presenter = ImportPresenter(self, office, hands)
        self.take_in = SecondaryButton(self.tr("Add from a file"), icon=Icon.UPLOAD)
        self.take_out = SecondaryButton(self.tr("Save to a file"), icon=Icon.SAVE)
        self._connect()
        pages.setAcceptDrops(True)
        pages.installEventFilter(self)

    def refresh(self) -> None:
        """Follow a change of the store."""
        self.presenter.refresh()

    def leave(self) -> None:
        """Forget the file; nothing of it was written."""
        self.presenter.close()
        self._pages.setCurrentWidget(self._home)

    def show_preview(self, state: ImportState) -> None:
        """See `ImportView`."""
        entering = self._pages.currentWidget() is not self.page
        self._pages.setCurrentWidget(self.page)
        self.page.show_preview(state)
        if entering:
            self.page.table.setFocus()

    def show_file_refused(self, error: DomainError) -> None:
        """See `ImportView`."""
        self._pages.setCurrentWidget(self.page)
        self.page.show_refusal(error)

    def show_imported(self, report: ImportReport) -> None:
        """See `ImportView`."""
        self._pages.setCurrentWidget(self._home)
        parts = [COUNTED.added(report.added)] if report.added else []
        parts += [COUNTED.filled(report.filled)] if report.filled else []
        if report.left_out:
            more = ["…"] if len(report.left_out) > NAMED_ROWS else []
            rows = ", ".join([*map(str, report.left_out[:NAMED_ROWS]), *more])
            parts.append(COUNTED.left_out(len(report.left_out), rows))
        self._say(" · ".join(parts), True)

    def show_saved(self, path: Path) -> None:
        """See `ImportView`."""
        self._say(self.tr("Stored: {name}").format(name=path.name), False)

    def show_refusal(self, error: DomainError) -> None:
        """See `ImportView`."""
        self._say(refusal(error), False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list of people may be dropped anywhere in the room."""
        if isinstance(event, QDropEvent) and (path := _dropped(event)) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                self.presenter.read(path)
            return True
        return super().eventFilter(watched, event)

    def _on_left(self) -> None:
        self.leave()
        self.take_in.setFocus()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        self.take_in.clicked.connect(presenter.begin)
        self.take_out.clicked.connect(presenter.take_out)
        page.applied.connect(presenter.apply)
        page.left.connect(self._on_left)
        page.another_requested.connect(presenter.begin)
        page.wrong_requested.connect(presenter.save_wrong)
        page.decided.connect(presenter.decide)
        page.listed_only.connect(presenter.list_only)
        page.group_chosen.connect(presenter.join_group)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged, if it may be a list of people."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.casefold() in SUFFIXES else None
