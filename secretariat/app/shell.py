"""The window with everything behind it: rooms, store, undo, and what is said."""

import logging
import sys
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from secretariat.app.clock import today
from secretariat.app.closing_backup import back_up, backup_failed
from secretariat.app.daily_backup import DailyBackup
from secretariat.app.desktop import open_path
from secretariat.app.first_paint import FirstPaint
from secretariat.app.mail_settings import account_of, with_account
from secretariat.app.office_opening import OpenOffice, open_office
from secretariat.app.passwords import KeyringPasswords
from secretariat.app.paths import DataFolder
from secretariat.app.settings import Settings, save_settings
from secretariat.app.window_copies import WindowCopies
from secretariat.app.window_rooms import SETTINGS, WindowRooms
from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import KYIV
from secretariat.language.spelling_place import prepare_spelling
from secretariat.services.changes import Changed, Topic
from secretariat.services.mail import MailAccount
from secretariat.services.spelling import known_words
from secretariat.storage.place import store_path
from secretariat.storage.queries.first_day import FirstDay, first_day
from secretariat.ui.bridge import Bridge
from secretariat.ui.failures import refusing
from secretariat.ui.garbage import GarbageRounds
from secretariat.ui.icons import Icon
from secretariat.ui.kit.spelling import Spelling
from secretariat.ui.kit.tone import Tone
from secretariat.ui.mailing import Mailing
from secretariat.ui.main_window import MainWindow
from secretariat.ui.prompts import Question, WindowPrompts
from secretariat.ui.refusals import refusal
from secretariat.ui.status_line import Fact
from secretariat.ui.tasks import PoolTasks
from secretariat.ui.theme import Scheme, apply_theme

if TYPE_CHECKING:
    from secretariat.app.protection import StoreProtection
    from secretariat.services.sending import Round
    from secretariat.storage.vault.store_key import StoreKey
    from secretariat.ui.history import HistoryPresenter
    from secretariat.ui.restoring import Restoring
    from secretariat.ui.settings.state import CopiesAround, Look, SettingsSurroundings

log = logging.getLogger(__name__)
BUSY_PAUSE_MS = 2000
"""Between two tries to open a store that another program holds."""


