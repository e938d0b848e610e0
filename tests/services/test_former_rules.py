"""A meeting is judged by the rules of its day, whatever was changed later."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import MeetingId
from secretariat.domain.norms import DecisionWord
from secretariat.domain.quorum import quorum_base
from secretariat.domain.rules import QuorumKind, QuorumRule
from secretariat.services.former_rules import begin_rules, forget_former_rules, former_rules
from secretariat.services.groups import change_group
from tests.services.desk import DAY, TestOffice

LATER = DAY + timedelta(days=30)
ALL = QuorumRule(kind=QuorumKind.AT_LEAST_SHARE, numerator=1, denominator=1)


def _group(office: TestOffice) -> WorkingGroup:
    with office.store.work() as uow:
        return uow.get(WorkingGroup, office.group_id)


def _ruled(office: TestOffice, meeting_id: MeetingId) -> WorkingGroup:
    with office.store.work() as uow:
        return uow.record(meeting_id).group


def _new_rules(office: TestOffice, since: date) -> None:
    begin_rules(office.store.work, office.group_id, since)
    changed = replace(
        _group(office),
        quorum=ALL,
        decision_word=DecisionWord.VYRISHYLY,
        council="Нова військова адміністрація",
    )
    change_group(office.store.work, changed)


def test_meetings_before_the_day_keep_their_rules(office: TestOffice) -> None:
    later = office.plan(LATER)
    before = _ruled(office, office.meeting_id)
    _new_rules(office, LATER)
    assert _ruled(office, office.meeting_id) == before
    assert _ruled(office, later) == _group(office)
    assert _ruled(office, later).quorum == ALL


def test_the_quorum_is_that_of_the_day(office: TestOffice) -> None:
    later = office.plan(LATER)
    _new_rules(office, LATER)
    with office.store.work() as uow:
        records = [uow.record(id) for id in (office.meeting_id, later)]
    needed = [record.group.quorum.needed(len(quorum_base(record))) for record in records]
    assert needed[0] < needed[1] == len(quorum_base(records[1]))


def test_without_a_day_a_correction_reaches_every_meeting(office: TestOffice) -> None:
    change_group(office.store.work, replace(_group(office), quorum=ALL))
    assert _ruled(office, office.meeting_id).quorum == ALL


def test_rules_begin_one_after_the_other(office: TestOffice) -> None:
    _new_rules(office, LATER)
    for day in (LATER, DAY):
        with pytest.raises(DomainError) as refused:
            begin_rules(office.store.work, office.group_id, day)
        assert (refused.value.code, refused.value.field) == ("rules_begin_later", "since")
        assert refused.value.params["day"] == LATER
    begin_rules(office.store.work, office.group_id, LATER + timedelta(days=1))
    kept = former_rules(office.store.work, office.group_id)
    assert [row.until for row in kept] == [LATER, LATER - timedelta(days=1)]


def test_a_beginning_is_taken_back(office: TestOffice) -> None:
    _new_rules(office, LATER)
    [kept] = former_rules(office.store.work, office.group_id)
    forget_former_rules(office.store.work, kept.id)
    assert _ruled(office, office.meeting_id) == _group(office)
