"""Hard cases of the agenda, of papers and of time."""

from datetime import date, time

from secretariat.domain.agenda import ItemKind, ItemState, Standing
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import Choice
from secretariat.domain.group import NumberingPeriod
from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, ProtocolKind
from secretariat.domain.norms import DateStyle, DecisionWord
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import ActionState
from secretariat.domain.rules import MajorityRule, SpecialDecision, Threshold, Tie
from tests.records.builder import RecordBuilder
from tests.records.office import OfficeMeeting

REPORT_SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def added_item() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    added = office.item("Про аварійний стан містка через річку Ґрунь", added=True, kind=ItemKind.DECISION)
    office.decided(added)
    return office.builder.record()


def withdrawn_item() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    office.builder.item(
        "Про перейменування вулиці Шкільної",
        office.people.halka,
        state=ItemState.WITHDRAWN,
        reason="доповідач відкликав питання",
    )
    return office.builder.record()


def postponed_item() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.builder.item(
        "Про схему розміщення відеокамер",
        office.people.ivanyshyn,
        state=ItemState.POSTPONED,
        reason="не надано кошторису",
        postponed_to=date(2026, 4, 9),
    )
    office.decided(office.item())
    return office.builder.record()


def heard_only() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.item(kind=ItemKind.INFORMATION)
    return office.builder.record()


def two_days() -> MeetingRecord:
    office = OfficeMeeting(end=time(17))
    second = date(2026, 3, 13)
    office.builder.sitting(second, time(9, 30), time(12))
    office.all_present()
    first = office.item(started=office.builder.moment("10:05"), ended=office.builder.moment("16:50"))
    office.decided(first)
    office.decided(
        office.item(
            "Про кошторис робіт на 2026 рік",
            started=office.builder.moment("09:35", second),
            ended=office.builder.moment("11:55", second),
        ),
        moment=office.builder.moment("11:50", second),
    )
    row = office.rows[office.people.yizhakevych]
    office.builder.interval(row, left=office.builder.moment("17:00"))
    office.builder.interval(row, came=office.builder.moment("10:10", second), online=True)
    return office.builder.record()


def annexes() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item(written_report=True, minutes=30)
    office.decided(item)
    report = office.builder.attachment("Звіт про дороги.pdf", REPORT_SHA256, 48213, item_id=item)
    office.builder.annex("Текст доповіді про стан доріг", attachment_id=report, item_id=item)
    office.builder.annex(
        "Перелік вулиць, що потребують ремонту", text="вул. Центральна\nвул. Садова\nпров. Тихий"
    )
    office.builder.attachment("Світлини.zip", "0" * 63 + "1", 0, media_type="application/zip")
    return office.builder.record()


def short_protocol() -> MeetingRecord:
    office = OfficeMeeting()
    office.builder.group(
        decision_word=DecisionWord.VYRISHYLY,
        date_style=DateStyle.DIGITS,
        numbering=NumberingPeriod.TERM,
        term_start=date(2025, 1, 15),
        first_number=3,
        case_index="02-14",
        retention="10 років",
        community="Ґрунтівська територіальна громада",
    )
    office.builder.meeting(kind=MeetingKind.EXTRAORDINARY, protocol=ProtocolKind.SHORT, number=7)
    office.all_present()
    item = office.item()
    office.builder.spoke(item, office.people.halka, "Заперечив, що щебеню вистачить до осені.")
    office.decided(item)
    return office.builder.record()


def points_and_actions() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    resolution = office.builder.resolution(item, "Звіт узяти до відома.", ballot=office.vote())
    point = office.builder.point(resolution, "Відділу житлово-комунального господарства:")
    survey = office.builder.point(resolution, "обстежити зливову каналізацію;", point)
    estimate = office.builder.point(resolution, "подати кошторис.", point)
    office.builder.action(survey, office.people.yizhakevych, due=date(2026, 4, 1))
    office.builder.action(survey, "відділ житлово-комунального господарства", standing=True)
    office.builder.action(
        estimate,
        office.people.prokopiev,
        due=date(2026, 3, 20),
        state=ActionState.DONE,
        closed_on=date(2026, 3, 19),
        note="кошторис подано",
    )
    return office.builder.record()


