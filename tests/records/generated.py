"""Meetings made up by a seed: a whole record of a sitting that may be closed, each time another one."""

from datetime import date, time, timedelta
from random import Random
from typing import Any

from secretariat.domain.agenda import ItemKind, ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.group import Role
from secretariat.domain.ids import AttendanceId, BallotId, ItemId, PersonId, PointId, ResolutionId
from secretariat.domain.meeting import MeetingFormat, Office, ProtocolKind
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.record import MeetingRecord
from tests.records.builder import RecordBuilder

FOR, AGAINST, ABSTAINED = Choice.FOR, Choice.AGAINST, Choice.ABSTAINED

_WOMEN = (
    "Ґава Зоряна Єгорівна",
    "Дем’янчук Ганна Юріївна",
    "Єфименко-Щур Єва Назарівна",
    "Іщенко Ірина",
    "Їжакевич Юлія Яківна",
    "Лук'яненко Мар'яна Ґедеонівна",
    "Нечипоренко Анна-Марія Ігорівна",
    "Сірко Оксана Іллівна",
    "Цимбал Ярина Щасливівна",
    "Яцик Віра",
)
_MEN = (
    "Білоус Дмитро Григорович",
    "Ґалаґан Андрій Юрійович",
    "Євтушенко В’ячеслав Олексійович",
    "Забіла Єлисей",
    "Їжак Сергій Вікторович",
    "Коваль Юрій Ананійович",
    "Мельник Лука Ілліч",
    "Прокопʼєв Григорій Єгорович",
    "Стороженко Ґеорг Янович",
    "Чуб Олександр Іванович",
    "Шевчук Зиновій",
    "Щербань Василь Орестович",
)
_TITLES = (
    "Про стан доріг комунальної власності",
    "Про підготовку до опалювального сезону {year} року",
    "Про кошторис № {number}",
    "Про об’єднання гарячих ліній громади в один номер",
    "Про звернення мешканців вулиці Ґрунтової, {number}",
    "Про встановлення відеокамер у людних місцях міста для спостереження за громадським порядком",
    "Про програму «Безпечне місто» на {year} рік",
    "Про різне",
)
_POINTS = (
    "Інформацію взяти до відома.",
    "Рекомендувати виконавчому комітету виділити {number} тис. грн на щебінь",
    "Звернення до обласної ради підтримати (лист № {number})",
    "Обстежити під’їзди будинку {number} і скласти перелік робіт з оцінкою їх вартості та черговості",
    "Погодити проєкт «Їжа в кожну школу»",
    "Схему розміщення ґанків затвердити",
)
_TASKS = (
    "зібрати пропозиції",
    "обрахувати кошторис на {number} грн",
    "об’їхати ділянки",
    "скласти ґрунтовний звіт",
)
_OUTSIDE = ("відділ житлово-комунального господарства", "старости округів", "КП «Ґрунтводоканал»")
_REASONS = ("відпустка", "лікарняний", "відрядження до області")
_PUT_OFF = ("немає доповідача", "не надано кошторису", "матеріали повернуто на доопрацювання")
_MOST_MEMBERS = 18
"""With the secretary more than the fifteen whom the protocol lists in its head: the rest go to an annex."""


def generated(seed: int) -> MeetingRecord:
    """The same meeting for the same seed, with a quorum and without a number yet."""
    return _Invention(Random(seed)).record()


