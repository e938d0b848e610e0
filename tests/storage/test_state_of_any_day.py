"""A protocol of January made again in December is the same: posts and memberships are those of its day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import MeetingId, MembershipId, PersonId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.norms import DecisionWord
from secretariat.domain.person import Person
from secretariat.services.former_rules import begin_rules
from secretariat.services.groups import change_group
from secretariat.services.meetings import open_meeting
from secretariat.services.office import Office
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.people import SetPost, add_person, change_membership, join_group, set_post
from secretariat.services.ports import NEW

LATER = date(2019, 12, 2)
BEFORE_LATER = date(2019, 12, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(office: Office) -> MeetingId:
    return import_sample(office)


def paper(office: Office, meeting_id: MeetingId) -> bytes:
    record = open_meeting(office.desk.work, meeting_id).record
    order = protocol_order(ProtocolKind.FULL, on=BEFORE_LATER, draft=True)
    return office.press.make(Material(record=record), order).data


def person(office: Office, family: str) -> PersonId:
    with office.desk.work() as uow:
        return uow.find(Person, family=family)[0].id


def test_a_new_post_does_not_reach_an_earlier_protocol(office: Office, meeting_id: MeetingId) -> None:
    before = paper(office, meeting_id)
    for family in ("Кузьмінов", "Свєтов", "Войтенко"):
        set_post(
            office.desk.work,
            SetPost(person_id=person(office, family), title="народний депутат України", since=LATER),
        )
    assert paper(office, meeting_id) == before


def test_who_joined_or_left_the_group_later_changes_no_earlier_protocol(
    office: Office, meeting_id: MeetingId
) -> None:
    before = paper(office, meeting_id)
    work = office.desk.work
    group_id = open_meeting(work, meeting_id).record.group.id
    with work() as uow:
        held = uow.find(Membership, group_id=group_id, role=Role.CHAIR)[0]
    change_membership(work, replace(held, until=BEFORE_LATER))
    new = Person(id=PersonId(NEW), family="Ґонта", given="Іван", patronymic="Юрійович")
    joined, _ = add_person(work, new)
    join_group(
        work,
        Membership(id=MembershipId(NEW), group_id=group_id, person_id=joined, role=Role.CHAIR, since=LATER),
    )
    assert paper(office, meeting_id) == before


def test_a_new_rule_does_not_reach_an_earlier_protocol(office: Office, meeting_id: MeetingId) -> None:
    before = paper(office, meeting_id)
    with office.desk.work() as uow:
        group = uow.record(meeting_id).group
    begin_rules(office.desk.work, group.id, BEFORE_LATER)
    change_group(
        office.desk.work,
        replace(group, name_genitive="комісії", council="Інша рада", decision_word=DecisionWord.VYRISHYLY),
    )
    assert paper(office, meeting_id) == before
