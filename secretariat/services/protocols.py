"""Finalising a protocol: number, version, the file itself; reopening the latest one."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from secretariat.domain.document import SignerRole
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import findings
from secretariat.domain.ids import LogEntryId, MeetingId, VersionId
from secretariat.domain.letters import Letter
from secretariat.domain.log import PROTOCOL_REOPENED, LogEntry
from secretariat.domain.meeting import CALLED_OFF, Meeting, MeetingState
from secretariat.domain.numbering import NumberPlan, plan_number, same_period
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import tidy
from secretariat.services.beside import beside
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.decision_numbers import number_decisions
from secretariat.services.desk import Desk
from secretariat.services.guards import ensure_open
from secretariat.services.letters_follow import letters_follow
from secretariat.services.numbers import dated_others, first_day
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.services.press import Press


def proposed_number(desk: Desk, meeting_id: MeetingId) -> NumberPlan:
    """The number that finalisation would give now, and the earlier meetings whose numbers it reserves (N10)."""
    with desk.work() as uow:
        return _plan(uow, uow.record(meeting_id))


def _plan(uow: UnitOfWork, record: MeetingRecord) -> NumberPlan:
    if record.meeting.number is not None:
        return NumberPlan(number=record.meeting.number)
    others = dated_others(uow, record)
    waiting = [(day, m.id) for day, m in others if m.number is None and m.state not in CALLED_OFF]
    taken = [(day, m.number) for day, m in others if m.number is not None]
    return plan_number(record.group, record.day, taken, waiting)


def finalise(
    desk: Desk, press: Press, meeting_id: MeetingId, *, reserve: bool = False, late: bool = False
) -> tuple[VersionId, Changed]:
    """Give the numbers and make the version that is to be signed; nothing changes the meeting afterwards.

    The protocol gets its number (N10), each decision the next of the meeting's ordinals in the order of the agenda;
    what has a number keeps it. Raises DomainError("meeting_called_off") for one that was cancelled or postponed,
    ("findings_stop", count=…) while the record has findings that stop it, ("earlier_without_number", count=…,
    number=…) while earlier meetings wait, unless their numbers may be reserved, and ("later_has_number", number=…,
    later=…, day=…) when the numbers would no longer follow the dates, unless it is known to be `late`.
    """
    with desk.work() as uow:
        ensure_open(uow, meeting_id)
        record = uow.record(meeting_id)
        if record.meeting.state in CALLED_OFF:
            raise DomainError("meeting_called_off")
        stopping = [finding for finding in findings(record, beside(uow, meeting_id)) if finding.stops]
        if stopping:
            raise DomainError("findings_stop", count=len(stopping))
        plan = _plan(uow, record)
        _ensure_in_turn(plan, reserve=reserve, late=late)
        for other_id, number in plan.reserved:
            uow.update(replace(uow.get(Meeting, other_id), number=number))
        uow.update(replace(record.meeting, number=plan.number, state=_state_at_close(record)))
        last_decision = number_decisions(uow, record)
        version = _version(desk, uow, press, uow.record(meeting_id), last_decision)
        ids = {"meeting": meeting_id, "version": version.id}
        changed = uow.commit(Label(code="protocol_finalised", ids=ids), barrier=Barrier.NUMBER_GIVEN)
        return version.id, changed


def _ensure_in_turn(plan: NumberPlan, *, reserve: bool, late: bool) -> None:
    if plan.reserved and not reserve:
        raise DomainError("earlier_without_number", count=len(plan.reserved), number=plan.number)
    if plan.later is not None and not late:
        day, number = plan.later
        raise DomainError("later_has_number", number=plan.number, later=number, day=day)


def _state_at_close(record: MeetingRecord) -> MeetingState:
    """Held, unless the record says that it was not: a meeting without a quorum must say so before it is closed."""
    return MeetingState.NOT_HELD if record.meeting.state is MeetingState.NOT_HELD else MeetingState.HELD


def _version(
    desk: Desk, uow: UnitOfWork, press: Press, record: MeetingRecord, last_decision: int
) -> ProtocolVersion:
    meeting = record.meeting
    assert meeting.number is not None
    order = protocol_order(meeting.protocol, on=desk.clock().date(), electronic=True)
    data = press.make(Material(record=record, read_file=desk.files.get), order).data
    digest = desk.files.put(data)
    former = uow.find(ProtocolVersion, meeting_id=meeting.id)
    return uow.add(
        ProtocolVersion(
            id=VersionId(NEW),
            meeting_id=meeting.id,
            version=len(former) + 1,
            number=meeting.number,
            kind=meeting.protocol,
            state=VersionState.FINAL,
            made_at=desk.clock(),
            unsigned_sha256=digest,
            sha256=digest,
            last_decision=last_decision,
            last_action=max((action.id for action in record.actions), default=0),
        )
    )


def reopen(desk: Desk, meeting_id: MeetingId, *, why: str) -> Changed:
    """Let the meeting be edited again for a reason; its numbers stay, and so does the file with its signatures.

    Letters that carry it and still wait are taken out of the outbox: they would bring what is superseded.

    Raises DomainError("not_found"), ("not_finalised"), ("reason_required") and ("later_protocol", number=…, day=…)
    when a later protocol of the period was finalised.
    """
    reason = tidy(why)
    with desk.work() as uow:
        record = uow.record(meeting_id)
        version = current_version(uow, meeting_id)
        if not reason:
            raise DomainError("reason_required", field="why")
        later = later_protocol(uow, record)
        if later is not None:
            raise DomainError("later_protocol", field="why", number=later[1], day=later[0])
        moment = desk.clock()
        superseded = replace(
            version, state=VersionState.SUPERSEDED, superseded_at=moment, superseded_why=reason
        )
        with letters_follow(uow, meeting_id, moment):
            uow.update(superseded)
        uow.add(_reopened(uow, meeting_id, moment))
        return uow.commit(Label(code="protocol_reopened", ids={"meeting": meeting_id}))


def _reopened(uow: UnitOfWork, meeting_id: MeetingId, moment: datetime) -> LogEntry:
    """Marks which letters were written by now: the moment does not tell, for a clock may be set back."""
    last = max((letter.id for letter in uow.find(Letter, meeting_id=meeting_id)), default=0)
    params = {"letter": last}
    return LogEntry(
        id=LogEntryId(NEW), meeting_id=meeting_id, moment=moment, code=PROTOCOL_REOPENED, params=params
    )


def later_protocol(uow: UnitOfWork, record: MeetingRecord) -> tuple[date, int] | None:
    """The first day and the number of the period's last protocol after this meeting's; None when this is the last."""
    own = record.meeting.number or 0
    finalised = [
        (day, other.number)
        for day, other in dated_others(uow, record)
        if other.number is not None
        and other.number > own
        and same_period(record.group, record.day, day)
        and uow.find(ProtocolVersion, meeting_id=other.id)
    ]
    return max(finalised, key=lambda known: known[1], default=None)


def current_version(uow: UnitOfWork, meeting_id: MeetingId) -> ProtocolVersion:
    """The version that counts now; raises DomainError("not_finalised")."""
    for version in uow.find(ProtocolVersion, meeting_id=meeting_id):
        if version.state is not VersionState.SUPERSEDED:
            return version
    raise DomainError("not_finalised")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolFile:
    """The bytes of a finalised protocol with the name that a person would give the file."""

    name: str
    data: bytes
    version: ProtocolVersion


def protocol_file(desk: Desk, meeting_id: MeetingId) -> ProtocolFile:
    """The protocol as it is kept, with the signatures so far; raises DomainError("file_missing")."""
    with desk.work() as uow:
        version = current_version(uow, meeting_id)
        stem = _file_stem(uow, version)
    return ProtocolFile(name=f"{stem}.pdf", data=kept_protocol(desk, version.sha256), version=version)


def signed_file(desk: Desk, meeting_id: MeetingId) -> ProtocolFile:
    """What others get: the scan of a pen-signed paper where there is one, otherwise the kept protocol."""
    file = protocol_file(desk, meeting_id)
    if file.version.scan_sha256 is None:
        return file
    scan = kept_protocol(desk, file.version.scan_sha256)
    return replace(file, name=f"{file.name.removesuffix('.pdf')}{scan_suffix(scan)}", data=scan)


def version_file(desk: Desk, version_id: VersionId) -> ProtocolFile:
    """The file of any version, also of a superseded one: the scan of a pen-signed paper where there is one.

    Raises DomainError("file_missing").
    """
    with desk.work() as uow:
        version = uow.get(ProtocolVersion, version_id)
        stem = _file_stem(uow, version)
    data = kept_protocol(desk, version.scan_sha256 or version.sha256)
    return ProtocolFile(name=f"{stem}{scan_suffix(data) or '.pdf'}", data=data, version=version)


def scan_suffix(scan: bytes) -> str | None:
    """The file name's ending for a scan by its first bytes: PDF, JPEG, PNG or TIFF; None for anything else."""
    return next((suffix for start, suffix in _SCANS if scan.startswith(start)), None)


_SCANS = (
    (b"%PDF-", ".pdf"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
)


def _file_stem(uow: UnitOfWork, version: ProtocolVersion) -> str:
    return version_stem(version, first_day(uow, version.meeting_id))


def version_stem(version: ProtocolVersion, day: date) -> str:
    """«Протокол № 5 від 31.07.2019»; `day` is the meeting's first.

    A later version has another name: it must not take the place of the one that was signed before.
    """
    stem = f"Протокол № {version.number} від {day:%d.%m.%Y}"
    return stem if version.version == 1 else f"{stem} (версія {version.version})"


def kept_protocol(desk: Desk, sha256: str) -> bytes:
    """The bytes of a version or of a scan, verified; raises DomainError("file_missing")."""
    data = desk.files.get(sha256)
    if data is None:
        raise DomainError("file_missing", sha256=sha256)
    return data


SIGNING_ORDER = (SignerRole.CHAIR, SignerRole.SECRETARY)
"""The chair certifies first, the secretary closes the file (N27)."""
