"""The program is killed in the middle of everything that it does: nothing acknowledged is gone, nothing is corrupt."""

import os
from collections.abc import Callable
from itertools import cycle, islice

import pytest

from tests.accidents.deeds import DEEDS
from tests.accidents.trials import Ground
from tests.counts import count

KILLS = count(12, 200)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return Ground(tmp_path_factory.mktemp("kills"))


@pytest.mark.parametrize(("seed", "deed"), list(enumerate(islice(cycle(DEEDS), KILLS))))
def test_a_kill_takes_nothing_that_was_acknowledged(
    seed: int, deed: str, ground: Ground, tell_reduced: Callable[[str], None]
) -> None:
    tell_reduced(f"kill {seed + 1} of 200")
    assert ground.kill(deed, seed).flaws == ()
