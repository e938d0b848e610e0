"""The window tried without a display: does everything that it is made of lie where it should?"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from secretariat.app.passwords import KeyringPasswords
from secretariat.app.window_rooms import WindowRooms
from secretariat.resources import resource
from secretariat.services.mail import MailAccount
from secretariat.storage.queries.first_day import FirstDay
from secretariat.ui.actions import ActionId, action_text
from secretariat.ui.bridge import Bridge
from secretariat.ui.i18n import Language, install_language
from secretariat.ui.icons import Icon
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.mailing import Mailing
from secretariat.ui.main_window import MainWindow
from secretariat.ui.tasks import InlineTasks
from secretariat.ui.theme import Scheme, apply_theme
from secretariat.ui.typography import FACES

UNDO = "Скасувати"


class WindowTrialError(Exception):
    """The window came up, but not as it should."""


def try_window() -> None:
    """Show the window in Ukrainian with its list of meetings and take its picture; makes a QApplication if needed.

    Raises FileNotFoundError with the path of a font, drawing or translation that is not there.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for path in (*_faces(), *_drawings()):
        if not path.is_file():
            raise FileNotFoundError(path)
    install_language(app, Language.UKRAINIAN)
    apply_theme(app, Scheme.LIGHT)
    _ensure(action_text(ActionId.UNDO) == UNDO, "translation")
    _ensure(all(QFontDatabase.addApplicationFont(str(face)) >= 0 for face in _faces()), "fonts")
    _ensure(_is_painted(), "picture")


def _is_painted() -> bool:
    window = MainWindow()
    tasks, bridge = InlineTasks(), Bridge(window)
    mailing = Mailing(MailAccount(), lambda _: None, KeyringPasswords(), bridge.publish, tasks, window)
    rooms = WindowRooms(
        window, bridge, tasks, lambda *_: None, spelling=Spelling(tasks, window), mailing=mailing
    )
    rooms.show_first(FirstDay())
    window.show()
    picture = window.grab().toImage()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents()
    colours = {picture.pixel(x, 40) for x in range(picture.width())}
    return len(colours) > 10


def _faces() -> list[Path]:
    return [resource("fonts", "ui", face) for face in FACES]


def _drawings() -> list[Path]:
    return [resource("icons", f"{icon.value}.svg") for icon in Icon]


def _ensure(holds: bool, what: str) -> None:
    if not holds:
        raise WindowTrialError(what)
