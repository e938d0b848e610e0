"""The agenda for everybody and the chair's copy, and how a changed one is marked."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.document import PaperKind
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting
from secretariat.domain.person import Person
from secretariat.language.templates import protocol_words
from secretariat.services.agenda import set_rapporteurs
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.calling_off import PostponeMeeting, postpone_meeting
from secretariat.services.meetings import change_meeting
from secretariat.services.papers.chair_agenda import planned_hours
from secretariat.services.papers.material import Material, read_material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS
from secretariat.services.people import change_person
from secretariat.services.proposals import NewProposal, add_proposal, take_proposal
from tests.records import hard_cases
from tests.services.desk import DAY, TestOffice
from tests.services.papers.material import CASES
from tests.services.protocol.made import lines

ON = DAY - timedelta(days=3)


@pytest.fixture
def office() -> TestOffice:
    """Two items, the first with somebody who can be reached to report."""
    made = TestOffice()
    first = made.item("Про бюджет")
    made.item("Про ґанки")
    with made.store.work() as uow:
        reporter = uow.get(Person, made.person("Коваль"))
    change_person(made.store.work, replace(reporter, phone="+380 50 111 22 33", email="koval@example.org"))
    set_rapporteurs(made.store.work, first, [reporter.id])
    return made


def material(office: TestOffice, meeting_id: MeetingId | None = None) -> Material:
    return read_material(office.store.work, CASES, meeting_id or office.meeting_id)


def said(made: Material, kind: PaperKind) -> list[str]:
    return lines(PAPERS[kind].build(made, PaperOrder(kind=kind, on=ON), protocol_words()))


def both(made: Material) -> list[list[str]]:
    return [said(made, kind) for kind in (PaperKind.AGENDA, PaperKind.CHAIR_AGENDA)]


def test_only_the_chairs_copy_tells_how_the_rapporteur_is_reached(office: TestOffice) -> None:
    public, own = both(material(office))
    assert "Зв’язок: +380 50 111 22 33, koval@example.org." in own
    assert own[own.index("1. Про бюджет.") + 1].startswith("Доповідає Коваль")
    assert not [line for line in public if "+380" in line or "@" in line]
    assert [line for line in own if line.startswith("Примірник головуючого")]
    assert not [line for line in public if "Примірник" in line]


def test_only_the_chairs_copy_tells_who_proposed_an_item_and_when(office: TestOffice) -> None:
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
    change_meeting(office.desk, replace(meeting, items_due=at(date(2026, 3, 1), time(17))))
    for label, day in (("ОСББ «Ґрунт»", date(2026, 2, 20)), (None, date(2026, 3, 5))):
        person = None if label else office.person("Їжак")
        proposal, _ = add_proposal(
            office.store.work,
            NewProposal(
                group_id=office.group_id,
                title=f"Про двір {day.day}",
                filed_on=day,
                proposer_id=person,
                proposer_label=label,
            ),
        )
        take_proposal(office.store.work, proposal, office.meeting_id)
    public, own = both(material(office))
    assert own[own.index("3. Про двір 20.") + 1 :][:2] == [
        "Запропоновано: ОСББ «Ґрунт».",
        "Подано 20 лютого 2026 року.",
    ]
    assert own[own.index("4. Про двір 5.") + 1 :][:2] == [
        "Запропоновано: Їжак О.",
        "Подано 5 березня 2026 року, після строку подання питань.",
    ]
    assert not [line for line in public if "Запропоновано" in line or "Подано" in line]


def test_an_item_that_goes_on_from_an_earlier_meeting_says_from_which(office: TestOffice) -> None:
    command = PostponeMeeting(
        meeting_id=office.meeting_id, reason="немає світла", day=date(2026, 4, 9), start=time(10)
    )
    april, _ = postpone_meeting(office.desk, command)
    own = said(material(office, april), PaperKind.CHAIR_AGENDA)
    told = "Продовження питання, яке розглядали на засіданні 12 березня 2026 року."
    assert own.count(told) == len(material(office, april).record.items)


def test_each_item_has_its_hour_until_one_has_no_minutes() -> None:
    office = TestOffice()
    ids = [office.item(title) for title in ("Про бюджет", "Про ґанки", "Про їдальні", "Різне")]
    minutes = dict(zip(ids, (15, 10, None, 5), strict=True))
    with office.store.work() as uow:
        record = uow.record(office.meeting_id)
    (sitting,) = record.sittings
    timed = replace(
        record,
        sittings=(replace(sitting, start=time(10, 50), end=None),),
        items=tuple(replace(item, minutes=minutes[item.id]) for item in record.items),
    )
    found = planned_hours(timed)
    assert {
        ids.index(item): (f"{begins:%H:%M}", f"{ends:%H:%M}") for item, (begins, ends) in found.items()
    } == {
        0: ("10:50", "11:05"),
        1: ("11:05", "11:15"),
    }
    own = said(Material(record=timed), PaperKind.CHAIR_AGENDA)
    assert "Регламент – 10 хвилин, орієнтовно 11:05–11:15." in own
    assert "Регламент – 5 хвилин." in own


def test_of_several_days_no_item_has_an_hour() -> None:
    record = hard_cases()["two_days"]
    assert len(record.sittings) > 1
    assert (
        planned_hours(replace(record, items=tuple(replace(item, minutes=5) for item in record.items))) == {}
    )


def test_a_first_version_has_no_mark_and_a_changed_one_the_day_of_its_changes(office: TestOffice) -> None:
    assert marks(office) == []
    send_agenda(office.desk, office.meeting_id)
    assert marks(office) == []
    office.item("Про їдальні")
    assert marks(office) == ["Зі змінами від 9 березня 2026 року."] * 2
    office.moment = datetime.combine(date(2026, 3, 10), time(9), tzinfo=office.moment.tzinfo)
    send_agenda(office.desk, office.meeting_id)
    assert marks(office) == ["Зі змінами від 10 березня 2026 року."] * 2


def marks(office: TestOffice) -> list[str]:
    return [line for copy in both(material(office)) for line in copy if line.startswith("Зі змінами")]


def test_an_appeal_is_told_with_who_appealed(office: TestOffice) -> None:
    known = material(office)
    first: AgendaItem = known.record.items[0]
    appealed = replace(first, appellant_id=office.person("Коваль"), appeal_subject="ремонт двору")
    record = replace(known.record, items=(appealed, *known.record.items[1:]))
    own = said(replace(known, record=record), PaperKind.CHAIR_AGENDA)
    assert "Звернення: Коваль О. – ремонт двору." in own
