"""The program is killed from outside while it sends out of an encrypted store: nothing twice, lost, falsely «sent»."""

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from secretariat.app.command_key import VARIABLE
from secretariat.domain.letters import DispatchState
from secretariat.storage.examine import is_plain
from secretariat.storage.place import store_path
from tests.counts import count
from tests.mail.kills import LETTERS, Moment, flaws, killed, prepared, sent_again
from tests.mail.letters import PDF
from tests.mail.server import Behaviour, mail_server
from tests.storage.vault.protected import PASSPHRASE

S = DispatchState
STEPS = ("mail", "rcpt", "dot", "taken")
HANDED_OVER = ("dot", "taken")
"""Steps at which the letter may have arrived, as far as the program can know."""
_RNG = random.Random("kills of sending")
AT_ONCE = [Moment(letter=2, step=step) for step in STEPS]
SOON = [
    Moment(letter=1 + number % LETTERS, step=STEPS[number % len(STEPS)], after_ms=_RNG.uniform(0.3, 12))
    for number in range(count(4, 36))
]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")


@dataclass
class Ground:
    """A folder to be copied, and the server that its settings name."""

    source: Path
    behaviour: Behaviour


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    behaviour = Behaviour()
    with mail_server(behaviour) as port:
        yield Ground(prepared(tmp_path_factory.mktemp("kills") / "data", port), behaviour)


@pytest.fixture(autouse=True)
def given(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of this process know the passphrase too."""
    monkeypatch.setenv(VARIABLE, PASSPHRASE)


@pytest.mark.parametrize("moment", AT_ONCE, ids=lambda moment: moment.step)
def test_a_kill_at_a_step_of_sending_sends_nothing_twice_and_loses_nothing(
    moment: Moment, ground: Ground, tmp_path: Path
) -> None:
    folder = killed(ground.source, tmp_path / "data", ground.behaviour, moment)
    states = sent_again(folder)
    assert flaws(states, ground.behaviour) == []
    expected = S.UNKNOWN if moment.step in HANDED_OVER else S.SENT
    assert states == [S.SENT, expected, S.SENT]


@pytest.mark.parametrize("moment", SOON, ids=lambda moment: f"{moment.step} {moment.after_ms:.1f} ms")
def test_a_kill_wherever_the_program_is_sends_nothing_twice_and_loses_nothing(
    moment: Moment, ground: Ground, tmp_path: Path, tell_reduced: Callable[[str], None]
) -> None:
    tell_reduced(f"{len(SOON)} of 36 kills")
    folder = killed(ground.source, tmp_path / "data", ground.behaviour, moment)
    assert flaws(sent_again(folder), ground.behaviour) == []


def test_a_kill_leaves_nothing_in_the_clear(ground: Ground, tmp_path: Path) -> None:
    folder = killed(ground.source, tmp_path / "data", ground.behaviour, Moment(letter=2, step="taken"))
    assert not is_plain(store_path(folder))
    read = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for secret in (PDF, "Член".encode(), b"u2@example.ua"):
        assert [path.name for path, data in read.items() if secret in data] == []