class _Invention:
    """One meeting as it is being made up."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._day = date(2024, 1, 1) + timedelta(days=random.randrange(1000))
        self._builder = RecordBuilder(self._day, start=time(10), end=time(12, random.randrange(60)))
        self._voters: list[PersonId] = []
        self._rows: dict[PersonId, AttendanceId] = {}

    def record(self) -> MeetingRecord:
        """Everything, in the order in which it would be written down."""
        self._found()
        self._gather()
        for _ in range(self._random.randint(1, 7)):
            self._item()
        return self._builder.record()

    def _one(self, values: Any) -> Any:
        return self._random.choice(values)

    def _filled(self, text: str) -> str:
        return text.format(number=self._random.randint(2, 190), year=self._random.randint(2024, 2029))

    def _found(self) -> None:
        self._builder.group(
            name="Робоча група з питань благоустрою та цифрового розвитку",
            name_genitive="робочої групи з питань благоустрою та цифрового розвитку",
            council="Ґрунтівська сільська рада",
            settlement="с. Ґрунтове",
            decision_word=self._one(list(DecisionWord)),
            date_style=self._one(list(DateStyle)),
            first_number=self._random.randint(1, 40),
        )
        self._builder.meeting(place="сесійна зала", protocol=ProtocolKind.FULL)

    def _gather(self) -> None:
        """The members; chair and secretary are there, and so are most of those who vote."""
        names = [(name, "f") for name in _WOMEN] + [(name, "m") for name in _MEN]
        self._random.shuffle(names)
        people = [self._builder.person(*one) for one in names[: self._random.randint(4, _MOST_MEMBERS + 1)]]
        secretary, chair, *others = people
        self._builder.member(secretary, Role.SECRETARY, voting=False)
        self._builder.member(chair, Role.CHAIR)
        self._builder.officer(chair, Office.CHAIR)
        self._builder.officer(secretary, Office.SECRETARY)
        for person in (secretary, chair):
            self._rows[person] = self._builder.attends(person)
        away = set(self._random.sample(others, self._random.randint(0, (len(others) - 1) // 2)))
        for person in others:
            self._builder.member(person)
            self._rows[person] = self._builder.attends(person, **(self._absence() if person in away else {}))
        self._voters = [chair, *(person for person in others if person not in away)]
        self._go_online(self._voters[1:])

    def _absence(self) -> dict[str, Any]:
        reason = self._one([None, *_REASONS])
        return {"presence": Presence.ABSENT if reason is None else Presence.EXCUSED, "reason": reason}

    def _go_online(self, people: list[PersonId]) -> None:
        online = [person for person in people if self._random.random() < 0.15]
        for person in online:
            self._builder.interval(self._rows[person], online=True)
        if online:
            self._builder.meeting(format=MeetingFormat.MIXED)

    def _item(self) -> None:
        state = self._one([ItemState.CONSIDERED] * 5 + [ItemState.POSTPONED, ItemState.WITHDRAWN])
        fields: dict[str, Any] = {"state": state, "kind": self._one([ItemKind.REPORT, ItemKind.DECISION])}
        if state is not ItemState.CONSIDERED:
            fields["reason"] = self._one(_PUT_OFF)
        if state is ItemState.POSTPONED and self._random.random() < 0.6:
            fields["postponed_to"] = self._later()
        speaker = self._one(self._voters)
        item = self._builder.item(self._filled(self._one(_TITLES)), speaker, **fields)
        if state is ItemState.CONSIDERED:
            self._builder.heard(item, speaker, "Доповів про виконані роботи та першочергові потреби.")
            self._decide(item)

    def _later(self) -> date:
        return self._day + timedelta(days=self._random.randint(3, 120))

    def _decide(self, item: ItemId) -> None:
        ballot, adopted = self._ballot() if self._random.random() < 0.85 else (None, True)
        resolution = self._builder.resolution(item, ballot=ballot)
        for _ in range(self._random.randint(1, 4)):
            point = self._builder.point(resolution, self._filled(self._one(_POINTS)))
            if self._random.random() < 0.25:
                self._divide(resolution, point, adopted=adopted)
            elif adopted and self._random.random() < 0.5:
                self._charge(point)

    def _divide(self, resolution: ResolutionId, point: PointId, *, adopted: bool) -> None:
        for _ in range(self._random.randint(2, 3)):
            below = self._builder.point(resolution, self._filled(self._one(_TASKS)), point)
            if adopted and self._random.random() < 0.6:
                self._charge(below)

    def _charge(self, point: PointId) -> None:
        """One who answers for it, until a day or always."""
        who = self._one([*self._rows, *_OUTSIDE])
        term = self._one([{"due": self._later()}, {"due": self._later()}, {"standing": True}])
        self._builder.action(point, who, **term)

    def _ballot(self) -> tuple[BallotId, bool]:
        """A vote of all who are there, and whether it adopts what it is about."""
        way, members = self._one(list(BallotWay)), len(self._rows) - 1
        if way is BallotWay.CONSENSUS:
            return self._builder.consensus(self._voters, members=members), True
        likely = self._one([[FOR], [FOR, FOR, FOR, AGAINST, ABSTAINED], [FOR, AGAINST], list(Choice)])
        choices = [self._one(likely) for _ in self._voters]
        for_, needed = choices.count(FOR), len(choices) // 2 + 1
        equal = for_ == choices.count(AGAINST) and for_ + 1 == needed and way is not BallotWay.SECRET
        chair = choices[0] if equal else None
        ballot = self._builder.ballot(self._voters, choices, members=members, way=way, chair_choice=chair)
        return ballot, for_ >= needed or chair is FOR
