"""The mail account and the round of sending, for every screen: one round at a time, never on the GUI thread."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed, Topic
from secretariat.services.desk import Desk
from secretariat.services.dispatching import recover, told
from secretariat.services.mail import Carried, Carrier, MailAccount, Passwords, Post
from secretariat.services.sending import Progress, Round, send_waiting, waiting_ids
from secretariat.services.trial_letter import TrialWords, send_trial
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import Tasks

AGAIN_MS = 5 * 60 * 1000
"""How often letters that wait are looked for, when they may go by themselves."""


class Mailing(QObject):
    """Lives on the GUI thread; `tasks` are its own, for a round may take minutes.

    `changed` tells of everything that a screen shows of the account or of a round; `ended` carries the `Round`, and
    `failed` what the store has against it. `tried` answers `try_out` with the `Carried` or the DomainError.
    """

    changed = Signal()
    ended = Signal(object)
    failed = Signal(object)
    tried = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self,
        account: MailAccount,
        keep: Callable[[MailAccount], None],
        passwords: Passwords,
        publish: Callable[[Changed], None],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account, self._keep, self._passwords, self._publish = account, keep, passwords, publish
        self._tasks = tasks
        self._desk: Desk | None = None
        self._post: Post | None = None
        self._password: str | None = None
        self._carrier: Carrier | None = None
        self._stop = Event()
        self.is_sending, self.wants_password, self.has_keyring = False, False, True
        self.progress: Progress | None = None
        self.fault: DomainError | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._on_time)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def account(self) -> MailAccount:
        """How letters leave now."""
        return self._account

    @property
    def has_password(self) -> bool:
        """True when a password was given or found since the start."""
        return self._password is not None

    def attach(self, desk: Desk, post: Post) -> None:
        """The store is open: clear up after a try that died, and begin to look for letters that wait."""
        self._desk, self._post = desk, post
        self._publish(recover(desk))
        self._set_timer()
        self._on_time()

    def refresh(self, changed: Changed) -> None:
        """Letters that were just put into the outbox need not wait for the next look."""
        if changed.touches(Topic.LETTER) and self.fault is None:
            self._on_time()

    def change_account(self, account: MailAccount) -> None:
        """Remember another account; a password belongs to one user at one host.

        Letters that may go by themselves from now on need not wait for the next look.
        """
        former, passwords = self._account, self._passwords
        if (account.user, account.host) != (former.user, former.host):
            self._password = None
        elif former.remembers and not account.remembers:
            self._tasks.run(lambda: passwords.forget(account), lambda _: None)
        elif account.remembers and not former.remembers and self._password is not None:
            self._keep_password(self._password)
        self._account, self.fault, self.wants_password = account, None, False
        self._keep(account)
        self._set_timer()
        self.changed.emit()
        if account.by_itself and not former.by_itself:
            self._on_time()

    def give_password(self, password: str) -> None:
        """The password that she typed: kept in memory, and in the system's keyring when she wants it."""
        self._password, self.wants_password = password or None, False
        if self._account.remembers and password:
            self._keep_password(password)
        self.changed.emit()

    def look_for_keyring(self) -> None:
        """Find out, in the pool, whether this computer has a keyring; `changed` tells."""

        def found(is_there: bool) -> None:
            self.has_keyring = is_there
            self.changed.emit()

        self._tasks.run(self._passwords.is_there, found)

    def _keep_password(self, password: str) -> None:
        account, passwords = self._account, self._passwords
        self._tasks.run(lambda: passwords.keep(account, password), lambda _: None)

    def send(self, *, due_only: bool = False) -> None:
        """Send what waits, unless a round is under way; without the password it is asked for first."""
        if self.is_sending or self._desk is None or not self._account.is_ready:
            return
        self.is_sending, self.fault, self.progress = True, None, None
        self._stop.clear()
        self.changed.emit()
        self._with_password(lambda: self._begin(due_only))

    def try_out(self, words: TrialWords) -> None:
        """Send a letter to her own address, and answer by `tried`."""
        if self.is_sending or self._desk is None:
            return
        self.is_sending, self.fault = True, None
        self.changed.emit()
        self._with_password(lambda: self._begin_trial(words))

    def stop(self) -> None:
        """End the round before its next letter."""
        self._stop.set()
        self.changed.emit()

    @property
    def is_stopping(self) -> bool:
        """True when the round ends with the letter under way."""
        return self.is_sending and self._stop.is_set()

    def end(self) -> None:
        """The program ends: a letter that is not handed over yet waits for the next start."""
        self._timer.stop()
        self._stop.set()
        self._desk = None
        if self._carrier is not None:
            self._carrier.hurry()

    def _with_password(self, go_on: Callable[[], None]) -> None:
        account, passwords = self._account, self._passwords
        if self._password is not None or not account.needs_password:
            go_on()
            return

        def found(password: str | None) -> None:
            self._password = password
            if password is not None:
                go_on()
                return
            self.is_sending, self.wants_password = False, True
            self.changed.emit()

        self._tasks.run(lambda: passwords.get(account), found)

    def _new_carrier(self) -> Carrier:
        assert self._post is not None
        carrier = self._post.carrier(self._account, self._password)
        self._carrier = carrier
        if self._stop.is_set():
            carrier.hurry()
        return carrier

    def _begin(self, due_only: bool) -> None:
        desk, post, sender = self._desk, self._post, self._account.sender
        assert desk is not None
        assert post is not None
        assert sender is not None
        carrier, stopped, tell = self._new_carrier(), self._stop.is_set, self._progressed.emit
        self._tasks.run(
            lambda: send_waiting(desk, post, carrier, sender, due_only=due_only, stopped=stopped, tell=tell),
            self._on_ended,
            refusing(self.failed.emit, self._on_stopped),
        )

    def _begin_trial(self, words: TrialWords) -> None:
        desk, post, sender = self._desk, self._post, self._account.sender
        assert desk is not None
        assert post is not None
        assert sender is not None
        carrier, moment = self._new_carrier(), desk.clock()
        self._tasks.run(
            lambda: send_trial(post, carrier, sender, words, moment), self._on_tried, self._on_trial_failed
        )

    def _on_progressed(self, progress: Progress) -> None:
        if self._desk is None:
            # the program has ended meanwhile, and nobody can be told any more
            return
        self.progress = progress
        self._publish(told([progress.letter_id]))
        self.changed.emit()

    def _on_ended(self, round_: Round) -> None:
        self._free(round_.fault)
        # the letter that a fault of the account has put off is in no progress
        self._publish(told(waiting_ids(self._desk) if self._desk and round_.fault else []))
        self.ended.emit(round_)
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._free(None)
        self.changed.emit()

    def _on_tried(self, carried: Carried) -> None:
        self._free(None)
        self.changed.emit()
        self.tried.emit(carried)

    def _on_trial_failed(self, error: BaseException) -> None:
        self._free(error if isinstance(error, DomainError) else None)
        self.changed.emit()
        refusing(self.tried.emit)(error)

    def _free(self, fault: DomainError | None) -> None:
        """The round is over; a wrong password is asked for anew."""
        self.is_sending, self.progress, self._carrier, self.fault = False, None, None, fault
        if fault is not None and fault.code == "mail_wrong_password":
            self._password, self.wants_password = None, True

    def _set_timer(self) -> None:
        goes = self._account.by_itself and self._account.is_ready and self._desk is not None
        if goes != self._timer.isActive():
            (self._timer.start if goes else self._timer.stop)()

    def _on_time(self) -> None:
        """Whether there is a network is found out by trying; nothing is touched where there is none."""
        if not self._timer.isActive() or self.is_sending or self.wants_password or self._desk is None:
            return
        if waiting_ids(self._desk, due_only=True):
            self.send(due_only=True)
