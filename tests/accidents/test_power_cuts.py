"""The power goes while the program writes: every image of the disk holds what was acknowledged, and none is corrupt."""

import shutil
import sys
from collections.abc import Callable

import pytest

from tests.accidents.deeds import DEEDS
from tests.accidents.trials import Ground
from tests.counts import count
from tests.judges.judge import missing

IMAGES = count(72, 2004)
CARELESS_IMAGES = 30

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the recorder is preloaded")


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    if shutil.which("cc") is None:
        missing("cc")
    return Ground(tmp_path_factory.mktemp("power"))


@pytest.mark.parametrize("deed", DEEDS)
def test_a_power_cut_takes_nothing_that_was_acknowledged(
    deed: str, ground: Ground, tell_reduced: Callable[[str], None]
) -> None:
    images = IMAGES // len(DEEDS)
    tell_reduced(f"{images} images of 334")
    trials = list(ground.cut_power(deed, images, 0))
    assert sum(trial.acknowledged for trial in trials) > 0
    assert {flaw for trial in trials for flaw in trial.flaws} == set()


def test_a_careless_program_is_found_out(ground: Ground) -> None:
    trials = ground.cut_power("steps", CARELESS_IMAGES, 0, module="careless")
    found = {" ".join(flaw.split(" ")[:2]) for trial in trials for flaw in trial.flaws}
    assert found == {"lost: step", "lost: export"}
