"""What the user does for an extract: ticks items, or takes all of somebody who carries them out, and saves it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.ids import ItemId
from secretariat.services.changes import Changed
from secretariat.services.papers.charges import items_of
from secretariat.services.papers.names import file_name
from secretariat.services.papers.order import PaperFormat, PaperOrder, extract_order
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.extract.state import ExtractState, extract_state
from secretariat.ui.meeting.saved_papers import save_paper
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks


class ExtractPresenter:
    """Keeps the choice while the meeting is open: it is not stored."""

    def __init__(self, session: MeetingSession, tasks: "Tasks") -> None:
        self._session, self._tasks = session, tasks
        self._wanted: frozenset[ItemId] = frozenset()
        self._assignee: str | None = None

    @property
    def is_offered(self) -> bool:
        """Only a finalised protocol has extracts."""
        return is_closed(self._session.opened)

    def state(self) -> ExtractState:
        """The form as it is shown."""
        busy = any(self._session.is_busy(self.place(format_)) for format_ in PaperFormat)
        return extract_state(self._session.record, self._wanted, self._assignee, busy=busy)

    def tick(self, item_id: ItemId, on: bool) -> None:
        """Take an item, or leave it out; from then on the choice is one by hand."""
        self._assignee = None
        self._wanted = self._wanted | {item_id} if on else self._wanted - {item_id}
        self._tell()

    def take_all_of(self, assignee: str | None) -> None:
        """Choose the items that charge somebody, by key, and no others; None leaves the choice as it is."""
        self._assignee = assignee
        if assignee is not None:
            self._wanted = items_of(self._session.record, {assignee})
        self._tell()

    def file_name(self) -> str:
        """The name that a person would give the PDF."""
        words = self._session.office.archives.words
        return file_name(words, self._session.record, self._order(PaperFormat.PDF))

    def save(self, format_: PaperFormat, target: Path) -> None:
        """Make the extract in the pool and write it."""
        save_paper(self._session, self._tasks, self.place(format_), self._order(format_), target)

    def place(self, format_: PaperFormat) -> Place:
        """Where a refusal is said."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=f"extract {format_.value}")

    def _order(self, format_: PaperFormat) -> PaperOrder:
        today = self._session.office.desk.clock().date()
        return replace(extract_order(self.state().chosen, on=today), format=format_)

    def _tell(self) -> None:
        """Nothing is stored, but whoever shows the choice follows it."""
        self._session.attempt(self.place(PaperFormat.PDF), Changed)
