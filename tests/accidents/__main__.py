"""The figures of kills and power cuts, printed.

    python -m tests.accidents [--kills 200] [--images 2000]

Ends with 1 when anything acknowledged was lost or anything is corrupt.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from itertools import cycle, islice
from pathlib import Path

from tests.accidents.deeds import DEEDS
from tests.accidents.trials import Ground, Trial

CARELESS_IMAGES = 100
_LINE = "{what:<34}{trials:>8}{acknowledged:>14}{lost:>8}{corrupt:>9}"


def _told(what: str, trials: Iterable[Trial]) -> Counter[str]:
    """Print a line of figures and return them: trials in which something was lost, or corrupt."""
    figures = Counter[str](trials=0, acknowledged=0, lost=0, corrupt=0)
    for trial in trials:
        kinds = {flaw.split(":")[0] for flaw in trial.flaws}
        figures.update(trials=1, acknowledged=trial.acknowledged, **dict.fromkeys(kinds, 1))
        for flaw in trial.flaws if what[0] != "(" else ():
            print(f"  {flaw}", file=sys.stderr)
    print(_LINE.format(what=what, **figures), flush=True)
    return figures


def main() -> int:
    """Print the figures of each deed, and of a careless program for comparison."""
    parser = argparse.ArgumentParser(prog="python -m tests.accidents")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--images", type=int, default=2000)
    wanted = parser.parse_args()
    total = Counter[str]()
    print(_LINE.format(what="", trials="trials", acknowledged="acknowledged", lost="lost", corrupt="corrupt"))
    with tempfile.TemporaryDirectory() as place:
        ground = Ground(Path(place))
        turns = list(enumerate(islice(cycle(DEEDS), wanted.kills)))
        for deed in DEEDS:
            seeds = [seed for seed, one in turns if one == deed]
            total += _told(f"kill -9 while: {deed}", (ground.kill(deed, seed) for seed in seeds))
        for number, deed in enumerate(DEEDS):
            images = wanted.images // len(DEEDS) + (number < wanted.images % len(DEEDS))
            total += _told(f"power cut while: {deed}", ground.cut_power(deed, images, 0))
        careless = ground.cut_power("steps", CARELESS_IMAGES, 0, module="careless")
        _told("(NORMAL and open().write(): steps)", careless)
    return 1 if total["lost"] or total["corrupt"] else 0


if __name__ == "__main__":
    sys.exit(main())
