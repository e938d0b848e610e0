"""The agenda as it is edited before the meeting, without a window."""

from datetime import date, time

import pytest

from secretariat.domain.agenda import ItemKind
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import MeetingState, Office
from secretariat.services.meetings import PlanMeeting, plan_meeting
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.details_presenter import DetailsPresenter
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import ItemLine
from tests.ui.meeting.workplace import Workplace


@pytest.fixture
def begun() -> list[str]:
    return []


@pytest.fixture
def presenter(workplace: Workplace, begun: list[str]) -> PreparePresenter:
    return PreparePresenter(workplace.session, lambda: begun.append("begun"))


@pytest.fixture
def details(workplace: Workplace) -> DetailsPresenter:
    return DetailsPresenter(workplace.session)


def lines(presenter: PreparePresenter) -> tuple[ItemLine, ...]:
    return presenter.state().items


def person(workplace: Workplace, family: str) -> PersonId:
    return next(one.id for one in workplace.session.record.persons if one.family == family)


def error_at(workplace: Workplace, part: Part, field: str) -> DomainError:
    errors = workplace.session.errors
    return next(e for place, e in errors.items() if (place.part, place.field) == (part, field))


def test_planned_minutes_add_up_to_the_expected_end(presenter: PreparePresenter) -> None:
    state = presenter.state()
    assert (state.minutes, state.ends) == (70, time(15, 10))
    assert state.without_reporter == 2


def test_a_new_item_goes_to_the_end(presenter: PreparePresenter) -> None:
    born: list[int] = []
    assert presenter.add_item("  Про  різне ", born.append)
    assert (lines(presenter)[-1].title, lines(presenter)[-1].id) == ("Про різне", born[0])


def test_a_new_item_is_known_before_anybody_is_told(
    workplace: Workplace, presenter: PreparePresenter
) -> None:
    heard: list[int] = []
    workplace.session.watch(lambda: heard.append(len(born)))
    born: list[int] = []
    presenter.add_item("Про різне", born.append)
    assert heard == [1]


def test_an_empty_title_adds_nothing(presenter: PreparePresenter) -> None:
    assert not presenter.add_item("   ", lambda _: None)
    assert len(lines(presenter)) == 5


def test_an_emptied_title_is_refused_at_its_field(workplace: Workplace, presenter: PreparePresenter) -> None:
    assert not presenter.set_title(lines(presenter)[0].id, "")
    assert error_at(workplace, Part.ITEM, "title").code == "required"


def test_minutes_are_typed_with_or_without_words(presenter: PreparePresenter) -> None:
    presenter.set_minutes(lines(presenter)[0].id, "25 хв")
    assert lines(presenter)[0].minutes == 25


def test_words_for_minutes_are_refused(workplace: Workplace, presenter: PreparePresenter) -> None:
    presenter.set_minutes(lines(presenter)[0].id, "довго")
    assert error_at(workplace, Part.ITEM, "minutes").code == "bad_number"


def test_reporters_keep_their_order(workplace: Workplace, presenter: PreparePresenter) -> None:
    first, second = person(workplace, "Свєтов"), person(workplace, "Білоус")
    presenter.set_reporters(lines(presenter)[4].id, (first, second))
    assert [reporter.name for reporter in lines(presenter)[4].reporters] == ["Свєтов Е.", "Білоус Д. Г."]


def test_an_appeal_names_who_and_what(workplace: Workplace, presenter: PreparePresenter) -> None:
    item = lines(presenter)[4].id
    presenter.set_kind(item, ItemKind.APPEAL)
    presenter.set_appeal(item, person(workplace, "Войтенко"), " вуличне освітлення ")
    assert (lines(presenter)[4].appellant, lines(presenter)[4].subject) == (
        "Войтенко С.",
        "вуличне освітлення",
    )


def test_items_change_places(presenter: PreparePresenter) -> None:
    titles = [line.title for line in lines(presenter)]
    presenter.move(lines(presenter)[4].id, 3)
    assert [line.title for line in lines(presenter)] == [*titles[:2], titles[4], *titles[2:4]]