def several_executors() -> MeetingRecord:
    """A decision of a kind with a rule of its own, numbered, with a lead executor and others from outside."""
    office = OfficeMeeting()
    office.builder.group(
        mandate="розпорядження сільського голови від 12.03.2018 № 45",
        charter_majority=MajorityRule(threshold=Threshold.TWO_THIRDS, tie=Tie.NOT_ADOPTED),
    )
    office.builder.meeting(items_due=office.builder.moment("17:00", date(2026, 3, 9)))
    office.all_present()
    item = office.item(standing=Standing.ACTIONS, filed_on=date(2026, 3, 5))
    resolution = office.builder.resolution(
        item, ballot=office.vote(), special=SpecialDecision.CHARTER, ordinal=1
    )
    point = office.builder.point(resolution, "Підготувати зміни до положення.")
    action = office.builder.action(point, office.people.halka, due=date(2026, 4, 1))
    office.builder.helper(action, office.people.yizhakevych)
    office.builder.helper(action, "громадська організація «Ґанок»", email="ganok@example.org")
    other = office.builder.point(resolution, "Оприлюднити зміни.")
    office.builder.action(other, "відділ інформації", assignee_email="info@example.org")
    return office.builder.record()


def postponed_meeting() -> MeetingRecord:
    builder = RecordBuilder(date(2026, 12, 3))
    builder.group(
        name="Комісія з обліку", name_genitive="комісії з обліку", council="Рада", settlement="м. Київ"
    )
    builder.meeting(
        state=MeetingState.POSTPONED, reason="хвороба доповідача", postponed_to=date(2026, 12, 10)
    )
    builder.item("Про облік", minutes=5)
    return builder.record()


def planned() -> MeetingRecord:
    builder = RecordBuilder(date(2026, 12, 3))
    builder.group(
        name="Комісія з обліку", name_genitive="комісії з обліку", council="Рада", settlement="м. Київ"
    )
    builder.meeting(state=MeetingState.PLANNED, format=MeetingFormat.ONLINE)
    builder.item("Про облік", minutes=5)
    return builder.record()


def repeated_hour() -> MeetingRecord:
    """A meeting in the night when the clocks go back: 03:30 comes twice."""
    office = OfficeMeeting(date(2026, 10, 25), end=None)
    office.all_present()
    item = office.item("Про ліквідацію наслідків буревію")
    office.decided(item, moment=office.builder.moment("03:30").replace(fold=1))
    row = office.rows[office.people.halka]
    office.builder.interval(row, left=office.builder.moment("03:30").replace(fold=0))
    office.builder.interval(row, came=office.builder.moment("03:20").replace(fold=1))
    return office.builder.record()


def appeal_of_an_unnamed_speaker() -> MeetingRecord:
    office = OfficeMeeting()
    office.all_present()
    office.builder.company("мешканці вулиці Садової", count=4)
    office.builder.company("кореспонденти", Capacity.PRESS)
    citizen = office.builder.person("Ющенко-Бойко Ґеновефа", "f", phone="+380 44 000 00 00")
    item = office.item(
        "Про звернення щодо освітлення",
        kind=ItemKind.APPEAL,
        appellant_id=citizen,
        appeal_subject="освітлення вулиці Садової",
    )
    office.builder.spoke(item, "представник мешканців", "Попросив відновити ліхтарі до зими.")
    office.builder.spoke(item, None, "Обговорено джерела фінансування.")
    office.builder.resolution(item, "Звернення підтримати.", ballot=office.vote(*[Choice.FOR] * 6))
    return office.builder.record()
