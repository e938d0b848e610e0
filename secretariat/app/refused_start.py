"""A window for a folder in which no window can work: why, and another try."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout

from secretariat.app.desktop import open_path
from secretariat.app.paths import DataFolder
from secretariat.app.quit_signals import closing_on_signals
from secretariat.app.sentences import sentence
from secretariat.app.settings import load_settings
from secretariat.domain.errors import DomainError
from secretariat.ui.failure_page import FailurePage
from secretariat.ui.i18n import Language, install_language
from secretariat.ui.kit.panel import Ground
from secretariat.ui.measures import scaled
from secretariat.ui.refusals import refusal
from secretariat.ui.theme import Scheme, apply_theme

SIZE = (720, 420)


def is_tried_again(error: DomainError, folder: Path, app: QApplication) -> bool:
    """Tell on the screen, and where there is one on the console, why the folder is refused; True for another try."""
    settings = load_settings(DataFolder(root=folder).settings)
    install_language(app, Language(settings.language))
    apply_theme(app, Scheme(settings.scheme), settings.points)
    window = RefusedStart(error, folder)
    with closing_on_signals(window.close):
        window.show()
        print(sentence(error), file=sys.stderr, flush=True)
        app.exec()
    window.deleteLater()
    return window.again


class RefusedStart(Ground):
    """The page of the failure as a window; `again` is True after it was asked for another try."""

    def __init__(self, error: DomainError, folder: Path) -> None:
        super().__init__()
        self.again = False
        self.page = FailurePage(folder, open_path)
        self.page.explain(refusal(error))
        self.page.again_requested.connect(self._on_again)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        self.setWindowTitle(self.tr("Secretariat"))
        self.resize(*(scaled(length) for length in SIZE))

    def _on_again(self) -> None:
        self.again = True
        self.close()
