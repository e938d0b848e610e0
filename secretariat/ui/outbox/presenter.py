"""The outbox without its widgets: what is listed, what is chosen, what is done with a letter."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId, MeetingId
from secretariat.services.changes import Changed
from secretariat.services.dispatching import confirm, send_again, withdraw
from secretariat.services.letter_export import LettersExported, export_letters
from secretariat.services.letter_list import LetterRow, Shown
from secretariat.services.mail import Sender
from secretariat.services.office import Office
from secretariat.services.sending import waiting_ids
from secretariat.ui.failures import refusing
from secretariat.ui.outbox.state import LetterDetails, OutboxState, Wish
from secretariat.ui.tasks import Tasks


class OutboxView(Protocol):
    """What the room shows."""

    def show_list(self, state: OutboxState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_details(self, details: LetterDetails | None) -> None:
        """Show the chosen letter; None when the list is empty."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done."""


class OutboxPresenter:
    """Every wish is done at once; what has to be asked before was asked by the view."""

    def __init__(
        self, view: OutboxView, office: Office, tasks: Tasks, publish: Callable[[Changed], None]
    ) -> None:
        self._view, self._office, self._tasks, self._publish = view, office, tasks, publish
        self._shown, self._text = Shown.ALL, ""
        self._chosen: int | None = None
        self._meeting_id: MeetingId | None = None

    def refresh(self) -> None:
        """Read everything anew."""
        self._show_list()
        self._show_details()

    def filter_by(self, shown: Shown, text: str) -> None:
        """List only what fits."""
        if (shown, text) != (self._shown, self._text):
            self._shown, self._text = shown, text
            self._show_list()

    def keep_to(self, meeting_id: MeetingId | None) -> None:
        """List only the letters of a meeting, or again those of all."""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self._show_list()

    def choose(self, letter_id: int) -> None:
        """Show another letter."""
        if letter_id != self._chosen:
            self._chosen = letter_id
            self._show_details()

    def rows(self, ids: Sequence[int]) -> Sequence[LetterRow]:
        """The rows of these lines: a letter never goes."""
        return self._office.letter_list.rows(ids)

    def row_of(self, letter_id: int) -> LetterRow | None:
        """The row of a line."""
        return next(iter(self._office.letter_list.rows([letter_id])), None)

    def waiting(self) -> Sequence[LetterId]:
        """What would be exported now."""
        return waiting_ids(self._office.desk)

    def act(self, wish: Wish, letter_id: LetterId) -> None:
        """Withdraw a letter, let it wait again, or take her word that it was sent."""
        desk = self._office.desk
        self._attempt(
            {
                Wish.WITHDRAW: lambda: withdraw(desk, letter_id),
                Wish.AGAIN: lambda: send_again(desk, [letter_id]),
                Wish.CONFIRM: lambda: confirm(desk, [letter_id]),
            }[wish]
        )

    def confirm_exported(self) -> None:
        """Take her word that everything exported was sent."""
        ids = self._in_state(Shown.EXPORTED)
        self._attempt(lambda: confirm(self._office.desk, ids))

    def in_doubt(self, selected: Sequence[int] = ()) -> Sequence[LetterId]:
        """The letters of which nobody knows whether they left: the selected ones when several are, or all."""
        ids = self._in_state(Shown.UNKNOWN)
        chosen = [one for one in ids if one in set(selected)]
        return chosen if len(chosen) > 1 else ids

    def answer_doubt(self, ids: Sequence[LetterId], *, sent: bool) -> None:
        """Take her word that these letters were sent, or let them wait again; all of them or none."""
        step = confirm if sent else send_again
        self._attempt(lambda: step(self._office.desk, ids))

    def export(
        self,
        ids: Sequence[LetterId],
        folder: Path,
        sender: Sender | None,
        done: Callable[[LettersExported], None],
    ) -> None:
        """Write letters as files, in the pool."""
        desk, post = self._office.desk, self._office.post

        def written(result: LettersExported) -> None:
            self._publish(result.changed)
            done(result)

        def export() -> LettersExported:
            try:
                return export_letters(desk, post, ids, folder, sender)
            except OSError as error:
                raise DomainError("mail_folder_unusable") from error

        # what was written before a fault is marked already
        self._tasks.run(export, written, refusing(self._view.show_refusal, self.refresh))

    def _attempt(self, step: Callable[[], Changed]) -> None:
        try:
            changed = step()
        except DomainError as error:
            self.refresh()
            self._view.show_refusal(error)
            return
        self._publish(changed)

    def _show_list(self) -> None:
        letters = self._office.letter_list
        ids = letters.ids(self._shown, self._text, self._meeting_id)
        self._view.show_list(
            OutboxState(
                ids=ids,
                counts=letters.counts(self._meeting_id),
                shown=self._shown,
                text=self._text,
                meeting_id=self._meeting_id,
                waiting=letters.counts()[Shown.WAITING],
            )
        )
        if not ids:
            self._chosen = None
            self._show_details()

    def _in_state(self, shown: Shown) -> Sequence[LetterId]:
        """The letters in these states, of the meeting whose letters are shown."""
        return [LetterId(one) for one in self._office.letter_list.ids(shown, "", self._meeting_id)]

    def _show_details(self) -> None:
        row = self.row_of(self._chosen) if self._chosen is not None else None
        if row is None:
            self._view.show_details(None)
            return
        self._view.show_details(LetterDetails(row=row, text=self._office.letter_list.text(row.id)))
