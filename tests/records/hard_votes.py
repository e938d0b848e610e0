"""Hard cases of votes."""

from secretariat.domain.agenda import ItemKind
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import MajorityBase, MajorityRule, QuorumKind, QuorumRule, Threshold, Tie
from tests.records.office import OfficeMeeting

FOR, AGAINST, ABSTAINED, NOT_VOTED = Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.NOT_VOTED


def one_vote_for_several_items() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    ballot = office.vote()
    for number in (1, 2, 3):
        item = office.item(f"Про затвердження паспорта ділянки № {number}", kind=ItemKind.DECISION)
        office.builder.resolution(item, f"Паспорт ділянки № {number} затвердити.", ballot=ballot)
    return office.builder.record()


def equal_vote_chair_decides() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    ballot = office.vote(FOR, FOR, FOR, AGAINST, AGAINST, AGAINST, chair_choice=FOR)
    office.builder.resolution(item, "Роботи розпочати з вулиці Садової.", ballot=ballot)
    return office.builder.record()


def not_adopted() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    rule = MajorityRule(base=MajorityBase.MEMBERS, threshold=Threshold.TWO_THIRDS, tie=Tie.NOT_ADOPTED)
    ballot = office.vote(FOR, FOR, FOR, AGAINST, ABSTAINED, NOT_VOTED, rule=rule)
    office.builder.resolution(office.item(), "Оголосити конкурс.", ballot=ballot)
    return office.builder.record()


def dissent() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    ballot = office.vote(FOR, FOR, FOR, FOR, FOR, AGAINST)
    resolution = office.builder.resolution(item, "Роботи перенести на осінь.", ballot=ballot)
    office.builder.dissent(
        resolution, office.people.prokopiev, "Перенесення робіт на осінь подвоїть витрати на щебінь."
    )
    return office.builder.record()


def vote_by_name() -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.group(
        quorum=QuorumRule(kind=QuorumKind.AT_LEAST_SHARE, numerator=2, denominator=3),
        majority=MajorityRule(threshold=Threshold.OWN, numerator=3, denominator=4, tie=Tie.NOT_ADOPTED),
    )
    office.all_present()
    rule = MajorityRule(threshold=Threshold.OWN, numerator=3, denominator=4, tie=Tie.NOT_ADOPTED)
    choices = (FOR, FOR, FOR, FOR, FOR, NOT_VOTED)
    ballot = office.vote(*choices, way=BallotWay.BY_NAME, rule=rule, moment=office.builder.moment("10:40"))
    office.builder.resolution(office.item(), "Склад комісії затвердити.", ballot=ballot)
    return office.builder.record()


def secret_vote() -> MeetingRecord:
    """Who votes secretly has private data that no paper prints."""
    office = OfficeMeeting()
    office.all_present()
    voter = office.builder.person(
        "Цьома Федір Ґедеонович",
        "m",
        email="tsioma@example.org",
        phone="+380 44 111 11 11",
        note="телефонувати після обіду",
    )
    office.builder.attends(office.builder.member(voter))
    ballot = office.builder.ballot(
        [*office.people.voters, voter], [FOR] * 4 + [AGAINST] * 3, members=7, way=BallotWay.SECRET
    )
    item = office.item("Про обрання заступника голови групи")
    office.builder.resolution(item, "Обрати заступницею голови Дем’янчук Г. Ю.", ballot=ballot)
    return office.builder.record()


def consensus() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    ballot = office.builder.consensus(office.people.voters, members=6)
    office.builder.resolution(office.item(), "Погодити без голосування.", ballot=ballot)
    return office.builder.record()
