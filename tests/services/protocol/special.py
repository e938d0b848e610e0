"""Rarer turns of a meeting than the shared hard cases have."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.group import Role
from secretariat.domain.meeting import MeetingFormat, MeetingState, Office
from secretariat.domain.norms import DecisionWord
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import QuorumBase, QuorumRule
from tests.records.office import OfficeMeeting, absent

FOR, AGAINST, ABSTAINED = Choice.FOR, Choice.AGAINST, Choice.ABSTAINED


def deputy_presides() -> MeetingRecord:
    """The deputy opens; half way another member takes over the minutes."""
    office = OfficeMeeting()
    office.all_present(chair=absent("відпустка"))
    office.decided(office.item(), voters=office.people.voters[1:])
    second = office.item("Про підготовку до опалювального сезону")
    office.builder.officer(office.people.halka, Office.SECRETARY, second)
    office.decided(second, voters=office.people.voters[1:])
    record = office.builder.record()
    chair, *others = record.officers
    return replace(record, officers=(replace(chair, person_id=office.people.deputy), *others))


def quorum_lost_half_way() -> MeetingRecord:
    """Three of six leave before the second item: what is written there is a proposal."""
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    second = office.item("Про підготовку до опалювального сезону")
    for person in (office.people.halka, office.people.yizhakevych, office.people.ivanyshyn):
        office.builder.interval(office.rows[person], left_item_id=second)
    office.builder.resolution(second, "Розпочати підготовку.")
    return office.builder.record()


def journalist_speaks() -> MeetingRecord:
    """The only one from outside is of the press and has no post."""
    office = OfficeMeeting()
    office.all_present()
    journalist = office.builder.person("Їжакевич Ґеновефа", "f")
    office.builder.attends(journalist, capacity=Capacity.PRESS)
    office.builder.spoke(office.item(), journalist, "Запитала про кошторис.")
    return office.builder.record()


def chair_breaks_a_tie_against() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    ballot = office.vote(*[FOR] * 3, *[AGAINST] * 3, chair_choice=AGAINST)
    office.builder.resolution(office.item(), "Роботи розпочати.", ballot=ballot)
    return office.builder.record()


def tie_is_open() -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.group(decision_word=DecisionWord.VYRISHYLY)
    office.all_present()
    ballot = office.vote(*[FOR] * 3, *[AGAINST] * 3)
    office.builder.resolution(office.item(), "Роботи розпочати.", ballot=ballot)
    return office.builder.record()


def plainly_rejected() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    ballot = office.vote(FOR, *[AGAINST] * 4, ABSTAINED)
    office.builder.resolution(office.item(), "Роботи розпочати.", ballot=ballot)
    return office.builder.record()


def chair_chose_otherwise() -> MeetingRecord:
    """Ties decided by an abstention and by silence of the chair."""
    office = OfficeMeeting()
    office.all_present()
    for number, choice in enumerate((ABSTAINED, Choice.NOT_VOTED), start=1):
        ballot = office.vote(*[FOR] * 3, *[AGAINST] * 3, chair_choice=choice)
        office.builder.resolution(office.item(f"Про ділянку № {number}"), "Погодити.", ballot=ballot)
    return office.builder.record()


def divided_by_name() -> MeetingRecord:
    """A vote by name over two items, with every choice, and two dissents."""
    office = OfficeMeeting()
    office.all_present()
    choices = (FOR, FOR, FOR, FOR, AGAINST, ABSTAINED)
    ballot = office.vote(*choices, way=BallotWay.BY_NAME)
    for number in (1, 2):
        item = office.item(f"Про ділянку № {number}")
        resolution = office.builder.resolution(item, f"Ділянку № {number} погодити.", ballot=ballot)
    for person in (office.people.prokopiev, office.people.yizhakevych):
        office.builder.dissent(resolution, person, "Ділянку слід оглянути ще раз")
    return office.builder.record()


def fell_through(state: MeetingState) -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.meeting(state=state, reason="повітряна тривога")
    office.all_present()
    office.builder.item("Про стан доріг")
    return office.builder.record()


def everyone_moves() -> MeetingRecord:
    """All the movements that there are, at items whose hours are known."""
    office = OfficeMeeting(end=time(12))
    office.builder.meeting(format=MeetingFormat.ONLINE)
    office.all_present()
    moment = office.builder.moment
    first = office.item(started=moment("10:05"), ended=moment("10:30"))
    second = office.item("Про кошторис", started=moment("10:40"), ended=moment("11:30"))
    for item in (first, second):
        office.builder.resolution(item, "Узяти до відома.")
    moves: dict[str, tuple[dict[str, Any], ...]] = {
        "deputy": ({"came": moment("10:20")},),
        "halka": ({"left": moment("10:10")}, {"came": moment("10:35"), "online": True}),
        "ivanyshyn": ({"left": moment("10:50")}, {"came": moment("10:50"), "online": True}),
        "yizhakevych": ({"left_item_id": second, "online": True}, {"came_item_id": second}),
        "prokopiev": ({"left": moment("11:35")},),
        "secretary": ({"came": moment("11:05"), "online": True},),
    }
    for name, stretches in moves.items():
        for fields in stretches:
            office.builder.interval(office.rows[getattr(office.people, name)], **fields)
    stranger = office.builder.attends(office.builder.person("Ле Тхі"), capacity=Capacity.INVITED)
    office.builder.interval(stranger, came=moment("10:10"), left=moment("11:00"))
    office.builder.recuse(stranger, first)
    return office.builder.record()


def members_without_a_vote() -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.group(quorum=QuorumRule(base=QuorumBase.VOTING_MEMBERS))
    office.all_present(halka=absent())
    adviser = office.builder.person("Юрченко Олег Ілліч", "m")
    office.builder.attends(office.builder.member(adviser, voting=False))
    office.builder.resolution(office.item(), "Узяти до відома.")
    return office.builder.record()


def no_quorum_on_the_second_day() -> MeetingRecord:
    office = OfficeMeeting(end=time(17))
    second = date(2026, 3, 13)
    office.builder.sitting(second, time(9, 30), time(12))
    office.all_present()
    for name in ("halka", "deputy", "ivanyshyn"):
        row = office.rows[getattr(office.people, name)]
        office.builder.interval(row, left=office.builder.moment("17:00"))
    office.builder.resolution(office.item(), "Узяти до відома.")
    return office.builder.record()


def held_without_quorum() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present(halka=absent(), deputy=absent(), ivanyshyn=absent())
    office.builder.resolution(office.item(), "Узяти до відома.")
    return office.builder.record()


def several_reporters() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    people = office.people
    item = office.builder.item(
        "Про спільний звіт", people.halka, people.deputy, state=ItemState.CONSIDERED, written_report=True
    )
    resolution = office.builder.resolution(item)
    point = office.builder.point(resolution, "Звіт доопрацювати")
    for person in (people.yizhakevych, people.deputy):
        office.builder.action(point, person, due=date(2026, 4, 1))
    office.builder.action(point, "старости округів")
    return office.builder.record()


def postponed_without_a_day() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.builder.item("Про кошторис", state=ItemState.POSTPONED, reason="немає доповідача")
    office.builder.heard(item, office.people.halka, "Повідомив, що доповідач захворів.")
    return office.builder.record()


def secretary_from_outside() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present(secretary=absent())
    builder = office.builder
    clerk = builder.person("Щур Зоя", "f")
    builder.attends(clerk, capacity=Capacity.INVITED)
    item = office.item()
    builder.officer(clerk, Office.SECRETARY, item)
    office.decided(item)
    builder.member(builder.person("Яцик Віра"), Role.MEMBER)
    return builder.record()


def numbered_decisions() -> MeetingRecord:
    """A finalised protocol: its number, and the ordinals of its decisions."""
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    office.decided(office.item("Про підготовку до опалювального сезону"))
    record = office.builder.record()
    numbered = (replace(row, ordinal=place) for place, row in enumerate(record.resolutions, start=1))
    return replace(record, meeting=replace(record.meeting, number=5), resolutions=tuple(numbered))


_CASES: tuple[Callable[[], MeetingRecord], ...] = (
    deputy_presides,
    quorum_lost_half_way,
    journalist_speaks,
    chair_breaks_a_tie_against,
    tie_is_open,
    plainly_rejected,
    chair_chose_otherwise,
    divided_by_name,
    everyone_moves,
    members_without_a_vote,
    no_quorum_on_the_second_day,
    held_without_quorum,
    several_reporters,
    postponed_without_a_day,
    secretary_from_outside,
    numbered_decisions,
)


def special_cases() -> dict[str, MeetingRecord]:
    """A record for each turn, under its name."""
    found = {case.__name__: case() for case in _CASES}
    states = (MeetingState.CANCELLED, MeetingState.POSTPONED, MeetingState.NOT_HELD)
    return found | {f"meeting_{state.value}": fell_through(state) for state in states}
