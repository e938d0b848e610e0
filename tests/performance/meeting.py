"""A meeting in the window: opening it, a vote until it is seen, the longest stall of a whole one, an evening's keys."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from secretariat.app.demo import import_sample
from secretariat.app.quickness import keep_for_good
from secretariat.app.sample import SAMPLE
from secretariat.domain.ids import MeetingId
from secretariat.output.record import from_json
from secretariat.resources import resource
from secretariat.services.voting import RecordBallot, record_ballot, withdraw_ballot
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.evening import SAME_EVENING, after_the_sitting, to_the_letters
from tests.e2e.hands import Hands, Key
from tests.e2e.meeting_window import MeetingWindow, introduce, meeting_window
from tests.e2e.test_reference_by_hand import LATER, Secretary
from tests.performance.dressed import application, load
from tests.performance.stalls import Act, Watch, WatchedHands, quiet

VOTES = 15
ITEM = 4
"""The number of the item of the sample that is voted on."""

LONGEST_STALL, VOTE_GOAL, STROKES_GOAL = 100, 30, 40


def figures() -> Iterator[str]:
    """Opening, votes, the scripted meeting, the evening."""
    application()
    yield from _opening_and_votes()
    yield from _whole_meeting()
    yield from _evening()


@contextmanager
def _desk(now: datetime) -> Iterator[MeetingWindow]:
    with tempfile.TemporaryDirectory() as name, meeting_window(Path(name), now=now) as desk:
        keep_for_good()
        yield desk


def _opening_and_votes() -> Iterator[str]:
    with _desk(SAME_EVENING) as desk:
        meeting_id = import_sample(desk.office)
        watch = Watch()
        with watch.over("opening"):
            workspace = desk.open(meeting_id)
        with watch.over("its second stage"):
            workspace.open_stage(2)
        yield f"a meeting opens: {_told(watch.acts[0])}; then its second stage: {_told(watch.acts[1])} ({load()})"
        workspace.running.course.go_to_number(ITEM)
        item = workspace.running.course.item
        assert item is not None
        desk.bridge.publish(withdraw_ballot(workspace.session.work, item.id))
        ours = _votes(desk, workspace, watch, lambda: _by_key(desk, watch))
        peer = _votes(desk, workspace, watch, lambda: _naively(desk, workspace, meeting_id, watch))
    ratio = peer.thread / ours.thread
    yield f"a vote until it is seen, median of {VOTES}: {_told(ours)} (goal {VOTE_GOAL}); {load()}"
    yield f"  a window that is built anew for it: {_told(peer)} = x{ratio:.1f}"


def _by_key(desk: MeetingWindow, watch: Watch) -> None:
    WatchedHands(desk.window, watch).key(Key.Key_F8)


def _naively(desk: MeetingWindow, workspace: MeetingWorkspace, meeting_id: MeetingId, watch: Watch) -> None:
    """The peer: the same vote by the same rules, and the whole meeting shown anew."""
    state = workspace.running.vote.presenter.state()
    assert state is not None
    command = RecordBallot(items=(state.item_id,), for_=len(state.voters))
    with watch.over("a naive vote"):
        record_ballot(workspace.session.work, command)
        anew = MeetingWorkspace(desk.office, meeting_id, workspace._around)
        anew.resize(workspace.size())
        anew.open_stage(2)
        anew.show()
    anew.close()
    anew.deleteLater()
    workspace.session.refresh()


def _votes(desk: MeetingWindow, workspace: MeetingWorkspace, watch: Watch, vote: Callable[[], None]) -> Act:
    """The median act of some votes, each taken back before the next; the first two warm up."""
    acts = []
    for _ in range(VOTES + 2):
        _rest()
        vote()
        acts.append(watch.acts[-1])
        assert workspace.session.record.ballots, workspace.session.errors
        desk.bridge.publish(desk.office.desk.history.undo())
    measured = acts[2:]
    return Act(
        what=measured[0].what,
        wall=statistics.median(act.wall for act in measured),
        thread=statistics.median(act.thread for act in measured),
    )


def _rest(seconds: float = 0.4) -> None:
    """Until the page is laid out and drawn."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        quiet()


def _whole_meeting() -> Iterator[str]:
    record = from_json(resource(*SAMPLE).read_bytes())
    with _desk(LATER) as desk:
        meeting_id = desk.plan(introduce(desk.office, record), record)
        watch = Watch()
        with watch.over("opening"):
            workspace = desk.open(meeting_id)
        desk.window.activateWindow()
        secretary = Secretary(workspace, record, WatchedHands(desk.window, watch))
        secretary.prepare()
        with watch.over("its second stage"):
            workspace.open_stage(2)
        secretary.attend()
        secretary.consider()
    worst = watch.longest(3)
    yield (
        f"a whole meeting by {len(watch.acts)} keys, clicks and letters: longest stall {_told(worst[0])}, "
        f"{watch.over_limit(LONGEST_STALL)} over {LONGEST_STALL}; {load()}"
    )
    for act in worst:
        yield f"  {_told(act)}: {act.what}, mostly in {act.ran}"


def _evening() -> Iterator[str]:
    with _desk(SAME_EVENING) as desk:
        workspace = after_the_sitting(desk)
        desk.window.activateWindow()
        quiet()
        hands = Hands(desk.window)
        to_the_letters(desk, workspace, hands, _until)
    yield f"keys and clicks from the end of the sitting to letters ready: {hands.strokes} (goal {STROKES_GOAL})"


def _until(is_so: Callable[[], bool]) -> None:
    end = time.perf_counter() + 60
    while not is_so():
        quiet()
        assert time.perf_counter() < end, "nothing came"


def _told(act: Act) -> str:
    return f"{act.wall:.0f} ms ({act.thread:.0f} of the processor)"
