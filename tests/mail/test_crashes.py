"""A crash at any step of sending, in a process of its own: nothing goes twice, nothing is lost, nothing is claimed."""

import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from secretariat.domain.letters import Dispatch, DispatchState
from secretariat.storage.store import Store
from tests.counts import count
from tests.mail.crashing import DIED
from tests.mail.place import Place, mail_place
from tests.quality.project import ROOT


def test_a_crash_at_any_step_sends_nothing_twice_and_loses_nothing(tmp_path: Path) -> None:
    letters, found, points = count(2, 6), Counter[str](), 0
    with mail_place(tmp_path / "data") as place:
        place.put(*range(1, letters + 1))
        place.store.close()
        for step in range(1, 1000):
            place.behaviour.boxes.clear()
            folder = shutil.copytree(tmp_path / "data", tmp_path / f"step {step}")
            status = _run(folder, place.port, step)
            if status == 0:
                break
            assert status == DIED
            points += 1
            found += _after(folder, place)
    assert points > 15 * letters
    assert {name: found[name] for name in ("twice", "lost", "falsely sent")} == {
        "twice": 0,
        "lost": 0,
        "falsely sent": 0,
    }
    # between the marker and the answer's commit, and nowhere else
    assert 3 * letters <= found["unknown"] <= 6 * letters
    assert found["unknown, arrived"]
    assert found["unknown, did not arrive"]


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
            found["unknown"] += 1
            found["unknown, arrived" if arrived else "unknown, did not arrive"] += 1
    return found
