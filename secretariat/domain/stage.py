"""The five stages on the way of a meeting, as the stage bar shows them: codes and numbers, no words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.findings import NOTHING_BESIDE, Beside, to_put_right
from secretariat.domain.log import LogEntry
from secretariat.domain.meeting import CALLED_OFF, FELL_THROUGH, MeetingState
from secretariat.domain.papers import ProtocolVersion, Signature, VersionState
from secretariat.domain.record import MeetingRecord

SIGNATURES_NEEDED = 2
"""Chair and secretary (N27)."""


class Stage(StrEnum):
    """Підготовка, Засідання, Протокол, Підписання, Розсилка."""

    PREPARATION = "preparation"
    MEETING = "meeting"
    PROTOCOL = "protocol"
    SIGNING = "signing"
    SENDING = "sending"


class StageState(StrEnum):
    """Where a stage stands: behind, being walked, ahead."""

    DONE = "done"
    CURRENT = "current"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStatus:
    """A stage, its state, and one fact about it: a code with whole numbers.

    Facts: `items` (count); `considered` (done, total); `not_started`; `to_fix` (count); `ready`;
    `finalised` (number, version); `signed` (done, total); `recipients` (count); `sent` (count);
    `cancelled`, `postponed`, `not_held`.
    """

    stage: Stage
    state: StageState
    fact: str
    params: Mapping[str, int] = field(default_factory=dict)


def stages(
    record: MeetingRecord,
    versions: Iterable[ProtocolVersion] = (),
    signatures: Iterable[Signature] = (),
    log: Iterable[LogEntry] = (),
    beside: Beside = NOTHING_BESIDE,
) -> tuple[StageStatus, ...]:
    """The five stages in order; exactly one is current until everything is done or the meeting fell through."""
    standing = [row for row in versions if row.state is not VersionState.SUPERSEDED]
    version = max(standing, key=lambda row: row.version, default=None)
    sent = _sent(log, version)
    done = {
        Stage.PREPARATION: has_begun(record),
        Stage.MEETING: is_over(record),
        Stage.PROTOCOL: version is not None,
        Stage.SIGNING: version is not None and version.state is VersionState.SIGNED,
        Stage.SENDING: sent is not None,
    }
    facts = {
        Stage.PREPARATION: ("items", {"count": len(record.items)}),
        Stage.MEETING: _meeting_fact(record),
        Stage.PROTOCOL: _protocol_fact(record, version, beside),
        Stage.SIGNING: ("signed", {"done": _signed(version, signatures), "total": SIGNATURES_NEEDED}),
        Stage.SENDING: ("recipients", {"count": _recipients(record)}) if sent is None else ("sent", sent),
    }
    states = _states(done, falls_through=record.meeting.state in CALLED_OFF)
    return tuple(
        StageStatus(stage=stage, state=states[stage], fact=facts[stage][0], params=facts[stage][1])
        for stage in Stage
    )


_Fact = tuple[str, dict[str, int]]


def _states(done: Mapping[Stage, bool], *, falls_through: bool) -> dict[Stage, StageState]:
    """Everything before the first stage that is not done is done; a meeting that fell through goes no further."""
    states = {}
    reached = True
    for stage in Stage:
        ahead = StageState.CURRENT if reached and not falls_through else StageState.LATER
        states[stage] = StageState.DONE if reached and done[stage] else ahead
        reached = reached and done[stage]
    return states


def has_begun(record: MeetingRecord) -> bool:
    """Somebody was marked, or an item was considered."""
    marked = any(row.presence is not Presence.UNMARKED for row in record.attendance)
    taken = any(item.state is ItemState.CONSIDERED for item in record.items)
    return bool(record.items) and (marked or taken or is_over(record))


def is_under_way(record: MeetingRecord) -> bool:
    """It has begun, or the hour at which an item was taken is noted."""
    return has_begun(record) or any(item.started is not None for item in record.items)


def is_over(record: MeetingRecord) -> bool:
    """The meeting says so, or there is no item left."""
    if record.meeting.state in (MeetingState.HELD, MeetingState.NOT_HELD):
        return True
    return bool(record.items) and all(item.state is not ItemState.OPEN for item in record.items)


def _meeting_fact(record: MeetingRecord) -> _Fact:
    if record.meeting.state in FELL_THROUGH:
        return record.meeting.state.value.replace("-", "_"), {}
    done = sum(item.state is not ItemState.OPEN for item in record.items)
    if done == 0 and not has_begun(record):
        return "not_started", {}
    return "considered", {"done": done, "total": len(record.items)}


def _protocol_fact(record: MeetingRecord, version: ProtocolVersion | None, beside: Beside) -> _Fact:
    if version is not None:
        return "finalised", {"number": version.number, "version": version.version}
    if not is_over(record):
        return "not_started", {}
    count = to_put_right(record, beside)
    return ("to_fix", {"count": count}) if count else ("ready", {})


def _signed(version: ProtocolVersion | None, signatures: Iterable[Signature]) -> int:
    if version is None:
        return 0
    return len({row.role for row in signatures if row.version_id == version.id})


def _recipients(record: MeetingRecord) -> int:
    named = {row.person_id for row in record.attendance if row.person_id is not None}
    return len(named | {officer.person_id for officer in record.officers})


def _sent(log: Iterable[LogEntry], version: ProtocolVersion | None) -> dict[str, int] | None:
    """How many papers went out last; None before the first, and again for a version that was made since."""
    entries = [entry for entry in log if entry.tells_of_sending(version)]
    if not entries:
        return None
    return {"count": int(max(entries, key=lambda entry: entry.id).params.get("written", 0))}
