"""What comes again on an agenda, and what does not."""

from datetime import date, time

import pytest

from secretariat.domain.agenda import ItemState, Standing
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingState
from secretariat.domain.planning import CarryReason
from tests.domain.past import Years, item, item_id

JANUARY, MARCH, APRIL, JUNE = date(2026, 1, 30), date(2026, 3, 12), date(2026, 4, 9), date(2026, 6, 11)
PLANNED = MeetingState.PLANNED
CONSIDERED = ItemState.CONSIDERED


def test_an_item_that_was_not_reached_comes_again() -> None:
    years = Years()
    years.meeting(MARCH, item("Про стан доріг", CONSIDERED), item("Про ґанки"))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [("Про ґанки", "not-discussed")]


def test_an_item_under_which_something_was_said_was_discussed() -> None:
    years = Years()
    years.meeting(MARCH, item("Про стан доріг", said=True))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == []


@pytest.mark.parametrize("state", [MeetingState.NOT_HELD, MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_a_meeting_that_fell_through_discussed_nothing(state: MeetingState) -> None:
    years = Years()
    years.meeting(MARCH, item("Про стан доріг"), state=state)
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [("Про стан доріг", "not-discussed")]


def test_an_item_put_off_or_taken_off_comes_again() -> None:
    years = Years()
    years.meeting(MARCH, item("Про їдальні", ItemState.WITHDRAWN), item("Про ґанки", ItemState.POSTPONED))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [
        ("Про ґанки", "postponed"),
        ("Про їдальні", "not-discussed"),
    ]


def test_a_standing_item_comes_again_although_it_was_discussed() -> None:
    years = Years()
    years.meeting(MARCH, item("Про стан безпеки", CONSIDERED, standing=Standing.ALWAYS))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [("Про стан безпеки", "standing")]


def test_an_item_stands_no_more_once_its_last_one_does_not() -> None:
    years = Years()
    years.meeting(JANUARY, item("Про стан безпеки", CONSIDERED, standing=Standing.ALWAYS))
    years.meeting(MARCH, item("Про стан безпеки", CONSIDERED))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == []


def test_an_item_comes_again_until_its_actions_are_closed() -> None:
    years = Years()
    years.meeting(JANUARY, item("Про освітлення", CONSIDERED, actions=1))
    years.meeting(MARCH, item("Про освітлення", CONSIDERED))
    years.link(item_id(2, 1), item_id(1, 1))
    june = years.meeting(JUNE, state=PLANNED)
    assert years.titles(june) == [("Про освітлення", "open-action")]
    offer = next(one for one in years.offers(june) if one.reason is CarryReason.OPEN_ACTION and one.item)
    assert offer.item is not None
    assert offer.item.id == item_id(2, 1)


def test_a_chain_is_offered_once_and_from_its_newest_item() -> None:
    years = Years()
    for place, day in enumerate((JANUARY, MARCH, APRIL), start=1):
        years.meeting(day, item(f"Про ґанки, {place}", ItemState.POSTPONED))
    years.link(item_id(2, 1), item_id(1, 1))
    years.link(item_id(3, 1), item_id(2, 1))
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [("Про ґанки, 3", "postponed")]


def test_items_of_one_title_are_offered_once() -> None:
    years = Years()
    years.meeting(JANUARY, item("Про обʼїзну дорогу"))
    years.meeting(MARCH, item("про об'їзну дорогу."))
    assert len(years.titles(years.meeting(JUNE, state=PLANNED))) == 1


@pytest.mark.parametrize("title", ["Про ґанки", "про ґанки."])
def test_what_stands_on_the_agenda_already_is_not_offered(title: str) -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки"))
    assert years.titles(years.meeting(JUNE, item(title), state=PLANNED)) == []


def test_a_carried_item_with_another_title_is_not_offered_again() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки"))
    june = years.meeting(JUNE, item("Про ґанки житлових будинків"), state=PLANNED)
    years.link(item_id(2, 1), item_id(1, 1))
    assert years.titles(june) == []


def test_an_item_put_off_is_offered_to_the_next_meeting_only() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки", ItemState.POSTPONED))
    june = years.meeting(JUNE, state=PLANNED)
    july = years.meeting(date(2026, 7, 9), state=PLANNED)
    assert years.titles(june) == [("Про ґанки", "postponed")]
    assert years.titles(july) == []
    assert years.titles(july, at(date(2026, 6, 12), time(9))) == [("Про ґанки", "postponed")]


def test_an_item_put_off_to_a_day_waits_for_it() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки", ItemState.POSTPONED, postponed_to=JUNE))
    april = years.meeting(APRIL, state=PLANNED)
    june = years.meeting(JUNE, state=PLANNED)
    assert years.titles(april) == []
    assert years.titles(june) == [("Про ґанки", "postponed")]


def test_a_meeting_before_the_day_that_an_item_was_put_off_to_takes_it_from_nobody() -> None:
    years = Years()
    first = date(2026, 4, 1)
    years.meeting(MARCH, item("Про ґанки", ItemState.POSTPONED, postponed_to=first))
    years.meeting(date(2026, 3, 25), state=PLANNED)
    april = years.meeting(first, state=PLANNED)
    assert years.titles(april, at(date(2026, 3, 20), time(9))) == [("Про ґанки", "postponed")]


def test_what_a_later_meeting_has_taken_is_not_offered_before_it() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки", ItemState.POSTPONED))
    june = years.meeting(JUNE, state=PLANNED)
    years.meeting(date(2026, 7, 9), item("Про ґанки"), state=PLANNED)
    assert years.titles(june) == []


def test_a_meeting_that_is_still_ahead_has_left_nothing() -> None:
    years = Years()
    years.meeting(JUNE, item("Про ґанки"), state=PLANNED)
    assert years.titles(years.meeting(date(2026, 7, 9), state=PLANNED)) == []


def test_a_meeting_whose_day_has_passed_is_over_whatever_it_says() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки"), state=PLANNED)
    assert years.titles(years.meeting(JUNE, state=PLANNED)) == [("Про ґанки", "not-discussed")]


def test_entering_the_next_meeting_early_makes_no_difference() -> None:
    """March is entered after June and held after that: the offers are those of the usual order."""
    usual, early = Years(), Years()
    left = (item("Про ґанки"), item("Про стан безпеки", CONSIDERED, standing=Standing.ALWAYS))
    usual.meeting(MARCH, *left)
    june = early.meeting(JUNE, state=PLANNED)
    early.meeting(MARCH, *left)
    assert early.titles(june) == usual.titles(usual.meeting(JUNE, state=PLANNED))


def test_the_state_of_earlier_decisions_is_offered_first_with_its_open_actions() -> None:
    years = Years()
    years.meeting(JANUARY, item("Про освітлення", CONSIDERED, actions=2))
    years.meeting(MARCH, item("Про ґанки", CONSIDERED, actions=1))
    first = years.offers(years.meeting(JUNE, state=PLANNED))[0]
    assert first.key is Standing.ACTIONS
    assert len(first.actions) == 3


def test_without_decisions_to_follow_up_their_state_is_not_offered() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки", CONSIDERED))
    keys = [offer.key for offer in years.offers(years.meeting(JUNE, state=PLANNED))]
    assert keys == [Standing.FORMER_PROTOCOL]


def test_the_approval_of_the_former_protocol_is_offered_after_it() -> None:
    years = Years()
    years.meeting(JANUARY, item("Про освітлення", CONSIDERED, actions=1), final=True)
    march = years.meeting(MARCH, item("Про ґанки", CONSIDERED))
    years.meeting(APRIL, state=MeetingState.CANCELLED)
    second = years.offers(years.meeting(JUNE, state=PLANNED))[1]
    assert second.key is Standing.FORMER_PROTOCOL
    assert second.since is not None
    assert second.since.meeting.id == march


def test_the_first_meeting_is_offered_nothing() -> None:
    years = Years()
    assert years.offers(years.meeting(JUNE, state=PLANNED)) == ()


def test_a_meeting_that_was_held_is_offered_nothing() -> None:
    years = Years()
    years.meeting(MARCH, item("Про ґанки"))
    assert years.offers(years.meeting(JUNE)) == ()


def test_the_standing_items_that_are_there_are_not_offered_again() -> None:
    years = Years()
    years.meeting(MARCH, item("Про освітлення", CONSIDERED, actions=1))
    on_agenda = (
        item("Про стан виконання попередніх рішень", standing=Standing.ACTIONS),
        item("Про затвердження протоколу", standing=Standing.FORMER_PROTOCOL),
    )
    keys = {offer.key for offer in years.offers(years.meeting(JUNE, *on_agenda, state=PLANNED))}
    assert keys == {item_id(1, 1)}
