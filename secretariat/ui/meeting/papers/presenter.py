"""What the user does to get a paper: choose it; it is made in the pool, put into a folder, and shown."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.dates import printed_range
from secretariat.domain.document import PaperKind
from secretariat.domain.file_names import file_stem
from secretariat.domain.norms import DateStyle
from secretariat.services.changes import Changed
from secretariat.services.papers.making import make_paper
from secretariat.services.papers.order import PaperFormat, PaperOrder
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.files import put_file
from secretariat.ui.meeting.papers.kinds import LED_TO
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


class PapersPresenter:
    """Makes one paper at a time; that it was made, or refused, is told in passing."""

    def __init__(self, session: MeetingSession, tasks: "Tasks", open_path: Callable[[Path], None]) -> None:
        """`open_path` shows a file in the system's own program."""
        self._session, self._tasks, self._open = session, tasks, open_path

    @property
    def is_busy(self) -> bool:
        """True while a paper is being made."""
        return self._session.is_busy(self.place)

    @property
    def led_to(self) -> Sequence[PaperKind]:
        """What the finalised protocol gives beside itself; nothing while it is open."""
        session = self._session
        if not is_closed(session.opened):
            return ()
        return [kind for kind in LED_TO if kind is not PaperKind.COVER_LETTER or session.record.actions]

    @property
    def place(self) -> Place:
        """Where a refusal belongs; no field shows it."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field="paper")

    def make(self, kind: PaperKind, format_: PaperFormat = PaperFormat.PDF) -> None:
        """Make the paper as the meeting is now; one that was made before is replaced."""
        session = self._session
        office, folder = session.office, self._folder()
        order = PaperOrder(kind=kind, on=office.desk.clock().date(), format=format_)
        written: list[Path] = []

        def step() -> Changed:
            made = make_paper(office.paper_room, session.meeting_id, order)
            put_file(folder / made.file_name, made.data)
            written.append(folder / made.file_name)
            return Changed()

        def done() -> None:
            session.say("draft_saved", name=written[0].name)
            self._open(written[0])

        session.hand_over(self._tasks, self.place, step, done)

    def _folder(self) -> Path:
        """Each meeting has a folder, for two groups may meet on one day."""
        record = self._session.record
        days = printed_range(record.day, record.last_day, DateStyle.DIGITS)
        return self._session.office.papers / file_stem(f"{days} – {record.group.name}")
