"""Walking through the agenda by the clock."""

from datetime import time

from secretariat.domain.agenda import ItemState
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.item_presenter import ItemPresenter
from tests.ui.meeting.running.planned import LiveMeeting


def clock(live: LiveMeeting, position: int) -> tuple[str, str]:
    item = live.item(position)
    return tuple(f"{moment:%H:%M}" if moment else "" for moment in (item.started, item.ended))  # type: ignore[return-value]


def test_next_stamps_the_end_of_one_item_and_the_beginning_of_the_other(live: LiveMeeting) -> None:
    live.course.go_on()
    live.clock("14:17")
    live.course.go_on()
    assert clock(live, 2) == ("14:05", "14:17")
    assert clock(live, 3) == ("14:17", "")


def test_walking_back_stamps_nothing(live: LiveMeeting) -> None:
    live.course.go_to_number(3)
    live.course.go_back()
    assert live.course.item == live.item(2)
    assert clock(live, 2) == ("", "")


def test_the_end_of_the_last_item_ends_the_day(live: LiveMeeting) -> None:
    live.course.go_to_number(4)
    live.course.go_on()
    live.clock("15:04")
    assert live.course.is_at_end
    live.course.go_on()
    assert clock(live, 5) == ("14:05", "15:04")
    assert live.session.record.sittings[0].end == time(15, 4)


def test_nothing_is_stamped_on_another_day(live: LiveMeeting) -> None:
    live.workplace.moment = at(live.session.record.day.replace(year=2026), time(10))
    live.course.go_on()
    assert live.course.item == live.item(2)
    assert clock(live, 2) == ("", "")


def test_an_item_that_was_taken_off_is_not_stamped(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    live.course.go_to_number(2)
    presenter.set_state(ItemState.WITHDRAWN)
    presenter.set_reason("доповідач захворів")
    live.course.go_to_number(1)
    live.course.go_on()
    assert clock(live, 2) == ("", "")


def test_a_state_that_needs_a_reason_waits_for_it(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    assert not presenter.set_state(ItemState.POSTPONED)
    view = presenter.state()
    assert view is not None
    assert view.state is ItemState.POSTPONED
    assert live.item(1).state is ItemState.OPEN
    place = Place(part=Part.ITEM, id=live.item(1).id, field="reason")
    assert live.session.errors[place].code == "reason_required"
    assert presenter.set_reason("бракує висновку")
    assert (live.item(1).state, live.item(1).reason) == (ItemState.POSTPONED, "бракує висновку")


def test_an_item_taken_up_again_forgets_its_reason(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    presenter.set_state(ItemState.WITHDRAWN)
    presenter.set_reason("доповідач захворів")
    assert presenter.set_state(ItemState.OPEN)
    assert live.item(1).reason is None


def test_an_item_of_the_running_meeting_is_marked_as_added(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    assert presenter.add("Про прибирання снігу")
    assert live.course.item == live.item(6)
    assert live.item(6).added


def test_times_are_typed_as_clocks_of_the_day(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    presenter.set_started("1403")
    presenter.set_ended("14:17")
    assert clock(live, 1) == ("14:03", "14:17")


def test_another_chair_presides_from_an_item_on(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    live.course.go_to_number(3)
    presenter.set_officer(Office.CHAIR, live.person("Кузьмінов"))
    live.course.go_to_number(2)
    before = presenter.state()
    live.course.go_to_number(5)
    after = presenter.state()
    assert before is not None
    assert after is not None
    assert (before.chair_id, after.chair_id) == (live.person("Єременко"), live.person("Кузьмінов"))


def test_another_secretary_takes_the_minutes_from_an_item_on(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    live.course.go_to_number(3)
    presenter.set_officer(Office.SECRETARY, live.person("Білоус"))
    held = [row for row in live.session.record.officers if row.office is Office.SECRETARY]
    assert [(row.person_id, row.from_item_id) for row in held] == [
        (live.person("Іваненко"), None),
        (live.person("Білоус"), live.item(3).id),
    ]


def test_who_presides_already_takes_nothing_over(live: LiveMeeting) -> None:
    presenter = ItemPresenter(live.session, live.course)
    for position, family in ((4, "Кузьмінов"), (2, "Кузьмінов"), (2, "Єременко")):
        live.course.go_to_number(position)
        presenter.set_officer(Office.CHAIR, live.person(family))
    held = [row for row in live.session.record.officers if row.office is Office.CHAIR]
    assert [row.from_item_id for row in held] == [None]