@pytest.mark.parametrize("position", [0, 6, 5])
def test_a_place_outside_the_agenda_or_the_own_one_changes_nothing(
    presenter: PreparePresenter, position: int
) -> None:
    assert not presenter.move(lines(presenter)[4].id, position)


def test_an_item_that_was_voted_on_stays(workplace: Workplace, presenter: PreparePresenter) -> None:
    assert not presenter.remove(lines(presenter)[3].id)
    assert error_at(workplace, Part.ITEM, "state").code == "item_has_vote"


def test_beginning_leads_to_the_meeting_without_a_stamp_on_another_day(
    workplace: Workplace, presenter: PreparePresenter, begun: list[str]
) -> None:
    presenter.begin()
    assert begun == ["begun"]
    assert workplace.session.opened.record.items[0].started is not None


def test_a_closed_protocol_closes_the_preparation(workplace: Workplace, presenter: PreparePresenter) -> None:
    workplace.finalise()
    assert presenter.state().closed
    assert not presenter.set_title(lines(presenter)[0].id, "Про інше")
    assert error_at(workplace, Part.ITEM, "title").code == "meeting_closed"


def test_hours_are_typed_in_any_way(workplace: Workplace, details: DetailsPresenter) -> None:
    sitting = workplace.session.record.sittings[0]
    details.set_start(sitting.id, "1345")
    assert workplace.session.record.sittings[0].start == time(13, 45)


def test_an_end_before_the_beginning_is_refused_at_the_end(
    workplace: Workplace, details: DetailsPresenter
) -> None:
    details.set_end(workplace.session.record.sittings[0].id, "13:00")
    assert error_at(workplace, Part.SITTING, "end").code == "ends_before_start"


def test_a_meeting_goes_on_the_next_day_and_the_day_can_be_taken_out(
    workplace: Workplace, details: DetailsPresenter
) -> None:
    assert details.add_day()
    days = sorted(sitting.day for sitting in workplace.session.record.sittings)
    assert days == [date(2019, 7, 31), date(2019, 8, 1)]
    second = max(workplace.session.record.sittings, key=lambda sitting: sitting.day)
    assert details.remove_day(second.id)
    assert len(workplace.session.record.sittings) == 1


def test_the_only_day_stays(workplace: Workplace, details: DetailsPresenter) -> None:
    assert not details.remove_day(workplace.session.record.sittings[0].id)
    assert error_at(workplace, Part.SITTING, "day").code == "meeting_needs_day"


def test_the_chair_of_the_meeting_is_chosen(
    workplace: Workplace, presenter: PreparePresenter, details: DetailsPresenter
) -> None:
    details.set_officer(Office.CHAIR, person(workplace, "Кузьмінов"))
    assert presenter.state().details.chair == "Кузьмінов О."


def test_a_meeting_that_was_held_is_not_put_off(workplace: Workplace, details: DetailsPresenter) -> None:
    assert not details.set_state(MeetingState.POSTPONED)
    assert details.wanted is None
    place = Place(part=Part.MEETING, id=workplace.meeting_id, field="state")
    assert workplace.session.errors[place].code == "meeting_has_begun"
    assert workplace.session.record.meeting.state is MeetingState.HELD


def test_a_postponed_meeting_waits_for_its_reason(workplace: Workplace, details: DetailsPresenter) -> None:
    command = PlanMeeting(group_id=workplace.session.record.group.id, day=date(2019, 9, 25), start=time(10))
    workplace.open(plan_meeting(workplace.office.desk, command)[0])
    details = DetailsPresenter(workplace.session)
    assert not details.set_state(MeetingState.POSTPONED)
    assert workplace.session.record.meeting.state is MeetingState.PLANNED
    place = Place(part=Part.MEETING, id=workplace.meeting_id, field="reason")
    assert workplace.session.errors[place].code == "reason_required"
    assert details.set_reason("немає кворуму")
    assert workplace.session.record.meeting.state is MeetingState.POSTPONED
