"""An item that was put off is told where its question went on."""

from datetime import date, time

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.ids import ItemId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.language.templates import agenda_words
from secretariat.services.carry_over import accept_offers, offered_items
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import open_meeting
from secretariat.services.successors import Successor
from secretariat.services.trash import trash_meeting
from tests.services.desk import TestOffice

APRIL, MAY = date(2026, 4, 9), date(2026, 5, 14)


@pytest.fixture
def office() -> TestOffice:
    """It is the day after the first meeting, which has put an item off."""
    office = TestOffice(moment=at(date(2026, 3, 13), time(9)))
    office.put_off(office.item("Про ґанки"), "доповідач захворів")
    return office


def successor(office: TestOffice) -> Successor | None:
    opened = open_meeting(office.store.work, office.meeting_id)
    return opened.successors.get(opened.record.items[0].id)


def taken_up(office: TestOffice, day: date) -> tuple[MeetingId, ItemId]:
    """A meeting that accepts what is offered of the item."""
    meeting_id, words = office.plan(day), agenda_words()
    offers = [row.offer for row in offered_items(office.desk, words, meeting_id) if row.title == "Про ґанки"]
    made, _ = accept_offers(office.desk, words, meeting_id, [offer.key for offer in offers])
    return meeting_id, made[0]


def test_an_item_that_nobody_took_up_has_none(office: TestOffice) -> None:
    office.plan(APRIL)
    assert successor(office) is None


def test_it_stands_on_the_next_agenda_and_is_considered_there(office: TestOffice) -> None:
    _, item = taken_up(office, APRIL)
    before = successor(office)
    add_point(office.store.work, AddPoint(item_id=item, text="Полагодити ґанки."))
    after = successor(office)
    assert before is not None
    assert after is not None
    assert (before.day, before.state) == (APRIL, ItemState.OPEN)
    assert (after.day, after.state) == (APRIL, ItemState.CONSIDERED)


def test_one_that_is_put_off_again_is_followed_to_where_it_ends(office: TestOffice) -> None:
    _, item = taken_up(office, APRIL)
    office.put_off(item, "немає кошторису")
    again = successor(office)
    office.moment = at(date(2026, 4, 10), time(9))
    taken_up(office, MAY)
    last = successor(office)
    assert again is not None
    assert again.state is ItemState.POSTPONED
    assert last is not None
    assert (last.day, last.state) == (MAY, ItemState.OPEN)


def test_a_meeting_in_the_trash_has_taken_nothing_up(office: TestOffice) -> None:
    meeting_id, _ = taken_up(office, APRIL)
    trash_meeting(office.desk, meeting_id)
    assert successor(office) is None
