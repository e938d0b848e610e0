"""Who presides and who takes the minutes must be there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.findings import Finding, Weight, findings
from secretariat.domain.meeting import MeetingState, Office
from secretariat.domain.record import MeetingRecord
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting, absent

CODES = {"chair_absent", "secretary_absent", "chair_away", "secretary_away"}


def presiding(record: MeetingRecord) -> list[Finding]:
    return [finding for finding in findings(record) if finding.code in CODES]


def short(record: MeetingRecord) -> list[tuple[str, Weight, object]]:
    return [(found.code, found.weight, found.params.get("item")) for found in presiding(record)]


def two_items(office: OfficeMeeting) -> None:
    for title in ("Про стан доріг", "Про освітлення"):
        office.builder.resolution(office.item(title), "Узяти до відома.")


def test_a_chair_and_a_secretary_who_did_not_come_stop_the_protocol() -> None:
    office = OfficeMeeting()
    office.all_present(chair=absent("відпустка"), secretary=absent())
    two_items(office)
    found = presiding(office.builder.record())
    assert [(one.code, one.weight, one.params) for one in found] == [
        ("chair_absent", Weight.STOPS, {"name": "Євтушенко В. О."}),
        ("secretary_absent", Weight.STOPS, {"name": "Ярема М. С."}),
    ]
    assert [one.source.id for one in found] == [
        office.rows[office.people.chair],
        office.rows[office.people.secretary],
    ]


def test_a_meeting_that_was_not_held_needs_nobody_in_the_chair() -> None:
    office = OfficeMeeting()
    office.builder.meeting(state=MeetingState.NOT_HELD, reason="немає кворуму")
    office.all_present(chair=absent())
    assert presiding(office.builder.record()) == []


@pytest.mark.parametrize(("who", "code"), [("chair", "chair_away"), ("secretary", "secretary_away")])
def test_who_left_at_an_item_and_nobody_took_over_may_be_waived(who: str, code: str) -> None:
    office = OfficeMeeting()
    office.all_present()
    two_items(office)
    second = office.builder.record().items[1].id
    office.builder.interval(office.rows[getattr(office.people, who)], left_item_id=second)
    assert short(office.builder.record()) == [(code, Weight.WAIVABLE, 2)]
    office.builder.officer(office.people.deputy, Office(who), second)
    assert presiding(office.builder.record()) == []


def test_a_chair_who_stepped_out_of_an_item_does_not_preside_over_it() -> None:
    office = OfficeMeeting()
    office.all_present()
    two_items(office)
    first = office.builder.record().items[0].id
    office.builder.recuse(office.rows[office.people.chair], first, "конфлікт інтересів")
    assert short(office.builder.record()) == [("chair_away", Weight.WAIVABLE, 1)]


def test_an_item_that_was_not_considered_needs_nobody_in_the_chair() -> None:
    office = OfficeMeeting()
    office.all_present()
    two_items(office)
    record = office.builder.record()
    office.builder.interval(office.rows[office.people.chair], left_item_id=record.items[1].id)
    record = office.builder.record()
    off = replace(record.items[1], state=ItemState.WITHDRAWN, reason="не готові матеріали")
    assert presiding(replace(record, items=(record.items[0], off))) == []


def test_an_officer_from_outside_has_no_row_of_presence() -> None:
    office = OfficeMeeting()
    office.all_present()
    two_items(office)
    record = office.builder.record()
    others = tuple(row for row in record.attendance if row.person_id != office.people.secretary)
    assert presiding(replace(record, attendance=others)) == []


def test_who_is_not_marked_yet_is_another_finding() -> None:
    office = OfficeMeeting()
    office.all_present(chair={"presence": Presence.UNMARKED})
    two_items(office)
    assert presiding(office.builder.record()) == []


@pytest.mark.parametrize("made", [reference_record, lambda: hard_cases()["chair_replaced"]])
def test_a_meeting_in_order_has_no_such_finding(made: Callable[[], MeetingRecord]) -> None:
    assert presiding(made()) == []
