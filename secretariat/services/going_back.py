"""Undo and redo as she presses them. No letter comes back by them: one that is overtaken by the step is taken out."""

from collections.abc import Callable

from secretariat.domain.ids import MeetingId
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED
from secretariat.services.letters_follow import ground, take_out_overtaken


def undo(desk: Desk) -> Changed:
    """Take the last step back; raises as `History.undo`."""
    return _moved(desk, desk.history.state().undo, desk.history.undo, goes_back=True)


def redo(desk: Desk) -> Changed:
    """Do the last undone step again; raises as `History.redo`.

    A letter that it took out may have been let wait again after the undo: it is taken out once more.
    """
    return _moved(desk, desk.history.state().redo, desk.history.redo, goes_back=False)


def _moved(desk: Desk, step: Label | None, move: Callable[[], Changed], *, goes_back: bool) -> Changed:
    meeting_id = step.ids.get("meeting") if step is not None else None
    if meeting_id is None:
        return move()
    with desk.work() as uow:
        before = ground(uow, MeetingId(meeting_id))
    changed = move()
    with desk.work() as uow:
        take_out_overtaken(uow, MeetingId(meeting_id), before, desk.clock(), goes_back=goes_back)
        uow.commit(MOVED)
    return changed
