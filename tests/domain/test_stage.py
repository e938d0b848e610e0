"""The five stages on the way of a meeting."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.document import SignerRole
from secretariat.domain.ids import LogEntryId, MeetingId, PersonId, SignatureId, VersionId
from secretariat.domain.kyiv import at
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import MeetingState, ProtocolKind
from secretariat.domain.papers import ProtocolVersion, Signature, SigningWay, VersionState
from secretariat.domain.record import MeetingRecord
from secretariat.domain.stage import StageState, StageStatus, stages
from tests.records import hard_cases, reference_record

DONE, CURRENT, LATER = StageState.DONE, StageState.CURRENT, StageState.LATER
MOMENT = at(date(2019, 8, 1), time(10, 24))


def _version(state: VersionState = VersionState.FINAL, version: int = 1) -> ProtocolVersion:
    return ProtocolVersion(
        id=VersionId(version),
        meeting_id=MeetingId(1),
        version=version,
        number=5,
        kind=ProtocolKind.FULL,
        state=state,
        made_at=MOMENT,
        unsigned_sha256="0" * 64,
        sha256="0" * 64,
    )


def _signature(role: SignerRole, version: int = 1) -> Signature:
    return Signature(
        id=SignatureId(1),
        version_id=VersionId(version),
        person_id=PersonId(1),
        role=role,
        way=SigningWay.PAPER,
        signed_on=date(2019, 8, 1),
    )


def _states(statuses: tuple[StageStatus, ...]) -> list[StageState]:
    return [status.state for status in statuses]


def _facts(statuses: tuple[StageStatus, ...]) -> list[tuple[str, dict[str, int]]]:
    return [(status.fact, dict(status.params)) for status in statuses]


def _planned(record: MeetingRecord) -> MeetingRecord:
    """The sample before anything happened."""
    return replace(
        record,
        meeting=replace(record.meeting, state=MeetingState.PLANNED),
        items=tuple(replace(item, state=ItemState.OPEN) for item in record.items),
        attendance=tuple(replace(row, presence=Presence.UNMARKED, reason=None) for row in record.attendance),
    )


def test_a_planned_meeting_is_being_prepared() -> None:
    statuses = stages(_planned(reference_record()))
    assert _states(statuses) == [CURRENT, LATER, LATER, LATER, LATER]
    assert _facts(statuses) == [
        ("items", {"count": 5}),
        ("not_started", {}),
        ("not_started", {}),
        ("signed", {"done": 0, "total": 2}),
        ("recipients", {"count": 12}),
    ]


def test_a_running_meeting_counts_its_items() -> None:
    record = reference_record()
    items = tuple(replace(item, state=ItemState.OPEN) if item.position > 3 else item for item in record.items)
    running = replace(record, items=items, meeting=replace(record.meeting, state=MeetingState.PLANNED))
    statuses = stages(running)
    assert _states(statuses) == [DONE, CURRENT, LATER, LATER, LATER]
    assert _facts(statuses)[1] == ("considered", {"done": 3, "total": 5})


def test_a_held_meeting_awaits_its_protocol() -> None:
    statuses = stages(reference_record())
    assert _states(statuses) == [DONE, DONE, CURRENT, LATER, LATER]
    assert _facts(statuses)[2] == ("ready", {})


def test_findings_that_stop_are_counted() -> None:
    statuses = stages(hard_cases()["heard_only"])
    assert _facts(statuses)[2] == ("to_fix", {"count": 2}), "the number is to be given too"


def test_a_finalised_protocol_awaits_signatures() -> None:
    statuses = stages(reference_record(), [_version()], [_signature(SignerRole.CHAIR)])
    assert _states(statuses) == [DONE, DONE, DONE, CURRENT, LATER]
    assert _facts(statuses)[2:4] == [
        ("finalised", {"number": 5, "version": 1}),
        ("signed", {"done": 1, "total": 2}),
    ]


def test_a_superseded_version_does_not_count() -> None:
    versions = [_version(VersionState.SUPERSEDED), _version(version=2)]
    statuses = stages(reference_record(), versions, [_signature(SignerRole.CHAIR)])
    assert _facts(statuses)[2:4] == [
        ("finalised", {"number": 5, "version": 2}),
        ("signed", {"done": 0, "total": 2}),
    ]
    assert _states(stages(reference_record(), versions[:1])) == [DONE, DONE, CURRENT, LATER, LATER]


def test_a_signed_protocol_awaits_sending() -> None:
    statuses = stages(reference_record(), [_version(VersionState.SIGNED)])
    assert _states(statuses) == [DONE, DONE, DONE, DONE, CURRENT]


def test_when_it_is_sent_everything_is_done() -> None:
    entry = LogEntry(
        id=LogEntryId(1),
        meeting_id=MeetingId(1),
        moment=MOMENT,
        code="drafts_written",
        params={"written": 9, "without_address": 3},
    )
    statuses = stages(reference_record(), [_version(VersionState.SIGNED)], [], [entry])
    assert _states(statuses) == [DONE] * 5
    assert _facts(statuses)[4] == ("sent", {"count": 9})


@pytest.mark.parametrize(("version", "last"), [(1, DONE), (2, CURRENT)])
def test_which_version_was_sent_is_not_asked_of_the_clock(version: int, last: StageState) -> None:
    sent = LogEntry(
        id=LogEntryId(1),
        meeting_id=MeetingId(1),
        moment=MOMENT - timedelta(hours=3),
        code="drafts_written",
        params={"written": 9, "version": 1},
    )
    statuses = stages(
        reference_record(), [replace(_version(VersionState.SIGNED), version=version)], [], [sent]
    )
    assert _states(statuses)[-1] is last


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_a_meeting_that_fell_through_goes_no_further(state: MeetingState) -> None:
    record = _planned(reference_record())
    record = replace(record, meeting=replace(record.meeting, state=state, reason="карантин"))
    statuses = stages(record)
    assert CURRENT not in _states(statuses)
    assert _facts(statuses)[1] == (state.value, {})


def test_a_meeting_without_a_quorum_gets_its_protocol_too() -> None:
    statuses = stages(hard_cases()["no_quorum"])
    assert _states(statuses) == [DONE, DONE, CURRENT, LATER, LATER]
    assert _facts(statuses)[1] == ("not_held", {})


def test_without_items_a_held_meeting_is_still_being_prepared() -> None:
    record = replace(reference_record(), items=())
    assert _states(stages(record)) == [CURRENT, LATER, LATER, LATER, LATER]
