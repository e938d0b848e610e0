"""Following up on what was decided: actions are closed and opened again, never deleted."""

from dataclasses import replace
from datetime import date

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId
from secretariat.domain.resolution import ActionItem, ActionState
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import Work


def close_action(
    work: Work, action_id: ActionId, *, state: ActionState, on: date, note: str | None = None
) -> Changed:
    """Mark an action done, or not needed any more. It may outlive its closed protocol."""
    if state is ActionState.OPEN:
        raise DomainError("not_a_closing_state", field="state")
    with work() as uow:
        action = uow.get(ActionItem, action_id)
        uow.update(replace(action, state=state, closed_on=on, note=note))
        return uow.commit(Label(code="action_closed", ids={"action": action_id}))


def reopen_action(work: Work, action_id: ActionId) -> Changed:
    """Take a closing back."""
    with work() as uow:
        action = uow.get(ActionItem, action_id)
        uow.update(replace(action, state=ActionState.OPEN, closed_on=None, note=None))
        return uow.commit(Label(code="action_reopened", ids={"action": action_id}))
