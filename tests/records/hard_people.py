"""Hard cases of who was there, in whose place, and who presided."""

from datetime import date

from secretariat.domain.attendance import Capacity
from secretariat.domain.group import Role
from secretariat.domain.meeting import MeetingFormat, MeetingState, Office
from secretariat.domain.record import MeetingRecord
from tests.records.office import OfficeMeeting, absent

_NINE_MORE = (
    "Гончар Павло",
    "Ґринь Марко",
    "Едельман Борис",
    "Єфремов Юрій",
    "Йосипенко Назар",
    "Іщенко Данило",
    "Їжак Роман",
    "Цвях Тарас",
    "Щерба Яків",
)


def recusal() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item("Про закупівлю насосів у КП «Ґрунтівський водоканал»")
    office.builder.recuse(office.rows[office.people.yizhakevych], item, "конфлікт інтересів")
    voters = [person for person in office.people.voters if person != office.people.yizhakevych]
    office.decided(item, voters=voters)
    return office.builder.record()


def no_quorum() -> MeetingRecord:
    office = OfficeMeeting(end=None)
    office.builder.meeting(state=MeetingState.NOT_HELD, reason="немає кворуму")
    office.all_present(
        deputy=absent("відрядження"), halka=absent(), ivanyshyn=absent("хвороба"), prokopiev=absent()
    )
    office.builder.item("Про стан доріг комунальної власності", office.people.prokopiev)
    return office.builder.record()


def online_member() -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.meeting(format=MeetingFormat.MIXED)
    office.all_present()
    office.builder.interval(office.rows[office.people.ivanyshyn], online=True)
    office.decided(office.item())
    return office.builder.record()


def substitute() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present(ivanyshyn=absent("відпустка"))
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    post = office.builder.post(stand_in, "головна спеціалістка", "Відділ освіти")
    office.builder.post(stand_in, "депутатка сільської ради", until=date(2027, 10, 31))
    office.builder.attends(stand_in, post_id=post, substitutes_id=office.people.ivanyshyn)
    voters = [person for person in office.people.voters if person != office.people.ivanyshyn]
    office.decided(office.item(), voters=[*voters, stand_in])
    return office.builder.record()


def chair_replaced() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    second = office.item("Про підготовку до опалювального сезону")
    office.builder.interval(office.rows[office.people.chair], left_item_id=second)
    office.builder.officer(office.people.deputy, Office.CHAIR, second)
    office.decided(second, voters=office.people.voters[1:])
    return office.builder.record()


def came_and_left() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    first, second, third = (office.item(f"Про кошторис № {number}") for number in (1, 2, 3))
    row = office.rows[office.people.halka]
    office.builder.interval(row, left_item_id=second)
    office.builder.interval(row, came_item_id=third)
    late = office.rows[office.people.deputy]
    office.builder.interval(late, came=office.builder.moment("10:20"), left=office.builder.moment("11:10"))
    for item in (first, second, third):
        office.builder.resolution(item, "Кошторис погодити.")
    return office.builder.record()


def unnamed_participants() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.builder.company("представники громадськості")
    office.builder.company("учні Ґрунтівського ліцею", count=12)
    office.builder.company("журналісти обласного телебачення", Capacity.PRESS, count=2)
    guest = office.builder.person("О’Ніл Дж.")
    office.builder.post(guest, "експерт", "Програма розвитку ООН")
    office.builder.attends(guest, capacity=Capacity.INVITED)
    office.decided(office.item())
    return office.builder.record()


def excused_with_paper() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present(halka=absent("лікарняний", paper="листок непрацездатності від 10.03.2026 № 118"))
    office.decided(office.item(), voters=[p for p in office.people.voters if p != office.people.halka])
    return office.builder.record()


def sixteen_members() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    for name in _NINE_MORE:
        office.builder.attends(office.builder.member(office.builder.person(name, "m")))
    office.item()
    return office.builder.record()


def namesakes() -> MeetingRecord:
    """Two true namesakes: only what they do tells them apart."""
    office = OfficeMeeting()
    office.all_present()
    first = office.builder.person("Коваль Іван Іванович", "m")
    second = office.builder.person("Коваль Іван Іванович", "m")
    office.builder.attends(office.builder.member(first, Role.MEMBER))
    office.builder.attends(second, capacity=Capacity.INVITED)
    item = office.item()
    office.builder.spoke(item, second, "Уточнив, що він не член групи, а запрошений фахівець.")
    return office.builder.record()
