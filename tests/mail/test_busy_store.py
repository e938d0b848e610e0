"""Another tool holds the store exactly when the server has taken a letter: its word is kept until it can be stored."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.letters import DispatchState
from secretariat.output.mail.post import MailPost
from secretariat.output.mail.smtp import SmtpCarrier
from secretariat.services import sending
from secretariat.services.dispatching import recover
from secretariat.services.mail import Carried
from secretariat.services.sending import Round, send_waiting
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from tests.accidents.holder import held
from tests.mail.letters import SENDER, account
from tests.mail.place import Place, mail_place

S = DispatchState
PATIENCE_MS = 100
"""How long the store itself waits; the other tool holds it many times as long."""


class HoldingCarrier(SmtpCarrier):
    """Another tool takes the store once the server has answered, for as many seconds as given."""

    def __init__(self, place: Place, store: Path, seconds: float, holding: ExitStack) -> None:
        super().__init__(account(place.port), None)
        self._store, self._seconds, self._holding = store, seconds, holding

    def carry(self, sender: str, address: str, message: bytes, handed_over: Callable[[], None]) -> Carried:
        carried = super().carry(sender, address, message, handed_over)
        self._holding.enter_context(held(self._store, "BEGIN IMMEDIATE", seconds=self._seconds))
        return carried


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def place(data: Path) -> Iterator[Place]:
    """A place whose store has little patience of its own."""
    with mail_place(data) as place:
        place.store.close()
        store = Store.open(data, patience=PATIENCE_MS)
        yield replace(place, store=store, desk=replace(place.desk, work=store.work, files=store.files))
        store.close()


def send_while_held(place: Place, data: Path, seconds: float) -> Round:
    """One letter, whose answer falls into the time in which the store is held."""
    place.put(1)
    with ExitStack() as holding:
        carrier = HoldingCarrier(place, store_path(data), seconds, holding)
        return send_waiting(place.desk, MailPost(), carrier, SENDER)


def test_what_the_server_said_is_stored_when_the_other_tool_lets_go(place: Place, data: Path) -> None:
    round_ = send_while_held(place, data, seconds=1.5)
    assert round_.states[S.SENT] == 1
    assert [(way.state, way.reply) for way in place.ways()] == [(S.SENT, "250 2.0.0 прийнято")]
    assert place.behaviour.delivered() == ["u1@example.ua"]


def test_after_its_time_the_letter_is_in_doubt_and_does_not_go_again(
    place: Place, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "SETTLING_SECONDS", 0.3)
    with pytest.raises(DomainError, match="store_busy"):
        send_while_held(place, data, seconds=30)
    recover(place.desk)
    assert place.states() == [S.UNKNOWN]
    assert place.send().touched == 0
    assert place.behaviour.delivered() == ["u1@example.ua"]


def test_an_answer_is_held_ready_for_about_a_minute() -> None:
    assert 45 <= sending.SETTLING_SECONDS <= 90
