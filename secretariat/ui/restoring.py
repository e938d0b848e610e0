"""Bringing a backup back from the window: what replaces what, a question, and the preparation in a worker."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from secretariat.domain.errors import DomainError
from secretariat.services.backups import Backups, Holdings, KeptCopy, newest_good, skipped
from secretariat.ui.backup_words import flaw_words, holdings_words, moment_words
from secretariat.ui.failures import refusing
from secretariat.ui.prompts import Prompts, Question, SecretWish
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Tasks


class Restoring(QObject):
    """`replace` closes the window and puts in place what was prepared; it is called once at most."""

    def __init__(
        self,
        backups: Backups,
        tasks: Tasks,
        prompts: Prompts,
        say: Callable[[str, bool], None],
        replace: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups, self._tasks, self._prompts = backups, tasks, prompts
        self._say, self._replace = say, replace
        self._prepares = False

    def ask(self, copy: KeptCopy, now: Holdings | None, passed_over: Sequence[KeptCopy] = ()) -> None:
        """Say exactly what would be replaced by what, and do it when that is wanted."""
        if self._prepares:
            return
        if copy.is_locked:
            self._ask_secret(copy, now, passed_over)
            return
        self._prompts.ask(
            Question(
                title=self.tr("Restore the data of {moment}?").format(moment=moment_words(copy.made)),
                text="\n\n".join(self._told(copy, now, passed_over)),
                verb=self.tr("Restore these data"),
                refusal=self.tr("Leave everything as it is"),
            ),
            lambda wanted: self._prepare(copy.path) if wanted else None,
        )

    def choose_folder(self) -> None:
        """Look for backups where the user says: a stick, a folder, the data of another computer."""
        title = self.tr("Where are the backups?")
        self._prompts.choose_folder(title, Path.home(), lambda folder: self.offer(folder, None))

    def offer(self, folder: Path, now: Holdings | None) -> None:
        """Offer the newest good copy of a folder, and say which newer ones are damaged and why."""
        self._tasks.run(
            lambda: self._backups.look_into(folder),
            lambda copies: self._on_looked(copies, now),
            refusing(self._tell),
        )

    def _on_looked(self, copies: Sequence[KeptCopy], now: Holdings | None) -> None:
        good = newest_good(copies)
        if good is not None:
            self.ask(good, now, skipped(copies))
        elif copies:
            said = self.tr("No backup there is good. The newest one: {why}")
            assert copies[0].flaw is not None
            self._say(said.format(why=flaw_words(copies[0].flaw)), False)
        else:
            self._say(self.tr("There are no backups in this folder."), False)

    def _ask_secret(
        self, copy: KeptCopy, now: Holdings | None, passed_over: Sequence[KeptCopy], error: str = ""
    ) -> None:
        """Ask for what opens a copy that is under another key than the data."""
        wish = SecretWish(
            title=self.tr("The backup of {moment} is encrypted").format(moment=moment_words(copy.made)),
            text=self.tr(
                "It opens with the passphrase of its day, or with the code of the recovery sheet. Nothing is "
                "replaced yet."
            ),
            label=self.tr("Passphrase or recovery code"),
            verb=self.tr("Look into it"),
            refusal=self.tr("Leave everything as it is"),
            error=error,
        )
        self._prompts.ask_secret(wish, lambda typed: self._unlock(copy, typed, now, passed_over))

    def _unlock(
        self, copy: KeptCopy, typed: str, now: Holdings | None, passed_over: Sequence[KeptCopy]
    ) -> None:
        def unlocked(seen: KeptCopy) -> None:
            if seen.flaw is None:
                self.ask(seen, now, passed_over)
            else:
                self._say(
                    self.tr("This backup cannot be restored. {why}").format(why=flaw_words(seen.flaw)), False
                )

        def refused(error: DomainError) -> None:
            self._ask_secret(copy, now, passed_over, refusal(error))

        self._tasks.run(lambda: self._backups.unlock(copy.path, typed), unlocked, refusing(refused))

    def _told(self, copy: KeptCopy, now: Holdings | None, passed_over: Sequence[KeptCopy]) -> list[str]:
        told = [
            self.tr("The backup of {moment} was passed over. {why}").format(
                moment=moment_words(bad.made), why=flaw_words(bad.flaw)
            )
            for bad in passed_over
            if bad.flaw is not None
        ]
        if now is not None:
            told.append(self.tr("Now: {held}.").format(held=holdings_words(now)))
        if copy.holdings is not None:
            told.append(self.tr("Instead: {held}.").format(held=holdings_words(copy.holdings)))
        if copy.is_older:
            older = self.tr(
                "An older version of the program made it (schema {revision}): it is brought up to date."
            )
            told.append(older.format(revision=copy.revision))
        told.append(
            self.tr(
                "What is there now is kept whole and can be taken back from the list of backups. The window closes "
                "and opens again."
            )
        )
        return told

    def _prepare(self, source: Path) -> None:
        self._prepares = True
        self._say(
            self.tr("The backup is being checked and laid out. The window will open again by itself."), False
        )
        self._tasks.run(lambda: self._backups.prepare(source), lambda _: self._replace(), self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        self._prepares = False
        refusing(self._tell)(_refusable(error))

    def _tell(self, error: DomainError) -> None:
        self._say(refusal(error), False)


def _refusable(error: BaseException) -> BaseException:
    """A disk that cannot be read or written is told as the store's own is."""
    return DomainError("disk_failed") if isinstance(error, OSError) else error
