"""Closing what was decided: actions are closed and opened again, never deleted."""

from dataclasses import replace
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId
from secretariat.domain.resolution import ActionState
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import kept_action, open_action
from secretariat.services.kept_files import KeptFile
from secretariat.services.ports import Work
from secretariat.services.proofs import noted


def close_action(
    work: Work,
    action_id: ActionId,
    *,
    state: ActionState,
    on: date,
    note: str | None = None,
    proof: KeptFile | None = None,
) -> Changed:
    """Mark an action done, perhaps with a proof, or not needed any more, which has a reason.

    It may outlive its closed protocol. Raises DomainError: "not_a_closing_state", "action_closed" when it is closed
    already, "reason_required".
    """
    if state is ActionState.OPEN:
        raise DomainError("not_a_closing_state", field="state")
    if state is ActionState.DROPPED and note is None:
        raise DomainError("reason_required", field="note")
    with work() as uow:
        action = open_action(uow, action_id)
        uow.update(replace(action, state=state, closed_on=on, note=note))
        if proof is not None:
            uow.add(noted(action_id, on, note or proof.file_name, proof))
        return uow.commit(Label(code="action_closed", ids={"action": action_id}))


def reopen_action(work: Work, action_id: ActionId) -> Changed:
    """Take a closing back; its proof stays among the notes."""
    with work() as uow:
        action = kept_action(uow, action_id)
        uow.update(replace(action, state=ActionState.OPEN, closed_on=None, note=None))
        return uow.commit(Label(code="action_reopened", ids={"action": action_id}))
