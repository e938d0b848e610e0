"""An action between its meeting and its end: prolongations by a decision, and notes of progress with proof."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain.decided import is_decided
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import Extension, ProgressNote, due_now
from secretariat.domain.ids import (
    ActionId,
    ExtensionId,
    ProgressNoteId,
    ResolutionId,
)
from secretariat.domain.meeting import FELL_THROUGH
from secretariat.domain.resolution import ActionItem, Point, Resolution
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import kept_action, meeting_of_decision, open_action
from secretariat.services.kept_files import KeptFile
from secretariat.services.numbers import first_day
from secretariat.services.ports import NEW, UnitOfWork, Work
from secretariat.services.proofs import noted


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendAction:
    """A later day for an action. The decision that allows it is named in words, or is one that is kept here."""

    action_id: ActionId
    due: date
    given_on: date
    reason: str
    by: str | None = None
    resolution_id: ResolutionId | None = None


def extend_action(work: Work, command: ExtendAction) -> Changed:
    """Give an open action more time; the decided day stays as it is, and so do all former prolongations.

    Raises DomainError: "action_closed", "standing_has_no_date", "due_not_later", "reason_required",
    "decision_required", "given_too_early" on a day before the action was decided, "decision_too_early" when the named
    decision was taken before the action itself, "decision_of_action" when it is the action's own, and
    "decision_not_adopted".
    """
    if not command.reason:
        raise DomainError("reason_required", field="reason")
    if command.by is None and command.resolution_id is None:
        raise DomainError("decision_required", field="by")
    with work() as uow:
        action = open_action(uow, command.action_id)
        _ensure_later(uow, action, command.due)
        _ensure_given_after(uow, action, command)
        uow.add(
            Extension(
                id=ExtensionId(NEW),
                action_id=command.action_id,
                due=command.due,
                given_on=command.given_on,
                reason=command.reason,
                by=command.by,
                resolution_id=command.resolution_id,
            )
        )
        return uow.commit(Label(code="action_extended", ids={"action": command.action_id}))


def _ensure_later(uow: UnitOfWork, action: ActionItem, due: date) -> None:
    if action.standing:
        raise DomainError("standing_has_no_date", field="due")
    former = due_now(action, uow.find(Extension, action_id=action.id))
    if former is not None and due <= former:
        raise DomainError("due_not_later", field="due", due=former)


def _ensure_given_after(uow: UnitOfWork, action: ActionItem, command: ExtendAction) -> None:
    """More time is given after the action itself, by another decision, at the same meeting or a later one."""
    own = uow.get(Point, action.point_id).resolution_id
    born = first_day(uow, meeting_of_decision(uow, own))
    if command.given_on < born:
        raise DomainError("given_too_early", field="due", day=born)
    if command.resolution_id == own:
        raise DomainError("decision_of_action", field="by")
    if command.resolution_id is not None:
        _ensure_adopted(uow, command.resolution_id, born)


def _ensure_adopted(uow: UnitOfWork, resolution_id: ResolutionId, born: date) -> None:
    meeting_id = meeting_of_decision(uow, resolution_id)
    decided = first_day(uow, meeting_id)
    if decided < born:
        raise DomainError("decision_too_early", field="by", day=decided)
    record = uow.record(meeting_id)
    resolution = uow.get(Resolution, resolution_id)
    if record.meeting.state in FELL_THROUGH or not is_decided(record, resolution):
        raise DomainError("decision_not_adopted", field="by", day=decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteProgress:
    """What was done for an action so far, on which day, perhaps with a file that proves it."""

    action_id: ActionId
    day: date
    text: str
    proof: KeptFile | None = None


def note_progress(work: Work, command: NoteProgress) -> tuple[ProgressNoteId, Changed]:
    """Add a note to an action; to a closed one too, for a proof often comes later."""
    with work() as uow:
        kept_action(uow, command.action_id)
        note = uow.add(noted(command.action_id, command.day, command.text, command.proof))
        return note.id, uow.commit(Label(code="progress_noted", ids={"action": command.action_id}))


def remove_note(work: Work, note_id: ProgressNoteId) -> Changed:
    """Take a note of progress away; its file stays on the disk, so that undo brings both back."""
    with work() as uow:
        note = uow.get(ProgressNote, note_id)
        kept_action(uow, note.action_id)
        uow.remove(ProgressNote, note_id)
        return uow.commit(Label(code="progress_removed", ids={"action": note.action_id}))
