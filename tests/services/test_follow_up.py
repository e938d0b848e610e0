"""What happens to an action after its meeting: closing, prolongation by a decision, notes with proof."""

from datetime import date, timedelta

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import Extension, ProgressNote, due_now
from secretariat.domain.ids import ActionId, ItemId, PointId, ResolutionId
from secretariat.domain.resolution import ActionItem, ActionState, CoAssignee, Point, Resolution
from secretariat.services.actions import close_action, reopen_action
from secretariat.services.agenda import AddItem, add_item, remove_item
from secretariat.services.attendance import Mark, mark_everyone, mark_presence
from secretariat.services.decisions import (
    AddPoint,
    Assign,
    CoWorker,
    add_point,
    assign,
    remove_point,
)
from secretariat.services.follow_up import (
    ExtendAction,
    NoteProgress,
    extend_action,
    note_progress,
    remove_note,
)
from secretariat.services.kept_files import KeptFile, keep_file, kept_bytes
from secretariat.services.proofs import proof_of
from secretariat.services.trash import remove_for_good, trash_meeting
from secretariat.services.voting import RecordBallot, record_ballot
from tests.services.desk import DAY, TestOffice

DUE = date(2026, 4, 1)
LATER = date(2026, 5, 15)
TODAY = date(2026, 4, 3)


def point(office: TestOffice, item_id: ItemId | None = None) -> PointId:
    """A new point of a decision of the first meeting."""
    item = item_id if item_id is not None else office.item()
    return add_point(office.store.work, AddPoint(item_id=item, text="Подати перелік місць."))[0]


def action(office: TestOffice, point_id: PointId | None = None, **changed: object) -> ActionItem:
    """The action of a point, assigned to Коваль until the first of April unless said otherwise."""
    at = point_id if point_id is not None else point(office)
    wanted: dict[str, object] = {"assignee_id": office.person("Коваль"), "due": DUE, **changed}
    assign(office.store.work, Assign(point_id=at, **wanted))  # type: ignore[arg-type]
    with office.store.work() as uow:
        (held,) = uow.find(ActionItem, point_id=at)
    return held


def extension(action_id: ActionId, **changed: object) -> ExtendAction:
    wanted: dict[str, object] = {
        "due": LATER,
        "given_on": TODAY,
        "reason": "не надійшла відповідь ЖКГ",
        "by": "рішення робочої групи № 6/2",
        **changed,
    }
    return ExtendAction(action_id=action_id, **wanted)  # type: ignore[arg-type]


def extensions(office: TestOffice, action_id: ActionId) -> tuple[Extension, ...]:
    with office.store.work() as uow:
        return uow.find(Extension, action_id=action_id)


def test_prolonging_keeps_the_decided_day_and_every_former_prolongation(office: TestOffice) -> None:
    held = action(office)
    extend_action(office.store.work, extension(held.id))
    extend_action(office.store.work, extension(held.id, due=LATER + timedelta(days=9), reason="захворів"))
    with office.store.work() as uow:
        assert uow.get(ActionItem, held.id).due == DUE
    history = extensions(office, held.id)
    assert [(row.due, row.reason, row.by) for row in history] == [
        (LATER, "не надійшла відповідь ЖКГ", "рішення робочої групи № 6/2"),
        (LATER + timedelta(days=9), "захворів", "рішення робочої групи № 6/2"),
    ]
    assert due_now(held, history) == LATER + timedelta(days=9)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"due": DUE}, "due_not_later"),
        ({"reason": ""}, "reason_required"),
        ({"by": None}, "decision_required"),
    ],
)
def test_more_time_needs_a_later_day_a_reason_and_a_decision(
    office: TestOffice, changed: dict[str, object], code: str
) -> None:
    held = action(office)
    with pytest.raises(DomainError, match=code):
        extend_action(office.store.work, extension(held.id, **changed))
    assert extensions(office, held.id) == ()


