"""Accepting what comes again: through the use cases, on a store in memory."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.agenda import AgendaItem, ItemKind, ItemState, Standing
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, TrashedId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.domain.planning import CarryOver, CarryReason
from secretariat.domain.trash import Trashed
from secretariat.language.templates import agenda_words
from secretariat.services.agenda import AddItem, add_item, remove_item, set_rapporteurs
from secretariat.services.carry_over import NamedOffer, accept_offers, dismiss_offer, offered_items
from secretariat.services.decisions import AddPoint, Assign, add_point, assign
from secretariat.services.meetings import change_meeting, open_meeting
from secretariat.services.ports import NEW
from tests.services.desk import DAY, TestOffice

WORDS = agenda_words()
APRIL = date(2026, 4, 9)


@pytest.fixture
def office() -> TestOffice:
    """It is the day after the first meeting."""
    return TestOffice(moment=at(date(2026, 3, 13), time(9)))


def offered(office: TestOffice, meeting_id: MeetingId) -> tuple[NamedOffer, ...]:
    return offered_items(office.desk, WORDS, meeting_id)


def accept(office: TestOffice, meeting_id: MeetingId, *titles: str) -> tuple[ItemId, ...]:
    """Accept the offers of these titles, or all."""
    keys = [named.offer.key for named in offered(office, meeting_id) if not titles or named.title in titles]
    return accept_offers(office.desk, WORDS, meeting_id, keys)[0]


def agenda(office: TestOffice, meeting_id: MeetingId) -> list[AgendaItem]:
    items = open_meeting(office.store.work, meeting_id).record.items
    return sorted(items, key=lambda item: item.position)


def obliged(office: TestOffice, item: ItemId, due: date | None = None) -> None:
    """Decide something under an item and oblige somebody."""
    point, _ = add_point(office.store.work, AddPoint(item_id=item, text="Полагодити ґанки."))
    assign(office.store.work, Assign(point_id=point, assignee_id=office.person("Коваль"), due=due))


def test_an_accepted_item_continues_the_earlier_one(office: TestOffice) -> None:
    item = office.item("Про ґанки")
    set_rapporteurs(office.store.work, item, [office.person("Їжак")])
    office.put_off(item, "доповідач захворів")
    april = office.plan(APRIL)
    (made,) = accept(office, april, "Про ґанки")
    record = open_meeting(office.store.work, april).record
    assert [row.person_id for row in record.rapporteurs] == [office.person("Їжак")]
    with office.store.work() as uow:
        (link,) = uow.find(CarryOver)
    assert (link.item_id, link.from_item_id, link.reason) == (made, item, CarryReason.POSTPONED)
    assert "Про ґанки" not in [named.title for named in offered(office, april)]


def test_an_accepted_item_that_is_taken_out_is_offered_again(office: TestOffice) -> None:
    office.item("Про ґанки")
    april = office.plan(APRIL)
    (made,) = accept(office, april, "Про ґанки")
    remove_item(office.store.work, made)
    assert "Про ґанки" in [named.title for named in offered(office, april)]


def test_all_offers_are_accepted_in_one_step_and_in_their_places(office: TestOffice) -> None:
    obliged(office, office.item("Про освітлення"))
    office.item("Про ґанки")
    april = office.plan(APRIL)
    for title, kind in (("Про бюджет", ItemKind.DECISION), ("Різне", ItemKind.OTHER)):
        add_item(office.store.work, AddItem(meeting_id=april, title=title, kind=kind))
    steps = len(office.store.labels)
    accept(office, april)
    assert [item.title for item in agenda(office, april)] == [
        "Про стан виконання попередніх рішень",
        "Про затвердження протоколу попереднього засідання від 12 березня 2026 року",
        "Про бюджет",
        "Про ґанки",
        "Про освітлення",
        "Різне",
    ]
    assert [item.position for item in agenda(office, april)] == [1, 2, 3, 4, 5, 6]
    assert len(office.store.labels) == steps + 1
    assert offered(office, april) == ()


def test_the_former_protocol_is_named_by_its_number_and_day(office: TestOffice) -> None:
    office.item("Про ґанки")
    with office.store.work() as uow:
        meeting = uow.get(Meeting, office.meeting_id)
        uow.update(replace(meeting, state=MeetingState.HELD, number=3))
        uow.commit(office.store.labels[-1])
    named = next(
        one for one in offered(office, office.plan(APRIL)) if one.offer.key is Standing.FORMER_PROTOCOL
    )
    assert named.title == "Про затвердження протоколу № 3 попереднього засідання від 12 березня 2026 року"
    assert named.offer.since is not None
    assert not named.offer.since.final


def test_the_day_of_an_action_counts_for_its_item(office: TestOffice) -> None:
    obliged(office, office.item("Про освітлення"), due=date(2026, 3, 20))
    first = offered(office, office.plan(APRIL))[0].offer
    assert [action.due for action in first.actions] == [date(2026, 3, 20)]


def test_a_meeting_in_the_trash_has_left_nothing(office: TestOffice) -> None:
    office.item("Про ґанки")
    april = office.plan(APRIL)
    with office.store.work() as uow:
        uow.add(Trashed(id=TrashedId(NEW), meeting_id=office.meeting_id, moment=office.moment))
        uow.commit(office.store.labels[-1])
    assert offered(office, april) == ()


def test_a_dismissed_item_is_offered_to_no_later_meeting_until_it_is_on_an_agenda_again(
    office: TestOffice,
) -> None:
    item = office.item("Про ґанки")
    april, may = office.plan(APRIL), office.plan(date(2026, 5, 14))
    dismiss_offer(office.store.work, item)
    assert "Про ґанки" not in [named.title for named in offered(office, april)]
    add_item(office.store.work, AddItem(meeting_id=april, title="Про ґанки"))
    office.moment = at(date(2026, 4, 10), time(9))
    assert "Про ґанки" in [named.title for named in offered(office, may)]


def test_an_offer_that_is_gone_is_not_accepted(office: TestOffice) -> None:
    item = office.item("Про ґанки")
    april = office.plan(APRIL)
    accept(office, april, "Про ґанки")
    with pytest.raises(DomainError, match="offer_gone"):
        accept_offers(office.desk, WORDS, april, [item])


@pytest.mark.parametrize("early", [False, True])
def test_a_meeting_planned_before_the_earlier_one_was_held_is_offered_the_same(
    office: TestOffice, *, early: bool
) -> None:
    """April is planned before or after March is prepared and held; its agenda is opened after that."""
    office.moment = at(DAY, time(8))
    planned = office.plan(APRIL) if early else None
    office.item("Про ґанки")
    obliged(office, office.item("Про освітлення"))
    held = replace(open_meeting(office.store.work, office.meeting_id).record.meeting, state=MeetingState.HELD)
    change_meeting(office.desk, held)
    assert [named.title for named in offered(office, planned or office.plan(APRIL))] == [
        "Про стан виконання попередніх рішень",
        "Про затвердження протоколу попереднього засідання від 12 березня 2026 року",
        "Про ґанки",
        "Про освітлення",
    ]


def test_before_a_meeting_is_held_its_items_are_not_offered_to_the_next(office: TestOffice) -> None:
    office.moment = at(DAY, time(8))
    office.item("Про ґанки")
    assert offered(office, office.plan(APRIL)) == ()


def test_a_state_of_decisions_that_stood_before_is_linked_to_it(office: TestOffice) -> None:
    obliged(office, office.item("Про освітлення"))
    april, may = office.plan(APRIL), office.plan(date(2026, 5, 14))
    (first,) = accept(office, april, "Про стан виконання попередніх рішень")
    (second,) = accept(office, may, "Про стан виконання попередніх рішень")
    with office.store.work() as uow:
        assert [(link.item_id, link.from_item_id) for link in uow.find(CarryOver)] == [(second, first)]
    assert agenda(office, may)[0].state is ItemState.OPEN
