"""What the user does to send letters: choose who gets them, add somebody, put them into the outbox."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.errors import DomainError
from secretariat.domain.file_names import file_stem
from secretariat.domain.ids import PersonId
from secretariat.domain.letters import LetterKind
from secretariat.domain.person import Person
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.mailing.by_hand import one_letter_for_all, papers_by_hand
from secretariat.services.mailing.papers import UNREGISTERED
from secretariat.services.mailing.recipient import Guest
from secretariat.services.mailing.send import SendMailing, letter_to_look_at, send_mailing, working_copy
from secretariat.services.mailing.situation import Situation, read_situation
from secretariat.services.meetings import OpenMeeting
from secretariat.services.outbox import Outgoing
from secretariat.services.people import change_person
from secretariat.services.press import MadePaper
from secretariat.ui.meeting.files import put_file
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.sending.state import Card, Choices, SendingState, sending_state
from secretariat.ui.meeting.sending.words import by_hand_title, mailing_title, together_title
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


Copying = Callable[[int], MadePaper]
"""Makes a working copy of a paper of the letter, by its place from 0."""


class SendingPresenter:
    """Reads what was told whenever the meeting was read anew; keeps whom she chose until it is sent."""

    def __init__(
        self,
        session: MeetingSession,
        tasks: "Tasks",
        open_path: Callable[[Path], None],
        show_letter: Callable[[Outgoing, Copying], None],
    ) -> None:
        """`open_path` shows a folder in the system's own way.

        `show_letter` shows a letter that is not sent yet, and makes working copies of its papers.
        """
        self._session = session
        self._show_letter = show_letter
        self._open = open_path
        self._tasks = tasks
        self._read: OpenMeeting | None = None
        self._known: Situation | None = None
        self._ticks: dict[tuple[LetterKind, str], bool] = {}
        self._guests: dict[LetterKind, tuple[Guest, ...]] = {}
        self._registered = UNREGISTERED

    def state(self) -> SendingState:
        """The stage as it is shown."""
        session = self._session
        choices = Choices(
            ticks=self._ticks,
            guests=self._guests,
            busy=frozenset(kind for kind in LetterKind if session.is_busy(self.place(kind))),
            printing=frozenset(kind for kind in LetterKind if self._is_printing(kind)),
        )
        return sending_state(session.opened, self._situation(), choices)

    def tick(self, kind: LetterKind, key: str, *, ticked: bool) -> None:
        """Let somebody get this mailing, or not."""
        self._ticks[kind, key] = ticked
        self._session.forgive(self.place(kind))

    def add_guest(self, kind: LetterKind, name: str, address: str) -> bool:
        """Add somebody from outside to a mailing; a bad address is refused at its field."""

        def step() -> Changed:
            guest = Guest(name=tidy(name), address=tidy(address))
            others = [one for one in self._guests.get(kind, ()) if one.key != guest.key]
            self._guests[kind] = (*others, guest)
            return Changed()

        return self._session.attempt(self.place(kind), step)

    def drop_guest(self, kind: LetterKind, key: str) -> None:
        """Take somebody out again."""
        self._guests[kind] = tuple(one for one in self._guests.get(kind, ()) if one.key != key)
        self._session.forgive(self.place(kind))
        self._session.refresh()

    def send(self, card: Card, *, everybody: bool = False, again: bool = False) -> None:
        """Put the letters into the outbox: to those who are ticked, or to everybody who has got them."""
        session, kind = self._session, card.kind
        keys = frozenset(line.key for line in (card.served if everybody else card.ticked))
        command = self._command(kind, keys, again=again)
        mailroom, told = session.office.mailroom, []

        def step() -> Changed:
            count, changed = send_mailing(mailroom, command)
            told.append(count)
            return changed

        session.hand_over(self._tasks, self.place(kind), step, lambda: self._sent(kind, told[0]))

    def look_at(self, kind: LetterKind, key: str) -> None:
        """Show the letter that somebody would get now, with its papers; nothing is sent."""
        session, told = self._session, list[Outgoing]()
        mailroom, command = session.office.mailroom, self._command(kind, frozenset({key}))

        def step() -> Changed:
            told.append(letter_to_look_at(mailroom, command))
            return Changed()

        def show() -> None:
            self._show_letter(told[0], partial(working_copy, mailroom, command))

        session.hand_over(self._tasks, self.look_place(kind, key), step, shown=show)

    def today(self) -> date:
        """By the office's clock."""
        return self._session.office.desk.clock().date()

    def is_workday(self, day: date) -> bool:
        """Whether the office works on a day."""
        return self._session.is_workday(day)

    def set_letter_number(self, typed: str) -> None:
        """The outgoing number of letters with extracts; an empty one is written by hand."""
        self._registered = replace(self._registered, number=tidy(typed) or None)

    def set_answer_by(self, day: date | None) -> None:
        """Until when letters with extracts ask for an answer."""
        self._registered = replace(self._registered, answer_by=day)

    def print_by_hand(self, kind: LetterKind) -> None:
        """Put the list of those without an address, and what they get, into a folder of its own, and show that."""
        mailroom, meeting_id = self._session.office.mailroom, self._session.meeting_id
        registered, title = self._registered, f"{by_hand_title()} – {mailing_title(kind)}"
        make = partial(papers_by_hand, mailroom, meeting_id, kind, registered)
        self._print(self.place(kind, "print"), title, make)

    def print_together(self, kind: LetterKind) -> None:
        """Put one letter to all who carry something out, with one extract, into a folder, and show that."""
        mailroom, meeting_id = self._session.office.mailroom, self._session.meeting_id
        make = partial(one_letter_for_all, mailroom, meeting_id, self._registered)
        self._print(self.place(kind, "together"), together_title(), make)

    def _print(self, place: Place, title: str, make: Callable[[], Sequence[MadePaper]]) -> None:
        """Papers in a folder of their own, which is called by its title and the moment."""
        session = self._session
        moment = session.office.desk.clock()
        folder = session.office.outgoing / file_stem(f"{title} {moment:%d.%m.%Y %H.%M.%S}")

        def step() -> Changed:
            for paper in make():
                put_file(folder / paper.file_name, paper.data)
            return Changed()

        def done() -> None:
            session.say("draft_saved", name=folder.name)
            self._open(folder)

        session.hand_over(self._tasks, place, step, done)

    def set_address(self, person_id: PersonId, typed: str) -> bool:
        """Give somebody an e-mail address; it is kept with the person."""
        session = self._session

        def step() -> Changed:
            with session.work() as uow:
                person = uow.get(Person, person_id)
            try:
                return change_person(session.work, replace(person, email=tidy(typed) or None))
            except DomainError as error:
                raise DomainError(error.code, field=None, **error.params) from error

        return session.attempt(self.address_place(person_id), step)

    def place(self, kind: LetterKind, field: str = "") -> Place:
        """Where a refusal to send is shown; a guest's fields are «name» and «address».

        Papers have «print», and «together» for one letter to all.
        """
        return Place(part=Part.MAILING, id=list(LetterKind).index(kind), field=field)

    def look_place(self, kind: LetterKind, key: str) -> Place:
        """Where it is said why a letter cannot be looked at."""
        return self.place(kind, f"look-{key}")

    def address_place(self, person_id: PersonId) -> Place:
        """The field of somebody's address. People are no part of a meeting, so the field's name holds the id."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=f"address-{person_id}")

    def _command(self, kind: LetterKind, keys: frozenset[str], *, again: bool = False) -> SendMailing:
        return SendMailing(
            meeting_id=self._session.meeting_id,
            kind=kind,
            keys=keys,
            guests=tuple(guest for guest in self._guests.get(kind, ()) if guest.key in keys),
            again=again,
            registered=self._registered,
        )

    def _is_printing(self, kind: LetterKind) -> bool:
        return any(self._session.is_busy(self.place(kind, field)) for field in ("print", "together"))

    def _sent(self, kind: LetterKind, count: int) -> None:
        """What she chose was for this time; who has got it is known by the letters now."""
        self._guests.pop(kind, None)
        self._ticks = {(other, key): on for (other, key), on in self._ticks.items() if other is not kind}
        self._session.say("letters_queued", count=count)
        self._session.refresh()

    def _situation(self) -> Situation:
        session = self._session
        if self._known is None or self._read is not session.opened:
            self._read, self._known = (
                session.opened,
                read_situation(session.office.mailroom, session.meeting_id),
            )
        return self._known
