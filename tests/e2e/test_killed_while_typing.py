"""The program is killed while somebody types: at most the last second of typing is lost, wherever it was."""

import functools
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from tests.counts import count
from tests.e2e.long_texts import LONG_TEXTS
from tests.e2e.typist import letter
from tests.quality.project import ROOT

KILLS = count(3, 40)
SECOND = 1.0
START_S = 60
SHORTEST_S, LONGEST_S = 1.2, 4.0

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample, to be copied."""
    folder = tmp_path_factory.mktemp("sample") / "data"
    with opened_office(folder) as office:
        import_sample(office)
    return folder


@pytest.fixture(scope="module")
def stored(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """What stands in a field of the sample before anybody types."""
    folder = tmp_path_factory.mktemp("read") / "data"
    shutil.copytree(sample, folder)
    return functools.cache(lambda name: _read(folder, name))


@pytest.mark.parametrize(("number", "name"), list(enumerate(islice(cycle(LONG_TEXTS), KILLS))))
def test_at_most_a_second_of_typing_is_lost(
    number: int,
    name: str,
    sample: Path,
    stored: Callable[[str], str],
    tmp_path: Path,
    tell_reduced: Callable[[str], None],
) -> None:
    tell_reduced(f"kill {number + 1} of 40, seed {number}")
    folder, notes = tmp_path / "data", tmp_path / "notes"
    shutil.copytree(sample, folder)
    killed = _type_and_kill(folder, name, notes, random.Random(number).uniform(SHORTEST_S, LONGEST_S))
    due = max((typed for moment, typed in _noted(notes) if moment <= killed - SECOND), default=0)
    before, after = stored(name), _read(folder, name)
    assert due > 0
    assert after.startswith(before)
    restored = after[len(before) :]
    assert len(restored) >= due, f"{due - len(restored)} letters older than a second are lost"
    assert restored == "".join(letter(place) for place in range(len(restored)))


def _type_and_kill(folder: Path, name: str, notes: Path, after: float) -> float:
    """Kill the typist `after` seconds from the first letter; the moment just before."""
    with subprocess.Popen(_typist(folder, name, "write", str(notes)), cwd=ROOT, env=_environment()) as typist:
        try:
            end = time.monotonic() + START_S
            while not _noted(notes):
                assert typist.poll() is None, "the typist is gone"
                assert time.monotonic() < end, "no letter was typed"
                time.sleep(0.02)
            time.sleep(after)
            return time.monotonic()
        finally:
            typist.send_signal(signal.SIGKILL)


def _read(folder: Path, name: str) -> str:
    """What a new start of the program shows in the field."""
    answer = subprocess.run(
        _typist(folder, name, "read"),
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        check=True,
        timeout=START_S,
    )
    return answer.stdout.decode()


def _noted(notes: Path) -> list[tuple[float, int]]:
    """When each letter was typed; a line that was being written when the end came does not count."""
    if not notes.exists():
        return []
    lines: Iterator[str] = iter(notes.read_text(encoding="ascii").split("\n")[:-1])
    return [(float(moment), int(typed)) for moment, typed in (line.split() for line in lines)]


def _typist(folder: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.e2e.typist", str(folder), *arguments]


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
