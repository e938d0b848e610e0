"""The round before signing."""

from datetime import date

import pytest

from secretariat.domain.approval import Approval, ApprovalState, Remark, RemarkState
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import findings
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.approval import (
    AddRemark,
    add_remark,
    answer_remark,
    ask_to_agree,
    end_asking,
    remove_remark,
    set_agreed,
)
from secretariat.services.meetings import open_meeting
from secretariat.services.protocols import finalise
from tests.services.desk import TestOffice
from tests.services.finalising import PRESS, hold


def _asked(office: TestOffice) -> tuple[Approval, ...]:
    with office.store.work() as uow:
        return uow.find(Approval, meeting_id=office.meeting_id)


def _first(office: TestOffice) -> Approval:
    hold(office, office.meeting_id)
    ask_to_agree(office.desk, office.meeting_id)
    return _asked(office)[0]


def _remark(office: TestOffice, approval: Approval) -> Remark:
    add_remark(office.desk, AddRemark(approval_id=approval.id, text="Прізвище Ґалаґана з «ґ»."))
    with office.store.work() as uow:
        return uow.find(Remark)[0]


def test_all_who_were_there_are_asked_within_two_working_days(office: TestOffice) -> None:
    _first(office)
    asked = _asked(office)
    assert len(asked) == 12
    assert {(row.asked_on, row.due) for row in asked} == {(date(2026, 3, 12), date(2026, 3, 16))}
    assert {row.state for row in asked} == {ApprovalState.WAITING}


def test_nobody_is_asked_twice(office: TestOffice) -> None:
    _first(office)
    with pytest.raises(DomainError, match="nobody_to_ask"):
        ask_to_agree(office.desk, office.meeting_id)
    assert len(_asked(office)) == 12


def test_somebody_agrees_and_the_answer_is_awaited_again(office: TestOffice) -> None:
    approval = _first(office)
    set_agreed(office.desk, approval.id, agreed=True)
    assert (_asked(office)[0].state, _asked(office)[0].answered_on) == (
        ApprovalState.AGREED,
        date(2026, 3, 12),
    )
    set_agreed(office.desk, approval.id, agreed=False)
    assert (_asked(office)[0].state, _asked(office)[0].answered_on) == (ApprovalState.WAITING, None)


def test_a_remark_waits_for_its_answer_and_stops_the_protocol_until_then(office: TestOffice) -> None:
    approval = _first(office)
    remark = _remark(office, approval)
    assert _asked(office)[0].state is ApprovalState.REMARKS
    opened = open_meeting(office.store.work, office.meeting_id)
    found = [finding for finding in findings(opened.record, opened.beside) if finding.stops]
    assert [(finding.code, finding.params) for finding in found] == [
        ("remarks_open", {"count": 1, "last": remark.id})
    ]
    with pytest.raises(DomainError, match="remarks_unanswered"):
        set_agreed(office.desk, approval.id, agreed=True)
    answer_remark(office.desk, remark.id, RemarkState.ACCEPTED)
    set_agreed(office.desk, approval.id, agreed=True)
    finalise(office.desk, PRESS, office.meeting_id)


def test_a_remark_is_declined_with_a_reason_alone(office: TestOffice) -> None:
    remark = _remark(office, _first(office))
    with pytest.raises(DomainError, match="reason_required"):
        answer_remark(office.desk, remark.id, RemarkState.DECLINED, " ")
    answer_remark(office.desk, remark.id, RemarkState.DECLINED, "так у паспорті")
    with office.store.work() as uow:
        assert uow.get(Remark, remark.id).answer == "так у паспорті"
    answer_remark(office.desk, remark.id, RemarkState.OPEN)
    with office.store.work() as uow:
        assert uow.get(Remark, remark.id).answer is None


def test_without_its_last_remark_the_answer_is_awaited(office: TestOffice) -> None:
    remark = _remark(office, _first(office))
    remove_remark(office.desk, remark.id)
    assert _asked(office)[0].state is ApprovalState.WAITING


def test_an_empty_remark_is_refused(office: TestOffice) -> None:
    approval = _first(office)
    with pytest.raises(DomainError, match="required"):
        add_remark(office.desk, AddRemark(approval_id=approval.id, text=" "))


def test_who_is_asked_no_more_takes_the_remarks_along(office: TestOffice) -> None:
    approval = _first(office)
    _remark(office, approval)
    end_asking(office.desk, approval.id)
    assert len(_asked(office)) == 11


def test_a_finalised_protocol_takes_no_more_answers(office: TestOffice) -> None:
    approval = _first(office)
    finalise(office.desk, PRESS, office.meeting_id)
    with pytest.raises(DomainError, match="meeting_closed"):
        set_agreed(office.desk, approval.id, agreed=True)


def test_whoever_agreed_has_remarks_again_when_one_is_opened_again(office: TestOffice) -> None:
    approval = _first(office)
    remark = _remark(office, approval)
    answer_remark(office.desk, remark.id, RemarkState.ACCEPTED)
    set_agreed(office.desk, approval.id, agreed=True)
    answer_remark(office.desk, remark.id, RemarkState.OPEN)
    assert _asked(office)[0].state is ApprovalState.REMARKS


def test_a_remark_is_about_an_item_of_the_same_meeting(office: TestOffice) -> None:
    approval = _first(office)
    other, _ = add_item(
        office.store.work, AddItem(meeting_id=office.plan(date(2026, 4, 9)), title="Про воду")
    )
    with pytest.raises(ValueError, match=str(other)):
        add_remark(office.desk, AddRemark(approval_id=approval.id, text="Так.", item_id=other))
