"""An office in memory for tests of use cases: eleven voting members and a secretary, one meeting planned."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.attendance import Attendance
from secretariat.domain.group import Membership
from secretariat.domain.ids import AttendanceId, GroupId, ItemId, MeetingId, MembershipId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.person import Person
from secretariat.services.agenda import AddItem, add_item, change_item
from secretariat.services.desk import Desk
from secretariat.services.groups import NewPerson, SetUpOffice, set_up_office
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.services.people import add_person, join_group
from secretariat.services.ports import NEW
from tests.services.fake_work import FakeStore

DAY = date(2026, 3, 12)
NAMES = [
    "Білоус",
    "Гаєвська",
    "Ґалаґан",
    "Зінченко",
    "Їжак",
    "Коваль",
    "Кузьмінов",
    "Мельник",
    "Свєтов",
    "Щербань",
]


class MemoryFiles:
    """Files by the SHA-256 of their bytes, in memory."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        import hashlib

        digest = hashlib.sha256(data).hexdigest()
        self.held[digest] = data
        return digest

    def get(self, sha256: str) -> bytes | None:
        return self.held.get(sha256)

    def has(self, sha256: str) -> bool:
        return sha256 in self.held


class MemoryDrafts:
    """Typing kept in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, int, str], str] = {}

    def put(self, kind: str, id: int, field: str, text: str) -> None:
        self.held[kind, id, field] = text

    def drop(self, kind: str, id: int, field: str) -> None:
        self.held.pop((kind, id, field), None)

    def all(self) -> list[tuple[str, int, str, str]]:
        return [(*key, text) for key, text in self.held.items()]


@dataclass
class TestOffice:
    """The store, the desk on it, and the ids that tests need."""

    __test__ = False

    store: FakeStore = field(default_factory=FakeStore)
    files: MemoryFiles = field(default_factory=MemoryFiles)
    drafts: MemoryDrafts = field(default_factory=MemoryDrafts)
    moment: datetime = field(default_factory=lambda: at(DAY, time(12)))

    def __post_init__(self) -> None:
        chair = NewPerson(family="Єременко", given="Ігор", patronymic="Григорович", email="chair@example.org")
        secretary = NewPerson(family="Іваненко", given="Галина", patronymic="Петрівна")
        self.group_id, _ = set_up_office(self.store.work, _office(chair, secretary))
        for name in NAMES:
            person_id, _ = add_person(self.store.work, Person(id=PersonId(NEW), family=name, given="Олег"))
            join_group(self.store.work, _membership(self.group_id, person_id))
        self.meeting_id = self.plan(DAY)

    @property
    def desk(self) -> Desk:
        return Desk(
            work=self.store.work,
            history=None,  # type: ignore[arg-type] # the fake store keeps no journal
            drafts=self.drafts,
            files=self.files,
            clock=lambda: self.moment,
        )

    def plan(self, day: date, *, start: time = time(10), end: time | None = None) -> MeetingId:
        """Plan another meeting of the group."""
        command = PlanMeeting(group_id=self.group_id, day=day, start=start, end=end, place="міська рада")
        return plan_meeting(self.desk, command)[0]

    def item(self, title: str = "Про стан доріг") -> ItemId:
        """Add an item to the first meeting."""
        return add_item(self.store.work, AddItem(meeting_id=self.meeting_id, title=title))[0]

    def put_off(self, item_id: ItemId, reason: str, to: date | None = None) -> None:
        """Put an item off to another meeting, as the screen does."""
        with self.store.work() as uow:
            item = uow.get(AgendaItem, item_id)
        change_item(self.store.work, replace(item, state=ItemState.POSTPONED, reason=reason, postponed_to=to))

    def person(self, family: str) -> PersonId:
        """The id of somebody by family name."""
        with self.store.work() as uow:
            return uow.find(Person, family=family)[0].id

    def attendance(self, family: str) -> AttendanceId:
        """The attendance row of a member at the first meeting."""
        with self.store.work() as uow:
            rows = uow.find(Attendance, meeting_id=self.meeting_id, person_id=self.person(family))
            return rows[0].id


def _office(chair: NewPerson, secretary: NewPerson) -> SetUpOffice:
    return SetUpOffice(
        name="Робоча група з питань громадської безпеки",
        name_genitive="робочої групи з питань громадської безпеки",
        council="Сєвєродонецька міська рада",
        settlement="м. Сєвєродонецьк",
        chair=chair,
        secretary=secretary,
    )


def _membership(group_id: GroupId, person_id: PersonId) -> Membership:
    return Membership(id=MembershipId(NEW), group_id=group_id, person_id=person_id)
