"""The clock of the computer jumps between the steps of ordinary work, on a real store.

Numbers, orders and the ways of letters are counted. What goes by a day goes by the days that were written down.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from secretariat.domain.dispatching import is_due
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import Extension, due_now
from secretariat.domain.ids import ActionId, MeetingId
from secretariat.domain.kyiv import at
from secretariat.domain.letters import Dispatch, DispatchState, Letter
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.planning import AgendaVersion
from secretariat.domain.resolution import ActionItem, Resolution
from secretariat.services.action_register import ActionsFilter
from secretariat.services.agenda_versions import send_agenda, sent_agenda_in
from secretariat.services.decisions import AddPoint, Assign, add_point, assign
from secretariat.services.desk import Desk
from secretariat.services.dispatching import MOVED, confirm, way_of, withdraw
from secretariat.services.follow_up import ExtendAction, extend_action
from secretariat.services.letter_list import Shown
from secretariat.services.outbox import queue
from secretariat.services.protocols import finalise, reopen
from secretariat.services.sending import waiting_ids
from secretariat.services.trash import trash_meeting, trashed_meetings
from secretariat.storage.store import Store
from secretariat.storage.tables import ChangeSetRow, table_of
from secretariat.storage.verify import verify
from tests.mail.letters import outgoing
from tests.services.desk import DAY, TestOffice
from tests.services.finalising import PRESS, hold

JUMPS = (
    timedelta(days=-1),
    timedelta(days=5 * 365),
    timedelta(days=-4000),
    timedelta(hours=1),
    timedelta(),
)
"""From noon of the first meeting: back a day, on five years, before the program was written, an hour, nothing."""

ENOUGH_TO_JUMP = 4
"""Steps under the jumping clock: fewer may by chance go forward alone."""

DAYS = (date(2026, 4, 9), date(2026, 9, 10), date(2027, 1, 14), date(2027, 2, 11))


class JumpingOffice(TestOffice):
    """An office on a real store; the clock jumps each time that somebody looks at it."""

    def __post_init__(self) -> None:
        self._random = Random(20261127)
        super().__post_init__()

    def now(self) -> datetime:
        return at(DAY, time(12)) + self._random.choice(JUMPS)

    @property
    def desk(self) -> Desk:
        return replace(super().desk, clock=self.now, history=self.store.history)  # type: ignore[attr-defined]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[JumpingOffice]:
    moments: list[JumpingOffice] = []

    def clock() -> datetime:
        return moments[0].now() if moments else at(DAY, time(12))

    with closing(Store.open(tmp_path, clock)) as store:
        made = JumpingOffice(store=store, files=store.files)  # type: ignore[arg-type]
        moments.append(made)
        settled = _steps(store)
        yield made
        with store.engine.connect() as connection:
            assert verify(connection) == []
        steps = _steps(store)
        assert [seq for seq, _ in steps] == list(range(1, len(steps) + 1))
        jumped = any(later < earlier for (_, earlier), (_, later) in pairwise(steps))
        assert jumped or len(steps) - len(settled) < ENOUGH_TO_JUMP


def _steps(store: Store) -> list[tuple[int, str]]:
    """The number of each step, and when it was made as the clock said."""
    sets = table_of(ChangeSetRow)
    with store.engine.connect() as connection:
        return [(row.seq, row.time) for row in connection.execute(select(sets.c.seq, sets.c.time))]


def _number(office: TestOffice, meeting_id: MeetingId) -> int | None:
    with office.store.work() as uow:
        return uow.get(Meeting, meeting_id).number


def _meetings(office: TestOffice) -> list[MeetingId]:
    """Five that were held, in the order of their days."""
    return [hold(office, one) for one in (office.meeting_id, *(office.plan(day) for day in DAYS))]


def test_protocols_and_decisions_are_numbered_by_their_meetings(office: JumpingOffice) -> None:
    meetings = _meetings(office)
    for meeting_id in meetings:
        finalise(office.desk, PRESS, meeting_id)
    assert [_number(office, one) for one in meetings] == [1, 2, 3, 1, 2]
    with office.store.work() as uow:
        records = [uow.record(one) for one in meetings]
    assert [[row.ordinal for row in record.resolutions] for record in records] == [[1]] * len(meetings)


def test_the_protocol_that_counts_is_the_one_that_was_made_last(office: JumpingOffice) -> None:
    meeting_id = hold(office, office.meeting_id)
    for _ in range(4):
        finalise(office.desk, PRESS, meeting_id)
        reopen(office.desk, meeting_id, why="помилка в прізвищі")
    finalise(office.desk, PRESS, meeting_id)
    with office.store.work() as uow:
        versions = uow.find(ProtocolVersion, meeting_id=meeting_id)
        ordinals = {row.ordinal for row in uow.find(Resolution)}
    assert [row.version for row in versions] == [1, 2, 3, 4, 5]
    assert [row.state for row in versions] == [VersionState.SUPERSEDED] * 4 + [VersionState.FINAL]
    assert {row.number for row in versions} == ordinals == {1}
    assert any(later.made_at < earlier.made_at for earlier, later in pairwise(versions))


def test_what_was_done_last_is_undone_first(office: JumpingOffice) -> None:
    history = office.desk.history
    titles = [f"Про ґанок № {number}" for number in range(6)]
    for title in titles:
        office.item(title)
    for left in (5, 4, 3):
        history.undo()
        assert _titles(office) == titles[:left]
    for left in (4, 5, 6):
        history.redo()
        assert _titles(office) == titles[:left]
    queue(office.desk, [outgoing(1)])
    with pytest.raises(DomainError, match="undo_barrier"):
        history.undo()


def _titles(office: TestOffice) -> list[str]:
    with office.store.work() as uow:
        return [item.title for item in uow.record(office.meeting_id).items]


def test_letters_leave_in_the_order_in_which_they_were_put_in_and_the_newest_stands_first(
    office: JumpingOffice,
) -> None:
    for number in range(8):
        queue(office.desk, [outgoing(number)])
    ids = waiting_ids(office.desk)
    with office.store.work() as uow:
        letters = uow.find(Letter)
    assert ids == [letter.id for letter in letters]
    assert any(later.queued_at < earlier.queued_at for earlier, later in pairwise(letters))
    assert list(_store(office).letters.ids(Shown.ALL)) == ids[::-1]


def test_who_has_a_letter_is_told_of_the_one_that_was_put_in_last(office: JumpingOffice) -> None:
    for number in range(8):
        letter = outgoing(1, message_id=f"<{number}@rada.example.ua>")
        queue(office.desk, [letter], again=number > 0)
    with office.store.work() as uow:
        letters = uow.find(Letter)
    last = letters[-1]
    assert last.queued_at < max(letter.queued_at for letter in letters)
    with pytest.raises(DomainError) as raised:
        queue(office.desk, [outgoing(1)])
    assert (raised.value.code, raised.value.params["moment"]) == ("already_sent", last.queued_at)


def test_no_clock_sends_what_is_confirmed_or_holds_what_waits(office: JumpingOffice) -> None:
    queue(office.desk, [outgoing(1), outgoing(2)])
    first, second = waiting_ids(office.desk)
    with office.desk.work() as uow:
        uow.update(replace(way_of(uow, first), state=DispatchState.UNKNOWN))
        wait = replace(
            way_of(uow, second), state=DispatchState.RETRY, next_at=at(date(2031, 3, 12), time(12))
        )
        uow.update(wait)
        uow.commit(MOVED)
    confirm(office.desk, [first])
    assert waiting_ids(office.desk, due_only=True) == [second]
    for jump in JUMPS:
        assert is_due(wait, at(DAY, time(12)) + jump)
    with pytest.raises(DomainError, match="letter_moved_on"):
        withdraw(office.desk, first)
    with office.store.work() as uow:
        assert {row.state for row in uow.find(Dispatch, letter_id=first)} == {DispatchState.CONFIRMED}


def test_a_due_day_stays_where_it_was_put(office: JumpingOffice) -> None:
    item = office.item()
    point_id, _ = add_point(office.store.work, AddPoint(item_id=item, text="Полагодити ґанок."))
    assign(office.store.work, Assign(point_id=point_id, assignee_label="ЖЕК", due=date(2026, 5, 1)))
    action_id = _action(office)
    for due in (date(2026, 7, 1), date(2026, 6, 1)):
        later = ExtendAction(action_id=action_id, due=due, given_on=DAY, reason="дощі", by="голова")
        if due == date(2026, 7, 1):
            extend_action(office.store.work, later)
        else:
            with pytest.raises(DomainError, match="due_not_later"):
                extend_action(office.store.work, later)
    with office.store.work() as uow:
        action, extensions = uow.get(ActionItem, action_id), uow.find(Extension, action_id=action_id)
    assert due_now(action, extensions) == date(2026, 7, 1)
    register = _store(office).actions
    for jump in JUMPS:
        today = (at(DAY, time(12)) + jump).date()
        (row,) = register.rows(register.ids(ActionsFilter(), today))
        assert (row.due, row.days_late(today)) == (date(2026, 7, 1), max(0, (today - date(2026, 7, 1)).days))


def test_the_agenda_that_people_have_is_the_one_that_was_sent_last(office: JumpingOffice) -> None:
    for number in range(6):
        office.item(f"Про ґанок № {number}")
        send_agenda(office.desk, office.meeting_id)
    with office.store.work() as uow:
        sent = uow.find(AgendaVersion, meeting_id=office.meeting_id)
        record = uow.record(office.meeting_id)
        newest = sent_agenda_in(uow, record)
    assert [row.version for row in sent] == [1, 2, 3, 4, 5, 6]
    assert newest is not None
    assert not newest.differences


def test_what_was_deleted_last_stands_first_in_the_trash(office: JumpingOffice) -> None:
    meetings = [office.meeting_id, *(office.plan(day) for day in DAYS)]
    for meeting_id in meetings:
        trash_meeting(office.desk, meeting_id)
    assert [row.id for row in trashed_meetings(office.store.work)] == meetings[::-1]


def _action(office: TestOffice) -> ActionId:
    with office.store.work() as uow:
        (action,) = uow.find(ActionItem)
    return action.id


def _store(office: TestOffice) -> Store:
    assert isinstance(office.store, Store)
    return office.store
