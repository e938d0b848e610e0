"""The meeting that is open: what it holds now, and the one way in which screens change it."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.record import MeetingRecord
from secretariat.services.changes import Changed, Topic
from secretariat.services.meetings import OpenMeeting, open_meeting
from secretariat.services.office import Office
from secretariat.services.ports import Work
from secretariat.services.rows import PersonRow
from secretariat.ui.failures import refusing
from secretariat.ui.meeting.notice import Notice, Voice, silent
from secretariat.ui.meeting.place import Place

if TYPE_CHECKING:
    from secretariat.ui.tasks import Tasks

Step = Callable[[], Changed]
_ABOUT_PERSONS = (Topic.PERSON, Topic.POST, Topic.MEMBERSHIP, Topic.MEETING)
"""What their rows hold; with the meeting its day may have changed."""


def _nothing() -> None:
    """What follows long work when nothing does."""


def _unheard(error: DomainError) -> None:
    """Nobody listens to what a closed meeting has to tell."""


class MeetingSession:
    """Reads the meeting, runs use cases on it, keeps what went wrong at which field, and tells its watchers.

    `publish` tells a change to the whole program; whoever listens there calls `refresh` when it touches a meeting.
    `refused` hears an error when no field that could show it is left.
    """

    def __init__(
        self,
        office: Office,
        meeting_id: MeetingId,
        publish: Callable[[Changed], None],
        *,
        voice: Voice = silent,
        refused: Callable[[DomainError], None] = _unheard,
    ) -> None:
        self.office = office
        self.meeting_id = meeting_id
        self._publish = publish
        self._voice = voice
        self._refused = refused
        self._watchers: list[Callable[[], None]] = []
        self._closed = False
        self._errors: dict[Place, DomainError] = {}
        self._busy: set[Place] = set()
        self._persons: tuple[PersonRow, ...] | None = None
        self._opened = open_meeting(office.desk.work, meeting_id)

    @property
    def opened(self) -> OpenMeeting:
        """The meeting with its versions, signatures and log, as of the last change."""
        return self._opened

    @property
    def record(self) -> MeetingRecord:
        """The meeting's record with store ids."""
        return self._opened.record

    def is_workday(self, day: date) -> bool:
        """Whether the office works on a day, by its own calendar."""
        return self._opened.calendar.is_workday(day)

    def persons(self) -> tuple[PersonRow, ...]:
        """Everybody whom the office knows, in the Ukrainian order, as of the meeting's first day."""
        if self._persons is None:
            self._persons = self.office.rows.persons(self.record.day)
        return self._persons

    @property
    def work(self) -> Work:
        """Opens a unit of work, for use cases that take one."""
        return self.office.desk.work

    @property
    def errors(self) -> Mapping[Place, DomainError]:
        """What the user's last attempt at each field failed by."""
        return MappingProxyType(self._errors)

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` after every change and every failed attempt."""
        self._watchers.append(watcher)

    def attempt(self, place: Place, step: Step) -> bool:
        """Run a use case for a field; a refusal is kept at the field that it names and False comes back."""
        self._forget_errors(place)
        try:
            changed = step()
        except DomainError as error:
            self.refuse(place, error)
            return False
        self._publish(changed)
        if not changed.topics:
            self._tell()
        return True

    def create(
        self, place: Place, step: Callable[[], tuple[int, Changed]], born: Callable[[int], None]
    ) -> bool:
        """Like `attempt` for a use case that makes something: `born` hears its id before anybody is told."""

        def made() -> Changed:
            new_id, changed = step()
            born(new_id)
            return changed

        return self.attempt(place, made)

    def hand_over(
        self,
        tasks: "Tasks",
        place: Place,
        step: Step,
        done: Callable[[], None] = _nothing,
        *,
        shown: Callable[[], None] = _nothing,
    ) -> None:
        """Like `attempt` for long work: the use case runs in the pool, `done` is called after it was told.

        `shown` is what follows on the screen: it is called after `done`, unless the meeting was left meanwhile.
        """
        self._busy.add(place)
        self._forget_errors(place)
        self._tell()

        def finished(changed: Changed) -> None:
            self._busy.discard(place)
            self._publish(changed)
            self._tell()
            done()
            if not self._closed:
                shown()

        refused = refusing(partial(self.refuse, place))

        def failed(error: BaseException) -> None:
            self._busy.discard(place)
            if not isinstance(error, DomainError):
                self._tell()  # a refusal is told once, with its error: the cursor goes to the field that has it
            refused(error)

        tasks.run(step, finished, failed)

    def is_busy(self, place: Place) -> bool:
        """True while long work for a field is under way."""
        return place in self._busy

    def refuse(self, place: Place, error: DomainError) -> None:
        """Keep an error at its field and show it; without fields it is told in passing."""
        if self._closed:
            self._refused(error)
            return
        self._errors[place.at(error.field)] = error
        self._tell()

    def forgive(self, place: Place) -> None:
        """Take the errors of a part back: the user went on."""
        if self._forget_errors(place):
            self._tell()

    def close(self) -> None:
        """Nobody shows the meeting any more: long work under way and why it failed are told to the program alone."""
        self._closed = True
        self._watchers.clear()

    def refresh(self, changed: Changed | None = None) -> None:
        """Read the meeting anew and tell the watchers; a closed session does nothing.

        There may be thousands of persons: they are read anew when `changed` touches them, or is not told.
        """
        if self._closed:
            return
        if changed is None or changed.touches(*_ABOUT_PERSONS):
            self._persons = None
        self._opened = open_meeting(self.office.desk.work, self.meeting_id)
        self._tell()

    def say(self, code: str, *, undoable: bool = False, **params: object) -> None:
        """Answer the user in passing."""
        self._voice(Notice(code=code, params=params, undoable=undoable))

    def _forget_errors(self, place: Place) -> bool:
        gone = [known for known in self._errors if (known.part, known.id) == (place.part, place.id)]
        for known in gone:
            del self._errors[known]
        return bool(gone)

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()
