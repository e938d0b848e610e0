"""What happens after a meeting by chance: the check, approval, closing, reopening, following up."""

from collections.abc import Callable
from datetime import timedelta

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.approval import Approval, Remark, RemarkState
from secretariat.domain.attendance import Presence
from secretariat.domain.findings import findings
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ids import MeetingId
from secretariat.domain.resolution import ActionItem, ActionState, Resolution
from secretariat.domain.waiver import Waiver
from secretariat.services import (
    actions,
    agenda,
    approval,
    attendance,
    decisions,
    follow_up,
    meetings,
    waivers,
)
from secretariat.services.kept_files import keep_file
from secretariat.services.protocols import finalise, reopen
from secretariat.services.signing import mark_signed_on_paper
from tests.services.finalising import PRESS
from tests.storage.group_life import NOW, Life, Nothing


def _go_on(life: Life) -> None:
    """The next step of a meeting towards its protocol, so that lives go as far as that."""
    meeting = life.meeting
    record = meetings.open_meeting(life.work, meeting).record
    decided = {row.item_id for row in record.resolutions}
    bare = [item for item in record.items if item.discussed and item.id not in decided]
    if any(row.presence is Presence.UNMARKED for row in record.attendance):
        attendance.mark_everyone(life.work, meeting)
    elif not record.items:
        agenda.add_item(life.work, agenda.AddItem(meeting_id=meeting, title="Про стан доріг"))
    elif bare:
        decisions.add_point(life.work, decisions.AddPoint(item_id=bare[0].id, text="Схвалити."))
    else:
        _finalise(life, meeting, reserve=True)


def _close(life: Life) -> None:
    _finalise(life, life.meeting, reserve=life.either(True, False))


def _finalise(life: Life, meeting: MeetingId, *, reserve: bool) -> None:
    if not life.closes:
        raise Nothing
    finalise(life.desk, PRESS, meeting, reserve=reserve, late=life.either(True, False))


def _reopen(life: Life) -> None:
    reopen(life.desk, life.meeting, why="помилка в прізвищі")


def _sign(life: Life) -> None:
    mark_signed_on_paper(life.desk, life.meeting, on=NOW.date())


def _waive(life: Life) -> None:
    meeting = life.meeting
    opened = meetings.open_meeting(life.work, meeting)
    for found in findings(opened.record, opened.beside)[:1]:
        waivers.waive_finding(
            life.desk,
            waivers.WaiveFinding(
                meeting_id=meeting, code=found.code, source=found.source, reason="так треба"
            ),
        )


def _unwaive(life: Life) -> None:
    waivers.take_waiver_back(life.desk, life.any(Waiver).id)


def _ask(life: Life) -> None:
    approval.ask_to_agree(life.desk, life.meeting, life.either(None, [life.person]))


def _agree(life: Life) -> None:
    approval.set_agreed(life.desk, life.any(Approval).id, agreed=life.either(True, False))


def _remark(life: Life) -> None:
    asked = life.any(Approval)
    items = [item.id for item in life.all(AgendaItem, meeting_id=asked.meeting_id)]
    approval.add_remark(
        life.desk,
        approval.AddRemark(approval_id=asked.id, text="Додати суму.", item_id=life.either(None, *items)),
    )


def _answer(life: Life) -> None:
    approval.answer_remark(life.desk, life.any(Remark).id, life.random.choice(list(RemarkState)), "враховано")


def _unremark(life: Life) -> None:
    approval.remove_remark(life.desk, life.any(Remark).id)


def _unask(life: Life) -> None:
    approval.end_asking(life.desk, life.any(Approval).id)


def _done(life: Life) -> None:
    state = life.either(ActionState.DONE, ActionState.DROPPED)
    proof = life.either(None, keep_file(life.desk.files, "акт.pdf", "application/pdf", b"%PDF-1"))
    actions.close_action(
        life.work, life.any(ActionItem).id, state=state, on=NOW.date(), note="є акт", proof=proof
    )


def _not_done(life: Life) -> None:
    actions.reopen_action(life.work, life.any(ActionItem).id)


def _extend(life: Life) -> None:
    action = life.any(ActionItem)
    due = (action.due or life.day) + timedelta(days=life.random.randint(1, 40))
    by = life.either((None, life.any(Resolution).id), ("рішення № 6/2", None))
    command = follow_up.ExtendAction(
        action_id=action.id, due=due, given_on=NOW.date(), reason="зима", by=by[0], resolution_id=by[1]
    )
    follow_up.extend_action(life.work, command)


def _note(life: Life) -> None:
    command = follow_up.NoteProgress(action_id=life.any(ActionItem).id, day=NOW.date(), text="Триває.")
    follow_up.note_progress(life.work, command)


def _unnote(life: Life) -> None:
    follow_up.remove_note(life.work, life.any(ProgressNote).id)


AFTER: list[Callable[[Life], None]] = [
    _go_on,
    _close,
    _reopen,
    _sign,
    _waive,
    _unwaive,
    _ask,
    _agree,
    _remark,
    _answer,
    _unremark,
    _unask,
    _done,
    _not_done,
    _extend,
    _note,
    _unnote,
    *[_go_on] * 9,
    *[_reopen] * 3,
    *[_extend, _done, _remark, _answer] * 2,
]
