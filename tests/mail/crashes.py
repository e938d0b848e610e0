"""A crash at every step of sending, one process each: `python -m tests.mail.crashes [LETTERS]` prints the figures."""

import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.storage.store import Store
from tests.mail.crashing import DIED
from tests.mail.place import Place, mail_place
from tests.quality.project import ROOT


def crash_everywhere(folder: Path, letters: int) -> tuple[int, Counter[str]]:
    """How many steps there are, and over all of them: letters that came twice, were lost, falsely sent, unknown."""
    found, points = Counter[str](), 0
    with mail_place(folder / "data") as place:
        place.put(*range(1, letters + 1))
        place.store.close()
        while True:
            place.behaviour.boxes.clear()
            crashed = shutil.copytree(folder / "data", folder / f"step {points + 1}")
            status = _run(crashed, place.port, points + 1)
            if status == 0:
                return points, found
            assert status == DIED
            points += 1
            found += _after(crashed, place)
            shutil.rmtree(crashed)


def _run(folder: Path, port: int, step: int) -> int:
    command = [sys.executable, "-m", "tests.mail.crashing", str(folder), str(port), str(step)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _after(folder: Path, place: Place) -> Counter[str]:
    """What became of the letters after a crash and another round."""
    found: Counter[str] = Counter()
    store = Store.open(folder)
    desk = replace(place.desk, work=store.work, history=store.history, drafts=store.drafts, files=store.files)
    replace(place, store=store, desk=desk).send()
    with store.work() as uow:
        ways = uow.find(Dispatch)
    store.close()
    for way in ways:
        arrived = len(place.behaviour.boxes[f"u{way.letter_id}@example.ua"])
        found["twice"] += arrived > 1
        found["falsely sent"] += way.state is DispatchState.SENT and not arrived
        found["lost"] += way.state not in (DispatchState.SENT, DispatchState.UNKNOWN)
        if way.state is DispatchState.UNKNOWN:
            found["unknown, arrived" if arrived else "unknown, did not arrive"] += 1
    return found


def main(letters: int) -> None:
    """Print the figures."""
    with TemporaryDirectory() as folder:
        points, found = crash_everywhere(Path(folder), letters)
    told = ", ".join(
        f"{name} {found[name]}"
        for name in ("twice", "lost", "falsely sent", "unknown, arrived", "unknown, did not arrive")
    )
    print(f"{points} crash points with {letters} letters: {told}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