def test_a_second_prolongation_lies_after_the_first_one(office: TestOffice) -> None:
    held = action(office)
    extend_action(office.store.work, extension(held.id))
    with pytest.raises(DomainError, match="due_not_later"):
        extend_action(office.store.work, extension(held.id, due=LATER - timedelta(days=1)))


def test_what_is_closed_or_done_always_gets_no_more_time(office: TestOffice) -> None:
    held = action(office, due=None, standing=True)
    with pytest.raises(DomainError, match="standing_has_no_date"):
        extend_action(office.store.work, extension(held.id))
    close_action(office.store.work, held.id, state=ActionState.DONE, on=TODAY)
    with pytest.raises(DomainError, match="action_closed"):
        extend_action(office.store.work, extension(held.id))


def resolution_of_meeting(office: TestOffice, day: date) -> ResolutionId:
    """A decision of another meeting."""
    item, _ = add_item(office.store.work, AddItem(meeting_id=office.plan(day), title="Про строки"))
    at = point(office, item)
    with office.store.work() as uow:
        return uow.get(Resolution, uow.get(Point, at).resolution_id).id


def test_a_decision_of_a_later_meeting_prolongs(office: TestOffice) -> None:
    held = action(office)
    decision = resolution_of_meeting(office, DAY + timedelta(days=20))
    extend_action(office.store.work, extension(held.id, by=None, resolution_id=decision))
    assert [row.resolution_id for row in extensions(office, held.id)] == [decision]


def test_a_decision_of_an_earlier_meeting_prolongs_nothing(office: TestOffice) -> None:
    held = action(office)
    decision = resolution_of_meeting(office, DAY - timedelta(days=20))
    with pytest.raises(DomainError, match="decision_too_early"):
        extend_action(office.store.work, extension(held.id, by=None, resolution_id=decision))


def proof(office: TestOffice) -> KeptFile:
    return keep_file(office.files, "Акт № 5.pdf", "application/pdf", b"%PDF-1.7 \xd0\xb0\xd0\xba\xd1\x82")


def test_a_note_of_progress_keeps_its_proof(office: TestOffice) -> None:
    held = action(office)
    kept = proof(office)
    note_progress(
        office.store.work, NoteProgress(action_id=held.id, day=TODAY, text="Лист надіслано.", proof=kept)
    )
    with office.store.work() as uow:
        (note,) = uow.find(ProgressNote, action_id=held.id)
    assert (note.day, note.text, note.file_name) == (TODAY, "Лист надіслано.", "Акт № 5.pdf")
    assert kept_bytes(office.files, proof_of(note)).startswith(b"%PDF")


def test_a_proof_that_is_gone_is_said_to_be_missing(office: TestOffice) -> None:
    held = action(office)
    note_progress(
        office.store.work, NoteProgress(action_id=held.id, day=TODAY, text="Акт.", proof=proof(office))
    )
    office.files.held.clear()
    with office.store.work() as uow:
        (note,) = uow.find(ProgressNote, action_id=held.id)
    with pytest.raises(DomainError, match="file_lost"):
        kept_bytes(office.files, proof_of(note))


def test_an_empty_file_proves_nothing(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="file_empty"):
        keep_file(office.files, "порожній.txt", "text/plain", b"")


def test_a_note_goes_by_a_step_and_its_file_stays(office: TestOffice) -> None:
    held = action(office)
    kept = proof(office)
    note_id, _ = note_progress(
        office.store.work, NoteProgress(action_id=held.id, day=TODAY, text="Акт.", proof=kept)
    )
    remove_note(office.store.work, note_id)
    with office.store.work() as uow:
        assert uow.find(ProgressNote, action_id=held.id) == ()
    assert office.files.has(kept.sha256)
    assert office.store.labels[-1].code == "progress_removed"