class Shell(QObject):
    """Made and used on the GUI thread. `begin` shows the window, `end` lets go of the store.

    `seen` is emitted after the first picture and before anything heavy is begun, `ready` when the store is open,
    `leaving_requested` with a step that needs the data closed: see `WindowSession`.
    """

    seen = Signal()
    ready = Signal()
    leaving_requested = Signal(object)
    _crashed = Signal(object)
    _troubled = Signal(object)

    def __init__(
        self, folder: DataFolder, settings: Settings, *, sample: bool = False, key: "StoreKey | None" = None
    ) -> None:
        super().__init__()
        self._folder, self._settings, self._sample, self._key = folder, settings, sample, key
        self._opened: OpenOffice | None = None
        self._history: HistoryPresenter | None = None
        self.window = MainWindow(closing=self._on_closing)
        self._garbage = GarbageRounds(self)
        self.tasks = PoolTasks(self)
        prepare_spelling(folder.spelling)
        self._spelling_tasks = PoolTasks(self, threads=1)
        self.spelling = Spelling(self._spelling_tasks, self, on=settings.spelling)
        self.bridge = Bridge(self)
        self._once_more = QTimer(self, singleShot=True, interval=BUSY_PAUSE_MS)
        self._once_more.timeout.connect(self._open)
        self._prompts = WindowPrompts(self.window)
        leave = self.leaving_requested.emit
        self._copies = WindowCopies(
            folder.root, key, self.tasks, self.say, leave, self, is_open=self.has_opened
        )
        self._mail_tasks = PoolTasks(self, threads=1)
        self.mailing = Mailing(
            account_of(settings),
            self._on_account,
            KeyringPasswords(),
            self.bridge.publish,
            self._mail_tasks,
            self,
        )
        self._daily = DailyBackup(folder.root, self, make=partial(back_up, key=key))
        self.rooms = WindowRooms(
            self.window,
            self.bridge,
            self.tasks,
            self.say,
            spelling=self.spelling,
            mailing=self.mailing,
            settings_around=self._settings_around,
            restoring=None if sample else self._on_restoring,
        )
        self._connect()

    def begin(self) -> None:
        """Show the window with its first list; the store is opened behind it once it is seen."""
        self._garbage.start()
        day = self._first_day()
        self.rooms.show_first(day or FirstDay(), is_new=day is None and not self._sample)
        self._show_place()
        if self._settings.window:
            self.window.restore(QByteArray.fromBase64(self._settings.window.encode("ascii")))
        else:
            self.window.fit_screen()
        painted = FirstPaint(self.window)
        painted.painted.connect(self._on_painted)
        self.window.show()

    def end(self) -> None:
        """Wait for work under way and let go of the store."""
        self.mailing.end()
        self._mail_tasks.close()
        self._once_more.stop()
        self.tasks.close()
        self._daily.stop()
        self.spelling.close()
        self._spelling_tasks.close()
        self._garbage.stop()
        if self._opened is not None:
            self._opened.close()

    def has_opened(self) -> bool:
        """True once the store could be opened."""
        return self._opened is not None

    def come_to_front(self) -> None:
        """Somebody started the program again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def tell_crash(self, report: Path | None) -> None:
        """Say that a bug was met; may be called in any thread."""
        self._crashed.emit(report)

    def tell_trouble(self, error: DomainError) -> None:
        """Say what the disk or another program did to the store; may be called in any thread."""
        self._troubled.emit(error)

    def tell_recoded(self, error: DomainError | None) -> None:
        """Say how it ended where it was begun, in the settings."""
        done = (
            self.tr("The data are encrypted.") if self._key else self.tr("The data are no longer encrypted.")
        )
        said = done if error is None else refusal(error)

        def tell() -> None:
            self.window.enter_room(SETTINGS)
            self.say(said)

        self.ready.connect(tell)

    def tell_replaced(self, error: DomainError | None) -> None:
        """Say what became of a restore, when the store is open."""
        done = self.tr("The data are restored. What was there before is kept: see “Backups” in the settings.")
        said = done if error is None else refusal(error)
        self.ready.connect(lambda: self.say(said))

    def say(self, text: str, undoable: bool = False) -> None:
        """Show a line; with `undoable` it offers to take the last step back."""
        history = self._history
        self.window.say(text, history.undo if undoable and history is not None else None)

    def _tell(self, error: DomainError) -> None:
        self.say(refusal(error))

    def _first_day(self) -> FirstDay | None:
        """What is to be done today, and the meetings; None for a folder without a store."""
        path = store_path(self._folder.root)
        if not path.exists():
            return None
        try:
            return first_day(path, today(), self._key) or FirstDay()
        except DomainError as error:
            # the same error comes from opening the store, and is shown then
            log.warning("no first list: %s", error.code)
            return FirstDay()

    def _on_painted(self) -> None:
        log.info("first paint")
        if self.rooms.has_rows():
            log.info("rows shown")
        self.seen.emit()
        self._open()

    def _open(self) -> None:
        root, sample, key = self._folder.root, self._sample, self._key
        self.tasks.run(
            lambda: open_office(root, sample=sample, key=key), self._on_opened, self._on_not_opened
        )

    def _on_opened(self, opened: OpenOffice) -> None:
        from secretariat.ui.history import HistoryPresenter
        from secretariat.ui.kit.underliner import EnteredTexts

        self._opened = opened
        self._history = HistoryPresenter(opened.office.desk, self.bridge.publish, self.say)
        self.window.undo_requested.connect(self._history.undo)
        self.window.redo_requested.connect(self._history.redo)
        self.window.set_moves(self._history.moves)
        self.rooms.attach(opened)
        self.mailing.attach(opened.office.desk, opened.office.post)
        self._show_facts()
        self.window.show_stored(datetime.now(KYIV))
        log.info("office open")
        EnteredTexts(self.spelling)
        self.spelling.open(opened.office.open_speller)
        if not self._sample:
            self._daily.start()
        self._learn_names()
        self.ready.emit()

    def _learn_names(self) -> None:
        """The names of people are no misspelt words."""
        assert self._opened is not None
        rows = self._opened.office.rows
        self.tasks.run(lambda: known_words(rows.names()), self.spelling.set_names, refusing(self._tell))

    def _on_not_opened(self, error: BaseException) -> None:
        if not isinstance(error, DomainError):
            raise error
        log.error("office not opened: %s", error.code)
        waits = error.code == "store_busy"
        self.rooms.show_failure(error, self._folder.root, waits=waits)
        if waits:
            self._once_more.start()

    def _on_again(self) -> None:
        self._once_more.stop()
        self._open()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(Topic.PERSON):
            self._learn_names()
        self.window.show_stored(datetime.now(KYIV))
        self._show_facts()

    def _on_example(self) -> None:
        """The sample in a window of its own, on a throwaway folder."""
        QProcess.startDetached(sys.executable, ["-m", "secretariat", "--demo"])

    def _on_crashed(self, report: Path | None) -> None:
        """Ask whether to look at the report; the work goes on behind the question."""
        question = Question(
            title=self.tr("Something went wrong in the program"),
            text=self.tr("What you entered is stored and whole. A report without personal data was written."),
            verb=self.tr("Show the report"),
            refusal=self.tr("Go on working"),
        )
        if report is None:
            self.say(self.tr("Something went wrong in the program. What was stored is whole."))
        else:
            self._prompts.ask(question, lambda wanted: open_path(report) if wanted else None)

    def _on_closing(self, geometry: QByteArray) -> None:
        self._keep(replace(self._settings, window=bytes(geometry.toBase64().data()).decode("ascii")))

    def _keep(self, settings: Settings) -> None:
        """Remember settings; a sample's folder goes anyway, and a full disk must not hold the window."""
        self._settings = settings
        if not self._sample:
            try:
                save_settings(self._folder.settings, settings)
            except OSError as error:
                log.warning("settings not kept: %s", error.errno)

    def _on_look_changed(self, look: "Look") -> None:
        """Keep what was chosen, and wear it at once; the language changes with the next start."""
        chosen: dict[str, Any] = {"language": look.language, "scheme": look.scheme, "points": look.points}
        self._keep(replace(self._settings, **chosen))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, Scheme(look.scheme), look.points)

    def _on_account(self, account: MailAccount) -> None:
        self._keep(with_account(self._settings, account))

    def _on_round_ended(self, round_: "Round") -> None:
        from secretariat.ui.mail_words import round_words

        self.say(round_words(round_))

    def _on_spelling_switched(self, on: bool) -> None:
        self._keep(replace(self._settings, spelling=on))
        self.spelling.switch(on)

    def _settings_around(self) -> "SettingsSurroundings":
        from secretariat.app.sample import sample_record
        from secretariat.ui.settings.state import Look, SettingsSurroundings

        kept = self._settings
        return SettingsSurroundings(
            look=Look(language=kept.language, scheme=kept.scheme, points=kept.points),
            change_look=self._on_look_changed,
            publish=self.bridge.publish,
            say=self.say,
            tasks=self.tasks,
            folder=self._folder.root,
            open_path=open_path,
            prompts=self.rooms.prompts,
            crash_reports=self._folder.crash,
            copies=None if self._sample else self._copies_around(),
            spelling=self.spelling,
            switch_spelling=self._on_spelling_switched,
            sample=sample_record,
            mailing=None if self._sample else self.mailing,
            protection=None if self._sample else self._protection(),
        )

    def _protection(self) -> "StoreProtection":
        from secretariat.app.protection import StoreProtection

        return StoreProtection(
            self._folder.root,
            self._key,
            remembered=lambda: self._settings.remember_key,
            recode=self.leaving_requested.emit,
            keep_choice=lambda kept: self._keep(replace(self._settings, remember_key=kept)),
        )

    def _copies_around(self) -> "CopiesAround":
        from secretariat.ui.settings.state import CopiesAround

        return CopiesAround(
            backups=self._copies.backups(),
            restoring=self._on_restoring(),
            prompts=self.rooms.prompts,
            keep_second=self._on_second_chosen,
            tell_made=self._show_facts,
        )

    def _on_restoring(self) -> "Restoring":
        return self._copies.restoring(self.rooms.prompts)

    def _on_second_chosen(self, folder: Path | None) -> None:
        self._keep(replace(self._settings, second_folder=str(folder) if folder is not None else ""))

    def _on_place_changed(self) -> None:
        self._show_place()
        self._show_facts()

    def _show_place(self) -> None:
        place = self.rooms.place()
        self.window.set_title(self.tr("{place} (sample)").format(place=place) if self._sample else place)

    def _show_facts(self) -> None:
        if self._opened is None or self.rooms.has_open_meeting():
            return
        names = tuple(self._opened.meetings.groups().values())
        several = self.tr("%n working group(s)", "", len(names))
        facts = [Fact(text=names[0] if len(names) == 1 else several)] if names else []
        if not self._sample and backup_failed(self._folder.root):
            unmade = self.tr("The last backup could not be made")
            facts.insert(0, Fact(text=unmade, tone=Tone.WARN, icon=Icon.ALERT))
        self.window.show_facts(facts)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._on_changed)
        self.bridge.changed.connect(self.rooms.refresh)
        self.rooms.place_changed.connect(self._on_place_changed)
        self.rooms.example_requested.connect(self._on_example)
        self.rooms.again_requested.connect(self._on_again)
        self._crashed.connect(self._on_crashed)
        self._daily.looked.connect(self._show_facts)
        self._troubled.connect(self._tell)
        self.spelling.failed.connect(self._tell)
        self.bridge.changed.connect(self.mailing.refresh)
        self.mailing.ended.connect(self._on_round_ended)
        self.mailing.failed.connect(self._tell)
