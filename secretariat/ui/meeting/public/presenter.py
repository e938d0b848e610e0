"""What the user does with papers for the public: looks at what is masked, decides, chooses items, saves."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId
from secretariat.domain.masking import Decisions, Found
from secretariat.domain.ukrainian import tidy
from secretariat.services.changes import Changed
from secretariat.services.papers.material import Material, read_material
from secretariat.services.papers.names import file_name
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.public import personal_data
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.public.state import PublicState, public_state
from secretariat.ui.meeting.saved_papers import save_paper
from secretariat.ui.meeting.session import MeetingSession

if TYPE_CHECKING:
    from secretariat.services.meetings import OpenMeeting
    from secretariat.ui.tasks import Tasks


class PublicPresenter:
    """Keeps what she decided while the meeting is open: it is not stored."""

    def __init__(self, session: MeetingSession, tasks: "Tasks") -> None:
        self._session, self._tasks = session, tasks
        self._shown: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self._left_out: frozenset[ItemId] = frozenset()
        self._read: OpenMeeting | None = None
        self._known: Material | None = None

    @property
    def is_offered(self) -> bool:
        """Only a finalised protocol is for the public."""
        return is_closed(self._session.opened)

    def state(self) -> PublicState:
        """What is found and what the news says, as it would be saved now."""
        words = self._session.office.archives.words
        return public_state(self._material(), self._decisions(), self._left_out, words)

    def mask(self, found: Found, hidden: bool) -> None:
        """Mask something, or let it stay."""
        self._shown -= found.variants
        self._hidden -= found.variants
        if hidden != found.proposed:
            wanted = frozenset({found.text})
            self._hidden, self._shown = (
                (self._hidden | wanted, self._shown) if hidden else (self._hidden, self._shown | wanted)
            )
        self._tell()

    def mask_more(self, typed: str) -> bool:
        """Mask words wherever they stand; what is not there or may not be masked is said at the field."""
        text, session = tidy(typed), self._session
        if not text:
            return False
        wanted = Decisions(shown=self._shown - {text}, hidden=self._hidden | {text})

        def step() -> Changed:
            personal_data(self._material(), wanted)
            return Changed()

        if not session.attempt(self.place("more"), step):
            return False
        self._shown, self._hidden = wanted.shown, wanted.hidden
        self._tell()
        return True

    def tell(self, item_id: ItemId, told: bool) -> None:
        """Let the news tell of an item, or not."""
        self._left_out = self._left_out - {item_id} if told else self._left_out | {item_id}
        self._tell()

    def file_name(self, kind: PaperKind) -> str:
        """The name that a person would give the file."""
        words = self._session.office.archives.words
        return file_name(words, self._session.record, self._order(kind, ()))

    def save(self, kind: PaperKind, target: Path) -> None:
        """Make the paper in the pool and write it."""
        order = self._order(kind, self.state().told if kind is PaperKind.PRESS_RELEASE else ())
        save_paper(self._session, self._tasks, self.place(kind.value), order, target)

    def place(self, field: str) -> Place:
        """Where a refusal is said."""
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=f"public {field}")

    def _tell(self) -> None:
        """Nothing is stored, but whoever shows the choice follows it."""
        self._session.attempt(self.place("choice"), Changed)

    def _order(self, kind: PaperKind, items: Collection[ItemId]) -> PaperOrder:
        today = self._session.office.desk.clock().date()
        return PaperOrder(kind=kind, on=today, items=frozenset(items), decisions=self._decisions())

    def _decisions(self) -> Decisions:
        return Decisions(shown=self._shown, hidden=self._hidden)

    def _material(self) -> Material:
        """The meeting as it is now, read anew after a change alone; decisions that no longer fit it are dropped."""
        session = self._session
        if self._known is None or self._read is not session.opened:
            office = session.office
            self._read = session.opened
            self._known = read_material(session.work, office.cases, session.meeting_id)
            try:
                personal_data(self._known, self._decisions())
            except DomainError:
                self._shown = self._hidden = frozenset()
        return self._known