def test_an_action_is_done_with_its_proof(office: TestOffice) -> None:
    held = action(office)
    close_action(
        office.store.work,
        held.id,
        state=ActionState.DONE,
        on=TODAY,
        note="Перелік подано.",
        proof=proof(office),
    )
    with office.store.work() as uow:
        done = uow.get(ActionItem, held.id)
        (note,) = uow.find(ProgressNote, action_id=held.id)
    assert (done.state, done.closed_on, done.note) == (ActionState.DONE, TODAY, "Перелік подано.")
    assert (note.text, note.file_name) == ("Перелік подано.", "Акт № 5.pdf")


def test_what_is_not_needed_any_more_has_a_reason(office: TestOffice) -> None:
    held = action(office)
    with pytest.raises(DomainError, match="reason_required"):
        close_action(office.store.work, held.id, state=ActionState.DROPPED, on=TODAY)
    close_action(office.store.work, held.id, state=ActionState.DROPPED, on=TODAY, note="вулицю закрито")
    with pytest.raises(DomainError, match="action_closed"):
        close_action(office.store.work, held.id, state=ActionState.DONE, on=TODAY)
    reopen_action(office.store.work, held.id)
    with office.store.work() as uow:
        assert uow.get(ActionItem, held.id) == held


def test_several_carry_an_action_out_people_and_others_by_mail(office: TestOffice) -> None:
    at = point(office)
    others = [
        CoWorker(person_id=office.person("Їжак")),
        CoWorker(label="управління ЖКГ", email="zhkg@example.org"),
    ]
    held = action(
        office,
        at,
        assignee_id=None,
        assignee_label="Ліга ділових жінок",
        assignee_email="liga@example.org",
        others=others,
    )
    with office.store.work() as uow:
        found = uow.find(CoAssignee, action_id=held.id)
    assert held.assignee_email == "liga@example.org"
    assert [(row.position, row.person_id, row.label, row.email) for row in found] == [
        (1, office.person("Їжак"), None, None),
        (2, None, "управління ЖКГ", "zhkg@example.org"),
    ]


@pytest.mark.parametrize("co_worker", [False, True])
def test_an_address_that_no_letter_reaches_is_refused_where_it_is_typed(
    office: TestOffice, co_worker: bool
) -> None:
    at, wrong = point(office), "іван@ukr.net"
    others = [CoWorker(label="управління ЖКГ", email=wrong)] if co_worker else []
    with pytest.raises(DomainError, match="mail_bad_address") as refused:
        action(
            office,
            at,
            assignee_id=None,
            assignee_label="Ліга ділових жінок",
            assignee_email=None if co_worker else wrong,
            others=others,
        )
    assert (refused.value.field, refused.value.params) == ("assignee_email", {"address": wrong})


def test_a_change_that_is_silent_on_the_others_leaves_them(office: TestOffice) -> None:
    at = point(office)
    held = action(office, at, others=[CoWorker(person_id=office.person("Їжак"))])
    action(office, at, due=LATER)
    with office.store.work() as uow:
        assert len(uow.find(CoAssignee, action_id=held.id)) == 1
    action(office, at, others=[])
    with office.store.work() as uow:
        assert uow.find(CoAssignee, action_id=held.id) == ()


def test_nobody_stands_in_an_action_twice(office: TestOffice) -> None:
    at = point(office)
    with pytest.raises(DomainError, match="assigned_twice"):
        action(office, at, others=[CoWorker(person_id=office.person("Коваль"))])
    action(office, at, others=[CoWorker(person_id=office.person("Їжак"))])
    with pytest.raises(DomainError, match="assigned_twice"):
        action(office, at, assignee_id=office.person("Їжак"))


def test_an_action_of_an_open_meeting_can_be_taken_back(office: TestOffice) -> None:
    at = point(office)
    action(office, at)
    assign(office.store.work, Assign(point_id=at))
    with office.store.work() as uow:
        assert uow.find(ActionItem) == ()


