"""What a meeting lacks at its stage."""

from dataclasses import replace

from secretariat.domain.agenda import ItemState
from secretariat.domain.record import MeetingRecord
from secretariat.services.meetings import OpenMeeting
from secretariat.ui.meetings.missing import missing
from secretariat.ui.standing import Standing
from tests.records.reference import reference_record


def opened(record: MeetingRecord) -> OpenMeeting:
    return OpenMeeting(record=record, versions=(), signatures=(), log=())


def codes(record: MeetingRecord, at: Standing) -> dict[str, int]:
    return {one.code: one.count for one in missing(opened(record), at)}


def test_a_bare_meeting_lacks_agenda_hour_place_and_officers() -> None:
    full = reference_record()
    bare = replace(
        full,
        meeting=replace(full.meeting, place=None),
        sittings=tuple(replace(row, start=None, end=None) for row in full.sittings),
        officers=(),
        items=(),
    )
    assert codes(bare, Standing.PREPARATION) == {
        "no_items": 1,
        "no_start": 1,
        "no_place": 1,
        "no_chair": 1,
        "no_secretary": 1,
    }


def test_items_without_a_rapporteur_are_counted() -> None:
    record = replace(reference_record(), rapporteurs=())
    assert codes(record, Standing.PREPARATION) == {"no_rapporteurs": len(record.items)}


def test_items_that_are_still_open_are_counted_while_the_meeting_runs() -> None:
    full = reference_record()
    first, *rest = full.items
    record = replace(full, items=(replace(first, state=ItemState.OPEN), *rest))
    assert codes(record, Standing.MEETING) == {"items_open": 1}


def test_both_signatures_are_missing_before_anybody_signed() -> None:
    assert codes(reference_record(), Standing.SIGNING) == {"unsigned_chair": 1, "unsigned_secretary": 1}


def test_a_completed_meeting_lacks_nothing() -> None:
    assert codes(reference_record(), Standing.COMPLETED) == {}
