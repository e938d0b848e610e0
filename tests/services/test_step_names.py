"""What a step of the journal was about, by the ids of its label."""

from secretariat.domain.attendance import Capacity
from secretariat.domain.resolution import ActionItem
from secretariat.services.annexes import AddAnnex, add_annex
from secretariat.services.attendance import AddGuest, add_guest
from secretariat.services.changes import Label
from secretariat.services.decisions import AddPoint, Assign, add_point, assign
from secretariat.services.step_names import StepName, step_name
from tests.services.desk import DAY, TestOffice


def named(office: TestOffice, **ids: int) -> StepName:
    return step_name(Label(code="item_changed", ids=ids), office.desk.work)


def test_a_label_without_ids_names_nothing() -> None:
    assert named(TestOffice()) == StepName()


def test_a_meeting_is_named_by_its_first_day() -> None:
    office = TestOffice()
    assert named(office, meeting=office.meeting_id) == StepName(day=DAY)


def test_an_item_is_named_by_its_number_and_its_meeting() -> None:
    office = TestOffice()
    office.item("Про стан доріг")
    assert named(office, item=office.item("Про бюджет")) == StepName(item=2, day=DAY)


def test_an_annex_is_named_by_its_number() -> None:
    office = TestOffice()
    command = AddAnnex(meeting_id=office.meeting_id, title="Перелік", text="вул. Садова")
    add_annex(office.desk.work, command)
    second, _ = add_annex(office.desk.work, command)
    assert named(office, meeting=office.meeting_id, annex=second) == StepName(annex=2, day=DAY)


def test_a_person_is_named_as_in_lists() -> None:
    office = TestOffice()
    assert named(office, person=office.person("Ґалаґан")).person == "Ґалаґан О."
    assert named(office, attendance=office.attendance("Їжак")).person == "Їжак О."


def test_an_action_is_named_by_the_item_that_it_was_born_from() -> None:
    office = TestOffice()
    item = office.item()
    point, _ = add_point(office.desk.work, AddPoint(item_id=item, text="Полагодити міст."))
    assign(office.desk.work, Assign(point_id=point, assignee_id=office.person("Коваль"), standing=True))
    with office.desk.work() as uow:
        action = uow.find(ActionItem, point_id=point)[0]
    assert named(office, action=action.id) == named(office, point=point) == StepName(item=1, day=DAY)


def test_a_guest_without_a_card_is_named_by_the_label() -> None:
    office = TestOffice()
    command = AddGuest(
        meeting_id=office.meeting_id, capacity=Capacity.PUBLIC, label="представники громадськості"
    )
    guest, _ = add_guest(office.desk.work, command)
    assert named(office, attendance=guest).person == "представники громадськості"


def test_rows_that_are_gone_leave_their_part_out() -> None:
    office = TestOffice()
    assert named(office, item=77, meeting=office.meeting_id, attendance=77) == StepName(day=DAY)