def test_an_action_that_was_followed_up_is_never_deleted(office: TestOffice) -> None:
    item = office.item()
    at = point(office, item)
    held = action(office, at)
    note_progress(office.store.work, NoteProgress(action_id=held.id, day=TODAY, text="Лист надіслано."))
    for attempt in (
        lambda: assign(office.store.work, Assign(point_id=at)),
        lambda: remove_point(office.store.work, at),
        lambda: remove_item(office.store.work, item),
    ):
        with pytest.raises(DomainError, match="action_has_history"):
            attempt()
    with office.store.work() as uow:
        assert uow.get(ActionItem, held.id) == held


def test_a_decision_that_gave_more_time_is_never_deleted(office: TestOffice) -> None:
    held = action(office)
    later = office.plan(date(2026, 4, 9))
    item, _ = add_item(office.store.work, AddItem(meeting_id=later, title="Про продовження строку"))
    at = point(office, item)
    with office.store.work() as uow:
        decision = uow.get(Point, at).resolution_id
    extend_action(office.store.work, extension(held.id, by=None, resolution_id=decision))
    for attempt in (
        lambda: remove_point(office.store.work, at),
        lambda: remove_item(office.store.work, item),
        lambda: trash_meeting(office.desk, later) and remove_for_good(office.store.work, later),
    ):
        with pytest.raises(DomainError, match="decision_prolongs"):
            attempt()


def test_the_actions_own_decision_prolongs_nothing(office: TestOffice) -> None:
    held = action(office)
    with office.store.work() as uow:
        own = uow.get(Point, held.point_id).resolution_id
    with pytest.raises(DomainError, match="decision_of_action"):
        extend_action(office.store.work, extension(held.id, by=None, resolution_id=own))


def test_nothing_is_prolonged_before_it_was_decided(office: TestOffice) -> None:
    held = action(office)
    with pytest.raises(DomainError, match="given_too_early"):
        extend_action(office.store.work, extension(held.id, given_on=DAY - timedelta(days=1)))
    extend_action(office.store.work, extension(held.id, given_on=DAY))


def test_what_was_voted_down_prolongs_nothing(office: TestOffice) -> None:
    held = action(office)
    mark_everyone(office.store.work, office.meeting_id)
    item = office.item("Про продовження строку")
    at = point(office, item)
    with office.store.work() as uow:
        decision = uow.get(Point, at).resolution_id
    record_ballot(office.store.work, RecordBallot(items=[item], for_=1, against=6))
    command = extension(held.id, by=None, resolution_id=decision)
    with pytest.raises(DomainError, match="decision_not_adopted"):
        extend_action(office.store.work, command)
    assert extensions(office, held.id) == ()
    record_ballot(office.store.work, RecordBallot(items=[item], for_=6, against=1))
    extend_action(office.store.work, command)


def test_what_was_proposed_without_a_quorum_prolongs_nothing(office: TestOffice) -> None:
    held = action(office)
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.ROOM)
    at = point(office, office.item("Про продовження строку"))
    with office.store.work() as uow:
        decision = uow.get(Point, at).resolution_id
    with pytest.raises(DomainError, match="decision_not_adopted"):
        extend_action(office.store.work, extension(held.id, by=None, resolution_id=decision))


def test_what_is_to_be_done_always_has_no_day_though_it_was_prolonged(office: TestOffice) -> None:
    held = action(office)
    extend_action(office.store.work, extension(held.id))
    standing = action(office, held.point_id, due=None, standing=True)
    assert due_now(standing, extensions(office, held.id)) is None


def test_a_later_decided_day_counts_more_than_an_earlier_prolongation(office: TestOffice) -> None:
    held = action(office)
    extend_action(office.store.work, extension(held.id))
    far = date(2026, 9, 1)
    later = action(office, held.point_id, due=far)
    assert due_now(later, extensions(office, held.id)) == far
    with pytest.raises(DomainError, match="due_not_later"):
        extend_action(office.store.work, extension(held.id, due=far - timedelta(days=1)))
