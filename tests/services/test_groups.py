"""Several groups of one office, and the office's calendar."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, WorkingGroup
from secretariat.domain.ids import CalendarDayId, MembershipId, PersonId
from secretariat.domain.person import Person
from secretariat.domain.rules import MajorityRule, SpecialDecision, Threshold
from secretariat.domain.workdays import protocol_due
from secretariat.services.calendar import calendar_days, remove_calendar_day, set_calendar_day, work_calendar
from secretariat.services.groups import AddGroup, add_group, change_group, groups, remove_group
from secretariat.services.people import add_person, join_group
from tests.services.desk import TestOffice

SECOND = AddGroup(
    name="Комісія з питань благоустрою",
    name_genitive="комісії з питань благоустрою",
    council="Ґрунтівська сільська рада",
    settlement="с. Ґрунтове",
)
INDEPENDENCE = date(2026, 8, 24)


def test_an_office_has_several_groups(office: TestOffice) -> None:
    before = len(groups(office.desk.work))
    group_id, _ = add_group(office.desk.work, SECOND)
    assert [group.id for group in groups(office.desk.work)][before:] == [group_id]


def test_a_council_has_no_two_groups_of_one_name(office: TestOffice) -> None:
    add_group(office.desk.work, SECOND)
    with pytest.raises(DomainError) as refused:
        add_group(office.desk.work, SECOND)
    assert (refused.value.code, refused.value.field) == ("group_exists", "name")
    first = groups(office.desk.work)[0]
    with pytest.raises(DomainError, match="group_exists"):
        change_group(office.desk.work, replace(first, name=SECOND.name, council=SECOND.council))


def test_a_group_without_a_meeting_can_be_deleted(office: TestOffice) -> None:
    group_id, _ = add_group(office.desk.work, SECOND)
    remove_group(office.desk.work, group_id)
    assert group_id not in [group.id for group in groups(office.desk.work)]


def test_the_only_group_stays(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="last_group"):
        remove_group(office.desk.work, groups(office.desk.work)[0].id)


@pytest.mark.parametrize("backwards", [False, True])
def test_two_memberships_of_a_person_share_no_day(office: TestOffice, *, backwards: bool) -> None:
    last = date(2026, 6, 30)
    person_id, _ = add_person(office.store.work, Person(id=PersonId(0), family="Ющенко", given="Ганна"))
    row = Membership(id=MembershipId(0), group_id=office.group_id, person_id=person_id)
    former, later = replace(row, until=last), replace(row, since=last)
    held, new = (later, former) if backwards else (former, later)
    join_group(office.store.work, held)
    with pytest.raises(DomainError, match="membership_overlaps"):
        join_group(office.store.work, new)
    apart = replace(row, until=date(2026, 6, 29)) if backwards else replace(row, since=date(2026, 7, 1))
    join_group(office.store.work, apart)


def test_a_special_decision_goes_by_its_own_rule_where_there_is_one(office: TestOffice) -> None:
    two_thirds = MajorityRule(threshold=Threshold.TWO_THIRDS)
    group: WorkingGroup = replace(groups(office.desk.work)[0], charter_majority=two_thirds)
    assert group.majority_for(SpecialDecision.CHARTER) == two_thirds
    assert group.majority_for(SpecialDecision.PERSONNEL) == group.majority
    assert group.majority_for(None) == group.majority


def test_a_day_off_moves_the_deadline_of_the_protocol(office: TestOffice) -> None:
    friday = date(2026, 8, 21)
    assert protocol_due(friday, 1, work_calendar(office.desk.work)) == INDEPENDENCE
    set_calendar_day(
        office.desk.work, CalendarDay(id=CalendarDayId(0), day=INDEPENDENCE, title="День Незалежності")
    )
    assert protocol_due(friday, 1, work_calendar(office.desk.work)) == date(2026, 8, 25)


def test_a_day_stands_in_the_calendar_once_and_can_go_again(office: TestOffice) -> None:
    day = CalendarDay(id=CalendarDayId(0), day=INDEPENDENCE)
    set_calendar_day(office.desk.work, day)
    set_calendar_day(office.desk.work, replace(day, title="День Незалежності"))
    (held,) = calendar_days(office.desk.work)
    assert held.title == "День Незалежності"
    remove_calendar_day(office.desk.work, held.id)
    assert calendar_days(office.desk.work) == ()


@pytest.mark.parametrize(("day", "worked"), [(date(2026, 8, 22), False), (date(2026, 8, 25), True)])
def test_a_day_that_is_so_by_itself_needs_no_line(office: TestOffice, day: date, worked: bool) -> None:
    with pytest.raises(DomainError) as refused:
        set_calendar_day(office.desk.work, CalendarDay(id=CalendarDayId(0), day=day, worked=worked))
    assert (refused.value.code, refused.value.field) == ("day_is_usual", "day")
