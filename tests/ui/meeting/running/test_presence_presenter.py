"""Presence: one click is one step, with the time of the clock while the meeting goes on."""

from secretariat.domain.attendance import Capacity, Presence
from secretariat.services.attendance import Mark
from secretariat.services.meetings import add_sitting
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.place import Part
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter, TypedStay
from secretariat.ui.meeting.running.presence_state import PresenceLine
from secretariat.ui.meeting.running.presence_words import exception_text
from tests.ui.meeting.running.planned import LiveMeeting


def presenter(live: LiveMeeting) -> PresencePresenter:
    return PresencePresenter(live.session, live.course)


def line(live: LiveMeeting, family: str) -> PresenceLine:
    state = presenter(live).state()
    return next(one for one in (*state.voters, *state.others) if one.id == live.attendance(family))


def test_nobody_is_marked_at_first(live: LiveMeeting) -> None:
    state = presenter(live).state()
    assert {one.mark for one in state.voters} == {None}
    assert (state.quorum.present, state.unmarked) == (0, 12)


def test_voters_stand_in_the_ukrainian_order_and_the_others_apart(live: LiveMeeting) -> None:
    state = presenter(live).state()
    names = [one.name.split()[0] for one in state.voters]
    assert names[:5] == ["Білоус", "Гаєвська", "Ґалаґан", "Єременко", "Зінченко"]
    assert [one.name or one.label for one in state.others] == ["Іваненко Г. П.", "представники громадськості"]


def test_who_comes_late_is_there_from_the_minute_of_the_click(live: LiveMeeting) -> None:
    live.clock("14:31")
    presenter(live).mark(live.attendance("Коваль"), Mark.ROOM)
    assert line(live, "Коваль").mark is Mark.ROOM
    assert exception_text(line(live, "Коваль")) == "у залі з 14:31"


def test_who_goes_leaves_at_the_minute_of_the_click(live: LiveMeeting) -> None:
    marks = presenter(live)
    marks.mark(live.attendance("Коваль"), Mark.ROOM)
    live.clock("14:50")
    marks.mark(live.attendance("Коваль"), Mark.AWAY)
    assert exception_text(line(live, "Коваль")) == "у залі з 14:05 до 14:50"


def test_everybody_else_is_in_the_room_by_one_click(live: LiveMeeting) -> None:
    marks = presenter(live)
    marks.mark(live.attendance("Ґалаґан"), Mark.AWAY)
    marks.mark_everyone()
    state = marks.state()
    assert (state.quorum.present, state.unmarked) == (10, 0)
    assert line(live, "Ґалаґан").mark is Mark.AWAY


def test_a_reason_excuses(live: LiveMeeting) -> None:
    presenter(live).excuse(live.attendance("Ґалаґан"), "відпустка", "")
    assert live.row("Ґалаґан").presence is Presence.EXCUSED
    assert exception_text(line(live, "Ґалаґан")) == "відпустка"


def test_an_absence_without_a_reason_says_so(live: LiveMeeting) -> None:
    presenter(live).mark(live.attendance("Їжак"), Mark.AWAY)
    assert exception_text(line(live, "Їжак")) == "причину не вказано"


def test_a_stay_may_end_with_an_item(live: LiveMeeting) -> None:
    presenter(live).set_stays(live.attendance("Свєтов"), [TypedStay(left="п4")])
    assert exception_text(line(live, "Свєтов")) == "у залі до питання 4"
    live.course.go_to_number(3)
    assert line(live, "Свєтов").mark is Mark.ROOM
    live.course.go_to_number(4)
    assert line(live, "Свєтов").mark is Mark.AWAY


def test_an_item_that_is_not_there_is_refused_at_its_field(live: LiveMeeting) -> None:
    presenter(live).set_stays(live.attendance("Свєтов"), [TypedStay(came="п9")])
    [(place, error)] = live.session.errors.items()
    assert (place.part, place.field, error.code) == (Part.ATTENDANCE, "came", "no_such_item")


def test_a_stay_on_the_second_day_is_typed_with_its_day(live: LiveMeeting) -> None:
    first = live.session.record.day
    desk, second = live.session.office.desk, first.replace(month=8, day=1)
    add_sitting(desk, live.session.meeting_id, day=second, start=None, end=None)
    live.session.refresh()
    presenter(live).set_stays(live.attendance("Свєтов"), [TypedStay(came="01.08 10:15")])
    assert exception_text(line(live, "Свєтов")) == "у залі з 01.08 10:15"
    assert not presenter(live).set_stays(live.attendance("Свєтов"), [TypedStay(came="05.08 10:15")])
    assert [error.code for error in live.session.errors.values()] == ["no_such_day"]


def test_who_steps_out_of_an_item_does_not_count_there(live: LiveMeeting) -> None:
    marks = presenter(live)
    marks.mark_everyone()
    marks.set_recusal(live.attendance("Білоус"), recused=True)
    assert line(live, "Білоус").recused
    assert marks.state().quorum.present == 10
    live.course.go_to_number(2)
    assert not line(live, "Білоус").recused


def test_a_company_is_counted_or_not(live: LiveMeeting) -> None:
    marks = presenter(live)
    [company] = [one for one in marks.state().others if one.person_id is None]
    marks.set_count(company.id, "12")
    assert marks.state().others[-1].count == 12
    marks.set_count(company.id, "")
    assert marks.state().others[-1].count is None


def test_a_guest_is_entered_by_name_or_by_a_label(live: LiveMeeting) -> None:
    marks, born = presenter(live), list[int]()
    marks.add_guest(Who(person_id=live.person("Войтенко")), Capacity.INVITED, "", born.append)
    marks.add_guest(Who(label="журналісти"), Capacity.PRESS, "3", born.append)
    others = {one.id: one for one in marks.state().others}
    assert [(others[id].name, others[id].label, others[id].count) for id in born] == [
        ("Войтенко С.", "", None),
        ("", "журналісти", 3),
    ]


def test_nobody_is_entered_twice(live: LiveMeeting) -> None:
    who = Who(person_id=live.person("Білоус"))
    assert not presenter(live).add_guest(who, Capacity.INVITED, "", lambda _: None)
    assert [error.code for error in live.session.errors.values()] == ["already_attends"]


def test_a_substitute_sits_in_a_members_place(live: LiveMeeting) -> None:
    marks, born = presenter(live), list[int]()
    marks.add_guest(Who(person_id=live.person("Войтенко")), Capacity.INVITED, "", born.append)
    marks.set_substitutes(live.attendance("Войтенко"), live.person("Їжак"))
    assert exception_text(line(live, "Войтенко")) == "замість Їжак С. В."
    assert line(live, "Войтенко").voting
