"""What the user does to send the protocol: drafts for the mail program, written into a folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed
from secretariat.services.distribution import write_drafts
from secretariat.ui.meeting.closing import current_version
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.sending.state import SendingState, sending_state
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.signing.presenter import Opener

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


class SendingPresenter:
    """Writes one draft for each participant with an address."""

    def __init__(self, session: MeetingSession, tasks: "Tasks", open_path: Opener) -> None:
        self._session = session
        self._tasks = tasks
        self._open = open_path

    def state(self) -> SendingState:
        """The stage as it is shown."""
        return sending_state(self._session.opened, busy=self._session.is_busy(self._place()))

    def write(self) -> None:
        """Write the drafts in the pool and show their folder."""
        session = self._session
        office, folder = session.office, self.folder()

        def step() -> Changed:
            try:
                return write_drafts(office.desk, office.letters, session.meeting_id, folder).changed
            except OSError as error:
                raise DomainError("not_written", field="drafts", name=folder.name) from error

        session.hand_over(self._tasks, self._place(), step, self.open_folder)

    def open_folder(self) -> None:
        """Show the folder with the drafts."""
        self._open(self.folder())

    def folder(self) -> Path:
        """Where the drafts of this protocol lie."""
        version = current_version(self._session.opened)
        number = f" № {version.number}" if version is not None else ""
        day = f"{self._session.record.day:%d.%m.%Y}"
        return self._session.office.protocols / f"Листи до протоколу{number} від {day}"

    def _place(self) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field="drafts")
