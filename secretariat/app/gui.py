"""From an empty process to a window that works: the order of the start, and of the end.

What the first picture does not need is imported after it, by `_attend`.
"""

import logging
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from secretariat.app.clock import now
from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.folder_lock import FolderLock
from secretariat.app.paths import DataFolder, default_root, open_data_folder
from secretariat.app.quickness import keep_for_good, take_short_turns
from secretariat.app.settings import load_settings
from secretariat.app.shell import Shell
from secretariat.domain.errors import DomainError
from secretariat.storage.place import is_restore_begun
from secretariat.ui.i18n import Language, install_language
from secretariat.ui.refusals import refusal
from secretariat.ui.theme import Scheme, apply_theme

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a restore before this window: done, or refused; neither where none was wanted."""

    replaced: bool = False
    refused: DomainError | None = None


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
                return _stay(folder)
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
        status, _ = _run(open_data_folder(Path(root)), ending, sample=True)
        return status


def _stay(folder: DataFolder) -> int:
    """One window after another until one is closed for good: data are replaced while no store is open."""
    outcome = _finish_interrupted(folder.root)
    while True:
        with ExitStack() as ending:
            status, is_replacing = _run(folder, ending, outcome=outcome)
        if not is_replacing:
            return status
        outcome = _replace(folder.root)


def _finish_interrupted(root: Path) -> Outcome:
    if not is_restore_begun(root):
        return Outcome()
    from secretariat.storage.backup.swap import finish_restore

    try:
        return Outcome(replaced=finish_restore(root))
    except DomainError as error:
        # opening the store tries it again, and says so on the screen
        log.error("a restore is not finished: %s", error.code)
        return Outcome(refused=error)


def _replace(root: Path) -> Outcome:
    from secretariat.storage.backup.swap import take_over

    try:
        take_over(root, now())
    except DomainError as error:
        log.error("not restored: %s", error.code)
        return Outcome(refused=error)
    return Outcome(replaced=True)


def _run(
    folder: DataFolder, ending: ExitStack, *, outcome: Outcome = Outcome(), sample: bool = False
) -> tuple[int, bool]:
    """Dress the application, show the window with its first list, and open the store behind it.

    Returns the exit status, and whether the data are to be replaced now that nothing is open any more.
    """
    logging.getLogger("secretariat").setLevel(logging.INFO)
    settings = load_settings(folder.settings)
    app = application()
    install_language(app, Language(settings.language))
    apply_theme(app, Scheme(settings.scheme), settings.points)
    if not sample:
        ending.callback(back_up, folder.root)
    shell = Shell(folder, settings, sample=sample)
    take_short_turns()
    shell.seen.connect(lambda: _attend(folder, shell, ending))
    shell.ready.connect(keep_for_good)
    shell.ready.connect(lambda: _say_outcome(shell, outcome))
    ending.callback(_let_go, shell)
    shell.begin()
    return app.exec(), shell.is_replacing


def _let_go(shell: Shell) -> None:
    """End a window; one that others will follow goes at once, or it would be dressed and spelt together with them."""
    shell.end()
    if shell.is_replacing:
        shell.window.deleteLater()
        shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _say_outcome(shell: Shell, outcome: Outcome) -> None:
    """What became of a restore, when the store is open."""
    if outcome.refused is not None:
        shell.say(refusal(outcome.refused))
    elif outcome.replaced:
        shell.say(
            QCoreApplication.translate(
                "Closing",
                "The data are restored. What was there before is kept: see “Backups” in the settings.",
            )
        )


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
