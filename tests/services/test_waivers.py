"""Findings that may stay, each for a reason."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.approval import Approval, RemarkState
from secretariat.domain.document import Source
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import findings
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import Meeting
from secretariat.services.agenda import AddItem, add_item, change_item, move_item
from secretariat.services.approval import AddRemark, add_remark, answer_remark, ask_to_agree
from secretariat.services.attendance import mark_everyone
from secretariat.services.decisions import AddPoint, Assign, add_point, assign
from secretariat.services.meetings import open_meeting
from secretariat.services.protocols import finalise
from secretariat.services.waivers import WaiveFinding, take_waiver_back, waive_finding
from tests.services.desk import TestOffice
from tests.services.finalising import PRESS, hold


def _untitled(office: TestOffice) -> WaiveFinding:
    """A complete meeting whose item does not begin with «Про»."""
    mark_everyone(office.store.work, office.meeting_id)
    item = office.item("Ґанки й тротуари")
    add_point(office.store.work, AddPoint(item_id=item, text="Взяти до відома."))
    return WaiveFinding(
        meeting_id=office.meeting_id,
        code="not_about",
        source=Source(kind="item", id=item),
        reason="так названо в рішенні ради",
    )


def _stopping(office: TestOffice) -> list[str]:
    opened = open_meeting(office.store.work, office.meeting_id)
    return [finding.code for finding in findings(opened.record, opened.beside) if finding.stops]


def test_a_waived_finding_stops_no_more_and_is_logged(office: TestOffice) -> None:
    command = _untitled(office)
    with pytest.raises(DomainError, match="findings_stop"):
        finalise(office.desk, PRESS, office.meeting_id)
    waive_finding(office.desk, command)
    assert _stopping(office) == []
    with office.store.work() as uow:
        (entry,) = uow.find(LogEntry)
    assert (entry.code, entry.params) == (
        "finding_waived",
        {"finding": "not_about", "reason": "так названо в рішенні ради"},
    )
    finalise(office.desk, PRESS, office.meeting_id)
    with office.store.work() as uow:
        assert uow.get(Meeting, office.meeting_id).number == 1


def test_the_reason_stays_with_the_finding(office: TestOffice) -> None:
    waive_finding(office.desk, _untitled(office))
    opened = open_meeting(office.store.work, office.meeting_id)
    (waived,) = (found for found in findings(opened.record, opened.beside) if found.waiver is not None)
    assert waived.waiver is not None
    assert waived.waiver.reason == "так названо в рішенні ради"


def test_a_waiver_is_taken_back_and_the_finding_stops_again(office: TestOffice) -> None:
    waiver_id, _ = waive_finding(office.desk, _untitled(office))
    take_waiver_back(office.desk, waiver_id)
    assert _stopping(office) == ["not_about"]
    with office.store.work() as uow:
        assert [entry.code for entry in uow.find(LogEntry)] == ["finding_waived", "waiver_taken_back"]


def test_a_waiver_needs_a_reason(office: TestOffice) -> None:
    command = replace(_untitled(office), reason="  ")
    with pytest.raises(DomainError, match="reason_required"):
        waive_finding(office.desk, command)


def test_what_must_be_cured_is_not_waived(office: TestOffice) -> None:
    item = office.item()
    command = WaiveFinding(
        meeting_id=office.meeting_id,
        code="item_without_outcome",
        source=Source(kind="item", id=item),
        reason="забули",
    )
    with pytest.raises(DomainError, match="not_waivable"):
        waive_finding(office.desk, command)


def test_what_is_cured_needs_no_waiver(office: TestOffice) -> None:
    item = office.item()
    command = WaiveFinding(
        meeting_id=office.meeting_id,
        code="not_about",
        source=Source(kind="item", id=item),
        reason="так треба",
    )
    with pytest.raises(DomainError, match="not_found"):
        waive_finding(office.desk, command)


def test_a_waiver_does_not_cover_a_remark_that_came_later(office: TestOffice) -> None:
    hold(office, office.meeting_id)
    ask_to_agree(office.desk, office.meeting_id)
    with office.store.work() as uow:
        asked = uow.find(Approval)
    first, _ = add_remark(office.desk, AddRemark(approval_id=asked[0].id, text="Додати суму."))
    meeting = Source(kind="meeting", id=office.meeting_id)
    command = WaiveFinding(
        meeting_id=office.meeting_id, code="remarks_open", source=meeting, reason="надійшло запізно"
    )
    waive_finding(office.desk, command)
    assert _stopping(office) == []
    answer_remark(office.desk, first, RemarkState.ACCEPTED)
    add_remark(office.desk, AddRemark(approval_id=asked[1].id, text="Прізвище з «ґ»."))
    assert _stopping(office) == ["remarks_open"]
    waive_finding(office.desk, replace(command, reason="так у паспорті"))
    assert _stopping(office) == []


def test_a_waiver_covers_what_the_finding_said_wherever_its_item_moves(office: TestOffice) -> None:
    waive_finding(office.desk, _untitled(office))
    item = add_item(office.store.work, AddItem(meeting_id=office.meeting_id, title="Про воду"))[0]
    add_point(office.store.work, AddPoint(item_id=item, text="Взяти до відома."))
    move_item(office.store.work, item, 1)
    assert _stopping(office) == []


def test_a_waiver_of_a_title_does_not_outlive_the_title(office: TestOffice) -> None:
    command = _untitled(office)
    waive_finding(office.desk, command)
    with office.store.work() as uow:
        item = uow.get(AgendaItem, command.source.id)
    change_item(office.store.work, replace(item, title="Інше питання"))
    assert _stopping(office) == ["not_about"]
    change_item(office.store.work, item)
    assert _stopping(office) == []


def test_a_waiver_of_a_day_does_not_cover_another_day(office: TestOffice) -> None:
    mark_everyone(office.store.work, office.meeting_id)
    point, _ = add_point(office.store.work, AddPoint(item_id=office.item(), text="Полагодити ліхтар."))
    given = Assign(point_id=point, assignee_label="КП «Світло»", due=date(2026, 3, 1))
    assign(office.store.work, given)
    source = Source(kind="point", id=point)
    waive_finding(
        office.desk,
        WaiveFinding(
            meeting_id=office.meeting_id, code="due_before_meeting", source=source, reason="вже виконано"
        ),
    )
    assert _stopping(office) == []
    assign(office.store.work, replace(given, due=date(2020, 3, 1)))
    assert _stopping(office) == ["due_before_meeting"]
