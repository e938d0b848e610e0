"""The window that asks for the passphrase, for the code of the recovery sheet, or for a new passphrase."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.backups import Backups
from secretariat.ui.colours import colours
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon, native_icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground, Panel
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import SPACE_6, scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.restoring import Restoring
from secretariat.ui.tasks import Tasks
from secretariat.ui.unlock.backups_page import BackupsPage
from secretariat.ui.unlock.door import Door
from secretariat.ui.unlock.pages import CodePage, NewPassphrasePage, PassphrasePage, UnlockPage

PANEL_WIDTH = 460
FIRST_SIZE, SMALLEST = (720, 480), (520, 360)


class UnlockWindow(QWidget):
    """Emits `opened` with the key. Nothing of the data is shown before."""

    opened = Signal(object)

    def __init__(self, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._door, self._tasks = door, tasks
        self._key: object = None
        self.passphrase, self.code, self.renewal = PassphrasePage(), CodePage(), NewPassphrasePage()
        self.copies: BackupsPage | None = None
        self.instead = FlatButton(self.tr("Neither is at hand? Restore a backup"))
        self.instead.clicked.connect(lambda _checked=False: self.show_copies())
        self._pages: tuple[UnlockPage | BackupsPage, ...] = (self.passphrase, self.code, self.renewal)
        self._panel = Panel(margin=SPACE_6)
        self.setWindowTitle(self.tr("Secretariat"))
        self.setWindowIcon(native_icon(Icon.LANDMARK, colours().accent, 32))
        self.setMinimumSize(*SMALLEST)
        self.resize(*(scaled(length) for length in FIRST_SIZE))
        self._arrange()
        self.passphrase.entered.connect(self._on_passphrase)
        self.passphrase.forgotten.connect(lambda: self._show(self.code))
        self.code.entered.connect(self._on_code)
        self.code.left.connect(lambda: self._show(self.passphrase))
        self.renewal.entered.connect(self._on_renewal)
        self._show(self.passphrase)

    def offer_backups(self, backups: Backups, restoring: Callable[[], Restoring]) -> None:
        """Offer the way back by a copy, for who cannot open the data."""
        page = self.copies = BackupsPage(self._tasks, backups, restoring)
        page.left.connect(lambda: self._show(self.passphrase))
        page.hide()
        self._panel.column.insertWidget(0, page)
        self._pages = (*self._pages, page)
        self._show(self.passphrase)

    def show_copies(self, error: DomainError | None = None) -> None:
        """Lead to the copies that are at hand; `error` says why none of them was restored."""
        assert self.copies is not None
        self._show(self.copies)
        self.copies.look(error)

    def come_to_front(self) -> None:
        """Somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _on_passphrase(self, typed: str) -> None:
        self._work(self.passphrase, lambda: self._door.unlock(typed), self.opened.emit)

    def _on_code(self, typed: str) -> None:
        self._work(self.code, lambda: self._door.recover(typed), self._on_recovered)

    def _on_recovered(self, key: object) -> None:
        self._key = key
        self._show(self.renewal)

    def _on_renewal(self, typed: str) -> None:
        key = self._key
        self._work(self.renewal, lambda: self._door.renew(key, typed), self.opened.emit)

    def _work(self, page: UnlockPage, work: Callable[[], object], done: Callable[[object], None]) -> None:
        page.show_busy(True)

        def finished(key: object) -> None:
            page.forget()
            done(key)

        def refused(error: DomainError) -> None:
            page.show_busy(False)
            page.show_error(refusal(error))

        self._tasks.run(work, finished, refusing(refused))

    def _show(self, page: UnlockPage | BackupsPage) -> None:
        for other in self._pages:
            other.setVisible(other is page)
        self.instead.setVisible(self.copies is not None and page in (self.passphrase, self.code))
        page.take_focus()

    def _arrange(self) -> None:
        panel = self._panel
        panel.setFixedWidth(scaled(PANEL_WIDTH))
        for page in self._pages:
            panel.column.addWidget(page)
        panel.column.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(panel)
        row.addStretch(1)
        middle = QVBoxLayout(inner)
        middle.addStretch(2)
        nest(middle, row)
        middle.addStretch(3)
        ground = Ground()
        filled = QVBoxLayout(ground)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(Scroll(inner))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)
