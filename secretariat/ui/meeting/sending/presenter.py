"""What the user does to send the protocol: drafts for the mail program, written into a folder."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.distribution import write_drafts
from secretariat.services.people import change_person
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.sending.state import SendingState, sending_state
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.presenter import Opener

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


class SendingPresenter:
    """Writes one draft for each participant with an address, and takes the addresses that are missing."""

    def __init__(self, session: MeetingSession, tasks: "Tasks", open_path: Opener) -> None:
        self._session = session
        self._tasks = tasks
        self._open = open_path

    def state(self) -> SendingState:
        """The stage as it is shown."""
        return sending_state(self._session.opened, busy=self._session.is_busy(self.drafts))

    def write(self) -> None:
        """Write the drafts in the pool and show their folder."""
        session = self._session
        office, folder = session.office, self.folder()

        def step() -> Changed:
            try:
                return write_drafts(office.desk, office.letters, session.meeting_id, folder).changed
            except OSError as error:
                raise DomainError("not_written", name=folder.name) from error

        session.hand_over(self._tasks, self.drafts, step, self.open_folder)

    def set_address(self, person_id: int, typed: str) -> bool:
        """Give somebody an e-mail address; it is kept with the person."""
        session = self._session
        person = next(person for person in session.record.persons if person.id == person_id)

        def step() -> Changed:
            try:
                return change_person(session.work, replace(person, email=tidy(typed) or None))
            except DomainError as error:
                raise DomainError(error.code, field=None, **error.params) from error

        return session.attempt(self.address(person_id), step)

    def open_folder(self) -> None:
        """Show the folder with the drafts."""
        self._open(self.folder())

    def folder(self) -> Path:
        """Where the drafts of this protocol lie."""
        version = current_version(self._session.opened)
        number = f" № {version.number}" if version is not None else ""
        day = f"{self._session.record.day:%d.%m.%Y}"
        return self._session.office.protocols / f"Листи до протоколу{number} від {day}"

    @property
    def drafts(self) -> Place:
        """Where a refusal to write is shown."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field="drafts")

    def address(self, person_id: int) -> Place:
        """The field of somebody's address. People are no part of a meeting, so the field's name holds the id."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=f"address-{person_id}")
