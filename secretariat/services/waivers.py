"""Findings that may stay, each with the secretary's reason, which is logged."""

from dataclasses import dataclass, replace

from secretariat.domain.document import Source
from secretariat.domain.errors import DomainError
from secretariat.domain.findings import Weight, findings
from secretariat.domain.ids import LogEntryId, MeetingId, WaiverId
from secretariat.domain.log import FINDING_WAIVED, WAIVER_TAKEN_BACK, LogEntry
from secretariat.domain.ukrainian import tidy
from secretariat.domain.waiver import Waiver
from secretariat.services.beside import beside
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.guards import ensure_open
from secretariat.services.ports import NEW, UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiveFinding:
    """Let a finding stay for a reason."""

    meeting_id: MeetingId
    code: str
    source: Source
    reason: str


def waive_finding(desk: Desk, command: WaiveFinding) -> tuple[WaiverId, Changed]:
    """Let the protocol be finalised in spite of a finding; a new reason replaces the former one.

    Raises DomainError: "reason_required", "not_waivable" (it must be cured), "not_found" (it is cured already).
    """
    reason = tidy(command.reason)
    if not reason:
        raise DomainError("reason_required")
    with desk.work() as uow:
        ensure_open(uow, command.meeting_id)
        waiver = Waiver(
            id=WaiverId(NEW),
            meeting_id=command.meeting_id,
            code=command.code,
            source_kind=command.source.kind,
            source_id=command.source.id,
            reason=reason,
            moment=desk.clock(),
            said=_said(uow, command),
        )
        kept = _kept(uow, waiver)
        _log(desk, uow, kept, FINDING_WAIVED)
        ids = {"meeting": command.meeting_id, "waiver": kept.id}
        return kept.id, uow.commit(Label(code="finding_waived", ids=ids))


def _said(uow: UnitOfWork, command: WaiveFinding) -> str:
    """What the finding says now, and any other of its code and source; refused when it may not be waived."""
    key = command.code, command.source.kind, command.source.id
    found = findings(uow.record(command.meeting_id), beside(uow, command.meeting_id))
    meant = [finding for finding in found if finding.key == key]
    if not meant:
        raise DomainError("not_found")
    if any(finding.weight is not Weight.WAIVABLE for finding in meant):
        raise DomainError("not_waivable")
    return "\n".join(finding.said for finding in meant)


def _kept(uow: UnitOfWork, waiver: Waiver) -> Waiver:
    """The waiver as it is stored: each finding has one."""
    for former in uow.find(
        Waiver,
        meeting_id=waiver.meeting_id,
        code=waiver.code,
        source_kind=waiver.source_kind,
        source_id=waiver.source_id,
    ):
        changed = replace(waiver, id=former.id)
        uow.update(changed)
        return changed
    return uow.add(waiver)


def take_waiver_back(desk: Desk, waiver_id: WaiverId) -> Changed:
    """Let the finding stop the protocol again; the log keeps that it was waived."""
    with desk.work() as uow:
        waiver = uow.get(Waiver, waiver_id)
        ensure_open(uow, waiver.meeting_id)
        uow.remove(Waiver, waiver_id)
        _log(desk, uow, waiver, WAIVER_TAKEN_BACK)
        return uow.commit(Label(code="waiver_taken_back", ids={"meeting": waiver.meeting_id}))


def _log(desk: Desk, uow: UnitOfWork, waiver: Waiver, code: str) -> None:
    params = {"finding": waiver.code, "reason": waiver.reason}
    uow.add(
        LogEntry(
            id=LogEntryId(NEW), meeting_id=waiver.meeting_id, moment=desk.clock(), code=code, params=params
        )
    )
