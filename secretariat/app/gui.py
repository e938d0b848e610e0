"""From an empty process to a window that works: the order of the start, and of the end.

What the first picture does not need is imported after it, by `_attend`.
"""

import logging
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from secretariat.app.closing_backup import backup_failed
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder, default_root, open_data_folder
from secretariat.app.quickness import keep_for_good, take_short_turns
from secretariat.app.shell import Shell
from secretariat.app.window_session import WindowSession
from secretariat.domain.errors import DomainError


def open_window(chosen: Path | None) -> int:
    """The window on the user's data, or the one that is open on them already; the exit status.

    A folder that cannot be worked in is told in a window of its own, from which the user may try again.
    """
    while True:
        with ExitStack() as ending:
            try:
                folder = open_data_folder(chosen)
                ending.enter_context(FolderLock(folder.lock))
            except DomainError as error:
                refused = error
            else:
                return _run(folder, ending)
        from secretariat.app.refused_start import is_tried_again
        from secretariat.app.single_instance import hand_over

        root = chosen if chosen is not None else default_root()
        if refused.code == "folder_busy" and hand_over(root):
            return 0
        if not is_tried_again(refused, root, application()):
            return 1


def open_demo() -> int:
    """The window on a throwaway copy of the sample, which is gone when it is closed."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="secretariat-demo-") as root, ExitStack() as ending:
        return _run(open_data_folder(Path(root)), ending, sample=True)


def _run(folder: DataFolder, ending: ExitStack, *, sample: bool = False) -> int:
    """Show the window with its first list, and open the store behind it.

    Where the data are encrypted, the passphrase is asked before anything of them is shown.
    """
    logging.getLogger("secretariat").setLevel(logging.INFO)
    app = application()
    session = WindowSession(folder, attend=partial(_attend, folder), sample=sample)
    ending.callback(session.end)
    take_short_turns()
    session.begin()
    return app.exec()


def application() -> QApplication:
    """The one application of this process, made when it is not there."""
    made = QApplication.instance()
    if isinstance(made, QApplication):
        return made
    QCoreApplication.setApplicationName("Secretariat")
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName("secretariat")
    return app


def _attend(folder: DataFolder, shell: Shell, ending: ExitStack) -> None:
    """From the first picture on: log, crash reports, and later starts on the same folder."""
    shell.ready.connect(keep_for_good)
    from secretariat.app.crash import reporting_crashes
    from secretariat.app.logs import logging_to
    from secretariat.app.quit_signals import closing_on_signals
    from secretariat.app.single_instance import SingleInstance

    if backup_failed(folder.root):
        shell.say(
            QCoreApplication.translate(
                "Closing", "The last backup could not be made. Check the disk: there may be no room on it."
            )
        )
    ending.enter_context(closing_on_signals(shell.window.close))
    ending.enter_context(logging_to(folder.logs))
    ending.enter_context(reporting_crashes(folder.crash, shell.tell_crash, shell.tell_trouble))
    instance = SingleInstance(folder.root)
    instance.started_again.connect(shell.come_to_front)
    ending.callback(instance.close)
