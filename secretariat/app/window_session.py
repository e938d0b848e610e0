"""One run of the window on a folder: the passphrase first where the data are encrypted, and what closes it between.

Turning encryption on or off and restoring need the data closed: the window goes, they are written anew or replaced, and
it comes back.
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.app.closing_backup import back_up
from secretariat.app.paths import DataFolder
from secretariat.app.settings import Settings, load_settings, save_settings
from secretariat.app.shell import Shell
from secretariat.domain.errors import DomainError
from secretariat.storage.examine import needs_key
from secretariat.storage.place import is_restore_begun, store_path
from secretariat.storage.vault.store_key import StoreKey
from secretariat.ui.failures import refusing
from secretariat.ui.i18n import Language, install_language
from secretariat.ui.tasks import PoolTasks
from secretariat.ui.theme import Scheme, apply_theme

if TYPE_CHECKING:
    from secretariat.app.recoding import Recoded, Step
    from secretariat.app.replacing import Replace, Replaced
    from secretariat.ui.unlock.waiting_window import WaitingWindow
    from secretariat.ui.unlock.window import UnlockWindow

KEYRING_MILLISECONDS = 1500
"""How long the keyring may think before the passphrase is asked after all."""

log = logging.getLogger(__name__)
Attend = Callable[[Shell, ExitStack], None]


class WindowSession(QObject):
    """`attend` is called with each window once it is seen, and with what is closed when that window ends."""

    def __init__(self, folder: DataFolder, *, attend: Attend, sample: bool = False) -> None:
        super().__init__()
        self._folder, self._attend, self._sample = folder, attend, sample
        self._tasks = PoolTasks(self, threads=1)
        self._ending = ExitStack()
        self._finished: Replaced | None = None
        self._worn: tuple[str, str, int] | None = None
        self.shell: Shell | None = None
        self.unlock: UnlockWindow | None = None

    def begin(self) -> None:
        """Open the window, or ask for the passphrase first; a restore that was interrupted is finished before."""
        if not self._sample and is_restore_begun(self._folder.root):
            from secretariat.app.replacing import finish_interrupted

            self._finished = finish_interrupted(self._folder.root)
        self._dress()
        if self._sample or not needs_key(store_path(self._folder.root)):
            self._open(None)
        elif load_settings(self._folder.settings).remember_key:
            self._recall()
        else:
            self._ask()

    def end(self) -> None:
        """Close what is open; the backup on closing is made."""
        self._ending.close()
        self._tasks.close()

    def _open(self, key: StoreKey | None) -> None:
        """Show the window; the one that asked goes after it, for the program ends with its last window."""
        self._ending.close()
        asking, self.unlock = self.unlock, None
        ending = self._ending = ExitStack()
        settings = self._dress()
        shell = self.shell = Shell(self._folder, settings, sample=self._sample, key=key)
        if not self._sample:
            ending.callback(self._back_up, shell, key)
        ending.callback(shell.end)
        shell.leaving_requested.connect(self._leave)
        shell.seen.connect(lambda: self._attend(shell, ending))
        finished, self._finished = self._finished, None
        if finished is not None:
            shell.tell_replaced(finished.error)
        shell.begin()
        if asking is not None:
            asking.close()
            asking.deleteLater()

    def _back_up(self, shell: Shell, key: StoreKey | None) -> None:
        """On closing; what could not be opened is not touched."""
        if shell.has_opened():
            back_up(self._folder.root, key=key)

    def _dress(self) -> Settings:
        """Let the application look as the settings say: a restore may have brought others."""
        settings = load_settings(self._folder.settings)
        look = (settings.language, settings.scheme, settings.points)
        app = QApplication.instance()
        if look != self._worn and isinstance(app, QApplication):
            install_language(app, Language(settings.language))
            apply_theme(app, Scheme(settings.scheme), settings.points)
            self._worn = look
        return settings

    def _recall(self) -> None:
        """Ask the keyring; a screen is shown only when it does not know the key, or thinks for long."""
        from secretariat.app.remembered_key import remembered_key
        from secretariat.storage.vault.key_file import find_key_file

        root = self._folder.root

        def recalled(key: StoreKey | None) -> None:
            patience.stop()
            if self.shell is None and key is not None:
                self._open(key)
            elif self.shell is None and self.unlock is None:
                self._ask()

        patience = QTimer(self, singleShot=True, interval=KEYRING_MILLISECONDS)
        patience.timeout.connect(self._ask)
        patience.start()
        self._tasks.run(
            lambda: remembered_key(find_key_file(root).key_id), recalled, refusing(lambda _: recalled(None))
        )

    def _ask(self) -> None:
        from secretariat.app.protection import StoreDoor
        from secretariat.app.single_instance import SingleInstance
        from secretariat.ui.unlock.window import UnlockWindow

        unlock = self.unlock = UnlockWindow(StoreDoor(data=self._folder.root), self._tasks)
        unlock.opened.connect(self._open)
        self._offer_backups(unlock)
        instance = SingleInstance(self._folder.root)
        instance.started_again.connect(unlock.come_to_front)
        self._ending.callback(instance.close)
        unlock.show()

    def _offer_backups(self, unlock: "UnlockWindow") -> None:
        """Nobody may have the passphrase any more: what a restore replaces need not be opened for it."""
        from secretariat.app.window_copies import WindowCopies
        from secretariat.ui.prompts import WindowPrompts

        def say(text: str, _undoable: bool = False) -> None:
            if unlock.copies is not None:
                unlock.copies.say(text)

        copies = WindowCopies(
            self._folder.root, None, self._tasks, say, self._leave, unlock, is_open=lambda: False
        )
        unlock.offer_backups(copies.backups(), lambda: copies.restoring(WindowPrompts(unlock)))

    def _leave(self, step: "Step | Replace") -> None:
        """Close the window, do what needs the data closed, and open it again."""
        from secretariat.app.recoding import TurnOn, recode
        from secretariat.app.replacing import Replace, replace_data
        from secretariat.ui.unlock.waiting_window import Waiting, WaitingWindow

        root = self._folder.root
        work: Callable[[], Recoded | Replaced]
        if isinstance(step, Replace):
            kind, work = Waiting.RESTORING, partial(replace_data, root, step)
        else:
            kind = Waiting.ENCRYPTING if isinstance(step, TurnOn) else Waiting.DECRYPTING
            work = partial(recode, root, step)
        waiting = WaitingWindow(kind)
        waiting.show()
        self._close()
        self._tasks.run(work, partial(self._on_done, waiting), partial(self._on_bug, waiting))

    def _close(self) -> None:
        """The window goes, and lets go of the data; the backup on closing is made."""
        shell, unlock = self.shell, self.unlock
        self.shell = self.unlock = None
        window = shell.window if shell is not None else unlock
        assert window is not None
        window.close()
        self._ending.close()
        window.deleteLater()
        if shell is not None:
            shell.deleteLater()

    def _on_done(self, waiting: "WaitingWindow", how: "Recoded | Replaced") -> None:
        from secretariat.app.recoding import Recoded

        log.info("done with the data closed: %s", how.error.code if how.error is not None else "well")
        if isinstance(how, Recoded) and how.remembered is not None:
            self._note(remembered=how.remembered)
        if how.key is None and needs_key(store_path(self._folder.root)):
            # nothing was replaced, and nobody has opened the data
            self._ask_again(how.error)
            waiting.finish()
            return
        self._open(how.key)
        assert self.shell is not None
        (self.shell.tell_recoded if isinstance(how, Recoded) else self.shell.tell_replaced)(how.error)
        waiting.finish()

    def _ask_again(self, error: DomainError | None) -> None:
        self._ask()
        assert self.unlock is not None
        if error is not None:
            self.unlock.show_copies(error)

    def _on_bug(self, waiting: "WaitingWindow", error: BaseException) -> None:
        """The data are as before or as wanted: the window comes back, and the bug is told as one."""
        if needs_key(store_path(self._folder.root)):
            self._ask()
        else:
            self._open(None)
        waiting.finish()
        raise error

    def _note(self, *, remembered: bool) -> None:
        settings = load_settings(self._folder.settings)
        try:
            save_settings(self._folder.settings, replace(settings, remember_key=remembered))
        except OSError as error:
            log.warning("settings not kept: %s", error.errno)
