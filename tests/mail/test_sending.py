"""Sending on a real store through a real connection: every fault is survived, every crash is harmless."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import LetterId
from secretariat.domain.letters import Dispatch, DispatchState, LetterPaper
from secretariat.services.dispatching import confirm, recover, send_again, withdraw
from secretariat.services.outbox import queue
from secretariat.services.sending import Progress, Round, waiting_ids
from tests.mail.letters import SENDER, outgoing
from tests.mail.place import Place, mail_place
from tests.mail.server import Behaviour, mail_server

S = DispatchState


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with mail_place(tmp_path / "data") as place:
        yield place


def test_everything_that_waits_goes_once_over_one_connection(place: Place) -> None:
    place.put(1, 2, 3)
    told: list[Progress] = []
    round_ = place.send(tell=told.append)
    assert round_ == Round(states=Counter({S.SENT: 3}))
    assert [(step.done, step.total) for step in told] == [(1, 3), (2, 3), (3, 3)]
    assert place.states() == [S.SENT] * 3
    assert {way.reply for way in place.ways()} == {"250 2.0.0 прийнято"}
    assert place.send().touched == 0
    assert place.behaviour.delivered() == ["u1@example.ua", "u2@example.ua", "u3@example.ua"]
    assert place.behaviour.connections == 1


def test_a_bad_address_stops_nobody_else(place: Place) -> None:
    place.behaviour.refused = {"u1@example.ua"}
    place.put(1)
    queue(place.desk, [replace(outgoing(2), address="пошта@example.ua")])
    place.put(3)
    assert place.send().fault is None
    assert place.states() == [S.FAILED, S.FAILED, S.SENT]
    assert [way.reply for way in place.ways()][:2] == ["550 5.1.1 no such box", "fault:mail_bad_address"]


def test_a_bad_address_of_the_sender_is_no_fault_of_the_letters(place: Place) -> None:
    place.put(1, 2)
    round_ = place.send(sender=replace(SENDER, address="секретар@rada.example.ua"))
    assert round_.fault is not None
    assert (round_.fault.code, round_.fault.params) == (
        "mail_bad_address",
        {"address": "секретар@rada.example.ua"},
    )
    assert place.states() == [S.QUEUED] * 2
    place.send()
    assert place.states() == [S.SENT] * 2


def test_what_was_said_to_an_earlier_try_is_no_answer_to_a_lost_one(place: Place) -> None:
    place.put(1)
    place.behaviour.grey = {"u1@example.ua"}
    place.send()
    place.behaviour.script = ["drop"]
    place.send()
    assert [(way.state, way.reply) for way in place.ways()] == [(S.UNKNOWN, None)]


def test_a_paper_that_is_gone_stops_nobody_else(place: Place) -> None:
    place.put(1, 2)
    with place.store.work() as uow:
        sha256 = uow.find(LetterPaper)[0].sha256
    place.store.files.remove(sha256)
    place.send()
    assert place.states() == [S.FAILED, S.SENT]
    assert place.ways()[0].reply == "fault:paper_missing"


def test_what_is_put_off_goes_when_its_time_has_come(place: Place) -> None:
    place.behaviour.grey = {"u1@example.ua"}
    place.put(1, 2)
    place.send(due_only=True)
    assert place.states() == [S.RETRY, S.SENT]
    assert place.send(due_only=True).touched == 0
    place.later(timedelta(minutes=2))
    place.send(due_only=True)
    assert place.states() == [S.SENT, S.SENT]


def test_each_try_waits_longer_and_then_as_long_again(place: Place) -> None:
    place.put(1)
    waits = []
    for _ in range(7):
        place.behaviour.script = ["451 later"]
        place.send()
        way = place.ways()[0]
        assert way.next_at is not None
        waits.append(int((way.next_at - way.moment).total_seconds() // 60))
    assert waits == [1, 5, 30, 120, 360, 360, 360]


def test_she_need_not_wait_when_she_asks(place: Place) -> None:
    place.behaviour.script = ["451 later"]
    place.put(1)
    place.send()
    place.send()
    assert place.states() == [S.SENT]


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=-5 * 365), timedelta(days=5 * 365)])
def test_no_jump_of_the_clock_holds_a_letter(place: Place, jump: timedelta) -> None:
    place.behaviour.script = ["451 later"]
    place.put(1)
    place.send()
    place.later(jump)
    assert waiting_ids(place.desk, due_only=True) == [1]


def test_what_nobody_knows_is_not_sent_again_by_itself(place: Place) -> None:
    place.behaviour.script = ["drop"]
    place.put(1, 2)
    place.send()
    assert place.states() == [S.UNKNOWN, S.SENT]
    place.later(timedelta(days=30))
    place.send()
    assert place.behaviour.delivered() == ["u1@example.ua", "u2@example.ua"]


def test_she_may_send_it_again_under_the_same_id(place: Place) -> None:
    place.behaviour.script = ["hang up"]
    place.put(1)
    place.send()
    send_again(place.desk, [LetterId(1)])
    place.send()
    assert place.states() == [S.SENT]
    assert b"Message-ID: <1@rada.example.ua>" in place.behaviour.boxes["u1@example.ua"][0]


def test_she_may_say_that_it_arrived(place: Place) -> None:
    place.behaviour.script = ["drop"]
    place.put(1)
    place.send()
    confirm(place.desk, [LetterId(1)])
    assert place.states() == [S.CONFIRMED]


def test_what_is_taken_out_does_not_go(place: Place) -> None:
    place.put(1, 2)
    changed = withdraw(place.desk, LetterId(1))
    assert list(changed.topics.values()) == [{1}]
    place.send()
    assert place.states() == [S.WITHDRAWN, S.SENT]
    with pytest.raises(DomainError, match="letter_moved_on"):
        withdraw(place.desk, LetterId(2))


def test_without_a_network_nothing_is_touched(place: Place) -> None:
    with mail_server(Behaviour()) as gone:
        pass
    place.put(1, 2)
    round_ = place.send(gone)
    assert round_.fault is not None
    assert (round_.fault.code, round_.touched) == ("mail_unreachable", 0)
    assert [(way.state, way.tries) for way in place.ways()] == [(S.QUEUED, 0)] * 2


def test_a_sender_that_is_refused_ends_the_round_and_loses_nothing(place: Place) -> None:
    place.behaviour.sender_refused = True
    place.put(1, 2)
    round_ = place.send()
    assert round_.fault is not None
    assert round_.fault.code == "mail_sender_refused"
    assert place.states() == [S.RETRY, S.QUEUED]


def test_a_server_that_comes_back_takes_the_rest(place: Place) -> None:
    place.behaviour.script = ["ok", "421 4.3.2 shutting down", "ok"]
    place.put(1, 2, 3)
    place.send()
    assert place.states() == [S.SENT, S.RETRY, S.SENT]
    assert place.behaviour.connections == 2


def test_she_may_stop_between_two_letters(place: Place) -> None:
    place.put(1, 2, 3)
    told: list[Progress] = []
    place.send(tell=told.append, stopped=lambda: len(told) == 2)
    assert place.states() == [S.SENT, S.SENT, S.QUEUED]


def test_two_senders_at_once_send_nothing_twice(place: Place) -> None:
    """What recognises a broken try must not run meanwhile: two processes are kept apart by the folder's lock."""
    place.put(*range(1, 13))
    place.behaviour.delay = 0.01
    with ThreadPoolExecutor(3) as pool, pytest.MonkeyPatch.context() as patch:
        patch.setattr("secretariat.services.sending.recover", lambda _: None)
        rounds = [future.result() for future in [pool.submit(place.send) for _ in range(3)]]
    assert sum(round_.touched for round_ in rounds) == 12
    assert place.behaviour.delivered() == sorted(f"u{number}@example.ua" for number in range(1, 13))
    assert set(place.states()) == {S.SENT}


def test_a_store_that_cannot_take_the_marker_sends_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.put(1)

    def full(_: Dispatch) -> Dispatch:
        raise DomainError("disk_full")

    monkeypatch.setattr("secretariat.services.sending.handed_over", full)
    with pytest.raises(DomainError, match="disk_full"):
        place.send()
    monkeypatch.undo()
    assert place.behaviour.delivered() == []
    place.send()
    assert place.states() == [S.SENT]


@pytest.mark.parametrize(("handed", "state"), [(False, S.RETRY), (True, S.UNKNOWN)])
def test_a_new_start_tells_a_try_that_may_have_arrived(
    place: Place, handed: bool, state: DispatchState
) -> None:
    place.put(1)
    place.set(state=S.SENDING, handed_over=handed)
    recover(place.desk)
    assert place.states() == [state]


def test_no_step_is_written_and_nothing_can_be_undone(place: Place) -> None:
    place.put(1)
    before = place.store.history.state()
    place.send()
    assert place.store.history.state() == before
